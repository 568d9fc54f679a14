/** The image of a call of DetectCustomLabels. */
import { createHash } from 'node:crypto'
import { isClosedTo } from '../accounts/acting-account.js'
import { allows } from '../iam/policy.js'
import { s3Arn } from '../iam/needs.js'
import { RekognitionError } from '../rekognition/error.js'
import { recordOf, textOf, type Input } from '../rekognition/input.js'
import { findVersion } from '../s3/store.js'
import type { EmulatorState } from '../state.js'

export interface Image {
  readonly bytes: Buffer
  /** SHA-256 in hex. */
  readonly digest: string
  /** S3 URI; undefined for an image that was sent. */
  readonly uri?: string | undefined
}

/** Largest image as bytes of the call ("4 MB"). API reference, Image. */
const SENT_MAX_BYTES = 4 * 1024 * 1024

/** Largest image in S3 ("15 MB"). Custom Labels developer guide, "Guidelines and quotas". */
const STORED_MAX_BYTES = 15 * 1024 * 1024

/** Where an image is. @throws RekognitionError InvalidParameterException unless it is in exactly one place */
export function sourceOfOrThrow(input: Input): { readonly sent: string } | { readonly stored: Input } {
  const image = recordOf(input, 'Image') ?? {}
  const sent = textOf(image, 'Bytes')
  const stored = recordOf(image, 'S3Object')
  if (sent !== undefined && stored === undefined) return { sent }
  if (sent === undefined && stored !== undefined) return { stored }
  throw new RekognitionError('InvalidParameterException', 'Image must have either Bytes or S3Object.')
}

/** @throws RekognitionError InvalidS3ObjectException, ImageTooLargeException, InvalidImageFormatException */
export function readImageOrThrow(state: EmulatorState, source: ReturnType<typeof sourceOfOrThrow>): Image {
  const isSent = 'sent' in source
  const stored = isSent ? undefined : findStoredOrThrow(state, source.stored)
  const bytes = isSent ? Buffer.from(source.sent, 'base64') : (stored?.bytes ?? Buffer.alloc(0))
  if (bytes.length > (isSent ? SENT_MAX_BYTES : STORED_MAX_BYTES))
    throw new RekognitionError('ImageTooLargeException', 'The image is too large.')
  if (!isImage(bytes)) throw new RekognitionError('InvalidImageFormatException', 'Request has invalid image format')
  return { bytes, digest: createHash('sha256').update(bytes).digest('hex'), uri: stored?.uri }
}

/** PNG or JPEG, by its first bytes. */
function isImage(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 8).toString('hex')
  return start === '89504e470d0a1a0a' || start.startsWith('ffd8ff')
}

/** The service reads the object with the rights of the caller. */
function findStoredOrThrow(state: EmulatorState, object: Input): { readonly uri: string; readonly bytes: Buffer } {
  const name = textOf(object, 'Bucket')
  const key = textOf(object, 'Name')
  if (name === undefined || key === undefined)
    throw new RekognitionError('InvalidParameterException', 'Image.S3Object must name a bucket and an object.')
  const versionId = textOf(object, 'Version')
  const bucket = state.buckets.get(name)
  const action = versionId === undefined ? 's3:GetObject' : 's3:GetObjectVersion'
  const isReadable =
    bucket?.access.read === true &&
    bucket.region === state.region &&
    !isClosedTo(state, bucket) &&
    (state.policy === undefined || allows(state.policy, action, s3Arn(state.region, name, key)))
  const bytes = isReadable ? findVersion(bucket, key, versionId)?.content?.bytes : undefined
  if (bytes === undefined)
    throw new RekognitionError(
      'InvalidS3ObjectException',
      'Unable to get object metadata from S3. Check object key, region and/or access permissions.',
    )
  return { uri: `s3://${name}/${key}`, bytes }
}
