import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openScratchFile } from '../../../src/github/scratch-file.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scratch-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('a file for a while', () => {
  test('has what was appended, anywhere, and no more', async () => {
    const file = await openScratchFile([folder])
    for (const text of ['abc', 'defg', 'hi']) await file.append(Buffer.from(text))
    const read = (from: number, length: number) => Buffer.from(file.read(from, new Uint8Array(length))).toString()
    expect([file.sizeBytes(), read(2, 3), read(0, 2), read(7, 9), read(9, 1)]).toEqual([9, 'cde', 'ab', 'hi', ''])
    await file.close()
    expect(readdirSync(folder)).toEqual([])
  })

  test('is in the first folder that there is', async () => {
    writeFileSync(join(folder, 'file'), '')
    const file = await openScratchFile([join(folder, 'none'), join(folder, 'file'), folder])
    await file.append(Buffer.from('kept'))
    expect(Buffer.from(file.read(0, new Uint8Array(4))).toString()).toBe('kept')
    await file.close()
    expect(readdirSync(folder)).toEqual(['file'])
  })

  test('that no folder takes is an error with what can be done', async () => {
    const folders = [join(folder, 'none'), join(folder, 'nor', 'this')]
    await expect(openScratchFile(folders)).rejects.toMatchObject({
      code: 'INVENTORY_INVALID',
      message: expect.stringMatching(/^A file of the report cannot be kept in .*none or .*this: ENOENT: /),
      hint: expect.stringMatching(/^Make the folder for temporary files writable, or .* CSV, which needs none\.$/),
    })
  })
})
