/** What was read, and what happened to it: nothing is left out without being counted. */
import { toVisible } from '../text/visible.js'
import type { SourceProblem } from './source-format.js'

/** Problems of one reason that are kept, so that a file of faults cannot fill the memory. The others are counted. */
export const KEPT_PER_REASON = 100

/** `read` is `written` and what was dropped together. */
export interface Sums {
  read: number
  written: number
  /** By reason. */
  readonly dropped: Map<string, number>
}

/** What the sums are of. `label`: image-level labels. */
export type Counted = 'image' | 'box' | 'label'

export class Ledger {
  readonly sums: Readonly<Record<Counted, Sums>> = { image: newSums(), box: newSums(), label: newSums() }
  /** By reason: what was written in another form than the source has it. */
  readonly changed = new Map<string, number>()
  /** Images that have a label, by label, in the order in which the labels first appear. */
  readonly labels = new Map<string, number>()
  /** The first of each reason. */
  readonly problems: SourceProblem[] = []
  /** By reason, also of what is not kept. */
  readonly problemCounts = new Map<string, number>()

  /** Whether something was dropped that nobody asked to drop. */
  hasDropped = false

  /** Takes a problem of something that the core has not counted as read yet. */
  readonly report = (problem: SourceProblem): void => {
    if (problem.of !== 'source') this.sums[problem.of].read += 1
    this.drop(problem)
  }

  /** Takes a problem, and drops what it is of. */
  drop(problem: SourceProblem): void {
    this.note(problem)
    if (problem.of === 'source') return
    this.hasDropped = true
    this.leaveOut(problem.of, problem.reason)
  }

  /** Takes a problem that nothing is dropped for. */
  note(problem: SourceProblem): void {
    const count = add(this.problemCounts, problem.reason)
    if (count <= KEPT_PER_REASON) this.problems.push({ ...problem, message: toVisible(problem.message) })
  }

  /** Counts what is dropped as was asked for, or together with its image. */
  leaveOut(what: Counted, reason: string, count = 1): void {
    if (count > 0) add(this.sums[what].dropped, reason, count)
  }

  /** Of what could have been written, nothing was. */
  refuse(): void {
    for (const what of ['image', 'box', 'label'] as const) {
      this.leaveOut(what, 'refused', this.sums[what].written)
      this.sums[what].written = 0
    }
  }

  change(reason: string, count = 1): void {
    add(this.changed, reason, count)
  }
}

/** Adds to a count. Returns the count. */
export function add(counts: Map<string, number>, key: string, more = 1): number {
  const count = (counts.get(key) ?? 0) + more
  counts.set(key, count)
  return count
}

function newSums(): Sums {
  return { read: 0, written: 0, dropped: new Map() }
}
