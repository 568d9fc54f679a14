/** Reads a manifest out of the emulator's S3, by the rules of src/lint. */
import { checkImage } from '../../../../src/lint/check-image.js'
import { checkLine } from '../../../../src/lint/check-line.js'
import { createManifestCheck } from '../../../../src/lint/check-manifest.js'
import type { FileCode } from '../../../../src/lint/file-codes.js'
import { fileErrorOf } from '../../../../src/lint/file-error.js'
import { FILE_HEAD_BYTES } from '../../../../src/manifest/file-kind.js'
import type { LineReport, ManifestReport } from '../../../../src/manifest/finding.js'
import { readLines } from '../../../../src/manifest/read-lines.js'
import { failure, success, type Result } from '../../../../src/model/result.js'
import { isClosedTo } from '../accounts/acting-account.js'
import { findVersion } from '../s3/store.js'
import type { ObjectRef } from '../s3/object-ref.js'
import type { EmulatorState } from '../state.js'

/** A manifest with what was found in each line. */
export interface ReadManifest {
  readonly lines: readonly { readonly text: string; readonly report: LineReport }[]
  readonly report: ManifestReport
}

/** Whether an image that a line names can be used. */
export type ImageCheck = (image: { readonly bucket: string; readonly key: string }) => boolean

/** The bytes of a manifest, or the anchor of the file error that ends the training. */
export function findManifest(state: EmulatorState, object: ObjectRef): Result<Buffer, FileCode> {
  const bucket = state.buckets.get(object.bucket)
  if (bucket?.region !== state.region) return failure('ERROR_MANIFEST_INACCESSIBLE_OR_UNSUPPORTED_FORMAT')
  if (!bucket.access.read || isClosedTo(state, bucket)) return failure('ERROR_INVALID_PERMISSIONS_MANIFEST_S3_BUCKET')
  const bytes = findVersion(bucket, object.key, object.versionId)?.content?.bytes
  if (bytes === undefined) return failure('ERROR_MANIFEST_INACCESSIBLE_OR_UNSUPPORTED_FORMAT')
  const error = fileErrorOf(bytes.length, bytes.subarray(0, FILE_HEAD_BYTES))
  return error === undefined ? success(bytes) : failure(error)
}

/** Checks every line of a manifest. */
export async function readManifest(bytes: Buffer, isUsable: ImageCheck): Promise<ReadManifest> {
  const check = createManifestCheck()
  const lines: { text: string; report: LineReport }[] = []
  for await (const { line, text } of readLines(oneChunk(bytes))) {
    const found = checkLine(line, text)
    const report = checkImage(found, found.sourceRef === undefined || isUsable(found.sourceRef))
    check.add(report)
    lines.push({ text, report })
  }
  return { lines, report: check.end() }
}

// eslint-disable-next-line @typescript-eslint/require-await -- the reader needs an async iterable
async function* oneChunk(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes
}
