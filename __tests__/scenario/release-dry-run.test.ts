/** A dry run of each operation of the built release: what would be called, the quota used, units before and after, what was not checked. */
import { afterEach, expect, test } from '@jest/globals'
import { PROVENANCE_KEYS } from '../../src/model/provenance.js'
import { RESULTS, type TestEnvironment } from '../support/environment.js'
import { memberOf } from '../support/members.js'
import { openProject, RELEASED, trained } from '../support/release-scenarios.js'

let environment: TestEnvironment
afterEach(() => environment.close())

/** v3 is released, v2 was before, v1 runs forgotten; another project has a model that runs, too. */
const openOrchard = (): Promise<TestEnvironment> => {
  const runs = { status: 'RUNNING', startedSecondsAgo: 7200 } as const
  return openProject(
    {
      v0: trained(9),
      v1: trained(8, { ...runs, minInferenceUnits: 2 }),
      v2: trained(7, { tags: { ...trained(1).tags, [PROVENANCE_KEYS.releasedUntil]: '2026-02-01T00:00:00.000Z' } }),
      v3: trained(6, { ...runs, tags: { ...RELEASED, [PROVENANCE_KEYS.replaces]: 'REPLACED' } }),
      v4: trained(5),
      v5: trained(4),
    },
    {
      projects: { meadow: { versions: { m1: trained(3, runs) } } },
      settings: { runningModels: 4 },
    },
  )
}

const NEW = { version: 'v5', 'min-inference-units': '2' }
const PLACES = { before: 3, max: 4 }

interface DryRun {
  readonly name: string
  readonly inputs: Readonly<Record<string, string>>
  readonly calls: readonly string[]
  readonly places: { readonly now: number; readonly most: number; readonly afterwards: number }
  readonly units: { readonly now: number; readonly most: number; readonly afterwards: number }
  readonly unchecked: RegExp
}

const same = (n: number) => ({ now: n, most: n, afterwards: n })

