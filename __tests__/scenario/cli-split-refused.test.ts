/** Calls of `custom-labels split` that end with 2, and leave every file as it was. */
import { existsSync, linkSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ALL, createManifestFolder, type ManifestFolder } from '../support/manifest-folder.js'

let folder: ManifestFolder
beforeEach(() => {
  folder = createManifestFolder()
})
afterEach(() => {
  folder.remove()
})

describe('wrong calls end with 2 and leave no file', () => {
  test.each([
    { args: ['all.manifest'], says: 'How much to test with is not given: --testing 20%, or --keep-testing OLD.' },
    { args: ['all.manifest', '--testing', '20'], says: '--testing is "20"; it must be a share over 0 and under 100 %' },
    { args: ['all.manifest', '--testing', '20'], says: 'Did you mean 20%?' },
    { args: ['all.manifest', '--testing', '0%'], says: '--testing is "0%"' },
    { args: ['all.manifest', '--testing', '100%'], says: '--testing is "100%"' },
    { args: ['all.manifest', '--testing', '20%', '--seed', 'x'], says: '--seed is "x"; it must be a whole number' },
    { args: ['all.manifest', '--testing', '20%', '--seed', '4294967296'], says: 'from 0 to 4,294,967,295.' },
    { args: ['--testing', '20%'], says: 'No manifest is given.' },
    { args: ['a', 'b', '--testing', '20%'], says: '2 manifests are given; split takes one.' },
    { args: ['al.manifest', '--testing', '20%'], says: 'al.manifest does not exist. Did you mean all.manifest?' },
    { args: ['.', '--testing', '20%'], says: '. is a folder' },
    { args: ['all.manifest', '--testing', '20%', '--group-by', '('], says: '--group-by is "("' },
    { args: ['all.manifest', '--keep-testing', 'no.manifest'], says: 'no.manifest does not exist.' },
  ])('$args', async ({ args, says }) => {
    const { code, stdout, stderr } = await folder.split(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(says)
    expect(folder.files()).toEqual(['all.manifest'])
  })

  test.each([
    { name: 'the manifest itself', training: './all.manifest', testing: 'b', says: 'which is a manifest that is read' },
    { name: 'a link to it', training: 'a', testing: 'linked.manifest', says: 'which is a manifest that is read' },
    { name: 'one file twice', training: 'a', testing: './a', says: 'are the same file' },
    { name: 'a folder', training: 'a', testing: 'sub', says: 'which is not a regular file' },
    { name: 'standard output', training: '-', testing: 'b', says: '--out-training is "-"; it must be a file' },
    { name: 'a folder that does not exist', training: 'a', testing: 'no/b', says: 'which cannot be written' },
  ])('outputs: $name', async ({ training, testing, says }) => {
    mkdirSync(join(folder.path, 'sub'))
    linkSync(join(folder.path, 'all.manifest'), join(folder.path, 'linked.manifest'))
    folder.write('a', 'before')
    const args = ['--out-training', training, '--out-testing', testing]
    const { code, stderr } = await folder.run(['split', 'all.manifest', '--testing', '20%', ...args])
    expect(code).toBe(2)
    expect(stderr).toContain(says)
    expect(folder.files()).toEqual(['a', 'all.manifest', 'linked.manifest', 'sub'])
    expect([folder.read('a'), folder.read('all.manifest')]).toEqual(['before', ALL])
  })

  test.each([
    { name: 'nothing', bytes: '', says: 'odd is empty' },
    {
      name: 'COCO',
      bytes: '{"images":[],"annotations":[]}',
      says: 'odd is not a manifest. The file is in the COCO format.',
    },
    { name: 'gzip', bytes: Uint8Array.of(0x1f, 0x8b, 8), says: 'odd is not a manifest.' },
    { name: 'UTF-16', bytes: Buffer.from(ALL, 'utf16le'), says: 'odd is not a manifest.' },
    { name: 'a line of 6 MB', bytes: `{"${'a'.repeat(6_000_000)}`, says: 'odd cannot be split: line 1 is longer than' },
  ])('input: $name', async ({ bytes, says }) => {
    folder.write('odd', bytes)
    const { code, stderr } = await folder.split(['odd', '--testing', '20%'])
    expect(code).toBe(2)
    expect(stderr).toContain(says)
    expect(folder.files()).toEqual(['all.manifest', 'odd'])
  })

  test('a manifest that cannot be put in its place leaves the other one as it was', async () => {
    folder.write('training.manifest', 'old training\n')
    const args = ['--out-training', 'training.manifest', '--out-testing', join('nowhere', 'testing')]
    const { code } = await folder.run(['split', 'all.manifest', '--testing', '20%', ...args])
    expect(code).toBe(2)
    expect(folder.read('training.manifest')).toBe('old training\n')
    expect(existsSync(join(folder.path, 'nowhere'))).toBe(false)
  })
})
