/** Counts of a sweep, and the lines that print them. */
import { endOf } from './check-attempt.js'
import type { Observation } from './run-case.js'

/** The results of the cases of one scenario, or of all. */
export class Tally {
  passed = 0
  failed = 0
  runs = 0
  faults = 0
  trainings = 0
  readonly #ends = new Map<string, number>()

  add(seen: Observation, isRight: boolean): void {
    if (isRight) this.passed += 1
    else this.failed += 1
    this.trainings += seen.trainings.length
    for (const { result, journal, interrupted } of seen.attempts) {
      this.runs += 1
      this.faults += journal.filter(({ fault }) => fault !== undefined).length + (interrupted === undefined ? 0 : 1)
      const { outcome, code } = endOf(result)
      const words =
        outcome === ''
          ? `exit code ${String(result.exitCode)}`
          : [outcome, code].filter((word) => word !== '').join(' ')
      const end = result.signal === null ? words : 'lost runner'
      this.#ends.set(end, (this.#ends.get(end) ?? 0) + 1)
    }
  }

  /** A case that broke before it could be checked. */
  addBroken(): void {
    this.failed += 1
  }

  /** Runs, faults, trainings; then each end with its count, the most frequent first. */
  lines(): readonly string[] {
    const ends = [...this.#ends].sort(([, a], [, b]) => b - a)
    return [
      `${String(this.runs)} runs, ${String(this.faults)} faults, ${String(this.trainings)} trainings`,
      ...ends.map(([end, count]) => `${String(count).padStart(6)}  ${end}`),
    ]
  }
}
