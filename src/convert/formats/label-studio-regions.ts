/** The results of one annotation of Label Studio: regions, and choices about the whole image. */
import { own, ownText } from '../../text/json.js'
import { asNumber } from '../files/numbers.js'
import { reportProblem } from '../files/report-problem.js'
import { shown } from '../files/source-file.js'
import type { ReadContext } from '../source-format.js'
import type { ImageSize, SourceBox, SourcePlace } from '../source-image.js'

export interface Regions {
  readonly boxes: readonly SourceBox[]
  /** Choices. */
  readonly labels: readonly string[]
  /** As the first region says. */
  readonly size: ImageSize | undefined
}

/** Types of results that say nothing of a label. */
const NO_REGIONS = new Set([
  'choices',
  'taxonomy',
  'textarea',
  'rating',
  'number',
  'datetime',
  'relation',
  'pairwise',
  'ranker',
])

export function readRegions(annotation: unknown, place: SourcePlace, context: ReadContext): Regions {
  const list = own(annotation, 'result')
  const results: readonly unknown[] = Array.isArray(list) ? list : []
  const at = (index: number) => ({ ...place, position: `${place.position ?? ''}.result[${String(index)}]` })
  return {
    boxes: results.flatMap((result, index) =>
      isRegion(result, results) ? toBoxes(result, results, at(index), context) : [],
    ),
    labels: results.flatMap(choicesOf),
    size: results.map(sizeOf).find((size) => size !== undefined),
  }
}

/**
 * Whether a result is a region of its own. A region that got its label from another control is there twice, under one
 * id: as `rectangle`, and as `labels` (or `rectanglelabels`) with the label; the second one counts.
 */
function isRegion(result: unknown, results: readonly unknown[]): boolean {
  const type = ownText(result, 'type') ?? ''
  if (NO_REGIONS.has(type)) return false
  if (labelsOf(result).length > 0) return true
  const id = own(result, 'id')
  return !results.some(
    (other) => other !== result && id !== undefined && own(other, 'id') === id && labelsOf(other).length > 0,
  )
}

function labelsOf(result: unknown): readonly string[] {
  const value = own(result, 'value')
  // A value's list of labels is under the type of its result: `rectanglelabels`.
  const list = own(value, ownText(result, 'type') ?? '') ?? own(value, 'labels')
  return Array.isArray(list) ? list.filter((label): label is string => typeof label === 'string' && label !== '') : []
}

function choicesOf(result: unknown): readonly string[] {
  // With a shape, it is a choice about that region.
  if (own(result, 'type') !== 'choices' || own(own(result, 'value'), 'x') !== undefined) return []
  const list = own(own(result, 'value'), 'choices')
  return Array.isArray(list) ? list.filter((label): label is string => typeof label === 'string' && label !== '') : []
}

function sizeOf(result: unknown): ImageSize | undefined {
  const [width, height] = [asNumber(own(result, 'original_width')), asNumber(own(result, 'original_height'))]
  return width > 0 && height > 0 ? { width, height } : undefined
}

/** One box for each label of the region. */
function toBoxes(
  result: unknown,
  results: readonly unknown[],
  place: SourcePlace,
  context: ReadContext,
): readonly SourceBox[] {
  const refuse = (reason: string, what: string): readonly [] => {
    reportProblem(context, 'box', reason, place, what)
    return []
  }
  const value = own(result, 'value')
  const type = ownText(result, 'type') ?? ''
  const isBox =
    type === 'rectanglelabels' || type === 'rectangle' || (type === 'labels' && isRectangle(result, results))
  if (!isBox)
    return refuse('not-a-box', `${shown(type === '' ? 'a result without a type' : type)} is not taken, only rectangles`)
  const rotation = degrees(value, 'rotation')
  if (rotation !== 0)
    return refuse('rotated', `it is rotated by ${String(rotation)} degrees; only upright boxes are taken`)
  const turned = degrees(result, 'image_rotation')
  if (turned !== 0)
    return refuse('image-turned', `the image was turned by ${String(turned)} degrees while it was labelled`)
  const [x, y, width, height] = [
    percent(value, 'x'),
    percent(value, 'y'),
    percent(value, 'width'),
    percent(value, 'height'),
  ]
  if ([x, y, width, height].some(Number.isNaN))
    return refuse('not-a-number', 'it has no numbers for x, y, width and height')
  const labels = labelsOf(result)
  if (labels.length === 0) return refuse('no-label', 'it has no label')
  return labels.map((label) => ({ label, left: x, top: y, width, height, unit: 'fraction' as const, place }))
}

/** Labels of any shape: it is a rectangle when it has one's numbers and no other shape is under its id. */
function isRectangle(result: unknown, results: readonly unknown[]): boolean {
  const id = own(result, 'id')
  const shape = results.find(
    (other) => other !== result && own(other, 'id') === id && !NO_REGIONS.has(ownText(other, 'type') ?? ''),
  )
  return shape === undefined
    ? !Number.isNaN(percent(own(result, 'value'), 'width'))
    : own(shape, 'type') === 'rectangle'
}

/** 0 where there is none. */
function degrees(value: unknown, key: string): number {
  return own(value, key) === undefined ? 0 : asNumber(own(value, key))
}

/** From percent to a fraction. */
function percent(value: unknown, key: string): number {
  return asNumber(own(value, key)) / 100
}
