/** Whether the images of one manifest come after those of the other, by their names. */
import type { SourceBounds } from '../scan/label-entry.js'
import { compareByNumbers } from '../scan/name-order.js'

export type Order = 'after' | 'before'

/** Orders in which names are compared: with the numbers in them in their order, and as texts, as S3 lists them. */
export type OrderKind = 'numbers' | 'texts'

/** Names of sets, which a split itself may have put into the names: they say nothing of the order before it. */
const SET_WORD =
  /(?<![a-z])(?:train(?:ing)?|trn|test(?:ing)?|tst|val(?:id(?:ation)?)?|eval(?:uation)?|dev|holdout)(?![a-z])/gi

/** A date that begins with its year, also in several folders; with an hour where there is one. */
const DATE = /(?<!\d)(?:19|20)\d\d(?:[-_./]?(?:(?:month|day|hour|[mdh])=)?\d{1,2}){0,3}(?!\d)/g

interface Range {
  readonly from: string
  readonly to: string
}

/** Where the test images are in an order; undefined where they are among the training images, or cannot be compared. */
export function orderOf(training: SourceBounds, testing: SourceBounds, kind: OrderKind): Order | undefined {
  const trained = withoutSets(rangeOf(training, kind))
  const tested = withoutSets(rangeOf(testing, kind))
  if (trained === undefined || tested === undefined) return undefined
  if (!haveOneFolder([trained.from, trained.to, tested.from, tested.to])) return undefined
  const compare = kind === 'texts' ? compareTexts : compareByNumbers
  if (compare(tested.from, trained.to) > 0) return 'after'
  return compare(tested.to, trained.from) < 0 ? 'before' : undefined
}

function rangeOf({ least, greatest, lowest, highest }: SourceBounds, kind: OrderKind): Range {
  return kind === 'texts' ? { from: least, to: greatest } : { from: lowest, to: highest }
}

/** Undefined where the images are of several sets: without their words they may come in another order. */
function withoutSets({ from, to }: Range): Range | undefined {
  if (setsIn(from) !== setsIn(to)) return undefined
  return { from: from.replace(SET_WORD, ''), to: to.replace(SET_WORD, '') }
}

function setsIn(sourceRef: string): string {
  return (sourceRef.match(SET_WORD) ?? []).join(' ')
}

/** Folders of days are in the order of their days. Other folders have no order in common. */
function haveOneFolder(sourceRefs: readonly string[]): boolean {
  return new Set(sourceRefs.map((sourceRef) => folderOf(sourceRef).replace(DATE, '#'))).size === 1
}

function folderOf(sourceRef: string): string {
  return sourceRef.slice(0, sourceRef.lastIndexOf('/'))
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : Number(left > right)
}
