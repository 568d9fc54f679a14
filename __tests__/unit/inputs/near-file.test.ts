import { posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { findWorkspaceFile } from '../../../src/inputs/workspace-file.js'
import { createFakeFiles } from '../../support/fake-files.js'

const { port } = createFakeFiles({
  '/checkout/orchard/manifests/training.manifest': '{}',
  '/checkout/orchard/manifests/testing.manifest': '{}',
  '/checkout/orchard/gates/release.gate': 'f1 > 0',
  '/checkout/orchard/link': { linkTo: '/checkout/secret' },
  '/checkout/secret/training.manifest': '{}',
})

async function allowedFor(typed: string, files = port): Promise<string> {
  const found = await findWorkspaceFile(typed, '/checkout/orchard', files, 's3://bucket/key', posix)
  return found.ok ? 'it was found' : found.problem
}

describe('a path that is misspelt', () => {
  test.each([
    { name: 'in its file', typed: 'manifests/trainig.manifest', near: 'manifests/training.manifest' },
    { name: 'in its folder', typed: 'manifest/training.manifest', near: 'manifests/training.manifest' },
    { name: 'in both', typed: 'mainfests/trainig.manifest', near: 'manifests/training.manifest' },
    { name: 'in its letters’ case', typed: 'Manifests/Testing.manifest', near: 'manifests/testing.manifest' },
    { name: 'by its folder left out', typed: 'release.gate', near: 'gates/release.gate' },
    { name: 'by another folder', typed: 'data/training.manifest', near: 'manifests/training.manifest' },
    {
      name: 'from the root on',
      typed: '/checkout/orchard/manifests/trainig.manifest',
      near: 'manifests/training.manifest',
    },
  ])('$name has the near file named', async ({ typed, near }) => {
    expect(await allowedFor(typed)).toMatch(new RegExp(`there is none at this path; did you mean ${near}\\?$`))
  })

  test.each([
    { name: 'like none', typed: 'images/apples.csv' },
    { name: 'outside of the workspace', typed: '../secret/trainig.manifest' },
    { name: 'behind a link that leads out', typed: 'link/trainig.manifest' },
  ])('$name has none named', async ({ typed }) => {
    const allowed = await allowedFor(typed)
    expect(allowed).toContain('was the repository checked out?')
    expect(allowed).not.toContain('did you mean')
  })

  test('in a workspace without files asks for the checkout', async () => {
    const { port: empty } = createFakeFiles({ '/checkout/orchard/.keep': '' })
    expect(await allowedFor('manifests/training.manifest', empty)).toContain('was the repository checked out?')
  })
})

describe('a folder in the place of a file', () => {
  test.each(['.', './', 'manifests/..', '/checkout/orchard'])(
    '%s is the workspace, whose content is named',
    async (typed) => {
      expect(await allowedFor(typed)).toBe('a file; this path is a directory, which contains gates, link, manifests')
    },
  )

  test('of many files names a few', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 7 }, (_, index) => [`/checkout/orchard/m/${String(index)}`, '']),
    )
    const { port: files } = createFakeFiles(many)
    expect(await allowedFor('m', files)).toBe(
      'a file; this path is a directory, which contains 0, 1, 2, 3, 4 and 2 more',
    )
  })
})
