/** A label file of YOLO: a line for each box, `class x_center y_center width height`, all but the class as fractions. */
import { toNumber } from '../../files/numbers.js'
import { isFile } from '../../files/walk.js'
import { readTextLines } from '../../files/read-text-lines.js'
import { reportProblem } from '../../files/report-problem.js'
import type { ReadContext } from '../../source-format.js'
import type { SourceBox, SourcePlace } from '../../source-image.js'

/** Characters of a line. Our choice: a polygon of a thousand points has a fifth of it. */
const LINE_CHARACTERS_MAX = 100_000

/** How far a fraction may be off 0 and 1: more than rounding makes of it. Ultralytics allows the same above. */
const SLACK = 0.01

/**
 * The boxes of a label file; none for a file that does not exist.
 * @param path the file as messages name it
 * @param names of the classes, by their number
 * @throws SourceError for a file that is not text
 */
export async function readLabelFile(
  path: string,
  names: ReadonlyMap<number, string>,
  context: ReadContext,
): Promise<readonly SourceBox[]> {
  if (!(await isFile(path))) return []
  const boxes: SourceBox[] = []
  for await (const { line, text } of readTextLines(path, LINE_CHARACTERS_MAX)) {
    const words = text.trim().split(/\s+/)
    if (words[0] === '') continue
    const place = { file: path, line }
    const box = toBox(words, names, place)
    if (typeof box === 'object' && 'reason' in box) reportProblem(context, 'box', box.reason, place, box.what)
    else boxes.push(box)
  }
  return boxes
}

interface Refusal {
  readonly reason: string
  readonly what: string
}

function toBox(words: readonly string[], names: ReadonlyMap<number, string>, place: SourcePlace): SourceBox | Refusal {
  if (words.length !== 5) return { reason: 'not-a-box', what: describeOther(words.length) }
  const [number = Number.NaN, x = Number.NaN, y = Number.NaN, width = Number.NaN, height = Number.NaN] =
    words.map(toNumber)
  const bad = words.find((word) => Number.isNaN(toNumber(word)))
  if (bad !== undefined) return { reason: 'not-a-number', what: `"${bad.slice(0, 40)}" is not a number` }
  const label = names.get(number)
  if (label === undefined) {
    return {
      reason: 'unknown-class',
      what: `no class has the number ${String(number)}; there are names for ${String(names.size)}`,
    }
  }
  const off = [x, y, width, height].find((value) => value < -SLACK || value > 1 + SLACK)
  if (off !== undefined) {
    return {
      reason: 'not-a-fraction',
      what: `${String(off)} is not from 0 to 1; YOLO has fractions of the image, not pixels`,
    }
  }
  return { label, left: x - width / 2, top: y - height / 2, width, height, unit: 'fraction', place }
}

function describeOther(count: number): string {
  if (count === 6) return 'has 6 values: a detection with its confidence, not a label; a label has 5'
  if (count === 9) return 'has 9 values: a rotated box (OBB) or a polygon; only upright boxes of 5 values are taken'
  if (count > 6) return `has ${String(count)} values: a polygon or keypoints; only boxes of 5 values are taken`
  return `has ${String(count)} values; a box has 5: class x_center y_center width height`
}
