/** Cancelled and killed steps of the built release action, its post step, and the deployment that it records on GitHub. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { startGithubDouble, type DoubleOptions, type GithubDouble } from '../support/github-double/github-double.js'
import { memberOf } from '../support/members.js'
import { namesIn } from '../support/release-scenarios.js'
import type { RunOptions, RunResult } from '../support/run-action.js'
import {
  NEW,
  OLD,
  openServing,
  sent,
  SSM,
  stateOf,
  SWAP,
  versionOf,
  type Serving,
} from '../support/serving-scenarios.js'

let environment: Serving
let github: GithubDouble | undefined

afterEach(async () => {
  expect(environment.violations).toEqual([])
  const problems = github?.problems ?? []
  await Promise.all([environment.close(), github?.close()])
  github = undefined
  expect(problems).toEqual([])
})

const BAKING = { ...SWAP, publish: SSM, bake: '10m' }

/** Signals the step when a line of its log contains the text. */
function releaseUntil(text: string, signal: NodeJS.Signals, inputs: RunOptions['inputs'] = BAKING): Promise<RunResult> {
  return environment.release({
    inputs,
    onLine: (line, kill) => {
      if (line.includes(text)) kill(signal)
    },
  })
}

const post = (step: RunResult, inputs: RunOptions['inputs'] = BAKING): Promise<RunResult> =>
  environment.release({ postOf: step, inputs })
const again = (inputs: RunOptions['inputs'] = BAKING): Promise<RunResult> =>
  environment.release({ inputs, env: { GITHUB_RUN_ATTEMPT: '2' } })

const SWAPPED = { statuses: { [OLD]: 'STOPPED', [NEW]: 'RUNNING' }, released: [NEW], published: NEW }

describe('the report after SIGTERM says what runs, and what callers use', () => {
  const DRAINING = { ...BAKING, bake: '1m', drain: '10m' }

  test.each([
    { name: 'while the new version starts', line: 'StartProjectVersion', inputs: BAKING, next: 'STARTING', inUse: OLD },
    { name: 'in the bake', line: `${NEW}: bake for`, inputs: BAKING, next: 'RUNNING', inUse: NEW },
    { name: 'in the drain', line: `${NEW}: drain for`, inputs: DRAINING, next: 'RUNNING', inUse: NEW },
  ])('$name', async ({ line, inputs, next, inUse }) => {
    environment = await openServing({ isPublished: true })
    const result = await releaseUntil(line, 'SIGTERM', inputs)
    expect([result.exitCode, result.signal, result.stderr]).toEqual([1, null, ''])
    const [old, target] = [versionOf(environment, OLD).arn, versionOf(environment, NEW).arn]
    const published = inUse === NEW ? [{ target: SSM, value: target, previous: old }] : []
    expect(result.report).toMatchObject({
      outcome: 'cancelled',
      'error-code': 'CANCELLED',
      version: { name: NEW, arn: target, status: next },
      previous: { name: OLD, arn: old, status: 'RUNNING' },
      'in-use': inUse,
      published,
    })
    const running = memberOf(result.report, 'running')
    expect(running).toHaveLength(2)
    expect(running).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: OLD, status: 'RUNNING', released: inUse === OLD }),
        expect.objectContaining({ name: NEW, status: next, 'inference-units': { min: 1, max: null } }),
      ]),
    )
    expect(namesIn(result.outputs['running-versions'])).toEqual(expect.arrayContaining([OLD, NEW]))
    expect(namesIn(result.outputs.published)).toEqual(published)
    expect(result.summary).toMatch(new RegExp(`Serves now:\\*\\* \`${inUse}\` \\(\`RUNNING\``))
    expect(result.summary).toContain(`| \`${next}\` |`)
    expect(result.summary).toContain('The post step stops what this step started and did not publish.')
    expect(result.stdout).toContain('Writing the report, which says what runs.')

    const resumed = await again(inputs)
    expect([resumed.outputs.outcome, resumed.exitCode]).toEqual(['swapped', 0])
    expect(await stateOf(environment)).toEqual(SWAPPED)
  })
})

describe('SIGTERM while the new version starts', () => {
  test('the report says what runs; the post step stops it; a re-run releases it', async () => {
    environment = await openServing({ isPublished: true })
    const result = await releaseUntil('StartProjectVersion', 'SIGTERM')
    expect(result.outputs).toMatchObject({ outcome: 'cancelled', 'error-code': 'CANCELLED', published: '[]' })
    expect(result.exitCode).toBe(1)
    expect(result.outputs['version-name']).toBe(NEW)
    expect(namesIn(result.outputs['running-versions'])).toEqual(expect.arrayContaining([OLD, NEW]))
    expect(result.summary).toContain(NEW)

    const after = await post(result)
    expect([after.exitCode, after.stderr]).toEqual([0, ''])
    environment.clock.advance(600_000)
    expect(await stateOf(environment)).toEqual({
      statuses: { [OLD]: 'RUNNING', [NEW]: 'STOPPED' },
      released: [OLD],
      published: OLD,
    })

    const resumed = await again()
    expect([resumed.outputs.outcome, resumed.exitCode]).toEqual(['swapped', 0])
    expect(await stateOf(environment)).toEqual(SWAPPED)
  })
})

