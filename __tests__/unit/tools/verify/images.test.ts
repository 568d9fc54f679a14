import { crc32, inflateSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { dataFiles, BROKEN_LINES, MANIFESTS } from '../../../../tools/verify/data.js'
import { LABELS, renderImage } from '../../../../tools/verify/images.js'
import { textAt } from '../../../../tools/verify/json.js'

/** The chunks of a PNG, their checksums verified. */
function chunksOf(png: Uint8Array): readonly { readonly type: string; readonly data: Buffer }[] {
  const bytes = Buffer.from(png)
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  const chunks: { type: string; data: Buffer }[] = []
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at)
    const body = bytes.subarray(at + 4, at + 8 + length)
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(body))
    chunks.push({ type: body.subarray(0, 4).toString('latin1'), data: body.subarray(4) })
    at += 12 + length
  }
  return chunks
}

describe('renderImage', () => {
  test.each(LABELS)('creates a PNG of a %s, large enough for the service', (label) => {
    const [header, pixels, end, ...more] = chunksOf(renderImage(label, 7))
    expect([header?.type, pixels?.type, end?.type, more]).toEqual(['IHDR', 'IDAT', 'IEND', []])
    const side = header?.data.readUInt32BE(0) ?? 0
    expect(side).toBeGreaterThanOrEqual(64)
    expect(header?.data.readUInt32BE(4)).toBe(side)
    expect([...(header?.data.subarray(8) ?? [])]).toEqual([8, 2, 0, 0, 0])
    const rows = inflateSync(pixels?.data ?? '')
    expect(rows).toHaveLength(side * (1 + side * 3))
    expect(Array.from({ length: side }, (_, row) => rows[row * (1 + side * 3)])).toEqual(Array(side).fill(0))
  })

  test('creates the same picture for the same number, and different ones for others', () => {
    expect(renderImage('disc', 3)).toEqual(renderImage('disc', 3))
    const pictures = LABELS.flatMap((label) =>
      Array.from({ length: 15 }, (_, number) => Buffer.from(renderImage(label, number)).toString('base64')),
    )
    expect(new Set(pictures).size).toBe(30)
  })
})

describe('dataFiles', () => {
  const files = new Map(dataFiles((name) => `s3://orchard/${name}`).map(({ name, bytes }) => [name, bytes]))
  const linesOf = (manifest: keyof typeof MANIFESTS): readonly string[] =>
    new TextDecoder()
      .decode(files.get(MANIFESTS[manifest]))
      .split('\n')
      .filter((line) => line !== '')
  const imagesOf = (manifest: keyof typeof MANIFESTS): readonly string[] =>
    linesOf(manifest).map((line) => textAt(JSON.parse(line), 'source-ref') ?? 'none')

  test('contains every image that a manifest names, and none in both', () => {
    const [training, testing] = [imagesOf('training'), imagesOf('testing')]
    expect([training.length, testing.length]).toEqual([20, 10])
    const named = [...training, ...testing]
    expect(new Set(named).size).toBe(30)
    expect(named.filter((uri) => !files.has(uri.replace('s3://orchard/', '')))).toEqual([])
  })

  test('makes the announced lines faulty, more than a fifth of them', () => {
    const isBroken = (line: string): boolean => {
      try {
        return JSON.parse(line) === undefined
      } catch {
        return true
      }
    }
    const lines = linesOf('faulty')
    const broken = lines.flatMap((line, index) => (isBroken(line) ? [index + 1] : []))
    expect(broken).toEqual(BROKEN_LINES)
    expect(broken.length / lines.length).toBeGreaterThan(0.2)
    expect(files.get(MANIFESTS.empty)).toHaveLength(0)
  })
})
