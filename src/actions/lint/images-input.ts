/** The input `images`: a listing of S3 in the workspace, so that the same image under two names is found. */
import type { Deps } from '../../ports/deps.js'
import type { InputReader } from '../../inputs/reader.js'
import { findWorkspaceFile } from '../../inputs/workspace-file.js'
import type { ReadContents } from '../../lint/contents/known-contents.js'
import { parseListing } from '../../lint/contents/listed-objects.js'

/** Undefined without the input. Problems are gathered in the reader. */
export async function readImages(
  reader: InputReader,
  { env, files }: Pick<Deps, 'env' | 'files'>,
): Promise<ReadContents | undefined> {
  const typed = reader.text('images')
  if (typed === '') return undefined
  const file = await findWorkspaceFile(typed, env.GITHUB_WORKSPACE, files, '')
  if (!file.ok) {
    reader.reject('images', typed, file.problem)
    return undefined
  }
  const listing = parseListing((await files.readText(file.value.path)) ?? '')
  if (listing.ok) return listing.value
  reader.reject('images', typed, 'it must be a listing of S3: what aws s3api list-objects-v2 --output json writes')
  return undefined
}
