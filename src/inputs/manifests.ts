/** The manifests of a version as the user names them: in S3, or a file of the workspace. */
import { type S3Object, looksLikeS3Uri, parseS3ObjectUri } from '../model/s3-uri.js'
import { refused } from './reader.js'
import { success, type Result } from '../model/result.js'
import type { FilePort } from '../ports/files.js'
import { type ManifestSource, MANIFEST_MAX_BYTES } from '../model/training-spec.js'
import { findWorkspaceFile } from './workspace-file.js'

/** The value of a manifest input, before the file of a path was looked up. */
type TypedManifest =
  { readonly kind: 's3'; readonly object: S3Object } | { readonly kind: 'path'; readonly path: string }

/**
 * Reads one manifest input. The plural name leaves room for a service that takes more: today it takes one training and
 * one testing manifest per version (developer guide, "Guidelines and quotas").
 */
export function parseManifests(text: string): Result<TypedManifest> {
  const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
  const [first, second] = lines
  if (first === undefined) return refused('s3://bucket/key, or a path in the workspace')
  if (second !== undefined) {
    return refused(
      'one manifest: the service takes one training and one testing manifest per version; merge them into one',
    )
  }
  if (!looksLikeS3Uri(first)) return success({ kind: 'path', path: first })
  const parsed = parseS3ObjectUri(first)
  return parsed.ok
    ? success({ kind: 's3', object: parsed.value })
    : refused(`s3://bucket/key or s3://bucket/key?versionId=...: ${parsed.problem}`)
}

/** Finds the file of a path input: inside of the workspace, links followed, not empty, not over the service's size. */
export async function findManifest(
  typed: TypedManifest,
  workspace: string | undefined,
  files: FilePort,
): Promise<Result<ManifestSource>> {
  if (typed.kind === 's3') return success(typed)
  const found = await findWorkspaceFile(typed.path, workspace, files, 's3://bucket/key')
  if (!found.ok) return found
  const { sizeBytes } = found.value
  if (sizeBytes === 0) return refused('a manifest with at least one line; this file is empty')
  if (sizeBytes > MANIFEST_MAX_BYTES)
    return refused('a manifest of up to 1 GB, the service’s limit; this file is larger')
  return success({ kind: 'workspace', ...found.value })
}
