/** What is known of an image: from the snapshots of the model by its S3 URI or its bytes, or from the settings. */
import { entryOf } from '../../../../src/model/entry-of.js'
import { parseS3ObjectUri } from '../../../../src/model/s3-uri.js'
import { findVersion } from '../s3/store.js'
import type { EmulatorState } from '../state.js'
import type { KnownImage } from './detect.js'
import type { Image } from './image.js'
import type { Model } from './model.js'
import { imagesOfSnapshot, type SnapshotImage } from './read-snapshot.js'

export function knownImage(state: EmulatorState, model: Model, image: Image): KnownImage {
  const { imageLabels } = state.settings
  const labels = entryOf(imageLabels, image.digest) ?? entryOf(imageLabels, image.uri ?? '')
  return {
    digest: image.digest,
    tested: inSnapshot(state, model.testingSnapshot, image),
    truth: labels?.map((label) => ({ label })) ?? inSnapshot(state, model.trainingSnapshot, image)?.truth,
  }
}

/** The entry of the image itself, or of one in S3 with the same bytes. */
function inSnapshot(state: EmulatorState, snapshot: Buffer, image: Image): SnapshotImage | undefined {
  const images = imagesOfSnapshot(snapshot)
  const own = images.get(image.uri ?? '')
  if (own !== undefined) return own
  for (const [sourceRef, entry] of images) if (hasBytes(state, sourceRef, image.bytes)) return entry
  return undefined
}

function hasBytes({ buckets }: EmulatorState, uri: string, bytes: Buffer): boolean {
  const parsed = parseS3ObjectUri(uri)
  const bucket = parsed.ok ? buckets.get(parsed.value.bucket) : undefined
  const content = parsed.ok && bucket !== undefined ? findVersion(bucket, parsed.value.key)?.content : undefined
  return content?.bytes.equals(bytes) === true
}
