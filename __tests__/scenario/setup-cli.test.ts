/** The action setup-cli as the runner runs it: the command is on the PATH of the next steps, in any shell. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { makeShims } from '../../tools/setup-cli/shims.js'
import { runCommand, type CliRun } from '../support/run-cli.js'
import { ROOT } from '../support/run-action.js'

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly version: string }

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'setup cli-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** The action's own copy of the repository, in a folder whose name has what shells make something of. */
function copyOfAction(): string {
  const action = join(folder, "_actions $HOME's", 'v0')
  for (const bundle of ['cli', 'setup-cli']) {
    cpSync(join(ROOT, 'dist', bundle), join(action, 'dist', bundle), { recursive: true })
  }
  return action
}

/** Runs the action; gives the folders that it adds to the PATH. */
async function setUp(env: Record<string, string>): Promise<CliRun & { readonly added: readonly string[] }> {
  const bundle = join(copyOfAction(), 'dist', 'setup-cli', 'index.js')
  const ran = await runCommand([], { cwd: folder, env }, process.execPath, [bundle])
  const added = env.GITHUB_PATH === undefined ? [] : readFileSync(env.GITHUB_PATH, 'utf8').trim().split(/\r?\n/)
  return { ...ran, added }
}

function runnerFiles(name: string): Record<string, string> {
  const temp = join(folder, name)
  mkdirSync(temp)
  writeFileSync(join(temp, 'path'), '')
  return { RUNNER_TEMP: temp, GITHUB_PATH: join(temp, 'path') }
}

describe('the action', () => {
  test('puts the command on the PATH of the next steps, which need no node of their own', async () => {
    const { code, stdout, added } = await setUp(runnerFiles('one'))
    expect({ code, stdout: stdout.trim() }).toEqual({
      code: 0,
      stdout: `custom-labels ${version} is on the PATH of the next steps.`,
    })
    expect(added).toHaveLength(1)
    const step = spawnSync(process.platform === 'win32' ? 'custom-labels.cmd' : 'custom-labels', ['--version'], {
      env: { PATH: [...added, '/usr/bin', '/bin', process.env.SystemRoot ?? ''].join(delimiter) },
      shell: true,
      encoding: 'utf8',
    })
    expect({ status: step.status, stdout: step.stdout.trim() }).toEqual({ status: 0, stdout: version })
  })

  test('passes arguments and the exit code on as they are', async () => {
    const { added } = await setUp(runnerFiles('two'))
    const shim = join(added[0] ?? '', process.platform === 'win32' ? 'custom-labels.cmd' : 'custom-labels')
    const options = { encoding: 'utf8', shell: process.platform === 'win32' } as const
    const step = spawnSync(shim, ['lint', 'no such.manifest'], options)
    expect(step.status).toBe(2)
    expect(step.stderr).toContain('no such.manifest does not exist.')
  })

  test.each([{ missing: 'GITHUB_PATH' }, { missing: 'RUNNER_TEMP' }])('fails without $missing', async ({ missing }) => {
    const env = Object.fromEntries(Object.entries(runnerFiles(missing)).filter(([name]) => name !== missing))
    const bundle = join(ROOT, 'dist', 'setup-cli', 'index.js')
    const { code, stdout } = await runCommand([], { cwd: folder, env }, process.execPath, [bundle])
    expect(code).toBe(1)
    expect(stdout).toMatch(/^::error title=Set up custom-labels::GITHUB_PATH or RUNNER_TEMP is not set/)
  })

  test('fails where the command is missing', async () => {
    const alone = join(folder, 'alone')
    cpSync(join(ROOT, 'dist', 'setup-cli'), alone, { recursive: true })
    const { code, stdout } = await runCommand([], { cwd: folder, env: runnerFiles('three') }, process.execPath, [
      join(alone, 'index.js'),
    ])
    expect(code).toBe(1)
    expect(stdout).toContain('use the action from a whole copy of its repository')
  })
})

describe('the starters', () => {
  test('for sh have quotes in which nothing means anything', () => {
    const [sh] = makeShims('/opt/node', `/a b/$(c)'s/index.js`)
    expect(sh?.text).toBe(`#!/bin/sh\nexec '/opt/node' '/a b/$(c)'\\''s/index.js' "$@"\n`)
  })

  test('for Windows: cmd has quotes and doubled percent signs, and sh forward slashes', () => {
    const [sh, cmd] = makeShims('C:\\actions runner\\node.exe', 'D:\\a\\100%\\index.js')
    expect(cmd).toEqual({
      name: 'custom-labels.cmd',
      text: '@"C:\\actions runner\\node.exe" "D:\\a\\100%%\\index.js" %*\r\n',
    })
    expect(sh?.text).toContain(`exec 'C:/actions runner/node.exe' 'D:/a/100%/index.js' "$@"`)
  })
})
