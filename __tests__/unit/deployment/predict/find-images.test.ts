/** Which images the lines of smoke-images name. */
import { describe, expect, test } from '@jest/globals'
import { findImages, findManifestImages } from '../../../../src/deployment/predict/find-images.js'
import { createFakeFiles, type FakeEntry } from '../../../support/fake-files.js'
import { createFakeObjects } from '../../../support/fake-objects.js'
import { boxLine, imageLine, jpeg, png } from '../../../support/release/smoke-images.js'

const FILES: Readonly<Record<string, FakeEntry>> = {
  '/srv/repo/root.jpg': jpeg(),
  '/srv/repo/smoke/cup/1.jpg': jpeg('1'),
  '/srv/repo/smoke/cup/2.PNG': png('2'),
  '/srv/repo/smoke/cup/notes.md': 'no image',
  '/srv/repo/smoke/cup/.hidden.jpg': jpeg(),
  '/srv/repo/smoke/tea pot/3.jpeg': jpeg('3'),
  '/srv/repo/smoke/node_modules/logo.png': png(),
  '/srv/repo/smoke/.cache/4.jpg': jpeg(),
  '/srv/repo/smoke/loop': { linkTo: '/srv/repo/smoke' },
  '/srv/repo/smoke/outside.jpg': { linkTo: '/srv/secret.jpg' },
  '/srv/secret.jpg': jpeg(),
}

const S3 = { 's3://bucket/smoke.manifest': `${imageLine('s3://bucket/a.jpg', ['cup'])}\n` }

function given(lines: readonly string[], files: Readonly<Record<string, FakeEntry>> = {}) {
  const notes: string[] = []
  const tools = {
    files: createFakeFiles({ ...FILES, ...files }).port,
    objects: createFakeObjects(S3).port,
    env: { GITHUB_WORKSPACE: '/srv/repo' },
    progress: { note: (_level: string, message: string) => notes.push(message) },
  }
  return { find: () => findImages(tools, lines), one: () => findManifestImages(tools, lines[0] ?? ''), notes }
}

const labelled = async (lines: readonly string[], files: Readonly<Record<string, FakeEntry>> = {}) =>
  (await given(lines, files).find()).map(({ name, expected }) => [name, expected?.map(({ label }) => label)])

const CUPS = [
  ['smoke/cup/1.jpg', ['cup']],
  ['smoke/cup/2.PNG', ['cup']],
]
const POT = ['smoke/tea pot/3.jpeg', ['tea pot']]

describe('files of the workspace, with their folder as the label', () => {
  test.each([
    { name: 'every folder', lines: ['smoke/**'], found: [...CUPS, POT] },
    { name: 'one folder', lines: ['smoke/cup/*'], found: CUPS },
    { name: 'endings in braces', lines: ['smoke/*/*.{jpg,jpeg}'], found: [CUPS[0], POT] },
    { name: 'a leading ./', lines: ['./smoke/cup/*.jpg'], found: [CUPS[0]] },
    { name: 'a path', lines: ['smoke/tea pot/3.jpeg'], found: [POT] },
    { name: 'an absolute path', lines: ['/srv/repo/smoke/cup/1.jpg'], found: [CUPS[0]] },
    { name: 'a folder', lines: ['smoke/cup/'], found: CUPS },
    { name: 'two lines that share images', lines: ['smoke/cup/1.jpg', 'smoke/cup/*'], found: CUPS },
    {
      name: 'a hidden folder that is named',
      lines: ['smoke/.cache/*.jpg'],
      found: [['smoke/.cache/4.jpg', ['.cache']]],
    },
    { name: 'the root, which is not a label', lines: ['*.jpg'], found: [['root.jpg', undefined]] },
  ])('$name', async ({ lines, found }) => {
    expect(await labelled(lines)).toEqual(found)
  })

  test.each([{ lines: ['smoke/outside.jpg'] }, { lines: ['../secret.jpg'] }, { lines: ['../*.jpg'] }])(
    'nothing outside of the workspace: $lines',
    async ({ lines }) => {
      await expect(given(lines).find()).rejects.toMatchObject({ code: 'SMOKE_NO_IMAGES' })
    },
  )
})

test.each([
  { name: 'in a folder', uri: 's3://bucket/smoke/cup/1.jpg', label: ['cup'] },
  { name: 'in the root of the bucket', uri: 's3://bucket/1.jpg', label: undefined },
])('an object in S3 $name', async ({ uri, label }) => {
  expect(await labelled([uri])).toEqual([[uri, label]])
})

