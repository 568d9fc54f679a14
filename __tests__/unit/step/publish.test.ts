import { describe, expect, test } from '@jest/globals'
import type { Annotation, RunnerIo } from '../../../src/ports/runner.js'
import type { FilePort } from '../../../src/ports/files.js'
import { publish } from '../../../src/step/publish.js'
import { Recorder } from '../../../src/step/recorder.js'
import { VERSION_END_VIEWS } from '../../../src/step/version-end-views.js'
import { exitCodeOf, newReport, type RunReport } from '../../../src/report/run-report.js'
import { createFakeFiles } from '../../support/fake-files.js'

interface Published {
  readonly log: readonly string[]
  readonly outputs: ReadonlyMap<string, string>
  readonly written: ReadonlyMap<string, string>
  readonly annotations: readonly Annotation[]
  readonly summary: string
  readonly report: RunReport
  /** Texts that were searched for secrets. */
  readonly searchedForSecrets: readonly string[]
}

/** What is missing on a runner. */
interface Faults {
  readonly hasSummary?: boolean
  /** Files that exist before. */
  readonly there?: Readonly<Record<string, string>>
  /** How many times outputs cannot be set. */
  readonly outputsFail?: number
  readonly summaryFails?: boolean
}

/** Publishes the report of a run on a runner where some paths cannot be written to. */
async function publishAt(
  paths: readonly string[],
  locked: readonly string[],
  { hasSummary = true, there = {}, outputsFail = 0, summaryFails = false }: Faults = {},
  change: Partial<RunReport> = {},
): Promise<Published> {
  let failing = outputsFail
  const annotations: Annotation[] = []
  const summaries: string[] = []
  const log: string[] = []
  const searchedForSecrets: string[] = []
  const outputs = new Map<string, string>()
  const { port, written } = createFakeFiles(there)
  const files: FilePort = {
    ...port,
    write: (path, text) =>
      locked.includes(path)
        ? Promise.reject(new Error(`EROFS: read-only file system, open '${path}'`))
        : port.write(path, text),
  }
  const io: RunnerIo = {
    log: (line) => log.push(line),
    debug: () => undefined,
    annotate: (annotation) => annotations.push(annotation),
    setOutputs: (values) => {
      failing -= 1
      if (failing >= 0) throw new Error('/runner/output: ENOSPC: no space left on device, write')
      for (const [name, value] of values) outputs.set(name, value)
    },
    mask: () => undefined,
    hide: (text) => {
      searchedForSecrets.push(text)
      return text
    },
    writeSummary: (markdown) => {
      if (summaryFails) return Promise.reject(new Error('/runner/summary: EISDIR: illegal operation on a directory'))
      summaries.push(markdown)
      return Promise.resolve(hasSummary)
    },
  }
  const report = { ...newReport('train', 0, { runAttempt: 1 }, true), ...change }
  const recorder = new Recorder({ clock: { now: () => 0 }, io }, report)
  await publish({ files, io, sleep: stopped }, recorder, VERSION_END_VIEWS, () => paths)
  return {
    log,
    outputs,
    written,
    annotations,
    summary: summaries.join(''),
    report: recorder.report,
    searchedForSecrets,
  }
}

/** A sleep that only its signal ends. */
function stopped(_ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => {
      reject(new Error('stopped'))
    })
  })
}

describe('the JSON report', () => {
  test('goes to the first path, which the log names', async () => {
    const { log, outputs, written } = await publishAt(['/runner/report.json', '/scratch/report.json'], [])
    expect([...written.keys()]).toEqual(['/runner/report.json'])
    expect(outputs.get('report-path')).toBe('/runner/report.json')
    expect(log).toContain('  JSON report: /runner/report.json')
  })

  test('goes to the next where the first is read-only, and says so', async () => {
    const { log, outputs, written } = await publishAt(
      ['/runner/report.json', '/scratch/report.json'],
      ['/runner/report.json'],
    )
    expect([...written.keys()]).toEqual(['/scratch/report.json'])
    expect(outputs.get('report-path')).toBe('/scratch/report.json')
    expect(log).toContainEqual(
      expect.stringMatching(/^Warning: The JSON report could not be written to \/runner\/report\.json: EROFS/),
    )
    expect(log).toContain('  JSON report: /scratch/report.json')
    const report: unknown = JSON.parse(written.get('/scratch/report.json') ?? '')
    expect(report).toMatchObject({ notes: [expect.objectContaining({ level: 'warning' })] })
  })

  test('goes nowhere where nothing can be written to; all else is published', async () => {
    const { log, outputs } = await publishAt(['/scratch/report.json'], ['/scratch/report.json'])
    expect(outputs.get('report-path')).toBe('')
    expect(log).toContainEqual(expect.stringMatching(/^Warning: The JSON report could not be written: EROFS/))
  })
})

test('a report is redacted once for all of its views: without and with the path of its file', async () => {
  const change = { project: { name: 'orchard' } }
  const { searchedForSecrets, written, summary, log } = await publishAt(['/report.json'], [], {}, change)
  expect(searchedForSecrets.filter((text) => text === 'orchard')).toHaveLength(2)
  const views = [written.get('/report.json'), summary, log.join('\n')]
  expect(views.map((view) => view?.includes('orchard'))).toEqual([true, true, true])
})

