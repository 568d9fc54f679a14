import { describe, expect, test } from '@jest/globals'
import { parseImagesRequest } from '../../../../src/lint/images/images-request.js'

const NOTHING = { path: undefined, headers: undefined, inventory: undefined, nearDuplicates: false }
const INVENTORY = { bucket: 'reports', key: 'a/2026-11-27T01-00Z/manifest.json' }

describe('what --images asks for', () => {
  test.each([
    ['a path', 'images.json', { path: 'images.json' }],
    ['a path with a comma', 'red,green', { path: 'red,green' }],
    ['headers', 'headers', { headers: { sample: undefined } }],
    ['a sample', 'sample:500', { headers: { sample: 500 } }],
    ['headers of a sample', 'headers, sample:500', { headers: { sample: 500 } }],
    ['a sample, and headers after it', 'sample:500,headers', { headers: { sample: 500 } }],
    ['an inventory', 'inventory:s3://reports/a/2026-11-27T01-00Z/manifest.json', { inventory: INVENTORY }],
    ['near duplicates of a folder', 'near-duplicates\n pictures', { nearDuplicates: true, path: 'pictures' }],
    [
      'near duplicates within a distance',
      'near-duplicates:16,pictures',
      { nearDuplicates: true, nearDistance: 16, path: 'pictures' },
    ],
    [
      'several at once',
      'inventory:s3://reports/a/2026-11-27T01-00Z/manifest.json\nheaders',
      { inventory: INVENTORY, headers: { sample: undefined } },
    ],
  ])('%s', (_, typed, expected) => {
    expect(parseImagesRequest(typed)).toEqual({ ok: true, value: { ...NOTHING, ...expected } })
  })

  test.each([
    ['a sample of nothing', 'sample:0', 'sample:0 must be sample:N with a number of images, such as sample:500'],
    ['a sample without a number', 'sample:all', 'sample:all must be sample:N'],
    ['an inventory that is not a URI', 'inventory:reports', 'inventory:reports: '],
    [
      'an inventory that is not its manifest.json',
      'inventory:s3://reports/a/data.csv.gz',
      'must name the manifest.json',
    ],
    ['a distance of nothing', 'near-duplicates:0', 'near-duplicates:0 must be near-duplicates:N'],
    ['a distance that is too large', 'near-duplicates:17', 'a number of bits from 1 to 16'],
    [
      'two inventories',
      'inventory:s3://reports/a/manifest.json,inventory:s3://reports/b/manifest.json',
      'inventory:s3://reports/b/manifest.json is a second inventory report, but one is read',
    ],
    ['two paths', 'headers, one, two', 'one and two are two paths, but one is read'],
  ])('refuses %s', (_, typed, problem) => {
    const parsed = parseImagesRequest(typed)
    expect(parsed.ok).toBe(false)
    expect(parsed.ok ? '' : parsed.problem).toContain(problem)
  })
})
