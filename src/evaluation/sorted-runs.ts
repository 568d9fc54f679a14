/** Sorts more than the memory should hold: runs are sorted and laid down in a scratch file, and merged while they are read. */
import type { ByteRange, OpenScratch, ScratchFile } from '../deps.js'
import { messageOf } from '../errors.js'
import { readLines } from '../manifest/read-lines.js'

/** Characters of JSON that are held before they are laid down. Ours: some 12 MB of objects. */
export const RUN_MAX_CHARS = 2_000_000

/** Plain data, in order, however much there is. Memory holds one run, and a piece of each of the others while they are merged. */
export class SortedRuns<T> {
  readonly #compare: (a: T, b: T) => number
  readonly #runMaxChars: number
  #open: OpenScratch | undefined
  #scratch: ScratchFile | undefined
  readonly #runs: ByteRange[] = []
  #items: T[] = []
  #chars = 0
  /** Whatever comes after it is dropped, so that what is kept has no gaps; undefined while nothing had to be. */
  #last: T | undefined
  #problem: string | undefined

  /**
   * @param compare  negative when `a` comes before `b`
   * @param open     asked for a file once there is too much for the memory; without it, the items that come last are dropped
   */
  constructor(compare: (a: T, b: T) => number, open: OpenScratch | undefined, runMaxChars = RUN_MAX_CHARS) {
    this.#compare = compare
    this.#open = open
    this.#runMaxChars = runMaxChars
  }

  /** Whether items lie in the scratch file. */
  get isSpilled(): boolean {
    return this.#runs.length > 0
  }

  /** False once items were dropped: what is left is the beginning of the order. */
  get isWhole(): boolean {
    return this.#last === undefined
  }

  /** Why the scratch file could not be written, if so. */
  get problem(): string | undefined {
    return this.#problem
  }

  /** Returns a promise only when it has to write, so that most items cost no turn of the event loop. Never rejects. */
  add(item: T): Promise<void> | undefined {
    if (this.#isDropped(item)) return undefined
    this.#items.push(item)
    this.#chars += JSON.stringify(item).length
    return this.#chars > this.#runMaxChars ? this.#makeRoom() : undefined
  }

  /** All items that are kept, in order. May be asked for several times. @throws when the scratch file cannot be read */
  async *sorted(): AsyncGenerator<T, void, undefined> {
    const sources = [...this.#runs.map((run) => this.#read(run)), each(this.#items.toSorted(this.#compare))]
    const heads: { item: T; readonly source: AsyncIterator<T> }[] = []
    for (const source of sources) {
      const first = await source.next()
      if (first.done !== true) heads.push({ item: first.value, source })
    }
    for (;;) {
      let next = heads[0]
      if (next === undefined) return
      for (const head of heads) if (this.#compare(head.item, next.item) < 0) next = head
      if (this.#isDropped(next.item)) return
      yield next.item
      const following = await next.source.next()
      if (following.done === true) heads.splice(heads.indexOf(next), 1)
      else next.item = following.value
    }
  }

  /** Gives the scratch file back; what lies there is gone. */
  async discard(): Promise<void> {
    this.#runs.length = 0
    const scratch = this.#scratch
    this.#scratch = undefined
    await scratch?.discard()
  }

  async #makeRoom(): Promise<void> {
    const run = this.#items.toSorted(this.#compare)
    if (this.#open !== undefined) {
      try {
        this.#scratch ??= await this.#open()
        this.#runs.push(await this.#scratch.append(run.map((item) => `${JSON.stringify(item)}\n`).join('')))
        this.#items = []
        this.#chars = 0
        return
      } catch (error) {
        // From here on, only what comes first is kept.
        this.#problem = messageOf(error)
        this.#open = undefined
      }
    }
    // One at least, so that there is a last one.
    this.#items = run.slice(0, Math.ceil(run.length / 2))
    this.#last = this.#items.at(-1)
    this.#chars = this.#items.reduce((sum, item) => sum + JSON.stringify(item).length, 0)
  }

  #isDropped(item: T): boolean {
    return this.#last !== undefined && this.#compare(item, this.#last) > 0
  }

  async *#read(run: ByteRange): AsyncGenerator<T, void, undefined> {
    if (this.#scratch === undefined) return
    for await (const { text } of readLines(this.#scratch.read(run))) {
      // Laid down by #makeRoom: plain data comes back as it was.
      const item = JSON.parse(text) as T
      yield item
    }
  }
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T, void, undefined> {
  for (const item of items) yield await Promise.resolve(item)
}