test.each<DryRun>([
  {
    name: 'start',
    inputs: { operation: 'start', ...NEW },
    calls: ['StartProjectVersion'],
    places: { now: 3, most: 4, afterwards: 4 },
    units: { now: 3, most: 5, afterwards: 5 },
    unchecked: /may start the model/,
  },
  {
    name: 'plan',
    inputs: { operation: 'plan', ...NEW, publish: 'ssm:/orchard/model', bake: '0s' },
    calls: ['StartProjectVersion', 'TagResource', 'PutParameter', 'UntagResource', 'TagResource', 'StopProjectVersion'],
    places: { now: 3, most: 4, afterwards: 3 },
    units: { now: 3, most: 5, afterwards: 4 },
    unchecked: /may start and stop models/,
  },
  {
    name: 'swap, stop-first',
    inputs: { operation: 'swap', ...NEW, publish: 'ssm:/orchard/model', bake: '0s', 'swap-mode': 'stop-first' },
    calls: ['TagResource', 'StopProjectVersion', 'StartProjectVersion', 'PutParameter', 'UntagResource', 'TagResource'],
    places: same(3),
    units: { now: 3, most: 4, afterwards: 4 },
    unchecked: /may be written/,
  },
  {
    name: 'rollback',
    inputs: { operation: 'rollback', 'min-inference-units': '1', bake: '0s' },
    calls: ['TagResource', 'StartProjectVersion', 'UntagResource', 'TagResource'],
    places: { now: 3, most: 4, afterwards: 4 },
    units: { now: 3, most: 4, afterwards: 4 },
    unchecked: /may start and stop models/,
  },
  {
    name: 'stop',
    inputs: { operation: 'stop', version: 'v1' },
    calls: ['StopProjectVersion'],
    places: { now: 3, most: 3, afterwards: 2 },
    units: { now: 3, most: 3, afterwards: 1 },
    unchecked: /may stop models/,
  },
  {
    name: 'stop of what has stopped',
    inputs: { operation: 'stop', version: 'v4' },
    calls: [],
    places: same(3),
    units: same(3),
    unchecked: /^$/,
  },
  {
    name: 'stop, all-but',
    inputs: { operation: 'stop', 'all-but': 'v1' },
    calls: ['StopProjectVersion'],
    places: { now: 3, most: 3, afterwards: 2 },
    units: { now: 3, most: 3, afterwards: 2 },
    unchecked: /may stop models/,
  },
  {
    name: 'sweep',
    inputs: { operation: 'sweep' },
    calls: ['StopProjectVersion'],
    places: { now: 3, most: 3, afterwards: 2 },
    units: { now: 3, most: 3, afterwards: 1 },
    unchecked: /may stop models/,
  },
  {
    name: 'copy',
    inputs: {
      operation: 'copy',
      version: 'v5',
      'destination-project': 'meadow',
      'output-location': `s3://${RESULTS}/copies`,
    },
    calls: ['CopyProjectVersion'],
    places: same(3),
    units: same(3),
    unchecked: /may copy to meadow/,
  },
  {
    name: 'prune',
    inputs: { operation: 'prune', keep: '2' },
    calls: ['DeleteProjectVersion'],
    places: same(3),
    units: same(3),
    unchecked: /may delete versions/,
  },
])('$name', async ({ inputs, calls, places, units, unchecked }) => {
  environment = await openOrchard()
  const versions = [...environment.emulator.state.versions.values()]
  const [v2, v3] = ['v2', 'v3'].map((name) => versions.find((version) => version.name === name))
  Object.assign(v3?.tags ?? {}, { [PROVENANCE_KEYS.replaces]: `${v2?.arn.split('/').at(-1) ?? ''}/v2` })
  const common = {
    'max-running-models': String(PLACES.max),
    ...(inputs.operation === 'plan' ? {} : { 'dry-run': 'true' }),
  }
  const result = await environment.release({ inputs: { ...inputs, ...common } })
  expect([result.outputs.outcome, result.exitCode]).toEqual(['planned', 0])
  const report = result.report
  expect(report).toMatchObject({
    planned: calls.map((call) => ({ call })),
    'planned-use': { places: { ...places, max: PLACES.max }, 'inference-units': units },
  })
  const open = (memberOf(report, 'unchecked') as readonly string[]).join('\n')
  expect(open).toMatch(unchecked)
  const course = ({ now, most, afterwards }: DryRun['places'], of = ''): string =>
    `${String(now)}${of} now${most > Math.max(now, afterwards) ? `, up to ${String(most)} in between` : ''}, ${String(afterwards)} afterwards.`
  const sentences = [
    `Places for running models in the account (max-running-models): ${course(places, ' of 4 in use')}`,
    `Inference units of this project that run: ${course(units)}`,
    ...(calls.length === 0 ? ['Everything that these calls need was checked.'] : []),
  ]
  for (const sentence of sentences) {
    expect(result.summary).toContain(sentence)
    expect(result.stdout).toContain(sentence)
  }
  for (const call of calls)
    expect([result.summary, result.stdout]).toEqual([
      expect.stringContaining(call),
      expect.stringContaining(`Would call ${call}`),
    ])
  expect(
    environment.requests().filter((operation) => /^(Start|Stop|Copy|Delete|Put|Tag|Untag)/.test(operation)),
  ).toEqual([])
})

test('what may not be listed is named under what was not checked', async () => {
  environment = await openOrchard()
  await environment.emulator.applySeed({
    policy: {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: '*', Resource: '*' },
        {
          Effect: 'Deny',
          Action: 'rekognition:DescribeProjectVersions',
          Resource: 'arn:aws:rekognition:*:*:project/meadow/*',
        },
      ],
    },
  })
  const result = await environment.release({ inputs: { operation: 'sweep', 'dry-run': 'true' } })
  expect(result.outputs.outcome).toBe('planned')
  const unchecked = memberOf(result.report, 'unchecked')
  const sentence = 'Models of the project meadow were not counted: rekognition:DescribeProjectVersions was denied.'
  expect(unchecked).toContain(sentence)
  expect([result.summary, result.stdout]).toEqual([
    expect.stringContaining('Models of the project meadow were not counted'),
    expect.stringContaining(`Not checked: ${sentence}`),
  ])
})
