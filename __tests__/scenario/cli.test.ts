/** The command line without a command that does something: help, version, and what is not a command. */
import { readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { CLI, runCommand } from '../support/run-cli.js'
import { ROOT } from '../support/run-action.js'

const folder = tmpdir()

describe('help', () => {
  test.each([
    { args: ['--help'], says: 'Usage: custom-labels COMMAND' },
    { args: [], says: 'Usage: custom-labels COMMAND' },
    { args: ['lint', '--help'], says: 'Usage: custom-labels lint' },
    { args: ['lint', '--wrong', '-h'], says: 'Usage: custom-labels lint' },
  ])('$args', async ({ args, says }) => {
    const { code, stdout, stderr } = await runCommand(args, { cwd: folder })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.startsWith(says)).toBe(true)
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  test('the version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly version: string }
    expect((await runCommand(['--version'], { cwd: folder })).stdout).toBe(`${version}\n`)
  })

  test('a command that does not exist', async () => {
    const { code, stderr } = await runCommand(['lnt'], { cwd: folder })
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'custom-labels: There is no command "lnt". Did you mean lint?\nRun custom-labels --help for everything that can be given.\n',
    })
  })
})

/** A hook of pre-commit starts the bundle itself. Windows has no such mark. */
test('the bundle can be started as a program', () => {
  expect(readFileSync(CLI, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true)
  if (process.platform !== 'win32') expect(statSync(CLI).mode & 0o111).toBe(0o111)
})
