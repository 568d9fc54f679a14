/** Rows as AutoML Vision and Vertex AI have them, without a header: `[ML_USE,]gs://bucket/image.jpg,label,box…`. */
import { nameOfUrl } from '../../files/image-urls.js'
import { toNumber } from '../../files/numbers.js'
import type { CsvRecord } from './read-records.js'
import type { CsvRow } from './gathered-images.js'

/** What a row is used for. Vertex AI, "Prepare image training data". */
const ML_USES = ['train', 'training', 'validation', 'val', 'test', 'unassigned']

/** A row of this form; `use` is in small letters, and empty where the row has none. */
export interface AutomlRow {
  readonly row: CsvRow
  readonly use: string
  /** Why its box is not taken. */
  readonly refused: { readonly reason: string; readonly what: string } | undefined
}

/** Whether a file begins with a row of this form, rather than with a header. */
export function isAutoml({ cells: [first = '', second = ''] }: CsvRecord): boolean {
  return isAddress(first) || (isUse(first) && isAddress(second))
}

function isAddress(cell: string): boolean {
  return cell.startsWith('gs://')
}

function isUse(cell: string): boolean {
  return ML_USES.includes(cell.toLowerCase())
}

/** Undefined for a row without an image. */
export function toAutomlRow({ line, cells }: CsvRecord): AutomlRow | undefined {
  const [first = ''] = cells
  const use = isUse(first) ? first.toLowerCase() : ''
  // In a file with uses, a row may leave its own empty.
  const [address = '', label = '', ...rest] = isUse(first) || first === '' ? cells.slice(1) : cells
  const name = nameOfUrl(address)
  if (name === undefined || name === '') return undefined
  const row = { line, name, size: undefined }
  const labels = label === '' ? [] : [label]
  const filled = rest.filter((cell) => cell !== '')
  if (filled.length === 0) return { use, row: { ...row, labels, box: undefined }, refused: undefined }
  if (!filled.every((cell) => !Number.isNaN(toNumber(cell)))) {
    return { use, row: { ...row, labels: [...labels, ...filled], box: undefined }, refused: undefined }
  }
  const points = [0, 2, 4, 6].map((at) => [toNumber(rest[at]), toNumber(rest[at + 1])] as const)
  const corners = points.filter(([x, y]) => !Number.isNaN(x) && !Number.isNaN(y))
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  const refused = whyRefused(rest, filled.length, corners.length, xs, ys)
  if (refused !== undefined) return { use, row: { ...row, labels: [], box: undefined }, refused }
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return {
    use,
    row: { ...row, labels, box: [left, top, Math.max(...xs) - left, Math.max(...ys) - top] },
    refused: labels.length === 0 ? { reason: 'no-label', what: 'the box has no label' } : undefined,
  }
}

function whyRefused(
  rest: readonly string[],
  filled: number,
  corners: number,
  xs: readonly number[],
  ys: readonly number[],
): AutomlRow['refused'] {
  if (rest.length > 8 && rest.slice(8).some((cell) => cell !== '')) {
    return { reason: 'not-a-box', what: `${String(filled)} numbers follow the label; a box has two corners, or four` }
  }
  if (corners * 2 !== filled || (corners !== 2 && corners !== 4)) {
    return { reason: 'not-a-box', what: 'the box needs x_min,y_min,,,x_max,y_max,, or all four corners' }
  }
  if (new Set(xs).size > 2 || new Set(ys).size > 2) {
    return { reason: 'rotated', what: 'the four corners are not those of an upright box' }
  }
  return undefined
}
