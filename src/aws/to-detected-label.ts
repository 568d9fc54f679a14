/** Images and labels of DetectCustomLabels, to and from the SDK's shapes. */
import type { CustomLabel, Image } from '@aws-sdk/client-rekognition'
import type { DetectedLabel, ModelImage } from '../ports/models.js'
import { numberOf, textOf } from './understand.js'

/** The image as the request has it. */
export function toImage(image: ModelImage): Image {
  if (image.kind === 'bytes') return { Bytes: image.bytes }
  const { bucket, key, versionId } = image.object
  return { S3Object: { Bucket: bucket, Name: key, Version: versionId } }
}

/** @throws TypeError for a label without a name or a confidence */
export function toLabel(from: CustomLabel): DetectedLabel {
  const name = textOf(from.Name, 'Name')
  const confidence = numberOf(from.Confidence, 'Confidence')
  if (name === undefined || confidence === undefined) {
    throw new TypeError('a label in the response has no Name or no Confidence')
  }
  const box = toBox(from)
  return box === undefined ? { name, confidence } : { name, confidence, box }
}

/** Undefined unless all four sides are there. */
function toBox({ Geometry }: CustomLabel): DetectedLabel['box'] {
  const from = Geometry?.BoundingBox
  const left = numberOf(from?.Left, 'Left')
  const top = numberOf(from?.Top, 'Top')
  const width = numberOf(from?.Width, 'Width')
  const height = numberOf(from?.Height, 'Height')
  if (left === undefined || top === undefined || width === undefined || height === undefined) return undefined
  return { left, top, width, height }
}
