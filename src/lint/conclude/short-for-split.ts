/** Labels that may have too few images for the service to split the training data. */
import { isValidLine, type ConcludedManifest } from './concluded.js'
import { reportOf } from './forecast.js'

/** Images of a label under which a split may fail; the number is not documented. Our choice. */
export const IMAGES_FOR_SPLIT_UNDER = 5

/** Labels of the kind of the model with fewer images than that. */
export function labelsShortForSplit(
  training: ConcludedManifest,
): readonly (readonly [label: string, images: number])[] {
  const { useCase, imageLabels, boxLabels } = reportOf(training.partial, 'taken')
  const isOfBoxes = useCase === 'OBJECT_LOCALIZATION'
  const repeats = repeatsOf(training, isOfBoxes ? 'box' : 'image-level')
  return [...(isOfBoxes ? boxLabels : imageLabels)]
    .map(([label, lines]) => [label, lines - (repeats.get(label) ?? 0)] as const)
    .filter(([, images]) => images < IMAGES_FOR_SPLIT_UNDER)
}

/** For each label of a kind, the valid lines whose image has it on an earlier valid line. */
function repeatsOf(
  { partial, firstLines, repeatedLines }: ConcludedManifest,
  kind: 'image-level' | 'box',
): ReadonlyMap<string, number> {
  const repeats = new Map<string, number>()
  if (repeatedLines === 0) return repeats
  const { labelEnds, labelIds } = partial.columns
  const isRepeated = new Uint8Array(partial.lines)
  for (const [line, first] of firstLines.entries()) if (first !== line) isRepeated[first] = 1
  /** Labels that an image was counted with, by its first line. */
  const counted = new Map<number, Set<number>>()
  for (let line = 0; line < partial.lines; line += 1) {
    const first = firstLines[line] ?? line
    if (isRepeated[first] !== 1 || !isValidLine(partial, line)) continue
    const seen = counted.get(first) ?? new Set<number>()
    counted.set(first, seen)
    for (let at = line === 0 ? 0 : labelEnds.at(line - 1); at < labelEnds.at(line); at += 1) {
      const number = labelIds.at(at)
      const entry = partial.labels.entries[number]
      if (entry?.kind !== kind) continue
      if (seen.has(number)) repeats.set(entry.label, (repeats.get(entry.label) ?? 0) + 1)
      seen.add(number)
    }
  }
  return repeats
}
