import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openImageFolder } from '../../../../src/convert/image-size/image-folder.js'
import { jpeg } from '../../../support/image-files.js'

let root: string
let inside: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'image-folder-'))
  inside = join(root, 'files')
  mkdirSync(join(inside, 'a', 'b.jpg'), { recursive: true })
  mkdirSync(join(root, 'files-of-others'))
  writeFileSync(join(inside, 'a', 'one.jpg'), jpeg())
  writeFileSync(join(root, 'secret.jpg'), jpeg())
  writeFileSync(join(root, 'files-of-others', 'one.jpg'), jpeg())
  symlinkSync(join(root, 'secret.jpg'), join(inside, 'link.jpg'))
  symlinkSync(root, join(inside, 'up'))
  symlinkSync(join('a', 'one.jpg'), join(inside, 'own-link.jpg'))
  symlinkSync('round.jpg', join(inside, 'round.jpg'))
})

afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

test.each([
  ['a file', 'a/one.jpg', 'image'],
  ['dots that stay inside', 'a/../a/one.jpg', 'image'],
  ['a link to a file inside', 'own-link.jpg', 'image'],
  ['a name that begins with a slash', '/a/one.jpg', 'image'],
  ['a file that does not exist', 'a/two.jpg', 'missing'],
  ['a file as a folder', 'a/one.jpg/two.jpg', 'missing'],
  ['a name of 5,000 characters', 'x'.repeat(5000), 'missing'],
  ['a name with a NUL', 'a/one.jpg\0', 'missing'],
  ['no name', '', 'outside'],
  ['dots that lead out', '../secret.jpg', 'outside'],
  ['dots that lead to a folder with a longer name', '../files-of-others/one.jpg', 'outside'],
  ['dots in the middle that lead out', 'a/../../secret.jpg', 'outside'],
  ['a link to a file outside', 'link.jpg', 'outside'],
  ['a link to a folder outside', 'up/secret.jpg', 'outside'],
  ['a link to itself', 'round.jpg', 'outside'],
  ['a folder', 'a/b.jpg', 'unreadable'],
])('%s', async (_name, path, kind) => {
  expect((await (await openImageFolder(inside)).read(path)).kind).toBe(kind)
})

test('a folder that does not exist is named as it was given', async () => {
  await expect(openImageFolder('no/such/folder')).rejects.toThrow('no/such/folder does not exist.')
})
