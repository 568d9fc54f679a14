/** Entry of a thread that scans ranges of manifests; dist/threads. */
import { parentPort } from 'node:worker_threads'
import { buffersOf, packPartial } from '../lint/scan/pack-partial.js'
import { UsualLines } from '../lint/scan/usual/usual-lines.js'
import type { HelperMessage } from './helper.js'
import { scanRangeOf, takeRange, type ScanJob } from './scan-job.js'

const usual = new UsualLines()

parentPort?.on('message', (job: ScanJob) => {
  void scan(job)
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
