/** Scans a manifest in a file, with more than one thread where it is large. */
import { stat } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import { mergeInto } from '../lint/scan/merge-partials.js'
import { unpackPartial } from '../lint/scan/pack-partial.js'
import { createPartial, releaseColumns, type ManifestPartial } from '../lint/scan/partial.js'
import type { ScanOptions } from '../lint/scan/scan-line.js'
import { UsualLines } from '../lint/scan/usual/usual-lines.js'
import { takeHelpers } from './helper.js'
import { createJob, scanRangeOf, takeRange, type ScanJob } from './scan-job.js'
import { threadCountFor } from './thread-count.js'

/** What was learned of the lines of other files. */
const learned: UsualLines[] = []

export interface ScanControl {
  /** Ends all threads. */
  readonly signal?: AbortSignal | undefined
  /** Called with the share of the file that is scanned, 0 to 1. */
  readonly progress?: ((share: number) => void) | undefined
  /** Of the machine. */
  readonly threads?: number | undefined
}

/**
 * The partial result of a whole file, the same for any number of threads.
 * @throws the error of the file system; the reason of the signal
 */
export async function scanFile(
  path: string,
  options: ScanOptions,
  { signal, progress, threads }: ScanControl = {},
): Promise<ManifestPartial> {
  const { size } = await stat(path)
  const wanted = threadCountFor(size, threads)
  const job = createJob(path, size, options, wanted)
  const merger = new Merger(job, size, progress)
  const helpers = takeHelpers(wanted - 1)
  const helped = helpers.map((helper) =>
    helper.run(job, ({ range, partial }) => {
      merger.add(range, unpackPartial(partial, createPartial()))
    }),
  )
  const usual = learned.pop() ?? UsualLines.create()
  try {
    for (let range = takeRange(job); range !== undefined; range = takeRange(job)) {
      merger.add(range, await scanRangeOf(job, range, usual))
      // Lets the signal and the other threads have their say.
      await setImmediate()
      signal?.throwIfAborted()
    }
    await untilAborted(Promise.all(helped), signal)
    // A thread that failed has left its range, and whatever is wrong shows again here.
    for (const range of merger.missing()) merger.add(range, await scanRangeOf(job, range, usual))
    return merger.merged
  } finally {
    if (usual !== undefined) learned.push(usual)
    await Promise.all(helpers.map((helper) => helper.release()))
  }
}

/** Merges ranges as soon as all before them are there, so that few are kept apart. */
class Merger {
  readonly merged = createPartial()
  readonly #job: ScanJob
  readonly #sizeBytes: number
  readonly #progress: ScanControl['progress']
  readonly #waiting = new Map<number, ManifestPartial>()
  #next = 0
  #scannedBytes = 0

  constructor(job: ScanJob, sizeBytes: number, progress: ScanControl['progress']) {
    this.#job = job
    this.#sizeBytes = sizeBytes
    this.#progress = progress
  }

  add(range: number, partial: ManifestPartial): void {
    this.#scannedBytes += partial.sizeBytes
    this.#waiting.set(range, partial)
    for (let next = this.#waiting.get(this.#next); next !== undefined; next = this.#waiting.get(this.#next)) {
      this.#waiting.delete(this.#next)
      this.#next += 1
      mergeInto(this.merged, next, this.#job.options.keptPerCode)
      releaseColumns(next)
    }
    this.#progress?.(this.#sizeBytes === 0 ? 1 : Math.min(1, this.#scannedBytes / this.#sizeBytes))
  }

  /** Ranges that no thread has brought. */
  missing(): readonly number[] {
    return [...this.#job.starts.keys()].filter((range) => range >= this.#next && !this.#waiting.has(range))
  }
}

async function untilAborted(work: Promise<unknown>, signal: AbortSignal | undefined): Promise<void> {
  const aborted = new Promise<void>((resolve) => {
    signal?.addEventListener(
      'abort',
      () => {
        resolve()
      },
      { once: true },
    )
  })
  await Promise.race([work, aborted])
  signal?.throwIfAborted()
}