describe('SIGTERM in the bake', () => {
  test('the published version stays, also after the post step; a re-run watches the whole bake', async () => {
    environment = await openServing({ isPublished: true })
    const result = await releaseUntil(`${NEW}: bake for`, 'SIGTERM')
    expect(result.outputs).toMatchObject({ outcome: 'cancelled', 'error-code': 'CANCELLED' })
    expect(namesIn(result.outputs.published)).toMatchObject([{ target: SSM, value: versionOf(environment, NEW).arn }])
    expect(namesIn(result.outputs['running-versions'])).toEqual(expect.arrayContaining([OLD, NEW]))
    const after = await post(result)
    expect([after.exitCode, after.stdout]).toEqual([0, expect.stringContaining('Nothing to stop')])
    expect(await stateOf(environment)).toEqual({
      statuses: { [OLD]: 'RUNNING', [NEW]: 'RUNNING' },
      released: [NEW],
      published: NEW,
    })
    environment.clock.advance(3_600_000)
    const resumedAt = environment.clock.now()
    const resumed = await again()
    expect([resumed.outputs.outcome, resumed.exitCode]).toEqual(['swapped', 0])
    expect(resumed.stdout).toContain(`An earlier attempt did not watch all of the bake of ${NEW}: it begins again.`)
    expect(await stateOf(environment)).toEqual(SWAPPED)
    expect([sent(environment, 'StartProjectVersion'), sent(environment, 'PutParameter')]).toEqual([1, 1])
    const { journal } = environment.emulator
    const at = (operation: string): number => journal.find((entry) => entry.operation === operation)?.at ?? 0
    expect(at('StopProjectVersion') - resumedAt).toBeGreaterThanOrEqual(10 * 60_000)
  })

  test('without publish the new version is not in use: the post step stops it', async () => {
    environment = await openServing()
    const inputs = { ...BAKING, publish: '' }
    const result = await releaseUntil(`${NEW}: bake for`, 'SIGTERM', inputs)
    expect(result.outputs.outcome).toBe('cancelled')
    const after = await post(result, inputs)
    expect([after.exitCode, after.stdout]).toEqual([0, expect.stringContaining(`StopProjectVersion: ${NEW}`)])
    expect(await stateOf(environment)).toMatchObject({ statuses: { [OLD]: 'RUNNING' }, released: [OLD] })
  })
})

describe('the post step of a step that ended well', () => {
  test.each([
    { name: 'a start', inputs: { operation: 'start', version: NEW, 'min-inference-units': '1' } },
    { name: 'a swap without publish', inputs: { ...SWAP, bake: '0s' } },
  ])('leaves the model of $name', async ({ inputs }) => {
    environment = await openServing()
    const result = await environment.release({ inputs })
    expect(result.exitCode).toBe(0)
    const after = await post(result, inputs)
    expect([after.exitCode, after.stdout]).toEqual([0, expect.stringContaining('Nothing to stop')])
    expect(await stateOf(environment)).toMatchObject({ statuses: { [OLD]: 'RUNNING', [NEW]: 'RUNNING' } })
  })
})

test.each(['StartProjectVersion', 'PutParameter', 'UntagResource', 'TagResource', 'StopProjectVersion'])(
  'killed after %s: a re-run ends in the same state',
  async (call) => {
    environment = await openServing({ isPublished: true })
    const killed = await releaseUntil(`${call}:`, 'SIGKILL')
    expect(killed.signal).toBe('SIGKILL')
    const resumed = await again()
    expect([resumed.outputs.outcome, resumed.exitCode]).toEqual(['swapped', 0])
    expect(await stateOf(environment)).toEqual(SWAPPED)
    expect(namesIn(resumed.outputs['running-versions'])).toEqual([NEW])
    expect([sent(environment, 'StartProjectVersion'), sent(environment, 'PutParameter')]).toEqual([1, 1])
  },
)

async function releaseOnGithub(release: NonNullable<DoubleOptions['release']>): Promise<RunResult> {
  github = await startGithubDouble({ release })
  environment = await openServing({ isPublished: true })
  return environment.release({
    inputs: { ...BAKING, bake: '0s', 'github-token': 'ghs_double' },
    env: { GITHUB_API_URL: github.apiUrl, RUNNER_NAME: 'runner-1' },
  })
}

describe('a deployment on GitHub', () => {
  test('is recorded where the job has none of its own', async () => {
    const result = await releaseOnGithub({ logUrls: ['https://github.com/octo/orchard/actions/runs/777/job/1', null] })
    expect(result.outputs.outcome).toBe('swapped')
    expect(github?.release.deployments).toMatchObject([
      {
        asked: { ref: '0123456789abcdef0123456789abcdef01234567', environment: 'orchard' },
        statuses: [{ state: 'success' }],
      },
    ])
    expect(JSON.stringify(github?.release.deployments[0]?.asked)).toContain(versionOf(environment, NEW).arn)
  })

  test('is not recorded where the job has one', async () => {
    const result = await releaseOnGithub({
      logUrls: ['https://github.com/octo/orchard/actions/runs/1234567/job/42'],
      jobs: [{ id: 42, status: 'in_progress', runner_name: 'runner-1' }],
    })
    expect([result.outputs.outcome, result.exitCode]).toEqual(['swapped', 0])
    expect(github?.release.deployments).toEqual([])
  })
})