test('a runner without a job summary is reported', async () => {
  const { log } = await publishAt(['/scratch/report.json'], [], { hasSummary: false })
  expect(log).toContainEqual(expect.stringContaining('GITHUB_STEP_SUMMARY is not set'))
})

const GREEN = { outcome: 'passed' } as const
const RED = {
  outcome: 'timed-out',
  failure: { code: 'WAIT_TIMEOUT', message: 'It took too long.', hint: 'Wait.', problems: [] },
} as const

describe('outputs that cannot be written', () => {
  test('make a successful run fail, in every view', async () => {
    const { log, written, annotations, summary, report } = await publishAt(['/r.json'], [], { outputsFail: 9 }, GREEN)
    expect(exitCodeOf(report)).toBe(1)
    expect(report).toMatchObject({ outcome: 'error', failure: { code: 'OUTPUTS_NOT_WRITTEN' } })
    const message = expect.stringMatching(/GITHUB_OUTPUT.*\/runner\/output: ENOSPC.*succeeded with outcome passed/)
    const json: unknown = JSON.parse(written.get('/r.json') ?? '')
    expect(json).toMatchObject({
      outcome: 'error',
      'error-code': 'OUTPUTS_NOT_WRITTEN',
      failure: { message },
      notes: [{ level: 'warning', message }],
    })
    expect(annotations).toMatchObject([{ level: 'error', message }])
    expect(summary).toContain('OUTPUTS')
    expect(summary).toContain('ENOSPC')
    expect(log).toContainEqual(expect.stringContaining('Error code: OUTPUTS_NOT_WRITTEN'))
  })

  test('do not change the code of a failed run, with a warning in every view', async () => {
    const { written, annotations, summary, report } = await publishAt(['/r.json'], [], { outputsFail: 9 }, RED)
    expect(report).toMatchObject({ outcome: 'timed-out', failure: { code: 'WAIT_TIMEOUT' } })
    const message = expect.stringContaining('ENOSPC')
    const json: unknown = JSON.parse(written.get('/r.json') ?? '')
    expect(json).toMatchObject({ 'error-code': 'WAIT_TIMEOUT', notes: [{ level: 'warning', message }] })
    expect(annotations).toMatchObject([{ level: 'error' }, { level: 'warning', message }])
    expect(summary).toContain('ENOSPC')
  })

  test('then a failed gate that only warns fails the step, too', async () => {
    const warned = { outcome: 'gate-failed', gateWarnsOnly: true } as const
    const { report } = await publishAt(['/r.json'], [], { outputsFail: 9 }, warned)
    expect(exitCodeOf(report)).toBe(1)
    expect(report.failure?.message).toContain('succeeded with outcome gate-failed')
  })

  test('where there is space for at least these two, they say so', async () => {
    const { outputs } = await publishAt(['/r.json'], [], { outputsFail: 1 }, GREEN)
    expect(outputs.get('outcome')).toBe('error')
    expect(outputs.get('error-code')).toBe('OUTPUTS_NOT_WRITTEN')
    expect(outputs.has('passed')).toBe(false)
    const { outputs: ofRed } = await publishAt(['/r.json'], [], { outputsFail: 1 }, RED)
    expect([...ofRed]).toEqual([
      ['outcome', 'timed-out'],
      ['error-code', 'WAIT_TIMEOUT'],
    ])
  })

  test('that fail early but are written at the end are not a fault', async () => {
    const { outputs, report } = await publishAt(
      ['/r.json'],
      [],
      { outputsFail: 1 },
      { ...GREEN, version: { name: 'v1' } },
    )
    expect(report).toMatchObject({ outcome: 'passed', notes: [] })
    expect(outputs.get('outcome')).toBe('passed')
    expect(outputs.get('version-name')).toBe('v1')
  })
})

test('a summary that cannot be written is a warning in the other views', async () => {
  const { written, annotations, outputs } = await publishAt(['/r.json'], [], { summaryFails: true }, GREEN)
  const message = expect.stringContaining('EISDIR')
  expect(outputs.get('outcome')).toBe('passed')
  expect(annotations).toMatchObject([{ level: 'warning', message }])
  const json: unknown = JSON.parse(written.get('/r.json') ?? '')
  expect(json).toMatchObject({ outcome: 'passed', notes: [{ level: 'warning', message }] })
})

test('an older report that cannot be replaced fails the step: a later step would use it as this run’s', async () => {
  const there = { '/workspace/report.json': '{ "outcome": "passed" }' }
  const paths = ['/workspace/report.json', '/scratch/report.json']
  const { outputs, report } = await publishAt(paths, ['/workspace/report.json'], { there }, GREEN)
  expect(exitCodeOf(report)).toBe(1)
  expect(outputs.get('error-code')).toBe('OUTPUTS_NOT_WRITTEN')
  expect(outputs.get('report-path')).toBe('/scratch/report.json')
  expect(report.failure?.message).toMatch(/workspace\/report.json: EROFS.*a file from an earlier run is still there/)
})
