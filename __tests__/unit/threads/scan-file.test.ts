/**
 * A manifest in a file is scanned in ranges, by one thread or by several.
 *
 * @project thorough
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { imageExamples } from '../../../src/lint/example-lines.js'
import { encodePartial } from '../../../src/lint/scan/encode-partial.js'
import { packPartial, unpackPartial } from '../../../src/lint/scan/pack-partial.js'
import { createPartial, releaseColumns } from '../../../src/lint/scan/partial.js'
import { scanFile } from '../../../src/threads/scan-file.js'
import { scanInRanges } from '../../support/linted.js'

const OPTIONS = { keptPerCode: 10, groupBy: { kind: 'folder' } } as const

/** Over two ranges, and a line in both of them. */
const MANIFEST = Buffer.from(`${imageExamples({ pear: 20_000, apple: 20_000 })}{\n`)

async function expected(bytes: Uint8Array): Promise<unknown> {
  const [partial] = await scanInRanges(bytes, [], { maxFindings: OPTIONS.keptPerCode, groupBy: OPTIONS.groupBy })
  return encodePartial(partial ?? createPartial())
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scan-file-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function fileOf(bytes: Uint8Array): string {
  const path = join(folder, `${String(bytes.length)}.manifest`)
  writeFileSync(path, bytes)
  return path
}

describe('scanFile', () => {
  test.each([
    { name: 'of several ranges', bytes: MANIFEST },
    { name: 'of one line', bytes: MANIFEST.subarray(0, MANIFEST.indexOf('\n')) },
    { name: 'that is empty', bytes: MANIFEST.subarray(0, 0) },
  ])('comes to what a scan of all bytes comes to, for a file $name', async ({ bytes }) => {
    const shares: number[] = []
    const partial = await scanFile(fileOf(bytes), OPTIONS, { progress: (share) => shares.push(share) })
    expect(encodePartial(partial)).toEqual(await expected(bytes))
    expect(shares.at(-1)).toBe(1)
    expect(shares).toEqual(shares.toSorted((one, other) => one - other))
  })

  test('ends with the reason of the signal', async () => {
    const path = fileOf(MANIFEST)
    const controller = new AbortController()
    const progress = (): void => {
      controller.abort(new Error('cancelled'))
    }
    await expect(scanFile(path, OPTIONS, { signal: controller.signal, progress })).rejects.toThrow('cancelled')
  })

  test('ends with the error of the file system', async () => {
    await expect(scanFile(join(folder, 'missing'), OPTIONS)).rejects.toMatchObject({ code: 'ENOENT' })
    await expect(scanFile(folder, OPTIONS)).rejects.toMatchObject({ code: 'EISDIR' })
  })
})

test('a partial result is the same in another thread, also when its columns are released here', async () => {
  const [partial] = await scanInRanges(MANIFEST, [], { maxFindings: 10, groupBy: OPTIONS.groupBy })
  if (partial === undefined) throw new Error('a manifest without a range')
  const there = structuredClone(packPartial(partial))
  releaseColumns(partial)
  // Others take the memory.
  await scanInRanges(MANIFEST.subarray(MANIFEST.length / 2), [], { maxFindings: 10, groupBy: OPTIONS.groupBy })
  expect(encodePartial(unpackPartial(there, createPartial()))).toEqual(await expected(MANIFEST))
})
