import { describe, expect, test } from '@jest/globals'
import { parseReleaseInputs, type ReleaseInputs } from '../../../../src/actions/release/inputs.js'
import { RELEASE_INPUTS } from '../../../../src/actions/release/input-table.js'
import { variableOf } from '../../../../src/inputs/reader.js'
import { createFakeFiles } from '../../../support/fake-files.js'

const VERSION = 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/version/v2/1772441000000'
const SOURCE_ROLE = 'arn:aws:iam::111122223333:role/source'
const ROLE = 'arn:aws:iam::444455556666:role/release'

type Typed = Readonly<Record<string, string>>

/** The runner passes every default as if it was typed. */
function parse(inputs: Typed, files: Typed = {}): Promise<ReleaseInputs> {
  const table = Object.entries<string | undefined>(RELEASE_INPUTS)
  const defaults: Typed = Object.fromEntries(table.map(([name, value]) => [name, value ?? '']))
  const typed: Typed = { ...defaults, project: 'orchard', 'aws-region': 'eu-west-1', ...inputs }
  const env = Object.fromEntries(Object.entries(typed).map(([name, value]) => [variableOf(name), value]))
  const context = { serverUrl: 'https://github.com', runAttempt: 1, runId: '7', isPrivate: true }
  return parseReleaseInputs(
    { env: { ...env, GITHUB_WORKSPACE: '/runner' }, files: createFakeFiles(files).port },
    context,
  )
}

const SWAP = { operation: 'swap', version: 'v2', 'min-inference-units': '1' }
const COPY = {
  operation: 'copy',
  version: 'v2',
  'destination-project': 'orchard-production',
  'output-location': 's3://production-models/orchard/',
}

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
    expect((await parse(inputs)).plan.operation).toMatchObject(operation)
  })

  test('the waits and the places have their defaults', async () => {
    expect((await parse(SWAP)).plan).toMatchObject({
      startTimeoutMs: 1_800_000,
      stopTimeoutMs: 900_000,
      pollIntervalMs: 30_000,
      maxRunningModels: 2,
      pricePerUnitHour: undefined,
    })
    expect((await parse(COPY)).plan.copyTimeoutMs).toBe(7_200_000)
  })

  test('plan has the inputs of swap, and changes nothing', async () => {
    const { operation, plan } = await parse({ ...SWAP, operation: 'plan' })
    expect([operation, plan.isDryRun]).toEqual(['plan', true])
    expect(plan.operation).toEqual((await parse(SWAP)).plan.operation)
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
    expect((await parse(inputs)).plan.isDryRun).toBe(isDryRun)
  })
})

