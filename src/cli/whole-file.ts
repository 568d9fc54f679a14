/** A file that is there as a whole or not at all: what is written goes to another one next to it, which takes its place at the end. */
import { randomUUID } from 'node:crypto'
import { closeSync, openSync, writeSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { CommandError, messageOf } from './command-error.js'

/** Characters of texts that are written at once. */
const PART = 256 * 1024

/** All methods throw CommandError where the file cannot be written. */
export class WholeFile {
  readonly path: string
  /** Where it is until it is kept. */
  readonly partial: string
  readonly #name: string
  #file: number | undefined
  #part = ''

  /** @param name  what cannot be written, for errors: `--out is a.manifest, which` */
  constructor(path: string, name: string) {
    this.path = path
    this.partial = `${path}.${randomUUID()}.partial`
    this.#name = name
    this.#file = this.#attempt(() => openSync(this.partial, 'wx'))
  }

  /** Takes bytes, or a text; short texts are written together. */
  write(content: Uint8Array | string): void {
    if (typeof content === 'string') {
      this.#part += content
      if (this.#part.length >= PART) this.#flush()
    } else {
      this.#flush()
      this.#writeAll(content)
    }
  }

  /** Completes it, still next to its place. */
  close(): void {
    this.#flush()
    const file = this.#file
    this.#file = undefined
    if (file === undefined) return
    this.#attempt(() => {
      closeSync(file)
    })
  }

  /** Puts it in its place. */
  async keep(): Promise<void> {
    this.close()
    await rename(this.partial, this.path).catch((error: unknown) => {
      throw cannotWrite(this.#name, error)
    })
  }

  /** Removes what was written; nothing, once it was kept. */
  async discard(): Promise<void> {
    const file = this.#file
    this.#file = undefined
    this.#part = ''
    try {
      if (file !== undefined) closeSync(file)
    } finally {
      await rm(this.partial, { force: true })
    }
  }

  #flush(): void {
    const part = this.#part
    this.#part = ''
    if (part !== '') this.#writeAll(Buffer.from(part))
  }

  /** A call may write a part only. */
  #writeAll(bytes: Uint8Array): void {
    const file = this.#file
    if (file === undefined) throw new Error(`${this.path} is complete, and more is written to it`)
    this.#attempt(() => {
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
    })
  }

  #attempt<Result>(work: () => Result): Result {
    try {
      return work()
    } catch (error) {
      throw cannotWrite(this.#name, error)
    }
  }
}

/** @param name  as for {@link WholeFile} */
export function cannotWrite(name: string, error: unknown): CommandError {
  return new CommandError(`${name} cannot be written: ${messageOf(error)}.`, { cause: error })
}
