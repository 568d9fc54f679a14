/** What the snapshots of a training say about their images. */
import { isRecord } from '../wire/is-record.js'
import type { Detection, Place } from './model.js'

/** One image of a snapshot. */
export interface SnapshotImage {
  readonly truth: readonly Truth[]
  /** Of a testing snapshot: what the model said. */
  readonly detections: readonly Detection[]
}

/** A label that an image has, and where. */
export interface Truth {
  readonly label: string
  readonly place?: Place | undefined
}

type Json = Readonly<Record<string, unknown>>

const TRUTH = /^rekognition-custom-labels-training-\d+$/
const DETECTED = /^rekognition-custom-labels-evaluation(?:-\d+)?$/

/** Snapshots are never changed, and can be large. */
const READ = new WeakMap<Buffer, ReadonlyMap<string, SnapshotImage>>()

/** The images of a snapshot by their `source-ref`. */
export function imagesOfSnapshot(snapshot: Buffer): ReadonlyMap<string, SnapshotImage> {
  const known = READ.get(snapshot)
  if (known !== undefined) return known
  const images = new Map(
    snapshot
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => toImage(JSON.parse(line))),
  )
  READ.set(snapshot, images)
  return images
}

function toImage(line: unknown): readonly [sourceRef: string, image: SnapshotImage] {
  const attributes = isRecord(line) ? line : {}
  return [
    String(attributes['source-ref']),
    {
      truth: attributesLike(attributes, TRUTH).flatMap(toDetections),
      detections: attributesLike(attributes, DETECTED).flatMap(toDetections),
    },
  ]
}

function attributesLike(line: Json, pattern: RegExp): readonly { readonly value: unknown; readonly metadata: Json }[] {
  return Object.entries(line)
    .filter(([name]) => pattern.test(name))
    .map(([name, value]) => ({ value, metadata: recordOf(line[`${name}-metadata`]) }))
}

/** Of an attribute of the whole image, its label; of one with boxes, each of them. */
function toDetections({ value, metadata }: { readonly value: unknown; readonly metadata: Json }): readonly Detection[] {
  if (!isRecord(value)) return [{ label: String(metadata['class-name']), confidence: numberOf(metadata.confidence) }]
  const labels = recordOf(metadata['class-map'])
  const size = recordOf(listOf(value.image_size)[0])
  const objects = listOf(metadata.objects)
  return listOf(value.annotations).map((entry, index) => {
    const box = recordOf(entry)
    return {
      label: String(labels[String(box.class_id)]),
      confidence: numberOf(recordOf(objects[index]).confidence),
      place: {
        left: numberOf(box.left) / numberOf(size.width),
        top: numberOf(box.top) / numberOf(size.height),
        width: numberOf(box.width) / numberOf(size.width),
        height: numberOf(box.height) / numberOf(size.height),
      },
    }
  })
}

function recordOf(value: unknown): Json {
  return isRecord(value) ? value : {}
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0
}
