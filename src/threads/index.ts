/** Entry of a thread that scans ranges of manifests; dist/threads. */
import { parentPort } from 'node:worker_threads'
import { packPartial } from '../lint/scan/pack-partial.js'
import { releaseColumns } from '../lint/scan/partial.js'
import { UsualLines } from '../lint/scan/usual/usual-lines.js'
import type { HelperMessage } from './helper.js'
import { scanRangeOf, takeRange, type ScanJob } from './scan-job.js'

const usual = UsualLines.create()

parentPort?.on('message', (job: ScanJob) => {
  void scan(job)
})

async function scan(job: ScanJob): Promise<void> {
  for (let range = takeRange(job); range !== undefined; range = takeRange(job)) {
    const partial = await scanRangeOf(job, range, usual)
    send({ range, partial: packPartial(partial) })
    releaseColumns(partial)
  }
  send(null)
}

/** The message is a copy. */
function send(message: HelperMessage): void {
  parentPort?.postMessage(message)
}
