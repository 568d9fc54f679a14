import { describe, expect, test } from '@jest/globals'
import { VERSION, SOURCE_ROLE, ROLE, SWAP, COPY, parseTyped } from '../../../support/release/typed-release.js'

const GUARDS = { requireVerdict: true, gate: [], smokeImages: [], shadow: false }
const REPLACING = {
  mode: 'beside',
  publish: undefined,
  guards: GUARDS,
  alarms: [],
  bakeMs: 900_000,
  drainMs: 0,
}

describe('what each operation needs at least', () => {
  test.each([
    {
      name: 'start',
      inputs: { operation: 'start', version: 'v2', 'min-inference-units': '2', 'max-inference-units': '3' },
      operation: { kind: 'start', version: { kind: 'name', name: 'v2' }, units: { min: 2, max: 3 }, guards: GUARDS },
    },
    {
      name: 'swap',
      inputs: SWAP,
      operation: { kind: 'swap', version: { kind: 'name', name: 'v2' }, units: { min: 1 }, swap: REPLACING },
    },
    {
      name: 'rollback',
      inputs: { operation: 'rollback' },
      operation: { kind: 'rollback', units: undefined, swap: REPLACING },
    },
    {
      name: 'stop of a version',
      inputs: { operation: 'stop', version: VERSION },
      operation: { kind: 'stop', what: { version: { kind: 'arn', name: 'v2' } } },
    },
    {
      name: 'stop of all but some',
      inputs: { operation: 'stop', 'all-but': 'v1, v2\nv3' },
      operation: { kind: 'stop', what: { allBut: ['v1', 'v2', 'v3'] } },
    },
    { name: 'sweep', inputs: { operation: 'sweep' }, operation: { kind: 'sweep', maxRunMs: undefined } },
    {
      name: 'sweep of what runs for long',
      inputs: { operation: 'sweep', 'max-run': '12h' },
      operation: { kind: 'sweep', maxRunMs: 43_200_000 },
    },
    {
      name: 'copy',
      inputs: COPY,
      operation: {
        kind: 'copy',
        version: { kind: 'name', name: 'v2' },
        copy: {
          destination: { kind: 'name', name: 'orchard-production' },
          versionName: undefined,
          output: { bucket: 'production-models', prefix: 'orchard' },
          tags: {},
          attachPolicy: false,
          requireVerdict: true,
        },
      },
    },
    {
      name: 'copy of the released version',
      inputs: { ...COPY, version: 'released' },
      operation: { version: { kind: 'released' } },
    },
    { name: 'prune', inputs: { operation: 'prune', keep: '10' }, operation: { kind: 'prune', keep: 10 } },
  ])('$name', async ({ inputs, operation }) => {
    expect((await parseTyped(inputs)).plan.operation).toMatchObject(operation)
  })

  test('the waits and the places have their defaults', async () => {
    expect((await parseTyped(SWAP)).plan).toMatchObject({
      startTimeoutMs: 1_800_000,
      stopTimeoutMs: 900_000,
      pollIntervalMs: 30_000,
      maxRunningModels: 2,
      pricePerUnitHour: undefined,
    })
    expect((await parseTyped(COPY)).plan.copyTimeoutMs).toBe(7_200_000)
  })

  test('plan has the inputs of swap, and changes nothing', async () => {
    const { operation, plan } = await parseTyped({ ...SWAP, operation: 'plan' })
    expect([operation, plan.isDryRun]).toEqual(['plan', true])
    expect(plan.operation).toEqual((await parseTyped(SWAP)).plan.operation)
  })

  test.each([
    { name: 'swap does it', inputs: SWAP, isDryRun: false },
    { name: 'swap with dry-run', inputs: { ...SWAP, 'dry-run': 'true' }, isDryRun: true },
    { name: 'prune only says what it would do', inputs: { operation: 'prune', keep: '1' }, isDryRun: true },
    {
      name: 'prune with dry-run: false',
      inputs: { operation: 'prune', keep: '1', 'dry-run': 'false' },
      isDryRun: false,
    },
  ])('$name', async ({ inputs, isDryRun }) => {
    expect((await parseTyped(inputs)).plan.isDryRun).toBe(isDryRun)
  })
})

