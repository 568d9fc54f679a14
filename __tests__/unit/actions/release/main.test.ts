/** A release step from its inputs to its report, with operations that the test makes up. */
import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../../src/errors/action-error.js'
import { PROVENANCE_KEYS } from '../../../../src/model/provenance.js'
import { fault } from '../../../support/release/fake-account.js'
import { createFakeCloud } from '../../../support/release/fake-cloud.js'
import { runPostStep, runReleaseStep } from '../../../support/release/release-step.js'
import { summariesOf } from '../../../support/release/summary-objects.js'

const SWAP = { operation: 'swap', version: 'v2', 'min-inference-units': '1' }

function createOrchard() {
  const cloud = createFakeCloud()
  const old = cloud.account.add(
    'v1',
    { status: 'RUNNING', minInferenceUnits: 1 },
    { [PROVENANCE_KEYS.released]: '2026-03-01T00:00:00.000Z' },
  )
  const next = cloud.account.add('v2', { f1Score: 0.91 }, { [PROVENANCE_KEYS.verdict]: 'passed' })
  return { cloud, old, next }
}

describe('a release step', () => {
  test('reports what the operation did, keeps nothing for the post step, and writes every view', async () => {
    const { cloud, next } = createOrchard()
    const step = await runReleaseStep(cloud, {
      inputs: { ...SWAP, 'report-path': 'out/report.json' },
      run: { objects: summariesOf([[next, 0.91]]) },
      operation: async (tools) => {
        tools.progress.update({ version: { name: 'v2', arn: next.arn }, inUse: 'v2', running: [] })
        tools.keepForPost({ arn: next.arn, name: 'v2' })
        await tools.models.start(next.arn, { min: 1 })
        tools.progress.did({ call: 'StartProjectVersion', subject: 'v2' })
        await tools.sleep(600_000)
        const seen = await tools.models.findVersionsOnce(next.projectArn, ['v2'])
        for (const version of seen.values()) tools.progress.seen(version)
        return 'swapped'
      },
    })
    expect(step.exitCode).toBe(0)
    expect(Object.fromEntries(step.outputs)).toMatchObject({
      outcome: 'swapped',
      'version-name': 'v2',
      'project-version-arn': next.arn,
      status: 'RUNNING',
      'running-versions': '["v2"]',
      'report-path': '/workspace/out/report.json',
      'model-card-path': '/workspace/out/report.model-card.json',
    })
    expect(step.state.get('started-model')).toBe('')
    expect(step.summary).toContain('## ✅ Swapped: `orchard` `v2`')
    expect(step.log).toContain('StartProjectVersion: v2')
    const card: unknown = JSON.parse(step.files.get('/workspace/out/report.model-card.json') ?? '')
    expect(card).toMatchObject({
      version: { name: 'v2' },
      'recorded-verdict': 'passed',
      release: { operation: 'swap' },
    })
    const report: unknown = JSON.parse(step.files.get('/workspace/out/report.json') ?? '')
    expect(report).toMatchObject({
      outcome: 'swapped',
      actions: [{ call: 'StartProjectVersion' }],
      history: [{ name: 'v2', verdict: 'passed' }, { name: 'v1' }].map((entry) => expect.objectContaining(entry)),
    })
  })

  test('a red end says what runs, and leaves what was started to the post step', async () => {
    const { cloud, next } = createOrchard()
    const step = await runReleaseStep(cloud, {
      inputs: SWAP,
      operation: async (tools) => {
        tools.keepForPost({ arn: next.arn, name: 'v2' })
        await tools.models.start(next.arn, { min: 1 })
        throw new ActionError('START_TIMEOUT', 'v2 was still STARTING.', { outcome: 'timed-out' })
      },
    })
    expect(step.exitCode).toBe(1)
    expect(Object.fromEntries(step.outputs)).toMatchObject({ outcome: 'timed-out', 'error-code': 'START_TIMEOUT' })
    expect(JSON.parse(step.outputs.get('running-versions') ?? '')).toEqual(expect.arrayContaining(['v1', 'v2']))
    expect(JSON.parse(step.state.get('started-model') ?? '')).toEqual({
      arn: next.arn,
      name: 'v2',
      projectArn: next.projectArn,
      runKey: expect.stringMatching(/^7\//),
    })
  })

  test('problems of the inputs end it before anything is sent', async () => {
    const { cloud } = createOrchard()
    const step = await runReleaseStep(cloud, { inputs: { operation: 'swap', bake: 'long' } })
    expect(step.exitCode).toBe(1)
    expect(Object.fromEntries(step.outputs)).toMatchObject({ outcome: 'invalid-input', 'running-versions': '' })
    expect(cloud.calls.journal).toEqual([])
    expect(step.connections).toEqual([])
  })

  test('a cancel ends it without a further call, with what was seen to run', async () => {
    const { cloud, next } = createOrchard()
    let cancel = (): void => undefined
    const step = await runReleaseStep(cloud, {
      inputs: SWAP,
      onRun: (run) => {
        cancel = run.cancel
      },
      operation: async (tools) => {
        tools.progress.update({ running: [{ name: 'v1', status: 'RUNNING' }] })
        await tools.models.start(next.arn, { min: 1 })
        cancel()
        await tools.sleep(60_000, tools.signal)
        return 'swapped'
      },
    })
    expect(Object.fromEntries(step.outputs)).toMatchObject({ outcome: 'cancelled', 'running-versions': '["v1"]' })
    expect(cloud.calls.journal.at(-1)?.operation).toBe('StartProjectVersion')
    expect(step.summary).toContain('The post step stops what this step started and did not publish.')
  })

  test('a copy has the tools of both accounts', async () => {
    const { cloud } = createOrchard()
    const source = 'arn:aws:iam::111122223333:role/source'
    const step = await runReleaseStep(cloud, {
      inputs: {
        operation: 'copy',
        version: 'v2',
        'destination-project': 'orchard-production',
        'output-location': 's3://models/',
        'source-role-to-assume': source,
      },
      operation: (_tools, _project, _plan, sourceTools) =>
        Promise.resolve(sourceTools === undefined ? 'refused' : 'copied'),
    })
    expect(step.outputs.get('outcome')).toBe('copied')
    expect(step.connections.map(({ role }) => role?.arn)).toEqual([undefined, source])
  })

  test('state that cannot be kept is a warning', async () => {
    const { cloud, next } = createOrchard()
    const step = await runReleaseStep(cloud, {
      inputs: SWAP,
      stateFails: true,
      operation: (tools) => {
        tools.keepForPost({ arn: next.arn, name: 'v2' })
        return Promise.resolve('swapped')
      },
    })
    expect(step.exitCode).toBe(0)
    expect(step.annotations).toContainEqual(
      expect.objectContaining({ level: 'warning', message: expect.stringContaining('could not be kept') }),
    )
  })
})

describe('a deployment on GitHub', () => {
  const swapped = async (hasOwnDeployment: boolean, inputs: Readonly<Record<string, string>> = {}) => {
    const { cloud, next } = createOrchard()
    cloud.github.hasOwnDeployment = hasOwnDeployment
    const step = await runReleaseStep(cloud, {
      inputs: { ...SWAP, 'github-token': 'token', ...inputs },
      operation: (tools) => {
        tools.progress.update({ version: { name: 'v2', arn: next.arn, status: 'RUNNING' }, running: [] })
        return Promise.resolve('swapped')
      },
    })
    return { step, deployments: cloud.github.deployments }
  }

  test('is recorded where the job has none of its own', async () => {
    const { deployments } = await swapped(false)
    expect(deployments).toMatchObject([{ environment: 'orchard', state: 'success', payload: { 'version-name': 'v2' } }])
  })

  test.each([
    { name: 'the job has one', hasOwnDeployment: true, inputs: {} },
    { name: 'there is no token', hasOwnDeployment: false, inputs: { 'github-token': '' } },
    { name: 'it is a dry run', hasOwnDeployment: false, inputs: { 'dry-run': 'true' } },
  ])('is not recorded where $name', async ({ hasOwnDeployment, inputs }) => {
    expect((await swapped(hasOwnDeployment, inputs)).deployments).toEqual([])
  })
})

describe('the post step', () => {
  async function killed() {
    const { cloud, next } = createOrchard()
    const step = await runReleaseStep(cloud, {
      inputs: SWAP,
      operation: async (tools) => {
        tools.keepForPost({ arn: next.arn, name: 'v2' })
        await tools.models.start(next.arn, { min: 1 })
        throw new ActionError('INTERNAL_ERROR', 'as if it was killed')
      },
    })
    return { cloud, next, state: step.state }
  }

  test('stops what was started and not published, also what still starts', async () => {
    const { cloud, state } = await killed()
    const post = await runPostStep(cloud, state)
    expect(post.exitCode).toBe(0)
    expect(cloud.calls.journal.filter(({ operation }) => operation === 'StopProjectVersion')).toMatchObject([
      { subject: 'v2' },
    ])
    expect(cloud.state().running).toEqual(['v1'])
    expect(post.log).toEqual(expect.arrayContaining(['v2: STARTING', 'v2: RUNNING', 'StopProjectVersion: v2']))
  })

  test('says that there is nothing to stop', async () => {
    const { cloud } = createOrchard()
    const post = await runPostStep(cloud, new Map([['started-model', '']]))
    expect(post.exitCode).toBe(0)
    expect(post.log).toEqual(['Nothing to stop: this step left no model running that is not in use.'])
    expect(cloud.calls.journal).toEqual([])
  })

  test.each(['before', 'after'] as const)(
    'a stop whose answer is lost (%s) is looked up, not repeated blindly',
    async (moment) => {
      const { cloud, state } = await killed()
      cloud.failAt({ operation: 'StopProjectVersion', nth: 1 }, moment, fault('no-answer', 'StopProjectVersion'))
      const post = await runPostStep(cloud, state)
      expect(post.exitCode).toBe(0)
      const stops = cloud.calls.journal.filter(({ operation }) => operation === 'StopProjectVersion')
      expect(stops).toHaveLength(moment === 'before' ? 2 : 1)
      expect(cloud.state().running).toEqual(['v1'])
    },
  )

  test('fails with an error that names the model where it cannot stop it', async () => {
    const { cloud, state } = await killed()
    cloud.failAt({ operation: 'StopProjectVersion', nth: 1 }, 'before', fault('access-denied', 'StopProjectVersion'))
    const post = await runPostStep(cloud, state)
    expect(post.exitCode).toBe(1)
    expect(post.annotations).toMatchObject([
      {
        level: 'error',
        message: expect.stringMatching(/^The model v2 may still run, and is billed until it is stopped: /),
      },
    ])
  })

  test('leaves another version of the name alone', async () => {
    const { cloud, state } = await killed()
    const other = new Map([...state].map(([name, value]) => [name, value.replace('/version/v2/', '/version/v2/9')]))
    const post = await runPostStep(cloud, other)
    expect(post.exitCode).toBe(0)
    expect(cloud.calls.journal.some(({ operation }) => operation === 'StopProjectVersion')).toBe(false)
    expect(post.log.at(-1)).toBe('v2: no longer listed')
  })
})
