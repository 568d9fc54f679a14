/** Evaluate with images-manifest, interrupted: the images that were answered are not sent again. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { EmulatorOptions } from '../../packages/emulator/src/emulator.js'
import type { Fault } from '../../packages/emulator/src/faults.js'
import { DATA, IMAGES, imageLine, type TestEnvironment } from '../support/environment.js'
import { jpeg } from '../support/image-files.js'
import { memberOf } from '../support/members.js'
import type { RunOptions, RunResult } from '../support/run-action.js'
import { environmentOf, trained } from '../support/unjudged-scenarios.js'

let environment: TestEnvironment
/** Outlives the runner, as a folder that a job keeps for its re-run. */
let kept: string

beforeEach(() => {
  kept = mkdtempSync(join(tmpdir(), 'kept-'))
})

afterEach(async () => {
  await environment.close()
  rmSync(kept, { recursive: true, force: true })
})

/** More than the answers after which they are kept. */
const COUNT = 120
const NAMES = Array.from({ length: COUNT }, (_, index) => `new-${String(index)}.jpg`)
const labelOf = (index: number): string => (index % 2 === 0 ? 'apple' : 'pear')

async function open(faults: readonly Fault[] = [], options: Partial<EmulatorOptions> = {}): Promise<TestEnvironment> {
  const image = { base64: jpeg().toString('base64') }
  return environmentOf(
    { serving: { ...trained, status: 'RUNNING' } },
    {
      faults,
      settings: {
        imageLabels: Object.fromEntries(NAMES.map((name, index) => [`s3://${IMAGES}/${name}`, [labelOf(index)]])),
        trainings: [{ version: '*', quality: { default: 1 } }],
      },
      buckets: {
        [DATA]: {
          objects: {
            'train.manifest': { text: `${imageLine('a.jpg', 'apple')}\n${imageLine('b.jpg', 'pear')}\n` },
            'test.manifest': { text: `${imageLine('c.jpg', 'apple')}\n${imageLine('d.jpg', 'pear')}\n` },
            'week.manifest': { text: NAMES.map((name, index) => imageLine(name, labelOf(index))).join('\n') },
          },
        },
        [IMAGES]: { objects: Object.fromEntries(NAMES.map((name) => [name, image])) },
      },
    },
    options,
  )
}

const measure = (change: Partial<RunOptions> = {}): Promise<RunResult> =>
  environment.evaluate({
    inputs: {
      version: 'running',
      'images-manifest': `s3://${DATA}/week.manifest`,
      'f1-threshold': '',
      gate: `f1 >= 0.99\ntesting-images == ${String(COUNT)}`,
      'report-path': join(kept, 'report.json'),
    },
    ...change,
  })

/** Requests of one process or of all, and those of them that were answered. */
const detections = (): readonly { readonly status?: number | undefined }[] =>
  environment.emulator.journal.filter(({ operation }) => operation === 'DetectCustomLabels')
const answered = (): number => detections().filter(({ status }) => status === 200).length

async function expectResumed(before: number): Promise<void> {
  environment.emulator.clearFaults()
  const again = await measure({ env: { GITHUB_RUN_ATTEMPT: '2' } })
  expect([again.outputs.outcome, again.exitCode, again.stderr]).toEqual(['passed', 0, ''])
  expect(again.outputs).toMatchObject({ 'testing-images': String(COUNT) })
  expect(memberOf(again.report, 'evaluation')).toMatchObject({ source: 'measured', 'f1-score': 1 })
  expect(again.stdout).toMatch(/images were answered before/)
  expect(detections().length - before).toBeLessThanOrEqual(COUNT - 50)
}

describe('a measurement that ends at its hundredth image', () => {
  test.each<{ readonly kind: Fault['kind']; readonly code: string }>([
    { kind: 'expired-token', code: 'CREDENTIALS_EXPIRED' },
    { kind: 'access-denied', code: 'ACCESS_DENIED' },
    { kind: 'internal-error', code: 'SERVICE_UNAVAILABLE' },
  ])('by $kind: a re-run sends only the rest', async ({ kind, code }) => {
    environment = await open([{ operation: 'DetectCustomLabels', nth: { from: 100 }, kind }])
    const ended = await measure()
    expect(ended.exitCode).toBe(1)
    expect(ended.outputs['error-code']).toBe(code)
    const done = answered()
    expect(done).toBe(99)
    const sent = detections().length
    await expectResumed(sent)
    // Each image was answered once.
    expect(detections().length - sent).toBe(COUNT - done)
  })

  test.each(['SIGTERM', 'SIGKILL'] as const)('by %s: a re-run sends only the rest', async (signal) => {
    let end: (signal: NodeJS.Signals) => void = () => undefined
    let detected = 0
    environment = await open([], {
      onRequest: ({ operation }) => {
        if (operation === 'DetectCustomLabels') detected += 1
        if (detected === 100) end(signal)
        return Promise.resolve()
      },
    })
    const ended = await measure({
      onStart: (kill) => {
        end = kill
      },
    })
    expect(ended.exitCode).not.toBe(0)
    await expectResumed(detections().length)
  })
})

test.each<Fault['kind']>([
  'throttle',
  'internal-error',
  'reset-before',
  'reset-after',
  'malformed-body',
  'truncated-body',
])('a few answers with %s do not end it', async (kind) => {
  environment = await open([{ operation: 'DetectCustomLabels', nth: { from: 60, to: 63 }, kind }])
  const { outputs } = await measure()
  expect(outputs).toMatchObject({ outcome: 'passed', 'testing-images': String(COUNT) })
})
