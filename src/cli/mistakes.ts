/** Keeps what is wrong with a call, so that all of it is said at once: nobody should have to try again for each mistake. */
import { CommandError, CommandErrors } from './command-error.js'

export class Mistakes {
  readonly #found = new Map<string, CommandError>()

  /** What `read` returns; undefined after a mistake, which {@link end} throws. */
  read<T>(read: () => T): T | undefined {
    try {
      return read()
    } catch (error) {
      this.#keep(error)
      return undefined
    }
  }

  /** As {@link read}, for what takes time. */
  async wait<T>(read: () => Promise<T>): Promise<T | undefined> {
    try {
      return await read()
    } catch (error) {
      this.#keep(error)
      return undefined
    }
  }

  /** @throws CommandError where there was a mistake */
  end(): void {
    const [first, ...more] = this.#found.values()
    if (first !== undefined) throw more.length === 0 ? first : new CommandErrors([first, ...more])
  }

  #keep(error: unknown): void {
    if (!(error instanceof CommandError)) throw error
    const errors = error instanceof CommandErrors ? error.errors : [error]
    // Two readers of the same value say the same of it.
    for (const one of errors) this.#found.set(one.message, one)
  }
}

/** Runs all of the readers. @throws CommandError with the mistakes of all */
export function readAll(readers: Iterable<() => unknown>): void {
  const mistakes = new Mistakes()
  for (const read of readers) mistakes.read(read)
  mistakes.end()
}
