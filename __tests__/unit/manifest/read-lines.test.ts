import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { LINE_MAX_BYTES, mapLines, readLines, type NumberedLine } from '../../../src/manifest/read-lines.js'

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

async function textsIn(chunks: Iterable<Uint8Array>, last = Infinity): Promise<readonly string[]> {
  const texts: string[] = []
  const read = (line: number, bytes: Buffer, from: number, to: number) =>
    [line, bytes.toString('utf8', from, to)] as const
  for await (const batch of mapLines(stream(chunks), last, read))
    for (const [line, text] of batch) expect(texts.push(text)).toBe(line)
  return texts
}

describe('mapLines', () => {
  test('reads no further than to the last line that is wanted', async () => {
    function* chunks() {
      yield Buffer.from('one\ntw')
      yield Buffer.from('o\nthree\n')
      throw new Error('read on')
    }
    expect(await textsIn(chunks(), 1)).toEqual(['one'])
    expect(await textsIn(chunks(), 2)).toEqual(['one', 'two'])
    await expect(textsIn(chunks(), 4)).rejects.toThrow('read on')
  })

  test('gives more lines than a batch has, and leaves out those of which nothing is said', async () => {
    const file = Buffer.from(Array.from({ length: 5000 }, (_, index) => `${String(index)}\n`).join(''))
    const lines: number[] = []
    for await (const batch of mapLines(stream([file]), Infinity, (line) => (line % 2 === 0 ? line : undefined))) {
      expect(batch.length).toBeGreaterThan(0)
      lines.push(...batch)
    }
    expect(lines).toEqual(Array.from({ length: 2500 }, (_, index) => 2 * (index + 1)))
  })

  test('keeps the beginning of a line that is too long, whole or in chunks', async () => {
    const long = Buffer.alloc(LINE_MAX_BYTES + 10, 'x')
    const tail = Buffer.from('\nshort')
    for (const chunks of [[Buffer.concat([long, tail])], [long.subarray(0, 7), long.subarray(7), tail]])
      expect((await textsIn(chunks)).map(({ length }) => length)).toEqual([LINE_MAX_BYTES, 5])
  })
})

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
        expect(await textsIn(chunks)).toEqual(naive)
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
