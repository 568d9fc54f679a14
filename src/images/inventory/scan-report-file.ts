/** Scans one file of a report as its bytes arrive: for its digest, and for the rows with images of the manifest. */
import { createHash } from 'node:crypto'
import { CsvFile } from './csv-file.js'
import { ParquetFile } from './parquet-file.js'
import type { FileReader, FileResult, FileScan } from './report-file.js'
import type { Scratch } from './scratch.js'

/** What a file was, also where it cannot be understood: whoever has the manifest checks size and digest first. */
export interface ScannedFile {
  readonly sizeBytes: number
  /** Lower-case hex. */
  readonly md5: string
  readonly result: FileResult
}

/**
 * @param scratch  for a file that has to be there as a whole
 * @throws what the chunks throw; ActionError INVENTORY_INVALID where the disk is full
 */
export async function scanReportFile(
  scan: FileScan,
  scratch: Scratch,
  chunks: AsyncIterable<Uint8Array>,
): Promise<ScannedFile> {
  const md5 = createHash('md5')
  let sizeBytes = 0
  const reader: FileReader = scan.format === 'CSV' ? new CsvFile(scan) : new ParquetFile(scan, scratch)
  try {
    for await (const chunk of chunks) {
      md5.update(chunk)
      sizeBytes += chunk.length
      await reader.push(chunk)
    }
    const result = await reader.end()
    return { sizeBytes, md5: md5.digest('hex'), result }
  } finally {
    await reader.close()
  }
}
