import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { LINE_MAX_BYTES, readLines, type NumberedLine } from '../../../src/manifest/read-lines.js'

const BOM = String.fromCharCode(0xfeff)
const LINE_SEPARATOR = String.fromCharCode(0x2028)

async function linesOf(chunks: Iterable<Uint8Array>): Promise<NumberedLine[]> {
  const lines: NumberedLine[] = []
  for await (const line of readLines(stream(chunks))) lines.push(line)
  return lines
}

async function* stream(chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(chunk)
}

describe('readLines', () => {
  test.each([
    { name: 'an empty file has no lines', file: '', lines: [] },
    { name: 'a line without a newline at the end', file: 'a', lines: ['a'] },
    { name: 'the newline at the end does not begin a line', file: 'a\nb\n', lines: ['a', 'b'] },
    { name: 'blank lines are lines', file: '\n\na\n\n', lines: ['', '', 'a', ''] },
    { name: 'a carriage return stays', file: 'a\r\nb\rc\r\n', lines: ['a\r', 'b\rc\r'] },
    { name: 'a byte order mark stays', file: `${BOM}a\n`, lines: [`${BOM}a`] },
    { name: 'a line separator is part of a line', file: `a${LINE_SEPARATOR}b\n`, lines: [`a${LINE_SEPARATOR}b`] },
  ])('$name', async ({ file, lines }) => {
    const read = await linesOf([Buffer.from(file)])
    expect(read.map(({ text }) => text)).toEqual(lines)
    expect(read.map(({ line }) => line)).toEqual(lines.map((_, index) => index + 1))
  })

  test('bytes that are not UTF-8 become replacement characters and leave their neighbours intact', async () => {
    const lines = await linesOf([Uint8Array.of(0x61, 0xff, 0xc3, 0x0a, 0x62)])
    expect(lines.map(({ text }) => text)).toEqual(['a\uFFFD\uFFFD', 'b'])
  })

  test('chunks in a reused buffer', async () => {
    async function* reused(): AsyncGenerator<Uint8Array> {
      const buffer = Buffer.alloc(3)
      for (const text of ['one', ', t', 'wo\n', 'thr', 'ee!']) {
        buffer.write(text)
        yield await Promise.resolve(buffer)
      }
    }
    const lines: string[] = []
    for await (const { text } of readLines(reused())) lines.push(text)
    expect(lines).toEqual(['one, two', 'three!'])
  })

  test('equals a plain split, for any bytes and chunks', async () => {
    const byte = fc.oneof(fc.constant(0x0a), fc.constantFrom(0x0d, 0x22, 0xc3, 0xa4, 0xe2, 0x80, 0xa8), fc.nat(255))
    const chunk = fc.array(byte, { maxLength: 12 }).map((bytes) => Uint8Array.from(bytes))
    await fc.assert(
      fc.asyncProperty(fc.array(chunk, { maxLength: 8 }), async (chunks) => {
        const naive = Buffer.concat(chunks).toString('utf8').split('\n')
        if (naive.at(-1) === '') naive.pop()
        expect((await linesOf(chunks)).map(({ text }) => text)).toEqual(naive)
      }),
    )
  })

  test('a source that reuses one buffer is safe', async () => {
    function* reusing(): Generator<Uint8Array> {
      const buffer = new Uint8Array(2)
      for (const text of ['ab', 'cd', '\ne']) {
        buffer.set(Buffer.from(text))
        yield buffer
      }
    }
    expect((await linesOf(reusing())).map(({ text }) => text)).toEqual(['abcd', 'e'])
  })

  test('a line above the limit is truncated and marked, the next one is whole', async () => {
    const mebibyte = new Uint8Array(1024 * 1024).fill(0x78)
    const lines = await linesOf([...Array<Uint8Array>(6).fill(mebibyte), Buffer.from('\nnext')])
    expect(lines.map(({ text, truncated }) => ({ length: text.length, truncated }))).toEqual([
      { length: LINE_MAX_BYTES, truncated: true },
      { length: 4, truncated: false },
    ])
  })

  test('a line of exactly the limit is whole', async () => {
    const [line] = await linesOf([new Uint8Array(LINE_MAX_BYTES).fill(0x78), Buffer.from('\n')])
    expect(line?.truncated).toBe(false)
    expect(line?.text).toHaveLength(LINE_MAX_BYTES)
  })
})
