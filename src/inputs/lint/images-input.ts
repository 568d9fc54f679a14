/** The input `images`: what is to be known of the images themselves, and a listing of S3 in the workspace. */
import { resolve } from 'node:path'
import type { Deps } from '../../ports/deps.js'
import type { InputReader } from '../reader.js'
import { findWorkspaceFile } from '../workspace-file.js'
import type { ReadContents } from '../../lint/contents/known-contents.js'
import { parseImagesRequest, type ImagesRequest } from '../../lint/images/images-request.js'
import { parseListing } from '../../lint/contents/listed-objects.js'

/** What is asked, without a path; undefined without the input. Problems are gathered in the reader. */
export function readImagesRequest(reader: InputReader): ImagesRequest | undefined {
  const typed = reader.text('images')
  const asked = reader.read('images', parseImagesRequest)
  if (asked?.nearDuplicates === true) {
    reader.reject('images', typed, 'anything but near-duplicates, which only the command line has')
    return undefined
  }
  return asked
}

/** What could have been meant by a path to nothing. */
const WORDS = 'one of the words headers, sample:N and inventory:s3://…/manifest.json'

/** The listing; undefined without one. Problems are gathered in the reader. */
export async function readListing(
  reader: InputReader,
  typed: string | undefined,
  { env, files }: Pick<Deps, 'env' | 'files'>,
): Promise<ReadContents | undefined> {
  if (typed === undefined || typed === '') return undefined
  const file = await findWorkspaceFile(typed, env.GITHUB_WORKSPACE, files, WORDS)
  if (!file.ok) {
    reader.reject('images', typed, file.problem)
    return undefined
  }
  const listing = parseListing((await files.readText(file.value.path)) ?? '')
  if (listing.ok) return listing.value
  reader.reject('images', typed, 'it must be a listing of S3: what aws s3api list-objects-v2 --output json writes')
  return undefined
}

/** A path in the workspace, or anywhere on the runner. Problems are gathered in the reader. */
export function readImagesCache(
  reader: InputReader,
  { env }: Pick<Deps, 'env'>,
  asksImages: boolean,
): string | undefined {
  const typed = reader.text('images-cache')
  if (typed === '') return undefined
  if (!asksImages)
    reader.reject('images-cache', typed, 'nothing without images: headers, which it keeps the results of')
  return resolve(env.GITHUB_WORKSPACE ?? '', typed)
}
