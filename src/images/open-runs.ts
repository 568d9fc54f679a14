/**
 * Which lines of a journal are of runs that have not said that they came to their end: they were killed, or still run. Several
 * processes may write to one journal at the same time, so each line names its run, and so does the line that ends one.
 */
import type { JournalPort } from '../ports/journal.js'
import { isJsonArray, own, ownText } from '../text/json.js'

/** A run that wrote nothing for so long has ended, whatever process has its number now. Our choice. */
const SILENT_MS = 12 * 3600 * 1000

interface OpenRun {
  readonly keys: Set<string>
  lastAt: number
}

export class OpenRuns {
  readonly #runs = new Map<string, OpenRun>()
  readonly #open = new Set<string>()

  /**
   * A line of a run.
   * @param run undefined for a line of which it is known that its run has ended
   * @param key of what the line is about
   */
  note(run: string | undefined, key: string, at: number): void {
    if (run === undefined) {
      this.#open.delete(key)
      return
    }
    const known = this.#runs.get(run)
    if (known === undefined) this.#runs.set(run, { keys: new Set([key]), lastAt: at })
    else {
      known.keys.add(key)
      known.lastAt = at
    }
    this.#open.add(key)
  }

  /**
   * A line that ends a run, and the runs that it resumed. What these have said is in a report, and may be put right by now: it does
   * not matter which run says the same.
   */
  end(entry: unknown): void {
    const resumed = own(entry, 'of')
    for (const run of [ownText(entry, 'run'), ...(isJsonArray(resumed) ? resumed : [])])
      if (typeof run === 'string') this.#close(run)
  }

  /** Ends the runs that other processes are at. @returns those that were killed: this run resumes them */
  resume(journal: JournalPort, now: number): readonly string[] {
    for (const run of this.running(journal, now)) this.#close(run)
    return [...this.#runs.keys()]
  }

  /** Runs that processes are at, this one included. */
  running({ isRunning }: JournalPort, now: number): readonly string[] {
    return [...this.#runs].flatMap(([run, { lastAt }]) => (now - lastAt < SILENT_MS && isRunning(run) ? [run] : []))
  }

  isOpen(key: string): boolean {
    return this.#open.has(key)
  }

  #close(run: string): void {
    for (const key of this.#runs.get(run)?.keys ?? []) this.#open.delete(key)
    this.#runs.delete(run)
  }
}
