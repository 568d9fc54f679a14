/** Why a training would end before a line of a manifest is judged, as far as the file itself shows it. */
import { identifyFile } from '../manifest/file-kind.js'
import { MANIFEST_MAX_BYTES } from '../manifest/limits.js'
import type { FileCode } from './file-codes.js'

/**
 * The file error of a manifest that can be read. Which files the service takes for unreadable is not documented beyond
 * "contents are invalid"; taken so are those that are plainly something else.
 * @param head  the first bytes; see {@link identifyFile}
 */
export function fileErrorOf(sizeBytes: number, head: Uint8Array): FileCode | undefined {
  if (sizeBytes === 0) return 'ERROR_EMPTY_MANIFEST'
  if (sizeBytes > MANIFEST_MAX_BYTES) return 'ERROR_MANIFEST_SIZE_TOO_LARGE'
  return identifyFile(head) === undefined ? undefined : 'ERROR_MANIFEST_INACCESSIBLE_OR_UNSUPPORTED_FORMAT'
}
