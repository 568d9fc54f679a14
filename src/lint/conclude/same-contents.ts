/** Images with the same content under different names. */
import type { ConcludedManifest } from './concluded.js'
import { SourceIndex } from './source-index.js'

/** 1-based lines. */
export interface SameContent {
  /** The first line whose image has the content. */
  readonly first: number
  readonly line: number
}

/**
 * In one manifest: images that have the content of an earlier one. In two: images of the second that have the content of
 * one of the first, and are not in the first by name. In the order of the lines.
 */
export function* sameContents(manifest: ConcludedManifest, second = manifest): Generator<SameContent> {
  const { low, high } = second.contents
  if (low.length === 0) return
  const firsts = SourceIndex.of(manifest.contents.low, manifest.contents.high)
  const { sourceLow, sourceHigh } = second.partial.columns
  const trained = manifest.partial.columns
  const sources = second === manifest ? undefined : SourceIndex.of(trained.sourceLow, trained.sourceHigh)
  for (let line = 0; line < low.length; line += 1) {
    if (low.at(line) === 0) continue
    const first = firsts.find(low.at(line), high.at(line))
    if (first < 0) continue
    const isByName = sources === undefined ? first === line : sources.find(sourceLow.at(line), sourceHigh.at(line)) >= 0
    if (!isByName) yield { first: first + 1, line: line + 1 }
  }
}
