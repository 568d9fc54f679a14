/** Other threads that scan ranges of manifests. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { PackedPartial } from '../lint/scan/pack-partial.js'
import type { ScanJob } from './scan-job.js'

/** What a thread sends for each range that it has scanned; null where it has no more to do. */
export type HelperMessage = ScannedRange | null

export interface ScannedRange {
  readonly range: number
  readonly partial: PackedPartial
}

/** This code runs as dist/<bundle>/index.js, or as a part of it in the same folder. */
const WORKER = join(dirname(fileURLToPath(import.meta.url)), '..', 'threads', 'index.js')

/** Mebibytes for objects that are soon dropped: larger ones are no quicker, and each thread has its own. */
const YOUNG_MEBIBYTES = 8

/**
 * Threads that wait for another file: their code is compiled, and what they have learned of lines is often true of the
 * next manifest too. They do not keep the process alive.
 */
const idle: Helper[] = []

/** As many threads as are wanted; none where their code is not there. */
export function takeHelpers(count: number): readonly Helper[] {
  if (!existsSync(WORKER)) return []
  return Array.from({ length: count }, () => idle.pop() ?? new Helper())
}

/**
 * Starts threads that wait, so that as many are there for the next file: starting takes them as long as it takes to load the
 * code that has work for them.
 */
export function prepareHelpers(count: number): void {
  for (const helper of takeHelpers(count)) helper.wait()
}

/** Ends the threads that wait: each takes some twenty mebibytes. Others are started where a file comes. */
export function endIdleHelpers(): void {
  for (const helper of idle.splice(0)) helper.end()
}

export class Helper {
  readonly #worker = new Worker(WORKER, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEBIBYTES } })
  #run: { readonly add: (scanned: ScannedRange) => void; readonly end: () => void } | undefined
  #hasEnded = false

  constructor() {
    this.#worker.on('message', (message: HelperMessage) => {
      if (message === null) this.#endRun()
      else this.#run?.add(message)
    })
    // The error shows again where its range is scanned by another thread.
    for (const event of ['error', 'exit'])
      this.#worker.on(event, () => {
        this.#hasEnded = true
        this.#endRun()
      })
  }

  /** Scans ranges of a file until all were taken. Resolves when it does nothing more, also when it failed. */
  async run(job: ScanJob, add: (scanned: ScannedRange) => void): Promise<void> {
    if (this.#hasEnded) return
    this.#worker.ref()
    await new Promise<void>((resolve) => {
      this.#run = { add, end: resolve }
      this.#worker.postMessage(job)
    })
  }

  /** Keeps the thread for another file; one that has not come to its end is ended. */
  async release(): Promise<void> {
    if (this.#run !== undefined) await this.#worker.terminate()
    else if (!this.#hasEnded) this.wait()
  }

  /** Waits for a file, without keeping the process alive. */
  wait(): void {
    this.#worker.unref()
    idle.push(this)
  }

  end(): void {
    this.#hasEnded = true
    void this.#worker.terminate()
  }

  #endRun(): void {
    this.#run?.end()
    this.#run = undefined
  }
}
