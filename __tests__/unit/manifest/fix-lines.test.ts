import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fixManifest, NotFixable, type Fixes } from '../../../src/manifest/fix-lines.js'
import { LINE_MAX_BYTES } from '../../../src/manifest/read-lines.js'

const NOTHING: Fixes = { byteOrderMarks: 0, lineEnds: 0, blankLines: 0, duplicateLines: 0 }
const BOM = '\ufeff'
const A = '{"source-ref":"s3://orchard/a.jpg"}'
const B = '{"source-ref":"s3://orchard/b.jpg"}'

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  // One buffer for all chunks, as a reader may have it.
  const buffer = new Uint8Array(size)
  for (let at = 0; at < bytes.length; at += size) {
    const part = bytes.subarray(at, at + size)
    buffer.set(part)
    yield await Promise.resolve(buffer.subarray(0, part.length))
  }
}

async function fixBytes(bytes: Uint8Array, size = 7): Promise<{ readonly fixed: Buffer; readonly fixes: Fixes }> {
  const { chunks, fixes } = fixManifest(inChunks(bytes, size))
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(new Uint8Array(chunk))
  return { fixed: Buffer.concat(parts), fixes: fixes() }
}

async function fix(text: string): Promise<{ readonly fixed: string; readonly fixes: Fixes }> {
  const { fixed, fixes } = await fixBytes(Buffer.from(text))
  return { fixed: fixed.toString(), fixes }
}

describe('what is taken away', () => {
  test.each([
    { name: 'a byte order mark', text: `${BOM}${A}\n`, fixed: `${A}\n`, fixes: { byteOrderMarks: 1 } },
    {
      name: 'one in front of a later line, as joined files have it',
      text: `${A}\n${BOM}${B}\n`,
      fixed: `${A}\n${B}\n`,
      fixes: { byteOrderMarks: 1 },
    },
    { name: 'two in a row', text: `${BOM}${BOM}${A}`, fixed: A, fixes: { byteOrderMarks: 1 } },
    { name: 'CRLF', text: `${A}\r\n${B}\r\n`, fixed: `${A}\n${B}\n`, fixes: { lineEnds: 2 } },
    { name: 'CR CR LF', text: `${A}\r\r\n${B}`, fixed: `${A}\n${B}`, fixes: { lineEnds: 1 } },
    { name: 'a carriage return at the end', text: `${A}\r`, fixed: A, fixes: { lineEnds: 1 } },
    { name: 'CR alone', text: `${A}\r${B}\r`, fixed: `${A}\n${B}`, fixes: { lineEnds: 2 } },
    { name: 'CR alone and LF', text: `${A}\r${B}\n`, fixed: `${A}\n${B}\n`, fixes: { lineEnds: 1 } },
    { name: 'CR alone and CRLF', text: `${A}\r\r${B}\r\n`, fixed: `${A}\n${B}\n`, fixes: { lineEnds: 2 } },
    {
      name: 'CR alone before a line that comes again',
      text: `${A}\r${A}\r${B}\n`,
      fixed: `${A}\n${B}\n`,
      fixes: { lineEnds: 2, duplicateLines: 1 },
    },
    { name: 'blank lines', text: `\n${A}\n \t\n\r\n${B}\n\n`, fixed: `${A}\n${B}\n`, fixes: { blankLines: 4 } },
    {
      name: 'a line that comes again',
      text: `${A}\n${B}\n${A}\n`,
      fixed: `${A}\n${B}\n`,
      fixes: { duplicateLines: 1 },
    },
    {
      name: 'a line that comes again with another line end',
      text: `${A}\n${A}\r\n${A}`,
      fixed: `${A}\n`,
      fixes: { duplicateLines: 2 },
    },
  ])('$name', async ({ text, fixed, fixes }) => {
    expect(await fix(text)).toEqual({ fixed, fixes: { ...NOTHING, ...fixes } })
  })
})

describe('what stays', () => {
  test.each([
    { name: 'an empty file', text: '' },
    { name: 'a last line without a line feed', text: `${A}\n${B}` },
    { name: 'blanks around a line', text: ` ${A} \n` },
    { name: 'a carriage return within an object', text: `{"a":1,\r"b":{}\r}\n` },
    { name: 'a carriage return before what is no object', text: `${A}\r1\n` },
    { name: 'a carriage return within a broken object', text: `${A}\r{"a":\r1\n` },
    { name: 'lines that differ in a blank', text: `${A}\n${A} \n` },
    { name: 'a byte order mark within a line', text: `{"source-ref":"s3://orchard/${BOM}.jpg"}\n` },
    { name: 'one object over many lines', text: '{\n  "a": {\n  },\n  "b": {\n  },\n  "c": [\n    {}\n  ]\n}\n' },
    { name: 'rows of a table', text: 'image,label\na.jpg,pear\na.jpg,pear\n' },
    { name: 'broken lines that come again', text: '{"source-ref":\n{"source-ref":\n' },
  ])('$name', async ({ text }) => {
    expect(await fix(text)).toEqual({ fixed: text, fixes: NOTHING })
  })

  test('bytes that are not UTF-8', async () => {
    const bytes = Buffer.from([0x7b, 0xff, 0xfe, 0x80, 0x7d, 0x0a])
    expect((await fixBytes(bytes)).fixed).toEqual(bytes)
  })
})

describe('what is refused', () => {
  test('a byte that is 0, as UTF-16 and archives have it', async () => {
    await expect(fix('{\u0000"\u0000')).rejects.toThrow(
      new NotFixable('it contains a byte that is 0, so it is not text in UTF-8'),
    )
  })

  test.each([1024, LINE_MAX_BYTES * 2])('a line that no manifest has, in chunks of %d bytes', async (size) => {
    const bytes = Buffer.concat([Buffer.from(`${A}\n`), Buffer.alloc(LINE_MAX_BYTES + 1, 'a')])
    await expect(fixBytes(bytes, size)).rejects.toThrow('line 2 is longer than 4,194,304 bytes')
  })
})

/** Bytes in which everything that is fixed is likely. */
const manifests = fc
  .array(fc.constantFrom('\n', '\r\n', '\r\r\n', ' ', '\t', BOM, A, B, 'x', '\r'), { maxLength: 30 })
  .map((parts) => Buffer.from(parts.join('')))

test('what is fixed stays as it is', async () => {
  await fc.assert(
    fc.asyncProperty(manifests, async (bytes) => {
      const { fixed } = await fixBytes(bytes)
      expect(await fixBytes(fixed)).toEqual({ fixed, fixes: NOTHING })
    }),
  )
})

test('chunks make no difference', async () => {
  await fc.assert(
    fc.asyncProperty(manifests, fc.integer({ min: 1, max: 50 }), async (bytes, size) => {
      expect(await fixBytes(bytes, size)).toEqual(await fixBytes(bytes, 1000))
    }),
  )
})

test('of the bytes that stay, none is moved or changed', async () => {
  await fc.assert(
    fc.asyncProperty(manifests, async (bytes) => {
      const { fixed } = await fixBytes(bytes)
      let left: Uint8Array = bytes
      for (const byte of fixed) {
        // Between two objects, a carriage return has become a line feed.
        const from = left.findIndex((given) => given === byte || (byte === 0x0a && given === 0x0d))
        expect(from).toBeGreaterThanOrEqual(0)
        left = left.subarray(from + 1)
      }
    }),
  )
})
