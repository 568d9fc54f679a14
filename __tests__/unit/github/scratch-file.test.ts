import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { ByteRange, ScratchFile } from '../../../src/deps.js'
import { openScratchFile } from '../../../src/github/scratch-file.js'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scratch-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

async function textAt(file: ScratchFile, range: ByteRange): Promise<string> {
  const chunks: Buffer[] = []
  // Copies: the same buffer is filled again.
  for await (const chunk of file.read(range)) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

test('what was appended is read where it lies, in any order and side by side', async () => {
  const file = await openScratchFile(folder)
  const texts = ['first', '', 'größer 🍐\n'.repeat(5000), 'last']
  const ranges: ByteRange[] = []
  for (const text of texts) ranges.push(await file.append(text))
  expect(await Promise.all(ranges.toReversed().map((range) => textAt(file, range)))).toEqual(texts.toReversed())
  await file.discard()
})

test('two files of one folder do not meet, and nothing is left of them', async () => {
  const [a, b] = await Promise.all([openScratchFile(folder), openScratchFile(folder)])
  const [inA, inB] = await Promise.all([a.append('a'), b.append('b')])
  expect([await textAt(a, inA), await textAt(b, inB)]).toEqual(['a', 'b'])
  await Promise.all([a.discard(), b.discard()])
  expect(readdirSync(folder)).toEqual([])
})

test('a range past the end is an error, not a text that is too short', async () => {
  const file = await openScratchFile(folder)
  await file.append('abc')
  await expect(textAt(file, { from: 0, to: 4 })).rejects.toThrow('shorter')
  await file.discard()
})

test('a folder that is not there', async () => {
  await expect(openScratchFile(join(folder, 'nowhere'))).rejects.toThrow('ENOENT')
})
