/** The images of a manifest that a training would use, each at its first line. */
import { SourceIndex } from '../conclude/source-index.js'
import { isValidLine } from '../conclude/concluded.js'
import { hash32, otherHash32 } from '../scan/hash.js'
import type { ManifestPartial } from '../scan/partial.js'

export interface ImageLines {
  /** Different source-refs on valid lines. */
  readonly count: number
  /** The first valid line of a source-ref, from 0; -1 without one. */
  readonly lineOf: (sourceRef: string) => number
}

export function imageLinesOf(partial: ManifestPartial): ImageLines {
  const { sourceLow, sourceHigh } = partial.columns
  const index = new SourceIndex(sourceLow, sourceHigh)
  let count = 0
  for (let line = 0; line < partial.lines; line += 1)
    if (sourceLow.at(line) !== 0 && isValidLine(partial, line) && index.add(line) === line) count += 1
  return { count, lineOf: (sourceRef) => index.find(hash32(sourceRef), otherHash32(sourceRef)) }
}
