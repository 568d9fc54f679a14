import { describe, expect, test } from '@jest/globals'
import { ReferenceTableBuilder } from '../../../../src/images/inventory/reference-table.js'
import { findColumns } from '../../../../src/images/inventory/report-columns.js'
import { scanReportFile } from '../../../../src/images/inventory/scan-report-file.js'
import { Scratch } from '../../../../src/images/inventory/scratch.js'
import { IMAGES, md5 } from '../../../support/inventories.js'

const TEXT = 'no Parquet'

/** Scans a file in Parquet; `reads` counts how often it is looked into. */
async function scan(stated: { readonly sizeBytes: number; readonly md5: string }) {
  const columns = findColumns(['bucket', 'key'], 'Parquet')
  if (!columns.ok) throw new Error(columns.problem)
  const { table } = new ReferenceTableBuilder().finish()
  let [reads, closed] = [0, 0]
  const kept: Uint8Array[] = []
  const scratch = new Scratch(() =>
    Promise.resolve({
      sizeBytes: () => Buffer.concat(kept).length,
      append: (chunk) => {
        kept.push(chunk)
        return Promise.resolve()
      },
      read: (_, into) => {
        reads += 1
        return into
      },
      close: () => {
        closed += 1
        return Promise.resolve()
      },
    }),
  )
  async function* chunks() {
    yield await Promise.resolve(Buffer.from(TEXT.slice(0, 4)))
    yield Buffer.from(TEXT.slice(4))
  }
  const file = { format: 'Parquet', columns: columns.value, sourceBucket: IMAGES, table, ...stated } as const
  const scanned = await scanReportFile(file, scratch, chunks())
  return { scanned, reads, closed }
}

describe('a file in Parquet', () => {
  test.each([
    ['another digest', { sizeBytes: TEXT.length, md5: md5('other') }],
    ['another size', { sizeBytes: TEXT.length + 1, md5: md5(TEXT) }],
  ])('with %s than manifest.json has is not looked into', async (_, stated) => {
    expect(await scan(stated)).toEqual({
      scanned: { sizeBytes: TEXT.length, md5: md5(TEXT), result: undefined },
      reads: 0,
      closed: 1,
    })
  })

  test('as manifest.json has it is', async () => {
    const { scanned, reads, closed } = await scan({ sizeBytes: TEXT.length, md5: md5(TEXT) })
    expect(scanned.result).toEqual({ fault: expect.stringMatching(/^is not a Parquet file that can be read: /) })
    expect([reads > 0, closed]).toEqual([true, 1])
  })
})
