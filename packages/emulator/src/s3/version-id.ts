/** Ids of object versions as S3 accepts them from clients. */
import { invalidArgument } from './error.js'

/** Assumed from the ids that S3 gives: it documents them as opaque, and immediately refuses ids that it never issued. */
const VERSION_ID = /^(?:null|[\w.-]{32})$/

/** Whether a text has the form of an id. */
export function isVersionId(text: string): boolean {
  return VERSION_ID.test(text)
}

/** @throws S3Error InvalidArgument for an invalid id, whether there is such a version or not */
export function checkVersionId(versionId: string | undefined): void {
  if (versionId === undefined || isVersionId(versionId)) return
  const message = versionId === '' ? 'Version id cannot be the empty string' : 'Invalid version id specified'
  throw invalidArgument(message, 'versionId', versionId)
}
