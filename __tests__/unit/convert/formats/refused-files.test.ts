/**
 * Files that are not text, or have a part without an end: each ends in a message that names it.
 *
 * @project thorough
 */
import { truncateSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from '@jest/globals'
import { createSourceFolder } from '../../../support/source-folder.js'

const { path: folder, write, remove, refusalOf } = createSourceFolder()

afterAll(() => {
  remove()
})

/** Formats whose source is one file, and the name that it has. */
const FILES = [
  ['csv', 'labels.csv'],
  ['cvat', 'annotations.xml'],
  ['label-studio', 'export.json'],
  ['labelbox', 'export.ndjson'],
  ['voc', 'a.xml'],
  ['yolo', 'classes.txt'],
  ['yolo', 'data.yaml'],
] as const

describe.each(FILES)('%s: %s', (from, name) => {
  test.each<readonly [what: string, content: string | Buffer, message: string]>([
    [
      'a zip archive',
      Buffer.from('PK\x03\x04\x14\0\0\0', 'latin1'),
      'is a zip archive; unpack it and give what was in it.',
    ],
    ['gzip', gzipSync('image,label\n'), 'is compressed with gzip; unpack it (gunzip) and give the result.'],
    ['an image', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]), 'is an image, not a file of labels.'],
    ['UTF-16', Buffer.from('\ufeffimage,label\n', 'utf16le'), 'is UTF-16; save it as UTF-8.'],
    [
      'UTF-16 without a mark',
      Buffer.from('image,label\n', 'utf16le'),
      'has a NUL byte at position 1: it is not a text file, or it is damaged.',
    ],
    [
      'Latin-1',
      Buffer.from('image,label\nö.jpg,ä\n', 'latin1'),
      'is not UTF-8 (between bytes 0 and 20); save it as UTF-8.',
    ],
    [
      'a pointer of Git LFS',
      'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n',
      'is a pointer of Git LFS; fetch the file itself (git lfs pull).',
    ],
    [
      'noise',
      Buffer.from(Array.from({ length: 1000 }, (_, index) => (index * 7919) % 256)),
      'has a NUL byte at position 0: it is not a text file, or it is damaged.',
    ],
  ])('%s', async (_what, content, message) => {
    expect(await refusalOf(from, write(name, content))).toBe(`${name} ${message}`)
  })

  test('a file that does not exist', async () => {
    remove(name)
    expect(await refusalOf(from, join(folder, name))).toBe(`${name} does not exist.`)
  })

  test('a hole of 10 GB', async () => {
    const path = write(name, '')
    truncateSync(path, 10 * 1024 ** 3)
    expect(await refusalOf(from, path)).toBe(
      `${name} has a NUL byte at position 0: it is not a text file, or it is damaged.`,
    )
    remove(name)
  })
})

const THOUSAND = 1024

/** So many thousand characters. */
const long = (thousands: number): string => 'x'.repeat(thousands * THOUSAND)

describe('a record that is too long', () => {
  // Each is a little longer than what its format takes, since what is written takes its time.
  test.each([
    [
      'csv',
      'a.csv',
      () => long(400),
      'a.csv, line 1: more than 400,000 characters in one record; a quote may be missing before.',
    ],
    [
      'csv',
      'b.csv',
      () => `image,label\n"${long(400)}`,
      'b.csv, line 2: more than 400,000 characters in one record; a quote may be missing before.',
    ],
    [
      'cvat',
      'a.xml',
      () => `<annotations><image name="${long(1025)}`,
      'a.xml, line 1: more than 1,048,576 characters in one tag.',
    ],
    [
      'cvat',
      'b.xml',
      () => `<annotations><!--${long(16_385)}`,
      'b.xml, line 1: more than 16,777,216 characters in one element.',
    ],
    [
      'label-studio',
      'a.json',
      () => `[{"data":"${long(32_769)}`,
      'a.json, line 1: element 0 has more than 33,554,432 characters.',
    ],
    [
      'labelbox',
      'a.ndjson',
      () => `{"data_row":"${long(16_385)}`,
      'a.ndjson, line 1: more than 16,777,216 characters in one line.',
    ],
    [
      'voc',
      'a.xml',
      () => `<annotation><filename>${long(16_385)}`,
      'a.xml, line 1: more than 16,777,216 characters in one element.',
    ],
    [
      'yolo',
      'classes.txt',
      () => long(4097),
      'classes.txt has more than 4,194,304 characters: it is not a file of this format.',
    ],
  ])('%s, %s', async (from, name, content, message) => {
    expect(await refusalOf(from, write(`long/${name}`, content()))).toBe(`long/${message}`)
  })
})
