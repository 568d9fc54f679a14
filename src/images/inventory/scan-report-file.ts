/** Scans one file of a report as its bytes arrive: for its digest, and for the rows with images of the manifest. */
import { createHash } from 'node:crypto'
import { CsvFile } from './csv-file.js'
import { ParquetFile } from './parquet-file.js'
import type { FileReader, FileResult, FileScan } from './report-file.js'
import type { Scratch } from './scratch.js'

/** What a file was. */
export interface ScannedFile {
  readonly sizeBytes: number
  /** Lower-case hex. */
  readonly md5: string
  /** Undefined where size or digest are not those of manifest.json: such bytes are not read to their end. */
  readonly result: FileResult | undefined
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
  const hash = createHash('md5')
  let sizeBytes = 0
  const reader: FileReader = scan.format === 'CSV' ? new CsvFile(scan) : new ParquetFile(scan, scratch)
  try {
    for await (const chunk of chunks) {
      hash.update(chunk)
      sizeBytes += chunk.length
      await reader.push(chunk)
    }
    const md5 = hash.digest('hex')
    const isAsStated = sizeBytes === scan.sizeBytes && md5 === scan.md5
    return { sizeBytes, md5, result: isAsStated ? await reader.end() : undefined }
  } finally {
    await reader.close()
  }
}
