/** What a file is that is not a manifest, by its first bytes. */
import fc from 'fast-check'
import { describe, expect, test } from '@jest/globals'
import { FILE_HEAD_BYTES, identifyFile, type FileKind } from '../../../src/manifest/file-kind.js'
import { imageExamples } from '../../../src/lint/example-lines.js'

const LINES = imageExamples({ pear: 2, apple: 2 })

interface Row {
  readonly name: string
  readonly head: string | Uint8Array
  /** Undefined for what may be a manifest, with faults or without. */
  readonly kind: FileKind | undefined
}

const ROWS: readonly Row[] = [
  { name: 'gzip', head: Uint8Array.of(0x1f, 0x8b, 8), kind: 'gzip' },
  { name: 'half of the mark of gzip', head: Uint8Array.of(0x1f, 0x20), kind: undefined },
  { name: 'ZIP', head: Uint8Array.of(0x50, 0x4b, 3, 4), kind: 'zip' },
  { name: 'an empty ZIP archive, which has another mark', head: Uint8Array.of(0x50, 0x4b, 5, 6), kind: undefined },
  { name: 'Parquet', head: 'PAR1', kind: 'parquet' },
  { name: 'PNG', head: Uint8Array.of(0x89, 0x50, 0x4e, 0x47), kind: 'image' },
  { name: 'JPEG', head: Uint8Array.of(0xff, 0xd8, 0xff), kind: 'image' },
  { name: 'UTF-16, little end first', head: Uint8Array.of(0xff, 0xfe, 0x7b, 0), kind: 'utf-16' },
  { name: 'UTF-16, big end first', head: Uint8Array.of(0xfe, 0xff, 0, 0x7b), kind: 'utf-16' },
  { name: 'UTF-16 without a mark', head: Uint8Array.of(0x7b, 0), kind: 'utf-16' },
  { name: 'UTF-16 without a mark, big end first', head: Uint8Array.of(0, 0x7b), kind: 'utf-16' },
  { name: 'a list in UTF-16 without a mark', head: Uint8Array.of(0x5b, 0), kind: 'utf-16' },
  { name: 'a list in UTF-16, big end first', head: Uint8Array.of(0, 0x5b), kind: 'utf-16' },
  { name: 'a Git LFS pointer', head: 'version https://git-lfs.github.com/spec/v1\n', kind: 'lfs-pointer' },
  { name: 'HTML', head: '<!DOCTYPE  html>\n', kind: 'html' },
  { name: 'HTML without a type', head: '\n <Html lang="en">', kind: 'html' },
  { name: 'the body of a page', head: '<body>', kind: 'html' },
  { name: 'HTML behind a byte order mark', head: '\ufeff<html>', kind: 'html' },
  { name: 'a byte order mark within', head: `x\ufeff<html>`, kind: undefined },
  { name: 'HTML in a value', head: `{"source-ref":"s3://b-b/k","note":"<html>"}\n`, kind: undefined },
  { name: 'HTML after a comment', head: '<!-- saved -->\n<!-- twice --><html>', kind: 'html' },
  { name: 'HTML after a declaration', head: '<?xml version="1.0"?>\n<!DOCTYPE html>', kind: 'html' },
  { name: 'XML after a comment', head: '<!-- saved -->\n<annotation>', kind: 'xml' },
  { name: 'a comment that does not end', head: '<!-- saved <html>', kind: 'xml' },
  { name: 'XML', head: '<?xml version="1.0"?>', kind: 'xml' },
  { name: 'an element', head: '<annotation>', kind: 'xml' },
  { name: 'an element within a line', head: 'see <annotation>', kind: undefined },
  { name: 'less than', head: '< 3', kind: undefined },
  { name: 'a list of objects', head: `[\n${LINES.trim().replaceAll('\n', ',\n')}\n]`, kind: 'json-array' },
  { name: 'a list of objects on a line', head: `[${LINES.trim().replaceAll('\n', ',')}]`, kind: 'json-array' },
  { name: 'an empty list', head: '[]', kind: 'json-array' },
  { name: 'a list of lists', head: '[ [1] ]', kind: 'json-array' },
  { name: 'a list of texts', head: '["a"]', kind: 'json-array' },
  { name: 'a list of numbers', head: '[1]', kind: undefined },
  { name: 'a bracket before the lines', head: `[\n${LINES}`, kind: undefined },
  { name: 'a bracket before indented lines', head: `[\n  ${LINES.replaceAll('\n', '\n  ')}`, kind: undefined },
  { name: 'a list of pretty-printed objects', head: '[\n{\n"source-ref": 1\n}\n]', kind: 'json-array' },
  { name: 'a list with an object a line and texts', head: '[\n{}\n"a"\n]', kind: 'json-array' },
  { name: 'a list with an object over two lines', head: '[\n{"a": 1,\n{"b": 2}}\n]', kind: 'json-array' },
  { name: 'a list that ends in braces', head: '[\n[{}\n{}\n]', kind: 'json-array' },
  { name: 'COCO', head: '{"info": {}, "images": []}', kind: 'coco' },
  { name: 'COCO, pretty-printed', head: '{\n  "images" : [', kind: 'coco' },
  { name: 'COCO by its categories', head: '{"categories":[', kind: 'coco' },
  { name: 'COCO that begins with its type', head: '{"type":"instances","images":[{"id":1}]}', kind: 'coco' },
  { name: 'COCO that begins with its version', head: '{"version":1,"info":{},"images":[]}\n', kind: 'coco' },
  { name: 'COCO cut in a text', head: '{"info":{"x":[1]},"images":[{"file_name":"a', kind: 'coco' },
  { name: 'keys of COCO further in', head: '{"a":{"images":[]}}', kind: undefined },
  { name: 'keys of COCO in a value', head: '{"a":"images","b":[]}', kind: undefined },
  { name: 'a label attribute named images', head: '{"images":{"annotations":[]},"images-metadata":{', kind: undefined },
  { name: 'lines with lists of images', head: '{"images":[]}\n{"images":[]}\n', kind: undefined },
  { name: 'the keys of COCO in another place', head: 'see {"images": []}', kind: undefined },
  { name: 'a line with images of its own', head: '{"images":[],"source-ref":"s3://b-b/k"}\n', kind: undefined },
  { name: 'a line whose label attribute is info', head: '{"information": 1}\n{"information": 2}\n', kind: undefined },
  { name: 'pretty-printed', head: '{\n"source-ref": "s3://b-b/k"', kind: 'pretty-json' },
  { name: 'pretty-printed on Windows', head: '{ \r\n"source-ref": "s3://b-b/k"', kind: 'pretty-json' },
  {
    name: 'pretty-printed from its brace on',
    head: '{ "source-ref": "s3://b-b/k",\n "a": 1,\n "b": {\n',
    kind: 'pretty-json',
  },
  {
    name: 'pretty-printed, and cut in a text',
    head: '{ "source-ref": "s3://b-b/k",\n "a": 1,\n "b',
    kind: 'pretty-json',
  },
  { name: 'pretty-printed with brackets', head: '{ "a": [\n1,\n{"b":\n"c"\n}\n,2 ] }\n', kind: 'pretty-json' },
  { name: 'two that are pretty-printed', head: '{ "a": 1,\n"b": 2,\n"c": 3 }\n{ "a": 1,\n', kind: 'pretty-json' },
  { name: 'a line broken into parts', head: LINES.replace(',"', ',\n"'), kind: undefined },
  {
    name: 'a line broken in three before whole lines',
    head: LINES.replace(',"', ',\n"').replace(':{"', ':{\n"'),
    kind: undefined,
  },
  { name: 'a line that ends with a comma', head: `{"a": 1,\n${LINES}`, kind: undefined },
  { name: 'a line that ends in a list', head: `{"a": [1,\n${LINES}`, kind: undefined },
  { name: 'a line that ends in a text', head: `{"a": "1,\n${LINES}`, kind: undefined },
  { name: 'a line broken within a text', head: '{"a": 1,\n"b": 1,\n"c\n', kind: undefined },
  { name: 'CSV', head: 'image,label\na.jpg,pear\n', kind: 'csv' },
  { name: 'CSV with semicolons', head: 'image;label\na.jpg;pear\n', kind: 'csv' },
  { name: 'a table with tabs', head: 'image\tlabel\na.jpg\tpear\n', kind: 'csv' },
  { name: 'a table with pipes', head: 'image|label\na.jpg|pear\n', kind: 'csv' },
  { name: 'a table of Markdown', head: '| image | label |\n|---|---|\n| a.jpg | pear |\n', kind: 'csv' },
  { name: 'pipes in one of two lines', head: 'a|b.jpg\nc.jpg\n', kind: undefined },
  { name: 'CSV with blank lines', head: 'image,label\n \na.jpg,pear\n', kind: 'csv' },
  { name: 'CSV of one line', head: 'a.jpg,pear', kind: 'csv' },
  { name: 'one word a line', head: 'a.jpg\nb.jpg\n', kind: undefined },
  { name: 'prose with a comma', head: 'See the other file, please.\nIt is there.\n', kind: undefined },
  { name: 'CSV with source-refs', head: '"source-ref",label\ns3://b-b/k,pear\n', kind: 'csv' },
  { name: 'CSV with quoted headers', head: '"source-ref","label"\n"s3://b-b/k","pear"\n', kind: 'csv' },
  { name: 'CSV with a comma in a value', head: 'image,label\n"a,b.jpg",pear\n', kind: 'csv' },
  { name: 'CSV with a line break in a value', head: 'image,label\n"a\nb.jpg",pear\n', kind: 'csv' },
  { name: 'CSV with quotation marks in a value', head: 'image,label\r\n"a"",b.jpg",pear\r\n', kind: 'csv' },
  { name: 'CSV with an inch mark', head: 'image,label\na.jpg,5" pear\n', kind: 'csv' },
  { name: 'a table with an empty first cell', head: 'image\tlabel\n\tpear\n', kind: 'csv' },
  { name: 'CSV with blank lines at its end', head: 'image,label\n\n \n', kind: 'csv' },
  { name: 'CSV cut in a value', head: 'image,label\na.jpg,"pe', kind: 'csv' },
  { name: 'rows of other numbers of columns', head: 'image,label\n"a","b","c"\n', kind: undefined },
  { name: 'lines without their braces', head: LINES.replaceAll(/^\{/gm, ''), kind: undefined },
  { name: 'a title with commas before the lines', head: `made, by, us\n${LINES}`, kind: undefined },
  { name: 'lines with keys of their own', head: '{"a": 1, "b": 2}\n{"a": 1, "b": 2}\n', kind: undefined },
  { name: 'a manifest', head: LINES, kind: undefined },
  { name: 'a manifest behind a byte order mark', head: `\ufeff${LINES}`, kind: undefined },
  { name: 'nothing', head: '', kind: undefined },
]

describe('a file', () => {
  test.each(ROWS)('$name', ({ head, kind }) => {
    expect(identifyFile(Buffer.from(head))).toBe(kind)
  })

  test('of any bytes is identified or not, without an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (head) => {
        expect(() => identifyFile(head)).not.toThrow()
      }),
    )
  })

  test('that is a manifest is none of them, wherever its first bytes end', () => {
    const bytes = Buffer.from(LINES)
    for (let length = 0; length <= bytes.length; length += 1)
      expect(identifyFile(bytes.subarray(0, length))).toBe(undefined)
  })

  test('that is one object a line is none of them without the lists of COCO', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { minLength: 1 }), (lines) => {
        expect(identifyFile(Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join('')))).toBe(undefined)
      }),
    )
  })

  test('is judged by a few lines', () => {
    const start = ' '.repeat(FILE_HEAD_BYTES - 6)
    expect(identifyFile(Buffer.from(`${start}<html>`))).toBe('html')
    expect(identifyFile(Buffer.from(`${start}  <html>`))).toBe('xml')
    expect(identifyFile(Buffer.from(`${start}      <html>`))).toBe(undefined)
    expect(FILE_HEAD_BYTES).toBe(8192)
  })
})