describe('publish', () => {
  const CASES = [
    { name: 'a parameter', publish: 'ssm:/orchard/model', target: { kind: 'ssm', path: '/orchard/model' } },
    {
      name: 'a configuration',
      publish: 'appconfig:orchard/production/model',
      target: {
        kind: 'appconfig',
        target: { application: 'orchard', environment: 'production', profile: 'model' },
        strategy: 'AppConfig.AllAtOnce',
      },
    },
    {
      name: 'a configuration with a strategy',
      publish: 'appconfig:orchard/production/model/AppConfig.Canary10Percent20Minutes',
      target: { kind: 'appconfig', strategy: 'AppConfig.Canary10Percent20Minutes' },
    },
    { name: 'a variable', publish: 'variable:MODEL_ARN', target: { kind: 'variable', place: { name: 'MODEL_ARN' } } },
    {
      name: 'a variable of an environment',
      publish: 'variable:production/eu/MODEL_ARN',
      target: { kind: 'variable', place: { name: 'MODEL_ARN', environment: 'production/eu' } },
    },
  ]
  test.each(CASES)('$name', async ({ publish, target }) => {
    const { plan } = await parseTyped({ ...SWAP, publish, 'github-token': 'token' })
    expect(plan.operation).toMatchObject({ swap: { publish: { ...target, shown: publish } } })
  })

  test('none is nothing', async () => {
    expect((await parseTyped({ ...SWAP, publish: 'none' })).plan.operation).toMatchObject({
      swap: { publish: undefined },
    })
  })

  test.each([
    { name: 'no kind', publish: '/orchard/model', allowed: /^ssm:\/path, appconfig:/ },
    { name: 'another kind', publish: 's3:/orchard', allowed: /^ssm:\/path, appconfig:/ },
    { name: 'a parameter without a path', publish: 'ssm:', allowed: /^ssm:\/path/ },
    { name: 'levels without a slash first', publish: 'ssm:orchard/model', allowed: /begin with \// },
    { name: 'an empty level', publish: 'ssm:/orchard//model', allowed: /^ssm:\/path/ },
    { name: 'a reserved parameter', publish: 'ssm:/aws/model', allowed: /reserves/ },
    { name: 'a configuration without a profile', publish: 'appconfig:orchard/production', allowed: /^appconfig:/ },
    { name: 'a configuration of five parts', publish: 'appconfig:a/b/c/d/e', allowed: /^appconfig:/ },
    { name: 'a variable with a hyphen', publish: 'variable:MODEL-ARN', allowed: /^variable:NAME/ },
    { name: 'a variable of no environment', publish: 'variable:/MODEL', allowed: /^variable:NAME/ },
    { name: 'a reserved variable', publish: 'variable:GITHUB_MODEL', allowed: /GITHUB_/ },
  ])('$name is refused', async ({ publish, allowed }) => {
    await expect(parseTyped({ ...SWAP, publish })).rejects.toMatchObject({
      problems: [{ input: 'publish', given: publish, allowed: expect.stringMatching(allowed) }],
    })
  })
})

describe('the roles of a copy', () => {
  test('without a role for the source both are the same', async () => {
    const { role, source } = await parseTyped({ ...COPY, 'role-to-assume': ROLE })
    expect([role?.arn, source.role?.arn]).toEqual([ROLE, ROLE])
  })

  test('a role for the source has the session name and the audience of the other', async () => {
    const roles = { 'role-to-assume': ROLE, 'source-role-to-assume': SOURCE_ROLE, 'role-session-name': 'copy' }
    const { role, source } = await parseTyped({ ...COPY, ...roles })
    expect([role?.arn, source.role]).toEqual([
      ROLE,
      { arn: SOURCE_ROLE, sessionName: 'copy', audience: 'sts.amazonaws.com' },
    ])
  })

  test('the destination may use the credentials of the environment', async () => {
    const { role, source } = await parseTyped({ ...COPY, 'source-role-to-assume': SOURCE_ROLE })
    expect([role, source.role?.sessionName]).toEqual([undefined, 'train-custom-labels-7'])
  })
})