describe('a problem of one input', () => {
  test.each<{ name: string; inputs: Typed; input: string; allowed: string | RegExp }>([
    { name: 'no operation', inputs: { project: 'orchard' }, input: 'operation', allowed: 'it is required' },
    { name: 'another operation', inputs: { operation: 'deploy' }, input: 'operation', allowed: /^one of start, swap/ },
    {
      name: 'a start without a version',
      inputs: { operation: 'start', 'min-inference-units': '1' },
      input: 'version',
      allowed: 'it is required with operation: start',
    },
    {
      name: 'a swap without units',
      inputs: { operation: 'swap', version: 'v2' },
      input: 'min-inference-units',
      allowed: 'it is required with operation: swap',
    },
    { name: 'latest', inputs: { ...SWAP, version: 'latest' }, input: 'version', allowed: /latest chooses none here/ },
    {
      name: 'released for a swap',
      inputs: { ...SWAP, version: 'released' },
      input: 'version',
      allowed: /chooses none/,
    },
    {
      name: 'latest for a copy',
      inputs: { ...COPY, version: 'latest' },
      input: 'version',
      allowed: /latest chooses none here/,
    },
    {
      name: 'a version of another project',
      inputs: { ...SWAP, version: VERSION, project: 'meadow' },
      input: 'version',
      allowed: 'a version of the project meadow',
    },
    {
      name: 'a version of another Region',
      inputs: { ...SWAP, version: VERSION, 'aws-region': 'us-east-1' },
      input: 'version',
      allowed: /^a version in us-east-1/,
    },
    {
      name: 'no whole units',
      inputs: { ...SWAP, 'min-inference-units': '0' },
      input: 'min-inference-units',
      allowed: 'a whole number from 1',
    },
    {
      name: 'a maximum below the minimum',
      inputs: { ...SWAP, 'min-inference-units': '3', 'max-inference-units': '2' },
      input: 'max-inference-units',
      allowed: 'at least 3, which min-inference-units is',
    },
    {
      name: 'a maximum alone',
      inputs: { operation: 'rollback', 'max-inference-units': '2' },
      input: 'min-inference-units',
      allowed: 'it is required with max-inference-units',
    },
    {
      name: 'a stop of nothing',
      inputs: { operation: 'stop' },
      input: 'version',
      allowed: 'exactly one of version and all-but with operation: stop',
    },
    {
      name: 'a stop of both',
      inputs: { operation: 'stop', version: 'v1', 'all-but': 'v2' },
      input: 'version',
      allowed: 'exactly one of version and all-but with operation: stop',
    },
    {
      name: 'no name in all-but',
      inputs: { operation: 'stop', 'all-but': ',' },
      input: 'all-but',
      allowed: /^version names/,
    },
    {
      name: 'prune without keep',
      inputs: { operation: 'prune' },
      input: 'keep',
      allowed: 'it is required with operation: prune',
    },
    {
      name: 'a start timeout that is too short',
      inputs: { ...SWAP, 'start-timeout': '9s' },
      input: 'start-timeout',
      allowed: /from 10 s to 7 days/,
    },
    {
      name: 'a stop timeout that is too long',
      inputs: { ...SWAP, 'stop-timeout': '8d' },
      input: 'stop-timeout',
      allowed: /from 10 s to 7 days/,
    },
    {
      name: 'a copy timeout that is not a duration',
      inputs: { ...COPY, 'copy-timeout': 'soon' },
      input: 'copy-timeout',
      allowed: /from 10 s to 7 days/,
    },
    {
      name: 'polls that are too close',
      inputs: { ...SWAP, 'poll-interval': '4s' },
      input: 'poll-interval',
      allowed: /from 5 s to 1 h/,
    },
    {
      name: 'a bake time of more than a day',
      inputs: { ...SWAP, bake: '25h' },
      input: 'bake',
      allowed: /from 0 s to 24 h/,
    },
    {
      name: 'a drain time of more than a day',
      inputs: { ...SWAP, drain: '2d' },
      input: 'drain',
      allowed: /from 0 s to 24 h/,
    },
    {
      name: 'another swap mode',
      inputs: { ...SWAP, 'swap-mode': 'blue-green' },
      input: 'swap-mode',
      allowed: 'one of start-first, stop-first',
    },
    {
      name: 'a price of nothing',
      inputs: { ...SWAP, 'price-per-unit-hour': '0' },
      input: 'price-per-unit-hour',
      allowed: /^a number above 0/,
    },
    {
      name: 'plan that is to do it',
      inputs: { ...SWAP, operation: 'plan', 'dry-run': 'false' },
      input: 'dry-run',
      allowed: /plan changes nothing/,
    },
    {
      name: 'shadow without images',
      inputs: { ...SWAP, shadow: 'true' },
      input: 'smoke-images',
      allowed: 'it is required with shadow: true',
    },
    {
      name: 'shadow of a version that was stopped first',
      inputs: { ...SWAP, shadow: 'true', 'smoke-images': 'smoke/**', 'swap-mode': 'stop-first' },
      input: 'shadow',
      allowed: /^false with swap-mode: stop-first/,
    },
    {
      name: 'a variable without a token',
      inputs: { ...SWAP, publish: 'variable:MODEL' },
      input: 'github-token',
      allowed: 'it is required for publish: variable:MODEL',
    },
    {
      name: 'a copy without a destination',
      inputs: { ...COPY, 'destination-project': '' },
      input: 'destination-project',
      allowed: 'it is required with operation: copy',
    },
    {
      name: 'a copy to another Region',
      inputs: {
        ...COPY,
        'destination-project': 'arn:aws:rekognition:us-east-1:444455556666:project/orchard/1772441000000',
      },
      input: 'destination-project',
      allowed: 'a project in eu-west-1: a copy stays in its Region',
    },
    {
      name: 'a threshold, which is an input of other actions',
      inputs: { ...SWAP, 'f1-threshold': '0.9' },
      input: 'f1-threshold',
      allowed: 'there is no such input; a release is guarded by gate and gate-file',
    },
    {
      name: 'a misspelt input',
      inputs: { ...SWAP, 'smoke-image': 'a.jpg' },
      input: 'smoke-image',
      allowed: /did you mean smoke-images/,
    },
  ])('$name', async ({ inputs, input, allowed }) => {
    const problem = { input, allowed: typeof allowed === 'string' ? allowed : expect.stringMatching(allowed) }
    await expect(parse(inputs)).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [problem] })
  })
})

