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
  if (second.contents.size === 0) return
  const firsts = new Map<string, number>()
  for (const [line, digest] of inOrder(manifest)) if (!firsts.has(digest)) firsts.set(digest, line)
  const { sourceLow, sourceHigh } = second.partial.columns
  const trained = manifest.partial.columns
  const sources = second === manifest ? undefined : SourceIndex.of(trained.sourceLow, trained.sourceHigh)
  for (const [line, digest] of inOrder(second)) {
    const first = firsts.get(digest)
    if (first === undefined) continue
    const isByName = sources === undefined ? first === line : sources.find(sourceLow.at(line), sourceHigh.at(line)) >= 0
    if (!isByName) yield { first: first + 1, line: line + 1 }
  }
}

function inOrder({ contents }: ConcludedManifest): readonly (readonly [line: number, digest: string])[] {
  return [...contents].toSorted(([left], [right]) => left - right)
}
