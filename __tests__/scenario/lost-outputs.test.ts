/** Files of the runner that cannot be written to: a run whose outputs a later step cannot read never succeeds. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parseOutputs, type RunOptions, type RunResult } from '../support/run-action.js'
import { openEnvironment, type TestEnvironment } from '../support/environment.js'

let environment: TestEnvironment
let folder: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lost-outputs-'))
  environment = await openEnvironment()
})

afterEach(async () => {
  await environment.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The error of the system for a write to a folder. */
const IS_FOLDER = /EISDIR|EPERM|EACCES/

/** Where a test finds the report, because no output names it. */
const reportPath = (): string => join(folder, 'report.json')

function reportOf(): unknown {
  const report: unknown = JSON.parse(readFileSync(reportPath(), 'utf8'))
  return report
}

const withReport = (change: Partial<RunOptions>): Partial<RunOptions> => ({
  ...change,
  inputs: { 'report-path': reportPath(), ...change.inputs },
})

const annotationsOf = ({ stdout }: RunResult): readonly string[] =>
  stdout.split('\n').filter((line) => /^::(?:error|warning)/.test(line))

describe('outputs that cannot be written', () => {
  test.each([
    // Only Linux has a device that is always full.
    ...(process.platform === 'linux' ? [{ name: 'a full disk', path: () => '/dev/full', why: /ENOSPC/ }] : []),
    { name: 'a file that was deleted', path: () => join(folder, 'none'), why: /ENOENT/ },
    { name: 'a folder in place of the file', path: () => folder, why: IS_FOLDER },
  ])('$name: fails with a code of its own, in every view', async ({ path, why }) => {
    const run = await environment.run(withReport({ env: { GITHUB_OUTPUT: path() } }))
    expect(run.exitCode).toBe(1)
    expect(run.summary).toContain('OUTPUTS_NOT_WRITTEN')
    expect(run.summary).toMatch(why)
    // The model was judged, and its numbers are where a reader expects them.
    expect(run.summary).toContain('f1 >= 0.8')
    expect(reportOf()).toMatchObject({
      outcome: 'error',
      'error-code': 'OUTPUTS_NOT_WRITTEN',
      gate: { passed: true },
      failure: { message: expect.stringMatching(why) },
      notes: expect.arrayContaining([{ level: 'warning', message: expect.stringMatching(why) }]),
    })
    expect(annotationsOf(run)).toContainEqual(
      expect.stringMatching(new RegExp(`^::error title=.*OUTPUTS_NOT_WRITTEN.*(?:${why.source})`)),
    )
    expect(run.stdout.match(/could not be set/g)).toHaveLength(1)
  })

  test('a run that fails keeps its code', async () => {
    const run = await environment.run(withReport({ inputs: { 'f1-threshold': '1' }, env: { GITHUB_OUTPUT: folder } }))
    expect(run.exitCode).toBe(1)
    expect(run.summary).toMatch(IS_FOLDER)
    expect(reportOf()).toMatchObject({ outcome: 'gate-failed', 'error-code': 'GATE_FAILED' })
    expect(annotationsOf(run)).toContainEqual(expect.stringMatching(/^::warning.*could not be written.*GITHUB_OUTPUT/))
  })

  test('evaluate, and a gate that only warns', async () => {
    await environment.run()
    const change = { inputs: { 'f1-threshold': '1', 'on-gate-failure': 'warn' }, env: { GITHUB_OUTPUT: folder } }
    const { exitCode, summary } = await environment.evaluate(withReport(change))
    expect({ exitCode, isSaid: summary.includes('OUTPUTS_NOT_WRITTEN') }).toEqual({ exitCode: 1, isSaid: true })
  })

  test('a file that disappears in the middle of the run loses none of the last outputs', async () => {
    const path = join(folder, 'output')
    writeFileSync(path, '')
    let before = ''
    const run = await environment.run(
      withReport({
        env: { GITHUB_OUTPUT: path },
        onLine: (line) => {
          if (before !== '' || !line.includes('TRAINING_IN_PROGRESS')) return
          before = readFileSync(path, 'utf8')
          rmSync(path)
        },
      }),
    )
    expect(parseOutputs(before)).toMatchObject({ 'project-version-arn': expect.stringContaining('/version/') })
    expect(run.exitCode).toBe(1)
    expect(reportOf()).toMatchObject({ 'error-code': 'OUTPUTS_NOT_WRITTEN' })
  })
})

test('a summary that cannot be written is a warning, as an annotation and in the report', async () => {
  const run = await environment.run({ env: { GITHUB_STEP_SUMMARY: folder } })
  expect(run.exitCode).toBe(0)
  expect(run.outputs.outcome).toBe('passed')
  const message = expect.stringMatching(/job summary could not be written: .*(?:EISDIR|EPERM|EACCES)/)
  expect(run.report).toMatchObject({ notes: [{ level: 'warning', message }] })
  expect(annotationsOf(run)).toContainEqual(expect.stringMatching(/^::warning.*job summary could not be written/))
})
