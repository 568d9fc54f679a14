/** Entry of a thread that scans ranges of manifests, or files of S3 Inventory reports; dist/threads. */
import { parentPort } from 'node:worker_threads'
import { buffersOf, packPartial } from '../lint/scan/pack-partial.js'
import { UsualLines } from '../lint/scan/usual/usual-lines.js'
import type { HelperMessage } from './helper.js'
import type { ReportMessage } from './report-helper.js'
import { ReportThread } from './report-thread.js'
import { scanRangeOf, takeRange, type ScanJob } from './scan-job.js'

const usual = new UsualLines()

const reports = new ReportThread((answer) => {
  parentPort?.postMessage(answer)
})

parentPort?.on('message', (message: ScanJob | ReportMessage) => {
  if ('report' in message) reports.take(message)
  else void scan(message)
})

async function scan(job: ScanJob): Promise<void> {
  for (let range = takeRange(job); range !== undefined; range = takeRange(job)) {
    const partial = packPartial(await scanRangeOf(job, range, usual))
    send({ range, partial }, [...buffersOf(partial)])
  }
  send(null)
}

function send(message: HelperMessage, moved: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, moved)
}
