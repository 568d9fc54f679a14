import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findManifest, parseManifests } from '../../../src/inputs/manifests.js'
import { MANIFEST_MAX_BYTES } from '../../../src/model/training-spec.js'
import type { Result } from '../../../src/model/result.js'
import { createFakeFiles } from '../../support/fake-files.js'

function allowedOf(read: Result<unknown>): string {
  return read.ok ? 'it was understood' : read.problem
}

describe('parseManifests', () => {
  test.each([
    {
      name: 'an object',
      text: 's3://orchard/train.manifest',
      value: { kind: 's3', object: { bucket: 'orchard', key: 'train.manifest' } },
    },
    {
      name: 'a version of an object',
      text: 's3://orchard/train.manifest?versionId=3HL4',
      value: { kind: 's3', object: { bucket: 'orchard', key: 'train.manifest', versionId: '3HL4' } },
    },
    { name: 'a path', text: 'data/train.manifest', value: { kind: 'path', path: 'data/train.manifest' } },
    {
      name: 'a path with spaces, and blank lines around it',
      text: '\n  my data/train.manifest \r\n\n',
      value: { kind: 'path', path: 'my data/train.manifest' },
    },
  ])('accepts $name', ({ text, value }) => {
    expect(parseManifests(text)).toEqual({ ok: true, value })
  })

  test.each([
    { name: 'two manifests in S3', text: 's3://orchard/a\ns3://orchard/b' },
    { name: 'two paths', text: 'a.manifest\n\nb.manifest' },
    { name: 'a second line that is not a manifest', text: 's3://orchard/a\n# the old one' },
  ])('refuses $name with the service’s limit', ({ text }) => {
    expect(allowedOf(parseManifests(text))).toBe(
      'one manifest: the service takes one training and one testing manifest per version; merge them into one',
    )
  })

  test.each([
    { name: 'blanks', text: ' \n ', allowed: /^s3:\/\/bucket\/key, or a path in the workspace$/ },
    { name: 'a bucket without a key', text: 's3://orchard', allowed: /versionId=\.\.\.: the object key is missing/ },
    { name: 'a folder in S3', text: 's3://orchard/data/', allowed: /ends in a slash/ },
    { name: 'an upper-case scheme', text: 'S3://orchard/train.manifest', allowed: /lower case/ },
  ])('refuses $name', ({ text, allowed }) => {
    expect(allowedOf(parseManifests(text))).toMatch(allowed)
  })

  test('does not throw on any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseManifests(text).ok || allowedOf(parseManifests(text)).length > 0).toBe(true)
      }),
    )
  })
})

describe('findManifest', () => {
  const { port } = createFakeFiles({
    '/runner/orchard/data/train.manifest': '{}\n',
    '/runner/orchard/..data/train.manifest': '{}\n',
    '/runner/orchard/link.manifest': { linkTo: '/runner/orchard/data/train.manifest' },
    '/runner/orchard/out.manifest': { linkTo: '/etc/passwd' },
    '/runner/orchard/dangling.manifest': { linkTo: '/nowhere' },
    '/runner/orchard/empty.manifest': '',
    '/runner/orchard/largest.manifest': { sizeBytes: MANIFEST_MAX_BYTES },
    '/runner/orchard/larger.manifest': { sizeBytes: MANIFEST_MAX_BYTES + 1 },
    '/runner/orchard-of-others/train.manifest': '{}\n',
    '/etc/passwd': 'root\n',
    '/home/runner': { linkTo: '/runner/orchard' },
  })
  const find = (path: string, workspace: string | undefined = '/runner/orchard'): Promise<Result<unknown>> =>
    findManifest({ kind: 'path', path }, workspace, port)

  test('an object in S3 is accepted unchanged, without a workspace', async () => {
    const typed = { kind: 's3', object: { bucket: 'orchard', key: 'k' } } as const
    expect(await findManifest(typed, undefined, port)).toEqual({ ok: true, value: typed })
  })

  test.each([
    { name: 'a path in the workspace', path: 'data/train.manifest', found: 'data/train.manifest' },
    {
      name: 'a path that leaves the folder and comes back',
      path: './data/../data/train.manifest',
      found: 'data/train.manifest',
    },
    {
      name: 'an absolute path into the workspace',
      path: '/runner/orchard/data/train.manifest',
      found: 'data/train.manifest',
    },
    { name: 'a link within the workspace, under its real name', path: 'link.manifest', found: 'data/train.manifest' },
    {
      name: 'a folder whose name only begins with dots',
      path: '..data/train.manifest',
      found: '..data/train.manifest',
    },
  ])('finds $name', async ({ path, found }) => {
    expect(await find(path)).toEqual({
      ok: true,
      value: { kind: 'workspace', path: `/runner/orchard/${found}`, workspacePath: found, sizeBytes: 3 },
    })
  })

  test('a workspace that is a link itself is followed too', async () => {
    expect(await find('data/train.manifest', '/home/runner')).toMatchObject({
      value: { path: '/runner/orchard/data/train.manifest', workspacePath: 'data/train.manifest' },
    })
  })

  test('a file of the maximum size is accepted', async () => {
    expect(await find('largest.manifest')).toMatchObject({ ok: true, value: { sizeBytes: 1_000_000_000 } })
  })

  test.each([
    { name: 'a path that leads out', path: '../../etc/passwd', allowed: /leads outside it/ },
    { name: 'an absolute path elsewhere', path: '/etc/passwd', allowed: /leads outside it/ },
    { name: 'a link that leads out', path: 'out.manifest', allowed: /leads outside it/ },
    {
      name: 'a neighbour whose name begins like the workspace',
      path: '../orchard-of-others/train.manifest',
      allowed: /leads outside it/,
    },
    { name: 'the workspace itself', path: '.', allowed: /^a file; this path is a directory, which contains / },
    { name: 'a missing file', path: 'data/test.manifest', allowed: /was the repository checked out\?/ },
    { name: 'a link to nothing', path: 'dangling.manifest', allowed: /there is none at this path/ },
    { name: 'a folder', path: 'data', allowed: /^a file; this path is a directory, which contains / },
    { name: 'an empty file', path: 'empty.manifest', allowed: /at least one line; this file is empty/ },
    { name: 'a file that is larger than the service accepts', path: 'larger.manifest', allowed: /up to 1 GB/ },
  ])('refuses $name', async ({ path, allowed }) => {
    expect(allowedOf(await find(path))).toMatch(allowed)
  })

  test.each([
    { name: 'not set', workspace: undefined, allowed: /GITHUB_WORKSPACE is not set/ },
    { name: 'missing', workspace: '/gone', allowed: /there is none at this path/ },
  ])('refuses a path when the workspace is $name', async ({ workspace, allowed }) => {
    expect(allowedOf(await findManifest({ kind: 'path', path: 'data/train.manifest' }, workspace, port))).toMatch(
      allowed,
    )
  })
})
