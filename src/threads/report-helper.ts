/** A thread that scans files of S3 Inventory reports, one at a time: their bytes are sent to it as they arrive. */
import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import {
  scanReportFile,
  type FileScan,
  type ScannedFile,
  type ScanReportFile,
} from '../images/inventory/scan-report-file.js'
import { WORKER, YOUNG_MEBIBYTES } from './helper.js'

/** What is sent to the thread. */
export type ReportMessage =
  | { readonly report: 'begin'; readonly scan: FileScan }
  | { readonly report: 'chunk'; readonly chunk: Uint8Array }
  | { readonly report: 'end' }

/** What it answers. */
export type ReportAnswer =
  /** A chunk was taken. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'scanned'; readonly file: ScannedFile }
  | { readonly kind: 'failed'; readonly message: string }

/** Bytes that are sent at a time. Our choice: those of S3 come in smaller pieces, and each message takes its time. */
const MESSAGE_BYTES = 256 * 1024

/** Messages that a thread has not taken yet, at most. */
const WAITING_MAX = 4

/** Threads that wait for another file. They do not keep the process alive. */
const idle: ReportHelper[] = []

/** Scans a file in a thread of its own; where the code of threads is not there, in this one. */
export const scanReportInThread: ScanReportFile = async (scan, chunks) => {
  if (!existsSync(WORKER)) return scanReportFile(scan, chunks)
  const helper = idle.pop() ?? new ReportHelper()
  const scanned = await helper.scan(scan, chunks)
  idle.push(helper)
  return scanned
}

class ReportHelper {
  readonly #worker = new Worker(WORKER, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEBIBYTES } })
  #answer: (answer: ReportAnswer) => void = ignore

  constructor() {
    this.#worker.unref()
    this.#worker.on('message', (answer: ReportAnswer) => {
      this.#answer(answer)
    })
    this.#worker.on('error', (error) => {
      this.#answer({ kind: 'failed', message: error.message })
    })
    this.#worker.on('exit', () => {
      this.#answer({ kind: 'failed', message: 'the thread ended' })
    })
  }

  /** @throws what the chunks throw; after an error the thread is ended */
  async scan(scan: FileScan, chunks: AsyncIterable<Uint8Array>): Promise<ScannedFile> {
    this.#worker.ref()
    try {
      return await this.#send(scan, chunks)
    } catch (error) {
      void this.#worker.terminate()
      throw error
    } finally {
      this.#worker.unref()
    }
  }

  async #send(scan: FileScan, chunks: AsyncIterable<Uint8Array>): Promise<ScannedFile> {
    const state = { waiting: 0, failed: false, wake: ignore }
    const scanned = new Promise<ScannedFile>((resolve, reject) => {
      this.#answer = (answer) => {
        if (answer.kind === 'scanned') resolve(answer.file)
        else if (answer.kind === 'failed') reject(new Error(`A thread failed: ${answer.message}`))
        else state.waiting -= 1
        state.wake()
      }
    })
    // It is awaited in the end; a thread that failed takes no more.
    scanned.catch(() => {
      state.failed = true
      state.wake()
    })
    const hasRoom = async (): Promise<boolean> => {
      while (state.waiting >= WAITING_MAX && !state.failed)
        await new Promise<void>((resolve) => {
          state.wake = resolve
        })
      return !state.failed
    }
    this.#post({ report: 'begin', scan })
    for await (const chunk of gathered(chunks)) {
      if (!(await hasRoom())) break
      state.waiting += 1
      this.#post({ report: 'chunk', chunk }, [chunk.buffer])
    }
    this.#post({ report: 'end' })
    return scanned
  }

  #post(message: ReportMessage, moved: readonly ArrayBuffer[] = []): void {
    this.#worker.postMessage(message, moved)
  }
}

/** Copies the bytes into memory of their own, which can be moved. */
async function* gathered(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let block = new Uint8Array(MESSAGE_BYTES)
  let filled = 0
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length;) {
      const count = Math.min(chunk.length - from, MESSAGE_BYTES - filled)
      block.set(chunk.subarray(from, from + count), filled)
      filled += count
      from += count
      if (filled < MESSAGE_BYTES) continue
      yield block
      block = new Uint8Array(MESSAGE_BYTES)
      filled = 0
    }
  }
  if (filled > 0) yield block.slice(0, filled)
}

function ignore(): void {
  // Nobody waits.
}
