/** The side of a thread that scans files of S3 Inventory reports. */
import { scanReportFile } from '../images/inventory/scan-report-file.js'
import type { ReportAnswer, ReportMessage } from './report-helper.js'

/** Scans one file after the other, as its messages arrive. */
export class ReportThread {
  readonly #send: (answer: ReportAnswer) => void
  /** Chunks that were sent and not taken; undefined after the last one. */
  #waiting: (Uint8Array | undefined)[] = []
  #wake: () => void = ignore

  constructor(send: (answer: ReportAnswer) => void) {
    this.#send = send
  }

  take(message: ReportMessage): void {
    switch (message.report) {
      case 'begin':
        this.#waiting = []
        void scanReportFile(message.scan, this.#chunks()).then(
          (file) => {
            this.#send({ kind: 'scanned', file })
          },
          (error: unknown) => {
            this.#send({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
          },
        )
        return
      case 'chunk':
        this.#waiting.push(message.chunk)
        break
      case 'end':
        this.#waiting.push(undefined)
    }
    this.#wake()
  }

  async *#chunks(): AsyncGenerator<Uint8Array> {
    for (;;) {
      while (this.#waiting.length === 0)
        await new Promise<void>((resolve) => {
          this.#wake = resolve
        })
      const chunk = this.#waiting.shift()
      if (chunk === undefined) return
      yield chunk
      this.#send({ kind: 'taken' })
    }
  }
}

function ignore(): void {
  // Nobody waits.
}
