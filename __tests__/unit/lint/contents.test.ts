/** The same image under two names, where the content is known. */
import { describe, expect, test } from '@jest/globals'
import type { ImagePlaces } from '../../../src/lint/contents/known-contents.js'
import { parseListing } from '../../../src/lint/contents/listed-objects.js'
import { imageExample, imageNamed, manifestOf } from '../../../src/lint/example-lines.js'
import { lint } from '../../support/linted.js'

const line = (name: string) => imageExample(name, 'pear')
const found = (
  findings: readonly { readonly code: string; readonly line: number | undefined; readonly message: string }[],
) => findings.filter(({ code }) => code.endsWith('_CONTENT')).map(({ code, line: at, message }) => [code, at, message])

describe('images with the same content', () => {
  test('in a manifest are on the lines of the later ones, each with the first', async () => {
    const contents = {
      [imageNamed('b.jpg')]: 'x',
      [imageNamed('a.jpg')]: 'x',
      [imageNamed('c.jpg')]: 'x',
      [imageNamed('d.jpg')]: 'y',
    }
    const training = manifestOf(...['a.jpg', 'd.jpg', 'b.jpg', 'a.jpg', 'c.jpg'].map(line))
    const { findings } = await lint({ training, contents })
    expect(found(findings)).toEqual([
      ['CL_REPEATED_CONTENT', 3, 'The image of line 3 has the same content as that of line 1, under another name.'],
      ['CL_REPEATED_CONTENT', 5, 'The image of line 5 has the same content as that of line 1, under another name.'],
    ])
  })

  test('in both manifests are on the lines of the testing manifest; those with the same name are leaked by name', async () => {
    const contents = { [imageNamed('a.jpg')]: 'x', [imageNamed('copy.jpg')]: 'x' }
    const training = manifestOf(...['z.jpg', 'a.jpg'].map(line))
    const testing = manifestOf(...['y.jpg', 'a.jpg', 'copy.jpg'].map(line))
    const { findings } = await lint({ training, testing, contents })
    expect(found(findings)).toEqual(
      [
        ['CL_REPEATED_CONTENT', 3, 'The image of line 3 has the same content as that of line 2, under another name.'],
        [
          'CL_LEAKED_CONTENT',
          3,
          'The image of line 3 of the testing manifest has the same content as that of line 2 of the training manifest, under another name.',
        ],
      ].toReversed(),
    )
    expect(findings.filter(({ code }) => code === 'CL_LEAKED_IMAGE').map(({ line: at }) => at)).toEqual([2])
  })

  test('are not one image whose first line is invalid, known from a listing and from S3', async () => {
    const digest = '7 "e"'
    const image = imageNamed('a.jpg')
    const input = {
      contents: { [image]: digest },
      images: { [image]: { kind: 'found', sizeBytes: 7, digest } },
    } as const
    const training = manifestOf(JSON.stringify({ 'source-ref': image }), line('a.jpg'))
    expect(found((await lint({ training, ...input })).findings)).toEqual([])
  })

  test('of images that no manifest has do not matter', async () => {
    const contents = { [imageNamed('a.jpg')]: 'x', [imageNamed('elsewhere.jpg')]: 'x' }
    expect(found((await lint({ training: manifestOf(line('a.jpg')), contents })).findings)).toEqual([])
  })
})

async function read(text: string, buckets: readonly string[]) {
  const listing = parseListing(text)
  if (!listing.ok) return listing.problem
  const places: ImagePlaces = { buckets, folders: [], isListed: () => true }
  const contents = []
  for await (const content of listing.value(places)) contents.push([content.sourceRef, content.digest])
  return contents
}

describe('a listing of S3', () => {
  const object = (Key: string, changes = {}) => ({ Key, ETag: '"ab"', Size: 3, StorageClass: 'STANDARD', ...changes })

  test('has the objects of the bucket of the manifests', async () => {
    const listing = JSON.stringify({
      Contents: [object('a b.jpg'), object('empty', { Size: 0 })],
      RequestCharged: null,
    })
    expect(await read(listing, ['orchard-images'])).toEqual([
      ['s3://orchard-images/a b.jpg', '3 "ab"'],
      ['s3://orchard-images/empty', undefined],
    ])
  })

  test('may name its bucket', async () => {
    expect(await read(JSON.stringify({ Name: 'b-b', Contents: [object('k')] }), ['c-c'])).toEqual([
      ['s3://b-b/k', '3 "ab"'],
    ])
  })

  test.each([
    { name: 'no JSON', text: 'x', problem: /^is no listing of S3/ },
    { name: 'a list', text: '[]', problem: /^is no listing of S3/ },
    { name: 'no objects', text: '{"Contents": {}}', problem: /^is no listing of S3/ },
    {
      name: 'no ETag',
      text: JSON.stringify({ Contents: [object('k', { ETag: undefined })] }),
      problem: /without Key, ETag or Size/,
    },
    {
      name: 'no size',
      text: JSON.stringify({ Contents: [object('k', { Size: '3' })] }),
      problem: /without Key, ETag or Size/,
    },
    {
      name: 'no key',
      text: JSON.stringify({ Contents: [object('k', { Key: 3 })] }),
      problem: /without Key, ETag or Size/,
    },
  ])('is refused: $name', async ({ text, problem }) => {
    expect(await read(text, ['b-b'])).toMatch(problem)
  })
})