describe('a manifest', () => {
  const manifest = [
    imageLine('s3://bucket/a.jpg', ['cup', 'plate']),
    imageLine('smoke/cup/1.jpg', ['cup']),
    boxLine('s3://bucket/b.jpg', [
      ['cup', 0, 0, 10, 10],
      ['cup', 50, 0, 10, 10],
    ]),
    boxLine('s3://bucket/none.jpg', []),
    '',
    JSON.stringify({ 'source-ref': 's3://bucket/unknown.jpg' }),
    imageLine('s3://bucket/a.jpg', ['spoon']),
  ].join('\n')

  test('has images in S3 and in the workspace, with labels, boxes, nothing, or no ground truth', async () => {
    expect(await labelled(['test.manifest'], { '/srv/repo/test.manifest': manifest })).toEqual([
      ['s3://bucket/a.jpg', ['cup', 'plate']],
      ['smoke/cup/1.jpg', ['cup']],
      ['s3://bucket/b.jpg', ['cup', 'cup']],
      ['s3://bucket/none.jpg', []],
      ['s3://bucket/unknown.jpg', undefined],
    ])
  })

  test('is read from S3 too', async () => {
    expect(await labelled(['s3://bucket/smoke.manifest'])).toEqual([['s3://bucket/a.jpg', ['cup']]])
  })

  test('is found by a glob, where it is called so', async () => {
    const files = { '/srv/repo/smoke/cup/more.manifest': imageLine('s3://bucket/c.jpg', ['plate']) }
    expect(await labelled(['smoke/cup/*'], files)).toContainEqual(['s3://bucket/c.jpg', ['plate']])
  })

  test.each([
    { name: 'no JSON', line: '{', says: 'line 2 is not a JSON object' },
    { name: 'no image', line: '{}', says: 'line 2 has no source-ref' },
    { name: 'another address', line: imageLine('https://a.b/c.jpg', ['cup']), says: 'not a file of the workspace' },
    { name: 'a file that is missing', line: imageLine('smoke/9.jpg', ['cup']), says: 'smoke/9.jpg' },
    {
      name: 'a class id that is not in the map',
      line: boxLine('s3://bucket/d.jpg', [['cup', 0, 0, 1, 1]]).replace('"class_id":0', '"class_id":7'),
      says: 'malformed boxes in boxes',
    },
    {
      name: 'a label without a confidence',
      line: imageLine('s3://bucket/d.jpg', ['cup']).replace('"confidence":1,', ''),
      says: 'malformed labels in label-0',
    },
  ])('with $name is refused, with the line', async ({ line, says }) => {
    const text = `${imageLine('s3://bucket/a.jpg', ['cup'])}\n${line}\n`
    await expect(given(['bad.manifest'], { '/srv/repo/bad.manifest': text }).find()).rejects.toMatchObject({
      code: 'MANIFEST_INVALID',
      message: expect.stringContaining(says),
    })
  })

  test('that does not exist is named', async () => {
    await expect(given(['none.manifest']).one()).rejects.toMatchObject({ code: 'MANIFEST_UNREADABLE' })
  })
})

describe('what cannot be sent is named, before anything is', () => {
  test.each([
    {
      name: 'another format by its name',
      file: 'smoke/cup/x.webp',
      entry: 'RIFF',
      says: 'smoke/cup/x.webp is neither',
    },
    { name: 'another format inside', file: 'smoke/cup/x.jpg', entry: 'GIF89a', says: 'smoke/cup/x.jpg is neither' },
    { name: 'an empty file', file: 'smoke/cup/x.jpg', entry: '', says: 'smoke/cup/x.jpg is empty' },
    { name: 'a large file', file: 'smoke/cup/x.jpg', entry: { sizeBytes: 4_200_000 }, says: 'x.jpg has 4.0 MB' },
  ])('$name', async ({ file, entry, says }) => {
    await expect(given(['smoke/cup/*'], { [`/srv/repo/${file}`]: entry }).find()).rejects.toMatchObject({
      code: 'IMAGE_UNUSABLE',
      message: expect.stringContaining(says),
    })
  })

  test('of many, the first are named and the rest is counted', async () => {
    const files = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((n) => [`/srv/repo/bad/x${String(n)}.jpg`, 'GIF']))
    await expect(given(['bad/*'], files).find()).rejects.toMatchObject({
      message: expect.stringMatching(/x1\.jpg.*x5\.jpg.* 2 more images cannot be used\.$/),
    })
  })
})

describe('nothing', () => {
  test.each([{ lines: ['smoke/*.bmp'] }, { lines: ['nowhere/**'] }, { lines: ['missing.jpg'] }, { lines: [] }])(
    '$lines is an error',
    async ({ lines }) => {
      await expect(given(lines).find()).rejects.toMatchObject({ code: 'SMOKE_NO_IMAGES', outcome: 'smoke-failed' })
    },
  )

  test('in one line of several is a warning', async () => {
    const { find: images, notes } = given(['smoke/cup/*', 'nowhere/**'])
    expect(await images()).toHaveLength(2)
    expect(notes).toEqual(['In smoke-images, no image matches nowhere/**.'])
  })

  test('known of an image is a notice', async () => {
    const { find: images, notes } = given(['*.jpg'])
    await images()
    expect(notes).toEqual(['1 smoke image has no ground truth.'])
  })
})
