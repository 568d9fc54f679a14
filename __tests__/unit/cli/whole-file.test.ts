/** A file is there as a whole or not at all, and nothing is left next to it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { CommandError } from '../../../src/cli/command-error.js'
import { writeFiles } from '../../../src/cli/split/output-files.js'
import { WholeFile } from '../../../src/cli/whole-file.js'

let folder = ''
let path = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-file-'))
  path = join(folder, 'out.manifest')
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function open(): WholeFile {
  return new WholeFile(path, '--out is out.manifest, which')
}

describe('a whole file', () => {
  test('has what was written, texts and bytes in their order, once it is kept', async () => {
    const file = open()
    file.write('one\n')
    file.write(Buffer.from('two\n'))
    file.write('é\n'.repeat(200_000))
    file.write('three\n')
    expect(readdirSync(folder)).not.toContain('out.manifest')
    await file.keep()
    await file.discard()
    expect(readdirSync(folder)).toEqual(['out.manifest'])
    expect(readFileSync(path, 'utf8')).toBe(`one\ntwo\n${'é\n'.repeat(200_000)}three\n`)
  })

  test('replaces the one that is there, which stays until then', async () => {
    writeFileSync(path, 'before')
    const file = open()
    file.write('after')
    expect(readFileSync(path, 'utf8')).toBe('before')
    await file.keep()
    expect(readFileSync(path, 'utf8')).toBe('after')
  })

  test('leaves nothing when it is discarded, and the one that was there', async () => {
    writeFileSync(path, 'before')
    const file = open()
    file.write('after')
    await file.discard()
    expect(readdirSync(folder)).toEqual(['out.manifest'])
    expect(readFileSync(path, 'utf8')).toBe('before')
  })

  test('leaves nothing when it cannot take its place', async () => {
    const file = open()
    file.write('after')
    mkdirSync(path)
    await expect(file.keep()).rejects.toThrow(/^--out is out\.manifest, which cannot be written: EISDIR/)
    await file.discard()
    expect(readdirSync(folder)).toEqual(['out.manifest'])
    expect(readdirSync(path)).toEqual([])
  })

  test('cannot be begun where there is no folder', () => {
    rmSync(folder, { recursive: true })
    expect(open).toThrow(CommandError)
    expect(open).toThrow('--out is out.manifest, which cannot be written: ENOENT')
  })

  test('takes nothing more once it is complete', async () => {
    const file = open()
    file.close()
    expect(() => {
      file.write(Buffer.from('late'))
    }).toThrow('is complete')
    await file.discard()
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('two files of which the second cannot take its place', () => {
  const second = () => join(folder, 'second.manifest')
  const write = () =>
    writeFiles(
      [
        { option: '--out-training', path },
        { option: '--out-testing', path: second() },
      ],
      (files) => {
        for (const file of files) file.write('after')
        return Promise.resolve()
      },
    )

  test.each([
    { name: 'was there', before: 'before', left: ['out.manifest', 'second.manifest'] },
    { name: 'was not there', before: undefined, left: ['second.manifest'] },
  ])('the first is as it was before, where it $name', async ({ before, left }) => {
    if (before !== undefined) writeFileSync(path, before)
    mkdirSync(second())
    await expect(write()).rejects.toThrow(/^--out-testing is .+, which cannot be written: /)
    expect(readdirSync(folder)).toEqual(left)
    if (before !== undefined) expect(readFileSync(path, 'utf8')).toBe(before)
    expect(readdirSync(second())).toEqual([])
  })
})
