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
    { name: 'in upper and lower case', typed: 'Manifests/Testing.manifest', near: 'manifests/testing.manifest' },
    { name: 'without its folder', typed: 'release.gate', near: 'gates/release.gate' },
    { name: 'by another folder', typed: 'data/training.manifest', near: 'manifests/training.manifest' },
    {
      name: 'from the root',
      typed: '/checkout/orchard/manifests/trainig.manifest',
      near: 'manifests/training.manifest',
    },
  ])('for $name the near file is named', async ({ typed, near }) => {
    expect(await allowedFor(typed)).toMatch(new RegExp(`there is none at this path; did you mean ${near}\\?$`))
  })

  test.each([
    { name: 'like no other', typed: 'images/apples.csv' },
    { name: 'outside of the workspace', typed: '../secret/trainig.manifest' },
    { name: 'through a link that leads out', typed: 'link/trainig.manifest' },
  ])('for $name none is named', async ({ typed }) => {
    const allowed = await allowedFor(typed)
    expect(allowed).toContain('was the repository checked out?')
    expect(allowed).not.toContain('did you mean')
  })

  test('in a workspace without files the checkout is mentioned', async () => {
    const { port: empty } = createFakeFiles({ '/checkout/orchard/.keep': '' })
    expect(await allowedFor('manifests/training.manifest', empty)).toContain('was the repository checked out?')
  })
})

describe('a folder in place of a file', () => {
  test.each(['.', './', 'manifests/..', '/checkout/orchard'])(
    '%s is the workspace, and its content is named',
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
