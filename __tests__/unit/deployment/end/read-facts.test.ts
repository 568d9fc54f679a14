/** The model card and the history, read once a release is done: no fault of theirs makes it red, or hides what it did. */
import { describe, expect, test } from '@jest/globals'
import { PROVENANCE_KEYS } from '../../../../src/model/provenance.js'
import { fault } from '../../../support/release/fake-account.js'
import { createFakeCloud } from '../../../support/release/fake-cloud.js'
import { runReleaseStep, type ReleaseStep } from '../../../support/release/release-step.js'
import { summariesOf } from '../../../support/release/summary-objects.js'

const INPUTS = { operation: 'swap', version: 'v2', 'min-inference-units': '1', 'report-path': 'out/report.json' }

function createOrchard() {
  const cloud = createFakeCloud()
  const runs = { status: 'RUNNING', minInferenceUnits: 1 }
  cloud.account.add('v1', runs, { [PROVENANCE_KEYS.releasedUntil]: '2026-03-01T00:00:00.000Z' })
  const tags = { [PROVENANCE_KEYS.verdict]: 'passed', [PROVENANCE_KEYS.released]: '2026-03-01T00:00:00.000Z' }
  const next = cloud.account.add('v2', { f1Score: 0.91, ...runs }, tags)
  /** A swap that did everything, but for what is read after it. */
  const release = (
    onDone: () => void = () => undefined,
    onRun?: Parameters<typeof runReleaseStep>[1],
  ): Promise<ReleaseStep> =>
    runReleaseStep(cloud, {
      ...onRun,
      inputs: INPUTS,
      run: { objects: summariesOf([[next, 0.91]]) },
      operation: (tools) => {
        tools.progress.update({ version: { name: 'v2', arn: next.arn, status: 'RUNNING' }, inUse: 'v2', running: [] })
        tools.progress.did({ call: 'PutParameter', subject: 'ssm:/orchard/model' })
        onDone()
        return Promise.resolve('swapped')
      },
    })
  return { cloud, release }
}

const reportIn = ({ files }: ReleaseStep): unknown => JSON.parse(files.get('/workspace/out/report.json') ?? 'null')
const cardIn = ({ files }: ReleaseStep): unknown =>
  JSON.parse(files.get('/workspace/out/report.model-card.json') ?? 'null')

/** The calls that are made once the operation has ended. */
async function callsAfter(): Promise<readonly { readonly n: number; readonly operation: string }[]> {
  const { cloud, release } = createOrchard()
  let done = 0
  await release(() => {
    done = cloud.calls.journal.length
  })
  return cloud.calls.journal.filter(({ n }) => n > done)
}

test('both are read with a few calls', async () => {
  const { release } = createOrchard()
  const step = await release()
  expect(cardIn(step)).toMatchObject({ version: { name: 'v2' }, 'recorded-verdict': 'passed' })
  expect(reportIn(step)).toMatchObject({ history: [{ name: 'v2' }, { name: 'v1' }] })
  const operations = (await callsAfter()).map(({ operation }) => operation)
  expect(operations).toEqual(expect.arrayContaining(['DescribeProjectVersions', 'ListTagsForResource']))
  expect(operations.length).toBeLessThanOrEqual(10)
})

describe.each(['access-denied', 'not-found', 'throttled', 'no-answer', 'unavailable', 'credentials-expired'] as const)(
  '%s at any call after the release',
  (kind) => {
    test('leaves it green, with all that it did, and what can still be read', async () => {
      const calls = await callsAfter()
      expect(calls.length).toBeGreaterThan(3)
      for (const { n, operation } of calls) {
        const { cloud, release } = createOrchard()
        cloud.failAt(n, 'before', fault(kind, operation, 'not this time'))
        const step = await release()
        expect({ n, operation, exitCode: step.exitCode, ...Object.fromEntries(step.outputs) }).toMatchObject({
          n,
          exitCode: 0,
          outcome: 'swapped',
          'error-code': '',
          status: 'RUNNING',
        })
        expect(step.summary).toContain('## ✅ Swapped: `orchard` `v2`')
        expect(reportIn(step)).toMatchObject({ actions: [{ call: 'PutParameter' }], 'in-use': 'v2' })
        // Of the two, one at most is missing, and that is said.
        const [card, report] = [cardIn(step), reportIn(step)]
        const hasHistory = JSON.stringify(report).includes('"history":[{')
        const said = `${step.log.join('\n')}${step.summary}`
        expect([card !== null, hasHistory]).toContain(true)
        if (card === null) expect(said).toContain('There is no model card: ')
        if (!hasHistory) expect(said).toContain('The versions over time could not be read: ')
      }
    })
  },
)

test('killed at any call after the release: a re-run reads both', async () => {
  for (const { n } of await callsAfter()) {
    const { cloud, release } = createOrchard()
    cloud.crashAt(n, 'after')
    await release().catch(() => undefined)
    const again = await release()
    expect(again.exitCode).toBe(0)
    expect(cardIn(again)).toMatchObject({ version: { name: 'v2' } })
    expect(reportIn(again)).toMatchObject({ history: [{ name: 'v2' }, { name: 'v1' }] })
  }
})

test('cancelled at any call after the release: the report has all that it did', async () => {
  const outcomes = new Set<string | undefined>()
  for (const { n } of await callsAfter()) {
    const { cloud, release } = createOrchard()
    let cancel: () => void = () => undefined
    cloud.calls.plan(n, 'after', () => {
      cancel()
    })
    const step = await release(undefined, {
      onRun: (run) => {
        cancel = () => {
          run.cancel()
        }
      },
    })
    outcomes.add(step.outputs.get('outcome'))
    expect(reportIn(step)).toMatchObject({
      version: { name: 'v2', status: 'RUNNING' },
      'in-use': 'v2',
      actions: [{ call: 'PutParameter' }],
    })
  }
  // At the last call, all has been read already.
  expect([...outcomes]).toEqual(['cancelled', 'swapped'])
})
