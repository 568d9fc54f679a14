/** Images, and groups of images, that are in both manifests. */
import type { ConcludedManifest } from './concluded.js'
import { SourceIndex, indexShares } from './source-index.js'

export interface Leak {
  /** 1-based; the first lines that have it. */
  readonly trainingLine: number
  readonly testingLine: number
}

/** What {@link trainedFirst} found, which several rules ask for. */
const known = new WeakMap<ConcludedManifest, { readonly training: ConcludedManifest; readonly firsts: Int32Array }>()

/** Each source-ref of both manifests once, in the order of the testing manifest. */
export function* leakedLines(training: ConcludedManifest, testing: ConcludedManifest): Generator<Leak> {
  const asked = known.get(testing)
  const firsts = asked?.training === training ? asked.firsts : trainedFirst(training, testing)
  known.set(testing, { training, firsts })
  for (let line = 0; line < firsts.length; line += 1) {
    const trainingLine = firsts[line] ?? 0
    if (trainingLine > 0) yield { trainingLine, testingLine: line + 1 }
  }
}

/**
 * For each line of the testing manifest that is the first with its source-ref, the first line of the training manifest
 * with it, 1-based; 0 without one. Empty where the manifests have no source-ref in common.
 */
function trainedFirst(training: ConcludedManifest, testing: ConcludedManifest): Int32Array {
  let firsts = new Int32Array(0)
  const trained = training.partial.columns
  const tested = testing.partial.columns
  for (const index of indexShares(trained.sourceLow, trained.sourceHigh)) {
    index.addAll()
    for (let line = 0; line < testing.partial.lines; line += 1) {
      const low = tested.sourceLow.at(line)
      if (!index.covers(low) || (testing.firstLines[line] ?? line) !== line) continue
      const first = index.find(low, tested.sourceHigh.at(line))
      if (first < 0) continue
      if (firsts.length === 0) firsts = new Int32Array(testing.partial.lines)
      firsts[line] = first + 1
    }
  }
  return firsts
}

/** Each group of both manifests once, in the order of the testing manifest. None without group-by. */
export function* leakedGroups(training: ConcludedManifest, testing: ConcludedManifest): Generator<Leak> {
  const trained = SourceIndex.of(training.partial.columns.groupLow, training.partial.columns.groupHigh)
  const { groupLow, groupHigh } = testing.partial.columns
  const tested = new SourceIndex(groupLow, groupHigh)
  for (let line = 0; line < groupLow.length; line += 1) {
    if (groupLow.at(line) === 0 || tested.add(line) !== line) continue
    const first = trained.find(groupLow.at(line), groupHigh.at(line))
    if (first >= 0) yield { trainingLine: first + 1, testingLine: line + 1 }
  }
}
