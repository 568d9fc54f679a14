/** Several mistakes in one call of `lint`: all of them are said at once, each with its value and what to do. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { runCommand } from '../support/run-cli.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mistakes-'))
  writeFileSync(join(folder, 'a.manifest'), '{}\n')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

interface Row {
  readonly name: string
  readonly args: readonly string[]
  /** What each line of standard error contains. */
  readonly says: readonly string[]
  /** Whether nothing of it is about the arguments themselves. */
  readonly isOfFiles?: true
}

test.each<Row>([
  {
    name: 'options of a lint',
    args: ['a.manifest', '--format', 'jsonn', '--images', 'sample:0', '--images-cache', 'c', '--group-by', '('].concat([
      '--max-findings',
      'x',
      '--ignore',
      'NO_SUCH,ERROR_INVALID_IMAG',
    ]),
    says: [
      '--format is "jsonn"; it must be pretty, json, sarif or github. Did you mean json?',
      '--group-by is "("; it must be folder, or a regular expression',
      '--images is "sample:0": sample:0 must be sample:N with a number of images, such as sample:500.',
      '--max-findings is "x"; it must be a whole number',
      '--ignore has "NO_SUCH", which is not a code of a rule.',
      '--ignore has "ERROR_INVALID_IMAG", which is not a code of a rule. Did you mean ERROR_INVALID_IMAGE?',
    ],
  },
  {
    name: 'near duplicates without anything to compare with, and nothing to compare',
    args: ['--images', 'near-duplicates:40'],
    says: ['No manifest is given.', 'near-duplicates:N with a number of bits from 1 to 16.'],
  },
  {
    name: 'near duplicates without a testing manifest, and a cache for nothing',
    args: ['a.manifest', '--images', 'near-duplicates,images', '--images-cache', 'c'],
    says: [
      '--images near-duplicates compares the images of two manifests, but there is no testing manifest; give --testing FILE.',
      '--images-cache needs --images headers, or near-duplicates without a folder',
    ],
  },
  {
    name: 'files of a lint, and the Region',
    args: ['b.manifest', 'c.manifest', '--gate', 'g', '--base', 'd.manifest', '--images', 'headers,e'],
    isOfFiles: true,
    says: [
      '--gate is g, which cannot be read: ENOENT',
      '--images is e, which cannot be read: ENOENT',
      '--images reads from S3, which needs a Region: set AWS_REGION',
      'd.manifest does not exist. Did you mean a.manifest?',
      'b.manifest does not exist. Did you mean a.manifest?',
      'c.manifest does not exist. Did you mean a.manifest?',
    ],
  },
  {
    name: 'options of a part',
    args: [
      'a.manifest',
      '--range',
      '5:3',
      '--gate',
      'g',
      '--base',
      'b',
      '--images',
      'near-duplicates',
      '--max-findings',
      '0',
    ],
    says: [
      '--gate is not used with --range; give it to lint merge.',
      '--base is not used with --range; give it to lint merge.',
      '--range is "5:3"; it must be A:B',
      '--range needs --partial OUT',
      '--max-findings is "0"',
      '--images near-duplicates compares whole manifests; give it to lint merge, with a folder.',
    ],
  },
  {
    name: 'options of a merge',
    args: ['merge', '--images', 'headers', '--fail-on', 'errors'],
    says: [
      '--fail-on is "errors"; it must be error, warning or never. Did you mean error?',
      'No partial result is given.',
      '--images of lint merge is a folder or a listing',
    ],
  },
  {
    name: 'files of a merge',
    args: ['merge', 'a.part', 'a.manifest', '--gate', 'g', '--base', 'b', '--images', 'e'],
    isOfFiles: true,
    says: [
      '--gate is g, which cannot be read: ENOENT',
      '--images is e, which cannot be read: ENOENT',
      'b does not exist.',
      'a.part cannot be read: ENOENT',
      'a.manifest is no partial result of a lint',
    ],
  },
])('$name', async ({ args, says, isOfFiles }) => {
  const { code, stdout, stderr } = await runCommand(['lint', ...args], { cwd: folder })
  expect([code, stdout]).toEqual([2, ''])
  const program = args[0] === 'merge' ? 'custom-labels lint merge' : 'custom-labels lint'
  const help = isOfFiles === true ? [] : [`Run ${program} --help for everything that can be given.`]
  const lines = stderr.trimEnd().split('\n')
  expect(lines).toEqual([...says.map((text) => expect.stringContaining(text)), ...help])
  expect(lines.slice(0, says.length).every((line) => line.startsWith(`${program}: `))).toBe(true)
})
