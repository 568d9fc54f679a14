/** An image's first bytes, in one range or two. */
import { expect, test } from '@jest/globals'
import { readHeader, type ReadImage } from '../../../../src/images/headers/read-header.js'
import type { CachedImage } from '../../../../src/images/headers/image-cache.js'
import { IMAGE_FIRST_BYTES, IMAGE_MORE_BYTES } from '../../../../src/manifest/limits.js'
import type { FirstBytes, WantedBytes } from '../../../../src/ports/image-port.js'
import { jpeg, segment } from '../../../support/image-files.js'

const OBJECT = { bucket: 'pears', key: 'a.jpg' }
const SIZE = { width: 640, height: 480 }
const profile = (bytes: number): Buffer[] =>
  Array.from({ length: Math.ceil(bytes / 60_000) }, () => segment(0xe2, Buffer.alloc(60_000)))

const SHORT = jpeg(SIZE)
const LATE = jpeg({ ...SIZE, before: profile(IMAGE_FIRST_BYTES) })
const TOO_LATE = jpeg({ ...SIZE, before: profile(IMAGE_MORE_BYTES) })
const HEADER = { format: 'jpeg', ...SIZE } as const

const KNOWN: CachedImage = {
  etag: '"known"',
  facts: { kind: 'found', sizeBytes: 7, header: { format: 'png', width: 100, height: 100 } },
  seenAt: 0,
  isOfOpenRun: false,
}

type Answer = (wanted: WantedBytes) => FirstBytes

const bytesOf =
  (file: Uint8Array, etag: string | undefined = '"e"'): Answer =>
  ({ length }) => ({ kind: 'bytes', bytes: file.subarray(0, length), sizeBytes: file.length, etag })
const changed: Answer = () => ({ kind: 'changed' })
const missing: Answer = () => ({ kind: 'missing' })
const unchanged: Answer = () => ({ kind: 'unchanged' })

const found = (file: Uint8Array, etag = '"e"'): object => ({
  etag,
  facts: { kind: 'found', sizeBytes: file.length, digest: `${String(file.length)} ${etag}`, header: HEADER },
})

const FIRST = { length: IMAGE_FIRST_BYTES }
const more = (etag = '"e"'): WantedBytes => ({ length: IMAGE_MORE_BYTES, ifMatch: etag })

test.each<
  [
    name: string,
    known: CachedImage | undefined,
    answers: readonly Answer[],
    asked: readonly object[],
    read: object | undefined,
  ]
>([
  ['in the first range', undefined, [bytesOf(SHORT)], [FIRST], found(SHORT)],
  ['behind it, in the second range', undefined, [bytesOf(LATE), bytesOf(LATE)], [FIRST, more()], found(LATE)],
  [
    'behind both: unknown, and not a fault',
    undefined,
    [bytesOf(TOO_LATE), bytesOf(TOO_LATE)],
    [FIRST, more()],
    {
      etag: '"e"',
      facts: {
        kind: 'found',
        sizeBytes: TOO_LATE.length,
        digest: `${String(TOO_LATE.length)} "e"`,
        unread: 'the size in pixels is behind more metadata than is read',
      },
    },
  ],
  [
    'an empty object',
    undefined,
    [() => ({ kind: 'bytes', bytes: new Uint8Array(), sizeBytes: 0, etag: undefined })],
    [FIRST],
    { etag: undefined, facts: { kind: 'found', sizeBytes: 0, header: { format: 'other', seems: 'an empty file' } } },
  ],
  ['missing', undefined, [missing], [FIRST], { etag: undefined, facts: { kind: 'missing' } }],
  [
    'deleted between the two ranges',
    undefined,
    [bytesOf(LATE), missing],
    [FIRST, more()],
    { etag: undefined, facts: { kind: 'missing' } },
  ],
  [
    'replaced between the two ranges: from the beginning',
    undefined,
    [bytesOf(LATE), changed, bytesOf(SHORT, '"new"')],
    [FIRST, more(), FIRST],
    found(SHORT, '"new"'),
  ],
  [
    'replaced by one that needs two ranges as well',
    undefined,
    [bytesOf(LATE), changed, bytesOf(LATE, '"new"'), bytesOf(LATE, '"new"')],
    [FIRST, more(), FIRST, more('"new"')],
    found(LATE, '"new"'),
  ],
  [
    'replaced twice: nothing is known',
    undefined,
    [bytesOf(LATE), changed, bytesOf(LATE, '"new"'), changed],
    [FIRST, more(), FIRST, more('"new"')],
    undefined,
  ],
  [
    'known, and still so (304)',
    KNOWN,
    [unchanged],
    [{ ...FIRST, ifNoneMatch: '"known"' }],
    { etag: KNOWN.etag, facts: KNOWN.facts },
  ],
  [
    'known, and replaced since: what was known does not count',
    KNOWN,
    [bytesOf(SHORT)],
    [{ ...FIRST, ifNoneMatch: '"known"' }],
    found(SHORT),
  ],
  [
    'known, and deleted since',
    KNOWN,
    [missing],
    [{ ...FIRST, ifNoneMatch: '"known"' }],
    { etag: undefined, facts: { kind: 'missing' } },
  ],
  [
    'known as missing: asked without an ETag',
    { etag: undefined, facts: { kind: 'missing' }, seenAt: 0, isOfOpenRun: false },
    [bytesOf(SHORT)],
    [FIRST],
    found(SHORT),
  ],
])('%s', async (_, known, answers, asked, read) => {
  const wanted: WantedBytes[] = []
  const seen: ReadImage | undefined = await readHeader(
    (object, one) => {
      expect(object).toBe(OBJECT)
      const answer = answers[wanted.length]
      wanted.push(one)
      return answer === undefined ? Promise.reject(new Error('a request too many')) : Promise.resolve(answer(one))
    },
    OBJECT,
    known,
  )
  expect(seen).toEqual(read)
  expect(wanted).toEqual(asked)
})
