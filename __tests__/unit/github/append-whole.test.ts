import { mkdtempSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { appendWhole, type WriteBytes } from '../../../src/github/append-whole.js'

let folder = ''
let path = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'append-whole-'))
  path = join(folder, 'output')
  writeFileSync(path, 'of an earlier step\n')
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** A disk with space for this many more bytes; it writes what fits, as a real one does. */
function diskWithSpaceFor(bytesLeft: number): WriteBytes {
  let left = bytesLeft
  return (descriptor, bytes, from) => {
    if (left === 0) throw new Error('ENOSPC: no space left on device, write')
    const written = writeSync(descriptor, bytes, from, Math.min(left, bytes.length - from))
    left -= written
    return written
  }
}

test('appends what is written in pieces', () => {
  const threeAtATime: WriteBytes = (descriptor, bytes, from) =>
    writeSync(descriptor, bytes, from, Math.min(3, bytes.length - from))
  appendWhole(path, 'größer\n', threeAtATime)
  expect(readFileSync(path, 'utf8')).toBe('of an earlier step\ngrößer\n')
})

test.each([0, 1, 10, 25])('a disk that is full after %d bytes keeps nothing of the text', (space) => {
  expect(() => {
    appendWhole(path, 'outcome<<E\npassed\nE\nf1-score<<E\n0.9\nE\n', diskWithSpaceFor(space))
  }).toThrow(`${path}: ENOSPC: no space left on device, write`)
  expect(readFileSync(path, 'utf8')).toBe('of an earlier step\n')
})

test('a missing file is not created', () => {
  expect(() => {
    appendWhole(join(folder, 'none'), 'text')
  }).toThrow('ENOENT')
  expect(() => readFileSync(join(folder, 'none'))).toThrow('ENOENT')
})
