/** Entry of a thread that scans ranges of a manifest; dist/threads. */
import { parentPort, workerData } from 'node:worker_threads'
import { buffersOf, packPartial } from '../lint/scan/pack-partial.js'
import { scanRangeOf, takeRange, type ScanJob } from './scan-job.js'
import type { ScannedRange } from './scan-file.js'

const job = workerData as ScanJob
for (let range = takeRange(job); range !== undefined; range = takeRange(job)) {
  const partial = packPartial(await scanRangeOf(job, range))
  const scanned: ScannedRange = { range, partial }
  parentPort?.postMessage(scanned, [...buffersOf(partial)])
}
