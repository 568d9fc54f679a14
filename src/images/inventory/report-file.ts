/** What reading a file of a report takes, and comes to, in any format. */
import type { RowScan } from './csv-scanner.js'
import type { FoundRows } from './found-objects.js'
import type { ReportFormat } from './inventory-manifest.js'

/** What is needed to scan a file. */
export interface FileScan extends RowScan {
  readonly format: ReportFormat
  /** As manifest.json has them; the digest in lower-case hex. */
  readonly sizeBytes: number
  readonly md5: string
}

/** The rows with images, or what is wrong: a clause about the file. */
export type FileResult = { readonly found: FoundRows } | { readonly fault: string }

/** A format. Bytes after a fault are let pass. */
export interface FileReader {
  readonly push: (chunk: Uint8Array) => Promise<void>
  readonly end: () => Promise<FileResult>
  /** Gives up what is under way. */
  readonly close: () => void | Promise<void>
}