describe('rules on the smoke test', () => {
  const SMOKE = { 'gate-file': 'release.gate' }
  const FILES = { '/runner/release.gate': 'f1 >= 0.8\nsmoke.f1 >= 0.8\n' }

  test('are guards of a release', async () => {
    const { plan } = await parse({ ...SWAP, ...SMOKE, 'smoke-images': 'smoke/**/*.jpg\ns3://bucket/a.jpg' }, FILES)
    expect(plan.operation).toMatchObject({
      swap: {
        guards: {
          gate: [{ text: 'f1 >= 0.8' }, { text: 'smoke.f1 >= 0.8' }],
          smokeImages: ['smoke/**/*.jpg', 's3://bucket/a.jpg'],
        },
      },
    })
  })

  test('need images', async () => {
    await expect(parse({ ...SWAP, ...SMOKE }, FILES)).rejects.toMatchObject({
      problems: [{ input: 'smoke-images', allowed: 'it is required because the gate has the rule smoke.f1 >= 0.8' }],
    })
  })

  test('are refused for a copy, which sends no images', async () => {
    await expect(parse({ ...COPY, ...SMOKE }, FILES)).rejects.toMatchObject({
      problems: [{ input: 'gate', allowed: 'no rule on smoke with operation: copy, which sends no images' }],
    })
  })
})

