/**
 * Two other ways to read a line where the service's documents leave room: as strictly and as leniently as they allow. A
 * forecast is certain where all readings of a manifest come to the same end.
 */
import type { Annotation, Boxes, ImageSize } from '../manifest/box-attribute.js'
import { BOX_SIDE_OVER_PIXELS, SCALED_SIDE_MAX_PIXELS } from '../manifest/limits.js'
import type { LabelAttribute } from '../manifest/label-attribute.js'
import { readManifestLine } from './check-line.js'
import type { ManifestLine } from './rule.js'

/** Why it may be in doubt what the service does with a line. */
export const DOUBTS = [
  'fractional-box',
  'thin-box',
  'creation-date',
  'class-id-text',
  'byte-order-mark',
  'unannotated',
] as const
export type Doubt = (typeof DOUBTS)[number]

const BYTE_ORDER_MARK = '\ufeff'

/** Pixels that a side must have after scaling, so that no way of rounding makes it one. */
const SURE_SIDE_PIXELS = 2

/** The reasons to doubt a line, without regard to its other faults. */
export function doubtsOf(text: string, line: ManifestLine): readonly Doubt[] {
  if (line.record === undefined) return text.startsWith(BYTE_ORDER_MARK) ? ['byte-order-mark'] : NO_DOUBTS
  let doubts: Doubt[] | undefined
  for (const attribute of line.attributes) {
    const doubt = doubtOf(attribute, line)
    if (doubt !== undefined) (doubts ??= []).push(doubt)
  }
  return doubts ?? NO_DOUBTS
}

const NO_DOUBTS: readonly Doubt[] = []

function doubtOf(attribute: LabelAttribute, { record }: ManifestLine): Doubt | undefined {
  if (attribute.kind !== 'image-level' && attribute.kind !== 'box') return undefined
  if (attribute.metadata?.isDateDocumented === false) return 'creation-date'
  if (attribute.kind === 'image-level')
    return attribute.valueAllowed && typeof record?.[attribute.name] === 'string' ? 'class-id-text' : undefined
  if (attribute.boxes === undefined) return undefined
  for (const box of attribute.boxes.annotations) {
    if (hasFraction(box)) return 'fractional-box'
    if (isDoubtfullyThin(box, attribute.boxes.imageSize)) return 'thin-box'
  }
  return undefined
}

/** Every doubt against the line: fractions are malformed, thin boxes too small, odd dates malformed. */
export function readStrictly(line: ManifestLine): ManifestLine {
  return { ...line, attributes: line.attributes.map((attribute) => strictly(attribute, line)) }
}

/** Every doubt for the line: a byte order mark is passed over, a box is too small only by both of its sides. */
export function readLeniently(text: string, line: ManifestLine): ManifestLine {
  if (line.record === undefined)
    return text.startsWith(BYTE_ORDER_MARK) ? readManifestLine(text.slice(BYTE_ORDER_MARK.length)) : line
  return { ...line, attributes: line.attributes.map(leniently) }
}

function strictly(attribute: LabelAttribute, line: ManifestLine): LabelAttribute {
  const doubt = doubtOf(attribute, line)
  if (attribute.kind === 'image-level') {
    if (doubt === 'creation-date') return { ...attribute, metadata: undefined }
    return doubt === 'class-id-text' ? { ...attribute, valueAllowed: false } : attribute
  }
  if (attribute.kind !== 'box' || attribute.boxes === undefined) return attribute
  if (doubt === 'creation-date') return { ...attribute, metadata: undefined }
  const { annotations, imageSize } = attribute.boxes
  if (annotations.some(hasFraction)) return { ...attribute, boxes: undefined }
  const asTooSmall = (box: Annotation) =>
    isDoubtfullyThin(box, imageSize) ? { ...box, width: Math.min(box.width, BOX_SIDE_OVER_PIXELS) } : box
  return withBoxes(attribute, { imageSize, annotations: annotations.map(asTooSmall) })
}

function leniently(attribute: LabelAttribute): LabelAttribute {
  if (attribute.kind !== 'box' || attribute.boxes === undefined) return attribute
  const { annotations, imageSize } = attribute.boxes
  const asLargeEnough = (box: Annotation): Annotation => {
    if (!isDoubtfullyThin(box, imageSize)) return box
    // The smallest box that is in the same place and beyond doubt; a line that has no room for it has another fault.
    const side = sureSideOf(imageSize)
    const width = Math.max(box.width, side)
    const height = Math.max(box.height, side)
    return {
      ...box,
      left: Math.min(box.left, imageSize.width - width),
      top: Math.min(box.top, imageSize.height - height),
      width,
      height,
    }
  }
  return withBoxes(attribute, { imageSize, annotations: annotations.map(asLargeEnough) })
}

function withBoxes(attribute: LabelAttribute & { readonly kind: 'box' }, boxes: Boxes): LabelAttribute {
  return { ...attribute, boxes }
}

/** Whether a box has a fraction of a pixel. */
export function hasFraction({ left, top, width, height }: Annotation): boolean {
  return !(Number.isInteger(left) && Number.isInteger(top) && Number.isInteger(width) && Number.isInteger(height))
}

/** Whether a side of a box within its image comes so near to one pixel, after scaling, that rounding decides, or is thin while the other is not. */
export function isDoubtfullyThin({ left, top, width, height }: Annotation, image: ImageSize): boolean {
  if (width >= SURE_SIDE_PIXELS && height >= SURE_SIDE_PIXELS && isUnscaled(image)) return false
  if (left < 0 || top < 0 || width < 0 || height < 0) return false
  if (left + width > image.width || top + height > image.height) return false
  const scale = scaleOf(image)
  const isThin = width < SURE_SIDE_PIXELS * scale || height < SURE_SIDE_PIXELS * scale
  return isThin && !(width <= BOX_SIDE_OVER_PIXELS * scale && height <= BOX_SIDE_OVER_PIXELS * scale)
}

/** Pixels from which on no side of a box within its image is too thin, whichever way that is read. */
export function sureSideOf(image: Pick<ImageSize, 'width' | 'height'>): number {
  return SURE_SIDE_PIXELS * scaleOf(image)
}

function isUnscaled({ width, height }: ImageSize): boolean {
  return width <= SCALED_SIDE_MAX_PIXELS && height <= SCALED_SIDE_MAX_PIXELS
}

function scaleOf({ width, height }: Pick<ImageSize, 'width' | 'height'>): number {
  return Math.max(width, height, SCALED_SIDE_MAX_PIXELS) / SCALED_SIDE_MAX_PIXELS
}
