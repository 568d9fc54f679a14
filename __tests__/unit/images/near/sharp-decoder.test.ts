/** What decodes images: sharp itself, on small files of all kinds. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { GRID_SIDE } from '../../../../src/images/near/decode-image.js'
import { nearLeaks } from '../../../../src/images/near/near-leaks.js'
import { hashOf, type PerceptualHash } from '../../../../src/images/near/perceptual-hash.js'
import { openSharp, SHARP_TRIED } from '../../../../src/images/near/sharp-decoder.js'

const PICTURES = new URL('../../../support/pictures/', import.meta.url)

async function decoded(name: string) {
  const opened = openSharp(import.meta.url)
  if (!opened.ok) throw new Error(`sharp: ${opened.problem}`)
  return await opened.value(readFileSync(new URL(name, PICTURES)))
}

async function hashOfPicture(name: string): Promise<PerceptualHash> {
  const grid = await decoded(name)
  const hash = grid.ok ? hashOf(grid.value) : undefined
  if (hash === undefined) throw new Error(`${name} has no hash`)
  return hash
}

async function distanceOf(one: string, other: string): Promise<number | undefined> {
  const [left, right] = [await hashOfPicture(one), await hashOfPicture(other)]
  return nearLeaks(new Map([[1, left]]), new Map([[1, right]]), 16)[0]?.distance
}

describe('a decoded picture', () => {
  test.each([
    ['turned-by-exif.jpg', 'upright.jpg'],
    ['progressive.jpg', 'upright.jpg'],
    ['cmyk.jpg', 'upright.jpg'],
    ['grey.jpg', 'upright.jpg'],
    ['small.png', 'upright.jpg'],
    ['palette.png', 'upright.jpg'],
    ['sixteen-bits.png', 'upright.jpg'],
    ['see-through.png', 'on-white.png'],
  ])('%s is near to %s', async (one, other) => {
    expect(await distanceOf(one, other)).toBeLessThanOrEqual(6)
  })

  test('other.jpg is not near to upright.jpg', async () => {
    expect(await distanceOf('other.jpg', 'upright.jpg')).toBeUndefined()
  })

  test('has 64 by 64 pixels of one byte', async () => {
    const grid = await decoded('sixteen-bits.png')
    expect(grid).toMatchObject({ ok: true, value: { length: GRID_SIDE * GRID_SIDE } })
  })

  test('has no hash where it is of one colour', async () => {
    const grid = await decoded('one-colour.jpg')
    expect(grid.ok && hashOf(grid.value)).toBeUndefined()
  })

  test.each([
    ['cut-off.jpg', 'they cannot be decoded'],
    ['picture.gif', 'they are neither JPEG nor PNG'],
    ['5000-by-5000.png', 'they have more pixels than the service takes'],
  ])('%s is a problem, and no fault: %s', async (name, problem) => {
    expect(await decoded(name)).toEqual({ ok: false, problem })
  })
})

describe('the package', () => {
  let folder = ''
  const at = (project: string) => join(folder, project, 'index.js')

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'peers-'))
    const packages = { other: 'module.exports = {}', broken: 'throw new Error("no libvips\\nfor this system")' }
    for (const [project, source] of Object.entries(packages)) {
      const path = join(folder, project, 'node_modules', 'sharp', 'index.js')
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, source)
    }
  })

  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  test.each([
    ['none', 'it is not installed'],
    ['other', 'it has another interface than the one that is expected'],
    ['broken', 'it cannot be loaded: no libvips'],
  ])('%s is a problem: %s', (project, problem) => {
    expect(openSharp(at(project))).toEqual({ ok: false, problem })
  })

  test('that was tried is the one that is installed for the tests, and the optional peer', () => {
    const { devDependencies, peerDependencies, peerDependenciesMeta } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    ) as {
      readonly devDependencies: Readonly<Record<string, string>>
      readonly peerDependencies: Readonly<Record<string, string>>
      readonly peerDependenciesMeta: Readonly<Record<string, object>>
    }
    expect(devDependencies).toMatchObject({ sharp: SHARP_TRIED })
    expect(peerDependencies).toEqual({ sharp: `^${SHARP_TRIED}` })
    expect(peerDependenciesMeta).toEqual({ sharp: { optional: true } })
  })
})
