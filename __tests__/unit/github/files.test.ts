import { mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { nodeFiles } from '../../../src/github/files.js'

let folder = ''

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'files-test-')))
  writeFileSync(join(folder, 'a.manifest'), 'one\ntwo\n')
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return Buffer.concat(parts).toString('utf8')
}

describe('realPath', () => {
  test('of a file', async () => {
    expect(await nodeFiles.realPath(join(folder, '.', 'a.manifest'))).toBe(join(folder, 'a.manifest'))
  })

  test('of a path through a link is its target', async () => {
    // Junctions are the links that Windows lets every user create; elsewhere the type is ignored.
    symlinkSync(folder, join(folder, 'link'), 'junction')
    symlinkSync(join(folder, 'gone'), join(folder, 'dangling'), 'junction')
    expect(await nodeFiles.realPath(join(folder, 'link', 'a.manifest'))).toBe(join(folder, 'a.manifest'))
    expect(await nodeFiles.realPath(join(folder, 'dangling'))).toBeUndefined()
  })

  test.each([
    { name: 'a missing file', path: 'gone' },
    { name: 'a path that no file system accepts', path: 'a\0b' },
    { name: 'a file used as a folder', path: join('a.manifest', 'b') },
  ])('of $name is undefined', async ({ path }) => {
    expect(await nodeFiles.realPath(join(folder, path))).toBeUndefined()
  })
})

describe('stat', () => {
  test('of a file', async () => {
    expect(await nodeFiles.stat(join(folder, 'a.manifest'))).toEqual({ isFile: true, sizeBytes: 8 })
  })

  test('of a folder', async () => {
    expect(await nodeFiles.stat(folder)).toMatchObject({ isFile: false })
  })

  test('of nothing throws', async () => {
    await expect(nodeFiles.stat(join(folder, 'gone'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

test('read returns the bytes', async () => {
  expect(await textOf(nodeFiles.read(join(folder, 'a.manifest')))).toBe('one\ntwo\n')
})

test.each([
  { name: 'a.manifest', text: 'one\ntwo\n' },
  { name: 'gone', text: undefined },
])('readText of $name', async ({ name, text }) => {
  expect(await nodeFiles.readText(join(folder, name))).toBe(text)
})

test('write creates the folders and replaces an existing file', async () => {
  const path = join(folder, 'deep', 'er', 'report.json')
  await nodeFiles.write(path, '{"a long": "first text"}')
  await nodeFiles.write(path, '{}')
  expect(readFileSync(path, 'utf8')).toBe('{}')
})
