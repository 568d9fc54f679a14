import { describe, expect, test } from '@jest/globals'
import type { FilePort, RunnerIo } from '../../../src/deps.js'
import { publish } from '../../../src/report/publish.js'
import { Recorder } from '../../../src/report/recorder.js'
import { newReport } from '../../../src/report/run-report.js'
import { createFakeFiles } from '../../support/fake-files.js'

interface Published {
  readonly log: readonly string[]
  readonly outputs: ReadonlyMap<string, string>
  readonly written: ReadonlyMap<string, string>
}

/** Publishes an empty report on a runner where some paths cannot be written to. */
async function publishAt(paths: readonly string[], locked: readonly string[], hasSummary = true): Promise<Published> {
  const log: string[] = []
  const outputs = new Map<string, string>()
  const { port, written } = createFakeFiles()
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
    annotate: () => undefined,
    setOutput: (name, value) => outputs.set(name, value),
    mask: () => undefined,
    writeSummary: () => Promise.resolve(hasSummary),
  }
  const recorder = new Recorder({ clock: { now: () => 0 }, io }, newReport('train', 0, { runAttempt: 1 }, true))
  await publish({ files, io, sleep: stopped }, recorder, paths)
  return { log, outputs, written }
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
  test('goes to the first place, which the log names', async () => {
    const { log, outputs, written } = await publishAt(['/runner/report.json', '/tmp/report.json'], [])
    expect([...written.keys()]).toEqual(['/runner/report.json'])
    expect(outputs.get('report-path')).toBe('/runner/report.json')
    expect(log).toContain('  JSON report: /runner/report.json')
  })

  test('goes to the next where the first is read-only, and says so', async () => {
    const { log, outputs, written } = await publishAt(
      ['/runner/report.json', '/tmp/report.json'],
      ['/runner/report.json'],
    )
    expect([...written.keys()]).toEqual(['/tmp/report.json'])
    expect(outputs.get('report-path')).toBe('/tmp/report.json')
    expect(log).toContainEqual(
      expect.stringMatching(/^Warning: The JSON report could not be written to \/runner\/report\.json: EROFS/),
    )
    expect(log).toContain('  JSON report: /tmp/report.json')
    const report: unknown = JSON.parse(written.get('/tmp/report.json') ?? '')
    expect(report).toMatchObject({ notes: [expect.objectContaining({ level: 'warning' })] })
  })

  test('goes nowhere where nothing can be written to; all else is published', async () => {
    const { log, outputs } = await publishAt(['/tmp/report.json'], ['/tmp/report.json'])
    expect(outputs.get('report-path')).toBe('')
    expect(log).toContainEqual(expect.stringMatching(/^The JSON report could not be written: EROFS/))
  })
})

test('a runner without a job summary is told of', async () => {
  const { log } = await publishAt(['/tmp/report.json'], [], false)
  expect(log).toContainEqual(expect.stringContaining('GITHUB_STEP_SUMMARY is not set'))
})
