/** Images, and groups of images, that are in both manifests. */
import type { ConcludedManifest } from './concluded.js'
import { SourceIndex } from './source-index.js'

export interface Leak {
  /** 1-based; the first lines that have it. */
  readonly trainingLine: number
  readonly testingLine: number
}

/** Each source-ref of both manifests once, in the order of the testing manifest. */
export function* leakedLines(training: ConcludedManifest, testing: ConcludedManifest): Generator<Leak> {
  const { sourceLow, sourceHigh } = testing.partial.columns
  for (let line = 0; line < testing.partial.lines; line += 1) {
    if (sourceLow.at(line) === 0 || (testing.firstLines[line] ?? line) !== line) continue
    const first = training.sources.find(sourceLow.at(line), sourceHigh.at(line))
    if (first >= 0) yield { trainingLine: first + 1, testingLine: line + 1 }
  }
}

/** Each group of both manifests once, in the order of the testing manifest. None without group-by. */
export function* leakedGroups(training: ConcludedManifest, testing: ConcludedManifest): Generator<Leak> {
  const trained = groupsOf(training)
  const { groupLow, groupHigh } = testing.partial.columns
  const tested = new SourceIndex(groupLow, groupHigh)
  for (let line = 0; line < groupLow.length; line += 1) {
    if (groupLow.at(line) === 0 || tested.add(line) !== line) continue
    const first = trained.find(groupLow.at(line), groupHigh.at(line))
    if (first >= 0) yield { trainingLine: first + 1, testingLine: line + 1 }
  }
}

function groupsOf({ partial: { columns } }: ConcludedManifest): SourceIndex {
  const { groupLow, groupHigh } = columns
  const groups = new SourceIndex(groupLow, groupHigh)
  for (let line = 0; line < groupLow.length; line += 1) if (groupLow.at(line) !== 0) groups.add(line)
  return groups
}
