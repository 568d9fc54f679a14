/** Lines that have the image of an earlier line. */
import { isValidLine, labelsOfLine, type ConcludedManifest } from './concluded.js'

export interface RepeatedLine {
  /** 1-based. */
  readonly line: number
  /** The first line that has the image. */
  readonly first: number
  /** Whether both lines are valid, and their labels differ. */
  readonly isRelabelled: boolean
}

/** In the order of the lines. */
export function* repeatedLines({
  partial,
  firstLines,
  repeatedLines: count,
}: ConcludedManifest): Generator<RepeatedLine> {
  if (count === 0) return
  for (let line = 0; line < partial.lines; line += 1) {
    const first = firstLines[line] ?? line
    if (first === line) continue
    const isRelabelled =
      isValidLine(partial, line) &&
      isValidLine(partial, first) &&
      !isSame(labelsOfLine(partial, line), labelsOfLine(partial, first))
    yield { line: line + 1, first: first + 1, isRelabelled }
  }
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((label, index) => label === right[index])
}
