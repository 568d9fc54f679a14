/** What is wrong with an image, by what was found of it. */
import {
  IMAGE_MAX_ASPECT_RATIO,
  IMAGE_MAX_BYTES,
  IMAGE_SIDE_MAX_PIXELS,
  IMAGE_SIDE_MIN_PIXELS,
} from '../../manifest/limits.js'
import { isAllowedSize } from '../../manifest/within-limits.js'
import { formatCount } from '../../text/number.js'
import type { LintSeverity } from '../lint-report.js'
import type { ImageFacts, ImageHeader, ListedImage } from './image-facts.js'

/** Codes of images; each has a rule in own/. */
export type ImageCode =
  | 'CL_MISSING_IMAGE'
  | 'CL_IMAGE_FORMAT'
  | 'CL_IMAGE_TOO_LARGE'
  | 'CL_IMAGE_DIMENSIONS'
  | 'CL_IMAGE_SIZE_SWAPPED'
  | 'CL_IMAGE_SIZE_DIFFERS'

export interface ImageFault {
  readonly code: ImageCode
  readonly message: string
  /** Where that of the rule is not meant. */
  readonly severity?: LintSeverity | undefined
  /** Where the rule's own does not say enough. */
  readonly fix?: string | undefined
}

/** Faults with which the service does not use the line at all. */
const LOSES_LINE: ReadonlySet<ImageCode> = new Set([
  'CL_MISSING_IMAGE',
  'CL_IMAGE_FORMAT',
  'CL_IMAGE_TOO_LARGE',
  'CL_IMAGE_DIMENSIONS',
])

/** Whether the service drops the line of an image with this fault. */
export function losesLine({ code }: ImageFault): boolean {
  return LOSES_LINE.has(code)
}

interface Size {
  readonly width: number
  readonly height: number
}

/** From this EXIF orientation on, the width of the file is the height of what viewers show. */
const FIRST_TURNED = 5

/** What is wrong; empty for a good image, and for one of which nothing is known. */
export function judgeImage(
  facts: ImageFacts,
  listed: Pick<ListedImage, 'line' | 'stated' | 'reach'>,
): readonly ImageFault[] {
  if (facts.kind === 'unknown' || (facts.kind === 'found' && isFine(facts))) return []
  const image = `The image of line ${String(listed.line)}`
  if (facts.kind === 'missing') return [{ code: 'CL_MISSING_IMAGE', message: `${image} is not in S3.` }]
  const { sizeBytes, header } = facts
  const format = header?.format === 'other' ? [wrongFormat(image, header)] : []
  const large: readonly ImageFault[] =
    sizeBytes !== undefined && sizeBytes > IMAGE_MAX_BYTES
      ? [{ code: 'CL_IMAGE_TOO_LARGE', message: `${image} has ${formatCount(sizeBytes)} bytes.` }]
      : []
  const size = sizeOf(header)
  if (size === undefined) return [...format, ...large]
  const sides: readonly ImageFault[] = isAllowedSize(size)
    ? []
    : [{ code: 'CL_IMAGE_DIMENSIONS', message: `${image} has ${shown(size)} pixels: ${whyNot(size)}.` }]
  return [...large, ...sides, ...statedOtherwise(image, size, header?.orientation ?? 1, listed)]
}

/** Of most images of a report, nothing more is known than a size that is fine. */
function isFine({ sizeBytes, header }: Extract<ImageFacts, { readonly kind: 'found' }>): boolean {
  return header === undefined && (sizeBytes === undefined || sizeBytes <= IMAGE_MAX_BYTES)
}

function wrongFormat(image: string, { seems }: ImageHeader): ImageFault {
  const what = seems === undefined ? '' : `: it seems to be ${seems}`
  return { code: 'CL_IMAGE_FORMAT', message: `${image} is not a JPEG or PNG that can be read${what}.` }
}

function sizeOf(header: ImageHeader | undefined): Size | undefined {
  if (header?.width === undefined || header.height === undefined) return undefined
  return { width: header.width, height: header.height }
}

function whyNot({ width, height }: Size): string {
  if (Math.min(width, height) < IMAGE_SIDE_MIN_PIXELS)
    return `no side may be shorter than ${String(IMAGE_SIDE_MIN_PIXELS)}`
  if (Math.max(width, height) > IMAGE_SIDE_MAX_PIXELS)
    return `no side may be longer than ${formatCount(IMAGE_SIDE_MAX_PIXELS)}`
  return `the longer side may be at most ${String(IMAGE_MAX_ASPECT_RATIO)} times the shorter`
}

/** Compares the size with the one that the manifest states. */
function statedOtherwise(
  image: string,
  size: Size,
  orientation: number,
  { stated, reach }: Pick<ListedImage, 'stated' | 'reach'>,
): readonly ImageFault[] {
  if (stated === undefined || isSame(stated, size)) return []
  const turned = { width: size.height, height: size.width }
  const both = `${image} has ${shown(size)} pixels, and its image_size is ${shown(stated)}`
  if (isSame(stated, turned)) {
    if (orientation < FIRST_TURNED) return [differs(`${both}: width and height are swapped.`, size, reach)]
    const message = `${both}: EXIF turns the image (orientation ${String(orientation)}), and the boxes are those of the turned one.`
    return [{ code: 'CL_IMAGE_SIZE_SWAPPED', message }]
  }
  return [differs(`${both}.`, size, reach)]
}

function differs(message: string, { width, height }: Size, reach: ListedImage['reach']): ImageFault {
  const isOutside = reach !== undefined && (reach.right > width || reach.bottom > height)
  const outside = isOutside ? ' A box reaches out of the image.' : ''
  return {
    code: 'CL_IMAGE_SIZE_DIFFERS',
    message: `${message}${outside}`,
    severity: isOutside ? 'error' : undefined,
  }
}

function isSame(one: Size, other: Size): boolean {
  return one.width === other.width && one.height === other.height
}

function shown({ width, height }: Size): string {
  return `${String(width)} x ${String(height)}`
}