describe('inputs that the operation does not take', () => {
  const ONLY_COPY = {
    'destination-project': 'p',
    'destination-version-name': 'v',
    'output-location': 's3://b/',
    tags: 'a=b',
    'kms-key-id': 'alias/models',
    'source-role-to-assume': SOURCE_ROLE,
    'attach-policy': 'true',
    'copy-timeout': '1h',
  }
  const USING = {
    'min-inference-units': '1',
    'max-inference-units': '1',
    'start-timeout': '1h',
    'smoke-images': 'a.jpg',
    shadow: 'true',
    'max-running-models': '3',
  }
  const REPLACING_ONLY = { bake: '1m', drain: '1m', alarms: 'errors', 'swap-mode': 'stop-first' }
  const GUARDING = { 'require-verdict': 'false', gate: 'f1 >= 0.8', 'gate-file': 'a.gate' }

  test.each<{ name: string; inputs: Typed; more: Typed }>([
    {
      name: 'start',
      inputs: { ...SWAP, operation: 'start' },
      more: { ...ONLY_COPY, ...REPLACING_ONLY, publish: 'ssm:/m', 'all-but': 'v1', 'max-run': '1h', keep: '1' },
    },
    { name: 'swap', inputs: SWAP, more: { ...ONLY_COPY, 'all-but': 'v1', 'max-run': '1h', keep: '1' } },
    {
      name: 'plan',
      inputs: { ...SWAP, operation: 'plan' },
      more: { ...ONLY_COPY, 'all-but': 'v1', 'max-run': '1h', keep: '1' },
    },
    {
      name: 'rollback',
      inputs: { operation: 'rollback' },
      more: { ...ONLY_COPY, version: 'v1', 'all-but': 'v1', 'max-run': '1h', keep: '1' },
    },
    {
      name: 'stop',
      inputs: { operation: 'stop', version: 'v1' },
      more: { ...ONLY_COPY, ...USING, ...REPLACING_ONLY, ...GUARDING, 'max-run': '1h', keep: '1' },
    },
    {
      name: 'sweep',
      inputs: { operation: 'sweep' },
      more: { ...ONLY_COPY, ...USING, ...REPLACING_ONLY, ...GUARDING, version: 'v1', 'all-but': 'v1', keep: '1' },
    },
    {
      name: 'copy',
      inputs: COPY,
      more: {
        ...USING,
        ...REPLACING_ONLY,
        'stop-timeout': '1m',
        publish: 'ssm:/m',
        'all-but': 'v1',
        'max-run': '1h',
        keep: '1',
      },
    },
    {
      name: 'prune',
      inputs: { operation: 'prune', keep: '1' },
      more: {
        ...ONLY_COPY,
        ...USING,
        ...REPLACING_ONLY,
        ...GUARDING,
        version: 'v1',
        'all-but': 'v1',
        'max-run': '1h',
        'stop-timeout': '1m',
      },
    },
  ])('$name: each is a problem of its own, and all are named at once', async ({ inputs, more }) => {
    const error: unknown = await parse({ ...inputs, ...more }).catch((thrown: unknown) => thrown)
    const problems = (error as { problems: readonly { input: string; allowed: string }[] }).problems
    expect(problems.map(({ input }) => input).sort()).toEqual(Object.keys(more).sort())
    for (const { allowed } of problems) {
      expect(allowed).toMatch(new RegExp(`^nothing with operation: ${inputs.operation ?? ''}; .* takes? it$`))
    }
  })

  test('the operations that take it are named', async () => {
    await expect(parse({ operation: 'sweep', version: 'v1' })).rejects.toMatchObject({
      problems: [
        {
          input: 'version',
          given: 'v1',
          allowed: 'nothing with operation: sweep; start, swap, stop, copy and plan take it',
        },
      ],
    })
    await expect(parse({ ...SWAP, keep: '3' })).rejects.toMatchObject({
      problems: [{ input: 'keep', allowed: 'nothing with operation: swap; prune takes it' }],
    })
  })

  test('what is wrong with several inputs is said at once, also for an operation that there is not', async () => {
    const inputs = { operation: 'ship', bake: 'long', publish: 'sns:topic', keep: '-1' }
    const error: unknown = await parse(inputs).catch((thrown: unknown) => thrown)
    const problems = (error as { problems: readonly { input: string }[] }).problems
    expect(problems.map(({ input }) => input)).toEqual(['operation', 'publish', 'bake', 'keep'])
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
    const { plan } = await parse({ ...SWAP, publish, 'github-token': 'token' })
    expect(plan.operation).toMatchObject({ swap: { publish: { ...target, shown: publish } } })
  })

  test('none is nothing', async () => {
    expect((await parse({ ...SWAP, publish: 'none' })).plan.operation).toMatchObject({ swap: { publish: undefined } })
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
    await expect(parse({ ...SWAP, publish })).rejects.toMatchObject({
      problems: [{ input: 'publish', given: publish, allowed: expect.stringMatching(allowed) }],
    })
  })
})

describe('the roles of a copy', () => {
  test('without a role for the source both are the same', async () => {
    const { role, source } = await parse({ ...COPY, 'role-to-assume': ROLE })
    expect([role?.arn, source.role?.arn]).toEqual([ROLE, ROLE])
  })

  test('a role for the source has the session name and the audience of the other', async () => {
    const roles = { 'role-to-assume': ROLE, 'source-role-to-assume': SOURCE_ROLE, 'role-session-name': 'copy' }
    const { role, source } = await parse({ ...COPY, ...roles })
    expect([role?.arn, source.role]).toEqual([
      ROLE,
      { arn: SOURCE_ROLE, sessionName: 'copy', audience: 'sts.amazonaws.com' },
    ])
  })

  test('the destination may use the credentials of the environment', async () => {
    const { role, source } = await parse({ ...COPY, 'source-role-to-assume': SOURCE_ROLE })
    expect([role, source.role?.sessionName]).toEqual([undefined, 'train-custom-labels-7'])
  })
})
