/** What the images of a whole manifest come to. */
import type { ContentsByLine } from '../contents/known-contents.js'
import { LabelTable } from '../scan/label-table.js'
import { Column } from '../scan/column.js'
import { VERDICTS, type ManifestPartial } from '../scan/partial.js'
import { CHECKED, FIRST_REASON, type BucketFacts, type ImagesPart, type LineLoss } from './images-part.js'
import { judgeImage, losesLine, type ImageFault } from './judge-image.js'
import { firstImageLines, sampleOf } from './list-images.js'

export interface ConcludedImages {
  /** Different source-refs on lines that are valid before their images are checked. */
  readonly images: number
  /** How many of them were checked with a result. */
  readonly checked: number
  /** By reason, the most frequent first: images of which nothing, or not all, is known. */
  readonly unknown: ReadonlyMap<string, number>
  /** In the order of their lines, 1-based. */
  readonly faults: readonly { readonly line: number; readonly fault: ImageFault }[]
  /** Lines, from 0, that the service drops for their images. */
  readonly lost: ReadonlySet<number>
  readonly contents: ContentsByLine
  readonly region: string | undefined
  readonly buckets: ReadonlyMap<string, BucketFacts>
}

/** Undefined where no image was checked. */
export function concludeImages(partial: ManifestPartial): ConcludedImages | undefined {
  const { images: part } = partial
  if (part === undefined) return undefined
  const all = firstImageLines(partial)
  const firsts = sampleOf(partial, all, part.sample)
  const contents = { low: new Column(), high: new Column() }
  const reasons = new Map<string, number>()
  let checked = 0
  for (let line = 0; line < firsts.length; line += 1) {
    const isFirst = firsts[line] === line
    contents.low.push(isFirst ? part.digestLow.at(line) : 0)
    contents.high.push(isFirst ? part.digestHigh.at(line) : 0)
    if (!isFirst) continue
    const state = part.state.at(line)
    if (state === CHECKED) checked += 1
    const reason = state < FIRST_REASON ? undefined : part.reasons[state - FIRST_REASON]
    if (reason !== undefined) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  }
  const { faults, unusable } = faultsOf(part, firsts)
  return {
    images: all.reduce((count, first, line) => (first === line ? count + 1 : count), 0),
    checked,
    unknown: new Map([...reasons].sort(([one, less], [other, more]) => more - less || (one < other ? -1 : 1))),
    faults,
    lost: new Set(unusable.size === 0 ? [] : linesOf(all, unusable)),
    contents,
    region: part.region,
    buckets: part.buckets,
  }
}

function faultsOf({ notes }: ImagesPart, firsts: Int32Array) {
  const faults: { readonly line: number; readonly fault: ImageFault }[] = []
  const unusable = new Set<number>()
  for (const [line, { facts, stated, reach }] of notes) {
    // The image is on a line of an earlier range, or not in the sample of all.
    if (firsts[line - 1] !== line - 1) continue
    for (const fault of judgeImage(facts, { line, stated, reach })) {
      faults.push({ line, fault })
      if (losesLine(fault)) unusable.add(line - 1)
    }
  }
  return { faults, unusable }
}

function linesOf(firsts: Int32Array, images: ReadonlySet<number>): readonly number[] {
  return [...firsts.keys()].filter((line) => images.has(firsts[line] ?? -1))
}

const [VALID, INVALID] = [VERDICTS.indexOf('valid'), VERDICTS.indexOf('invalid')]

/**
 * The partial result as if the lines had been invalid from the beginning, which is what a training makes of them. Lines in
 * doubt count as valid in each reading.
 */
export function withoutLines(partial: ManifestPartial, lost: ReadonlySet<number>): ManifestPartial {
  if (lost.size === 0) return partial
  const { columns, verdicts, kinds, images } = partial
  const [verdict, labelEnds, labelIds] = [new Column(), new Column(), new Column()]
  const counted = {
    verdicts: { valid: { ...verdicts.valid }, invalid: { ...verdicts.invalid }, ignored: { ...verdicts.ignored } },
    kinds: { 'image-level': { ...kinds['image-level'] }, box: { ...kinds.box } },
    labels: LabelTable.of(partial.labels.entries.map((entry) => ({ ...entry, lines: { ...entry.lines } }))),
  }
  let end = 0
  for (let line = 0; line < partial.lines; line += 1) {
    const from = end
    end = columns.labelEnds.at(line)
    const isLost = lost.has(line) && columns.verdict.at(line) === VALID
    verdict.push(isLost ? INVALID : columns.verdict.at(line))
    const labels: number[] = []
    for (let at = from; at < end; at += 1) labels.push(columns.labelIds.at(at))
    if (isLost) takeOut(counted, labels, images?.notes.get(line + 1) ?? images?.repeats.get(line + 1))
    else for (const label of labels) labelIds.push(label)
    labelEnds.push(labelIds.length)
  }
  return { ...partial, ...counted, columns: { ...columns, verdict, labelEnds, labelIds } }
}

type Counted = Pick<ManifestPartial, 'verdicts' | 'kinds' | 'labels'>

function takeOut({ verdicts, kinds, labels }: Counted, numbers: readonly number[], loss: LineLoss | undefined): void {
  const readings = loss?.isDoubtful === true ? (['taken', 'strict', 'lenient'] as const) : (['sure'] as const)
  const entries = numbers.flatMap((number) => labels.entries[number] ?? [])
  for (const reading of readings) {
    if (verdicts.valid[reading] > 0) {
      verdicts.valid[reading] -= 1
      verdicts.invalid[reading] += 1
    }
    for (const kind of new Set(entries.map((entry) => entry.kind)))
      kinds[kind][reading] = Math.max(0, kinds[kind][reading] - 1)
    for (const { lines } of entries) lines[reading] = Math.max(0, lines[reading] - 1)
  }
  for (const [label, boxes] of loss?.boxes ?? []) labels.entryOf('box', label).boxes -= boxes
}
