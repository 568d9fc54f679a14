/** The digest of a manifest is made whatever happens to the check of its lines. */
import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { createPartial } from '../../../src/lint/scan/partial.js'
import { readBytes, SCANNED_LINES_MAX, type ScanLines } from '../../../src/judgement/read-bytes.js'

const TEXTS = ['{"a": 1}\n', '{"b"', ': 2}\n{"c": 3}']
const SHA256 = createHash('sha256').update(TEXTS.join('')).digest('hex')

async function* chunksOf(texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield await Promise.resolve(Buffer.from(text))
}

/** Reads on to the end, or so many chunks. */
function scanOf(seen: string[], chunks = Infinity): ScanLines {
  return async (read) => {
    for await (const chunk of read()) if (seen.push(Buffer.from(chunk).toString()) >= chunks) break
    return createPartial()
  }
}

/** A clock that goes on by so much each time it is read. */
function clockOf(stepMs: number) {
  let now = 0
  return { now: () => (now += stepMs) }
}

describe('readBytes', () => {
  test('hands the same bytes to the scan and to the digest', async () => {
    const seen: string[] = []
    const read = await readBytes(chunksOf(TEXTS), { clock: clockOf(0), scan: scanOf(seen) })
    expect(read).toMatchObject({ sha256: SHA256, lines: { kind: 'scanned' } })
    expect(seen.join('')).toBe(TEXTS.join(''))
  })

  test.each<{ name: string; scan: ScanLines; clock: { now: () => number }; scanMaxMs?: number; why: string }>([
    {
      name: 'a scan that takes too long',
      scan: scanOf([]),
      clock: clockOf(1000),
      scanMaxMs: 1500,
      why: 'the check took too long',
    },
    {
      name: 'a scan without any time',
      scan: scanOf([]),
      clock: clockOf(0),
      scanMaxMs: 0,
      why: 'the check took too long',
    },
    {
      name: 'a scan that throws',
      scan: () => Promise.reject(new Error('out of room')),
      clock: clockOf(0),
      why: 'the check itself failed: out of room',
    },
    {
      name: 'a scan that throws halfway',
      scan: async (read) => {
        for await (const chunk of read()) if (chunk.length > 0) throw new Error('out of room')
        return createPartial()
      },
      clock: clockOf(0),
      why: 'the check itself failed: out of room',
    },
  ])('$name is given up, and the digest is made', async ({ scan, clock, scanMaxMs, why }) => {
    const limit = scanMaxMs === undefined ? {} : { scanMaxMs }
    const read = await readBytes(chunksOf(TEXTS), { clock, scan, ...limit })
    expect(read).toMatchObject({ sha256: SHA256, lines: { kind: 'given-up', why } })
  })

  test('gives up on more lines than memory is for', async () => {
    const lines = '\n'.repeat(SCANNED_LINES_MAX)
    const read = await readBytes(chunksOf([lines, '\n']), { clock: clockOf(0), scan: scanOf([]) })
    const sha256 = createHash('sha256').update(`${lines}\n`).digest('hex')
    expect(read).toMatchObject({ sha256, lines: { kind: 'given-up', why: 'it has more than 1,000,000 lines' } })
  })

  test('a scan that ends early does not end the digest', async () => {
    const read = await readBytes(chunksOf(TEXTS), { clock: clockOf(0), scan: scanOf([], 1) })
    expect(read.sha256).toBe(SHA256)
  })

  test('what reading throws is thrown, and is no fault of the scan', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Buffer.from('{'))
      throw new Error('broke off')
    }
    await expect(readBytes(broken(), { clock: clockOf(0), scan: scanOf([]) })).rejects.toThrow('broke off')
  })
})
