/** Passes lines on to one of two files. Neighbours that go to the same file are passed on together. */
import type { Side } from './image-side.js'

export type WriteSide = (side: Side, bytes: Uint8Array) => Promise<void>

export class SideWriter {
  readonly #write: WriteSide
  readonly #lines = { training: 0, testing: 0 }
  readonly #sizeBytes = { training: 0, testing: 0 }
  #runs: Record<Side, Uint8Array[]> = { training: [], testing: [] }
  /** The run of lines that has not ended: from `from` to before `to` of the bytes. */
  #side: Side = 'training'
  #bytes: Uint8Array = new Uint8Array()
  #from = 0
  #to = 0

  constructor(write: WriteSide) {
    this.#write = write
  }

  /** A line is from `from` to before `to` of the bytes, which stay as they are until the flush. */
  add(side: Side, bytes: Uint8Array, from: number, to: number): void {
    this.#lines[side] += 1
    this.#sizeBytes[side] += to - from
    if (side !== this.#side || bytes !== this.#bytes || from !== this.#to) {
      this.#endRun()
      this.#side = side
      this.#bytes = bytes
      this.#from = from
    }
    this.#to = to
  }

  async flush(): Promise<void> {
    this.#endRun()
    const { training, testing } = this.#runs
    this.#runs = { training: [], testing: [] }
    if (training.length > 0) await this.#write('training', Buffer.concat(training))
    if (testing.length > 0) await this.#write('testing', Buffer.concat(testing))
  }

  counts() {
    const { training, testing } = this.#lines
    return { training, testing, trainingBytes: this.#sizeBytes.training, testingBytes: this.#sizeBytes.testing }
  }

  #endRun(): void {
    if (this.#to > this.#from) this.#runs[this.#side].push(this.#bytes.subarray(this.#from, this.#to))
    this.#from = 0
    this.#to = 0
  }
}
