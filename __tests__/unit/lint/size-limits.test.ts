/** Limits that take a manifest of a gigabyte or of 250,000 lines to reach: tried on what such a scan comes to. */
import { describe, expect, test } from '@jest/globals'
import { concludeLint } from '../../../src/lint/conclude/conclude-lint.js'
import { imageExamples } from '../../../src/lint/example-lines.js'
import type { ManifestPartial } from '../../../src/lint/scan/partial.js'
import { WHOLE_FILE, scanRange } from '../../../src/lint/scan/scan-range.js'

/** A good manifest, as if it had so many bytes and valid lines more. */
async function scanned({ bytes = 0, lines = 0 }: { readonly bytes?: number; readonly lines?: number }) {
  const read = async function* () {
    yield await Promise.resolve(Buffer.from(imageExamples({ pear: 10, apple: 10 })))
  }
  const partial: ManifestPartial = await scanRange(read, WHOLE_FILE, { keptPerCode: 5, groupBy: undefined })
  partial.sizeBytes += bytes
  partial.verdicts.valid.sure += lines
  return { name: 'train.manifest', partial }
}

const BYTES = Buffer.byteLength(imageExamples({ pear: 10, apple: 10 }))

describe('a manifest at a limit', () => {
  test.each([
    { name: 'of 1 GB passes', bytes: 1_000_000_000 - BYTES, code: undefined, certain: true },
    {
      name: 'of a byte more is too large, if GB means that',
      bytes: 1_000_000_001 - BYTES,
      code: 'ERROR_MANIFEST_SIZE_TOO_LARGE',
      certain: false,
    },
    {
      name: 'of over 2 to the 30th is too large',
      bytes: 2 ** 30 + 1 - BYTES,
      code: 'ERROR_MANIFEST_SIZE_TOO_LARGE',
      certain: true,
    },
    { name: 'of 250,000 lines passes', lines: 249_980, code: undefined, certain: true },
    {
      name: 'of a line more has too many, unless support raised the limit',
      lines: 249_981,
      code: 'ERROR_MANIFEST_ROWS_EXCEEDS_MAXIMUM',
      certain: false,
    },
  ])('$name', async ({ code, certain, ...more }) => {
    const report = concludeLint(await scanned(more), undefined, { maxFindings: 10, ignore: [] })
    expect({ code: report.predictedCode, certain: report.certain }).toEqual({ code, certain })
    const severities = report.findings.filter((finding) => finding.code === code).map(({ severity }) => severity)
    expect(severities).toEqual(code === undefined ? [] : [certain ? 'error' : 'warning'])
  })
})
