/** The built release action publishes through AppConfig, and to a variable on GitHub. */
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Seed } from '../../packages/emulator/src/seed.js'
import { progressOf } from '../../packages/emulator/src/appconfig/progress.js'
import type { Deployment } from '../../packages/emulator/src/appconfig/resources.js'
import { startGithubDouble, type DoubleOptions, type GithubDouble } from '../support/github-double/github-double.js'
import { namesIn } from '../support/release-scenarios.js'
import type { RunOptions, RunResult } from '../support/run-action.js'
import {
  changesIn,
  NEW,
  OLD,
  openServing,
  PARAMETER,
  publication,
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

test('an encrypted parameter stays encrypted, with the key that it had', async () => {
  environment = await openServing()
  const value = versionOf(environment, OLD).arn
  await environment.emulator.applySeed({
    parameters: { [PARAMETER]: { value, type: 'SecureString', keyId: 'alias/orchard' } },
  })
  const result = await environment.release({ inputs: { ...SWAP, bake: '0s', publish: SSM } })
  expect([result.outputs.outcome, result.exitCode]).toEqual(['swapped', 0])
  expect(result.outputs.published).toBe(publication(SSM, versionOf(environment, NEW).arn, value))
  const [parameter] = environment.emulator.state.parameters.values()
  expect(parameter?.versions).toMatchObject([
    { type: 'SecureString', keyId: 'alias/orchard', value },
    { type: 'SecureString', keyId: 'alias/orchard', value: versionOf(environment, NEW).arn },
  ])
})

const CONFIGURATION = 'appconfig:orchard/production/model/steady'
const BOTH_AS_BEFORE = { statuses: { [OLD]: 'RUNNING', [NEW]: 'STOPPED' }, released: [OLD] }

/** A profile with the old version's ARN and a key of its own; a linear strategy that takes ten minutes and bakes for five. */
async function openConfigured(alarms: NonNullable<Seed['alarms']> = {}): Promise<Serving> {
  const opened = await openServing()
  await opened.emulator.applySeed({
    alarms,
    appConfig: {
      strategies: { steady: { durationMinutes: 10, growthType: 'LINEAR', growthFactor: 25, bakeMinutes: 5 } },
      applications: {
        orchard: {
          environments: { production: { monitors: Object.keys(alarms) } },
          profiles: {
            model: {
              versions: [
                {
                  content: JSON.stringify({ threshold: 0.7, projectVersionArn: versionOf(opened, OLD).arn }),
                  contentType: 'application/json',
                },
              ],
              deployed: { production: 1 },
            },
          },
        },
      },
    },
  })
  return opened
}

async function deployments(): Promise<readonly (Pick<Deployment, 'number'> & { state: string; content: unknown })[]> {
  const { applications, alarms } = await environment.emulator.inspect()
  const all = [...applications.values()].flatMap(({ environments }) => environments.flatMap((one) => one.deployments))
  return all.map((one) => ({
    number: one.number,
    state: progressOf(one, alarms, environment.clock.now()).state,
    content: JSON.parse(one.version.content.toString()) as unknown,
  }))
}

const PUBLISHING = { ...SWAP, publish: CONFIGURATION }

describe('AppConfig', () => {
  test('a linear deployment is followed through its bake, and the other keys stay', async () => {
    environment = await openConfigured()
    const [old, next] = [versionOf(environment, OLD).arn, versionOf(environment, NEW).arn]
    const result = await environment.release({ inputs: PUBLISHING })
    expect([result.outputs.outcome, result.exitCode, result.stderr]).toEqual(['swapped', 0, ''])
    expect(result.outputs.published).toBe(publication(CONFIGURATION, next, old))
    expect(await deployments()).toEqual([
      { number: 1, state: 'COMPLETE', content: { threshold: 0.7, projectVersionArn: old } },
      { number: 2, state: 'COMPLETE', content: { threshold: 0.7, projectVersionArn: next } },
    ])
    expect(await stateOf(environment)).toMatchObject({
      statuses: { [OLD]: 'STOPPED', [NEW]: 'RUNNING' },
      released: [NEW],
    })
    const { journal } = environment.emulator
    const at = (operation: string): number => journal.find((entry) => entry.operation === operation)?.at ?? 0
    expect(at('StopProjectVersion') - at('StartDeployment')).toBeGreaterThanOrEqual((10 + 5 + 2) * 60_000)
    expect(sent(environment, 'StartDeployment')).toBe(1)
  })

  test('an alarm of the environment rolls the deployment back: red, and the new version is stopped', async () => {
    environment = await openConfigured({ errors: { state: 'OK', schedule: [{ afterSeconds: 800, state: 'ALARM' }] } })
    const old = versionOf(environment, OLD).arn
    const result = await environment.release({ inputs: PUBLISHING })
    expect(result.outputs).toMatchObject({ outcome: 'alarm', 'error-code': 'PUBLISH_FAILED', status: 'STOPPED' })
    expect(result.exitCode).toBe(1)
    expect(namesIn(result.outputs['running-versions'])).toEqual([OLD])
    expect(await deployments()).toMatchObject([
      { state: 'COMPLETE', content: { projectVersionArn: old } },
      { number: 2, state: 'ROLLED_BACK' },
    ])
    expect(await stateOf(environment)).toMatchObject(BOTH_AS_BEFORE)
  })

  test('a strategy that does not exist is reported before anything is started', async () => {
    environment = await openConfigured()
    const result = await environment.release({
      inputs: { ...PUBLISHING, publish: 'appconfig:orchard/production/model/fast' },
    })
    expect(result.exitCode).toBe(1)
    expect(result.outputs['error-code']).toBe('PUBLISH_FAILED')
    expect(result.stdout).toContain('fast')
    expect(changesIn(environment)).toEqual([])
  })
})

const APP = { kind: 'app', login: 'orchard-releases[bot]' } as const

async function releaseOnGithub(options: DoubleOptions, change: RunOptions['inputs'] = {}): Promise<RunResult> {
  github = await startGithubDouble(options)
  return environment.release({
    inputs: { ...SWAP, publish: 'variable:MODEL_ARN', 'github-token': 'ghs_double', ...change },
    env: { GITHUB_API_URL: github.apiUrl },
  })
}

describe('a variable on GitHub', () => {
  test.each([
    { target: 'variable:MODEL_ARN', key: 'MODEL_ARN' },
    { target: 'variable:production/MODEL_ARN', key: 'production/MODEL_ARN' },
  ])('$target is written with the token of an app', async ({ target, key }) => {
    environment = await openServing()
    const [old, next] = [versionOf(environment, OLD).arn, versionOf(environment, NEW).arn]
    const result = await releaseOnGithub({ identity: APP, release: { variables: { [key]: old } } }, { publish: target })
    expect([result.outputs.outcome, result.exitCode]).toEqual(['swapped', 0])
    expect(result.outputs.published).toBe(publication(target, next, old))
    expect(Object.fromEntries(github?.release.variables ?? [])).toEqual({ [key]: next })
    expect(await stateOf(environment)).toMatchObject({
      statuses: { [OLD]: 'STOPPED', [NEW]: 'RUNNING' },
      released: [NEW],
    })
  })

  test("the job's own token is refused before anything starts", async () => {
    environment = await openServing()
    const identity = { kind: 'app', login: 'github-actions[bot]' } as const
    const result = await releaseOnGithub({ identity, release: { variables: { MODEL_ARN: '' } } })
    expect(result.outputs).toMatchObject({ outcome: 'refused', 'error-code': 'TOKEN_UNSUITABLE', published: '[]' })
    expect(result.exitCode).toBe(1)
    expect(namesIn(result.outputs['running-versions'])).toEqual([OLD])
    expect(changesIn(environment)).toEqual([])
  })

  test('a write that GitHub refuses stops the new version, and the old one stays', async () => {
    environment = await openServing()
    const old = versionOf(environment, OLD).arn
    const result = await releaseOnGithub({
      identity: APP,
      release: { variables: { MODEL_ARN: old } },
      faults: [{ endpoint: 'actions/update-repo-variable', kind: 'answer', status: 403, body: { message: 'No.' } }],
    })
    expect(result.outputs).toMatchObject({ outcome: 'error', 'error-code': 'PUBLISH_FAILED', published: '[]' })
    expect(github?.release.variables.get('MODEL_ARN')).toBe(old)
    expect(await stateOf(environment)).toMatchObject(BOTH_AS_BEFORE)
  })
})
