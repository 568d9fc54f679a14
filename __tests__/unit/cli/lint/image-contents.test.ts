/** `--images`: a folder with the images, or a listing of S3. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { CommandError } from '../../../../src/cli/command-error.js'
import { openContents } from '../../../../src/cli/lint/image-contents.js'
import { lintManifests, type ManifestSource } from '../../../../src/lint/lint-manifests.js'
import type { LintFinding } from '../../../../src/lint/lint-report.js'
import { imageExample, manifestOf } from '../../../../src/lint/example-lines.js'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'images-'))
  const files = {
    'images/2026/a.jpg': 'one',
    'images/2026/copy/b.jpg': 'one',
    'images/2026/c.jpg': 'two',
    'images/2026/unlisted.jpg': 'one',
    'images/2026/empty.jpg': '',
    'images/2026/empty-2.jpg': '',
    'listing.json': JSON.stringify({
      Contents: [
        { Key: '2026/a.jpg', ETag: '"e"', Size: 3 },
        { Key: '2026/copy/b.jpg', ETag: '"e"', Size: 3 },
        { Key: '2026/c.jpg', ETag: '"e"', Size: 4 },
      ],
    }),
    'named.json': JSON.stringify({ Name: 'b-b', Contents: [{ Key: '2026/c.jpg', ETag: '"e"', Size: 0 }] }),
    'alone/a.jpg': 'one',
    'blank/a.jpg': '',
    'a.manifest': '{"source-ref": "s3://b-b/k"}\n',
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

const NAMES = ['a.jpg', 'c.jpg', 'copy/b.jpg', 'empty.jpg', 'empty-2.jpg']

/** What is found in a manifest with all images below a folder of the bucket. */
async function findingsIn(images: string, start: string): Promise<readonly LintFinding[]> {
  const line = (name: string) => imageExample('', 'pear', { 'source-ref': `${start}${name}` })
  const text = manifestOf(...NAMES.map(line))
  const chunks = async function* () {
    yield await Promise.resolve(Buffer.from(text))
  }
  const contents = await openContents(join(folder, images))
  const options = { maxFindings: 10, ignore: [], groupBy: undefined, contents }
  const training: ManifestSource = { name: 'a.manifest', use: (read) => read(chunks()) }
  const { report } = await lintManifests(training, undefined, options)
  return report.findings
}

/** Lines whose images are found to be the same as others. */
async function sameIn(images: string, start: string): Promise<readonly (number | undefined)[]> {
  const findings = await findingsIn(images, start)
  return findings.filter(({ code }) => code === 'CL_REPEATED_CONTENT').map(({ line }) => line)
}

describe('that not one image is found', () => {
  test.each([
    { name: 'a folder', images: 'images', says: /in the folder .*images, such as .*images\/2025\/a\.jpg\.$/ },
    { name: 'a listing', images: 'listing.json', says: /in the listing, such as 2025\/a\.jpg\.$/ },
    {
      name: 'a listing of a bucket',
      images: 'named.json',
      says: /in the listing of the bucket b-b, such as s3:\/\/b-b\/2025\/a\.jpg\.$/,
    },
  ])('is said of $name', async ({ images, says }) => {
    const found = (await findingsIn(images, 's3://b-b/2025/')).filter(({ code }) => code === 'CL_NO_IMAGE_CHECKED')
    expect(found).toMatchObject([{ severity: 'warning', manifest: 'training' }])
    expect(found[0]?.message).toMatch(/^None of the 5 images of the training manifest is /)
    expect(found[0]?.message).toMatch(says)
  })

  test.each([
    { name: 'copies', images: 'images' },
    { name: 'a single one', images: 'alone' },
    { name: 'an empty one', images: 'blank' },
    { name: 'an empty one in a listing', images: 'named.json' },
  ])('is not said where there is: $name', async ({ images }) => {
    const codes = (await findingsIn(images, 's3://b-b/2026/')).map(({ code }) => code)
    expect(codes).not.toContain('CL_NO_IMAGE_CHECKED')
  })
})

describe('the same image under two names', () => {
  test.each([
    { name: 'in a folder that has what is below the bucket', images: 'images', start: 's3://b-b/2026/' },
    { name: 'in a folder that is deeper in the bucket', images: 'images', start: 's3://b-b/fruit/2026/' },
    {
      name: 'in a folder that has what is below the last folder',
      images: 'images/2026',
      start: 's3://b-b/fruit/2026/',
    },
    { name: 'in a folder, by relative paths', images: 'images', start: '2026/' },
    { name: 'in a listing', images: 'listing.json', start: 's3://b-b/2026/' },
  ])('is found $name', async ({ images, start }) => {
    expect(await sameIn(images, start)).toEqual([3])
  })

  test.each([
    { name: 'a folder with other images', images: 'images', start: 's3://b-b/2025/' },
    { name: 'a listing of other images', images: 'listing.json', start: 's3://b-b/2025/' },
  ])('is not found in $name', async ({ images, start }) => {
    expect(await sameIn(images, start)).toEqual([])
  })

  test.each([
    { name: 'a path that does not exist', images: 'nowhere', says: /nowhere, which cannot be read/ },
    { name: 'a manifest', images: 'a.manifest', says: /a\.manifest, which is no listing of S3/ },
  ])('cannot be looked for in $name', async ({ images, says }) => {
    const opened = openContents(join(folder, images))
    await expect(opened).rejects.toThrow(CommandError)
    await expect(opened).rejects.toThrow(says)
  })
})
