/** Reads the manifest summary of a version from S3. */
import type { ObjectPort } from '../ports/objects.js'
import type { S3Object } from '../model/s3-uri.js'
import type { ManifestSummary } from './manifest-results.js'
import { parseManifestSummary } from './parse-manifest-summary.js'
import { readText } from './read-text.js'

/**
 * @returns undefined for an object that is not a manifest summary
 * @throws ServiceError when it cannot be read
 */
export async function readManifestSummary(objects: ObjectPort, object: S3Object): Promise<ManifestSummary | undefined> {
  const read = await readText(objects, object)
  return read.ok ? parseManifestSummary(read.value) : undefined
}
