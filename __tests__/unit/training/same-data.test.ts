/** Which version was trained from the very same bytes, and may be used instead of another training. */
import { describe, expect, test } from '@jest/globals'
import { digestOfGate } from '../../../src/judgement/digest-of-question.js'
import { PROVENANCE_KEYS } from '../../../src/model/provenance.js'
import type { Tags } from '../../../src/model/tags.js'
import type { ProjectVersion } from '../../../src/model/version.js'
import { findSameData, glanceAtSameData } from '../../../src/training/same-data.js'
import type { PinnedPlan } from '../../../src/training/start-plan.js'
import { createFakeTools, planOf, versionOf, type CallFault } from '../../support/fake-tools.js'
import { rulesOf } from '../../support/gate.js'

const DIGEST = 'a'.repeat(64)
const OTHER = 'b'.repeat(64)
const GATE = rulesOf('f1 >= 0.8')

function planFor(change: Partial<PinnedPlan> = {}): PinnedPlan {
  const plan = planOf({ name: 'v9' })
  const training = { object: keyed(DIGEST), sha256: DIGEST, workspacePath: 'train.manifest' }
  return {
    ...plan,
    inputs: { ...plan.inputs, record: true, judgement: { ...plan.inputs.judgement, gate: GATE } },
    run: { ...plan.run, repository: 'fruit/orchard', runId: '7' },
    data: { kind: 'manifests', training, testing: 'auto-create' },
    ...change,
  }
}

function keyed(digest: string) {
  return { bucket: 'data', key: `manifests/${digest}/train.manifest` }
}

/** Trained from a manifest that was uploaded under its digest, with a split by the service. */
function trained(name: string, digest = DIGEST, change: Partial<ProjectVersion> = {}): ProjectVersion {
  return versionOf(name, {
    trainingInput: { manifest: keyed(digest), autoCreate: false },
    testingInput: { autoCreate: true },
    ...change,
  })
}

interface Row {
  readonly name: string
  readonly versions: readonly ProjectVersion[]
  readonly tags?: Readonly<Record<string, Tags>>
  readonly plan?: PinnedPlan
  readonly fault?: (operation: string, nth: number) => CallFault | undefined
  readonly expected: string | undefined
}

function fakeOf({ versions, tags = {}, fault }: Pick<Row, 'versions' | 'tags' | 'fault'>) {
  const fake = createFakeTools(fault === undefined ? {} : { faultOf: fault })
  fake.account.versions.push(...versions)
  for (const version of versions) fake.account.tags.set(version.arn, tags[version.name] ?? {})
  return fake
}

const failed = (gate: string | undefined): Tags => ({
  [PROVENANCE_KEYS.verdict]: 'failed',
  ...(gate !== undefined && { [PROVENANCE_KEYS.gate]: gate }),
})

const BOTH: readonly Row[] = [
  { name: 'no version', versions: [], expected: undefined },
  { name: 'one of the same bytes', versions: [trained('v1')], expected: 'v1' },
  { name: 'one of other bytes', versions: [trained('v1', OTHER)], expected: undefined },
  {
    name: 'the newest of three, whatever the order of the list',
    versions: [
      trained('v1', DIGEST, { createdAt: 1000 }),
      trained('v3', DIGEST, { createdAt: 3000 }),
      trained('v2', DIGEST, { createdAt: 2000 }),
    ],
    expected: 'v3',
  },
  {
    name: 'one in training',
    versions: [trained('v1', DIGEST, { status: 'TRAINING_IN_PROGRESS', f1Score: undefined })],
    expected: 'v1',
  },
  { name: 'one whose model runs', versions: [trained('v1', DIGEST, { status: 'RUNNING' })], expected: 'v1' },
  ...['TRAINING_FAILED', 'DELETING', 'EXPIRED', 'DEPRECATED', 'COPYING_COMPLETED', 'A_NEW_WORD'].map((status) => ({
    name: `one with the status ${status}`,
    versions: [trained('v1', DIGEST, { status })],
    expected: undefined,
  })),
  {
    name: 'one that was not measured',
    versions: [trained('v1', DIGEST, { f1Score: undefined })],
    expected: undefined,
  },
  {
    name: 'one that was tested with a manifest of its own',
    versions: [trained('v1', DIGEST, { testingInput: { manifest: keyed(OTHER), autoCreate: false } })],
    expected: undefined,
  },
  {
    name: 'one that was trained from datasets',
    versions: [trained('v1', DIGEST, { trainingInput: { autoCreate: false } })],
    expected: undefined,
  },
  {
    name: 'one that has failed this gate',
    versions: [trained('v1')],
    tags: { v1: failed(digestOfGate(GATE)) },
    expected: undefined,
  },
  { name: 'one that has failed another gate', versions: [trained('v1')], tags: { v1: failed(OTHER) }, expected: 'v1' },
  {
    name: 'one that has failed an unknown gate',
    versions: [trained('v1')],
    tags: { v1: failed(undefined) },
    expected: undefined,
  },
  {
    name: 'one that has failed this gate in a job of this very run',
    versions: [trained('v1')],
    tags: { v1: { ...failed(digestOfGate(GATE)), [PROVENANCE_KEYS.judgedBy]: 'fruit/orchard/7/1' } },
    expected: 'v1',
  },
  {
    name: 'an older one, where the newest has failed this gate',
    versions: [trained('v2', DIGEST, { createdAt: 2000 }), trained('v1', DIGEST, { createdAt: 1000 })],
    tags: { v2: failed(digestOfGate(GATE)) },
    expected: 'v1',
  },
  {
    name: 'none for a training from the datasets of the project',
    versions: [trained('v1')],
    plan: planFor({ data: { kind: 'project-datasets' } }),
    expected: undefined,
  },
]

describe('the version to use instead of another training', () => {
  test.each<Row>([
    ...BOTH,
    {
      name: 'one at another place, whose tag has the digest',
      versions: [
        trained('v1', DIGEST, { trainingInput: { manifest: { bucket: 'old', key: 'a' }, autoCreate: false } }),
      ],
      tags: { v1: { [PROVENANCE_KEYS.training]: DIGEST } },
      expected: 'v1',
    },
    {
      name: 'one at another place, whose tag has another digest',
      versions: [
        trained('v1', DIGEST, { trainingInput: { manifest: { bucket: 'old', key: 'a' }, autoCreate: false } }),
      ],
      tags: { v1: { [PROVENANCE_KEYS.training]: OTHER } },
      expected: undefined,
    },
    {
      name: 'one that was deleted while its tags were read',
      versions: [trained('v1')],
      fault: (operation) => (operation === 'ListTagsForResource' ? { kind: 'not-found', effect: false } : undefined),
      expected: 'v1',
    },
  ])('$name: $expected', async (row) => {
    const { tools, account } = fakeOf(row)
    const found = await findSameData(tools, row.plan ?? planFor(), account.versions)
    expect(found?.version.name).toBe(row.expected)
  })

  test('tags that may not be read end the run: the alternative is to pay for a training', async () => {
    const { tools, account } = fakeOf({
      versions: [trained('v1')],
      fault: () => ({ kind: 'access-denied', effect: false }),
    })
    await expect(findSameData(tools, planFor(), account.versions)).rejects.toMatchObject({
      code: 'ACCESS_DENIED',
      message: expect.stringContaining('reuse: data needs to read tags') as unknown,
    })
  })

  test('one whose results went elsewhere is named with the reason, and is not used', async () => {
    const { tools, account, notes } = fakeOf({
      versions: [trained('v1', DIGEST, { output: { bucket: 'elsewhere', prefix: 'runs' } })],
    })
    expect(await findSameData(tools, planFor(), account.versions)).toBeUndefined()
    expect(notes.join()).toContain('v1 was trained from the same manifests, and cannot be used for this one: output')
  })

  test('one that has failed since it was listed is not used', async () => {
    const { tools, account } = fakeOf({ versions: [trained('v1')] })
    const listed = [...account.versions]
    account.versions.splice(0, 1, trained('v1', DIGEST, { status: 'TRAINING_FAILED' }))
    expect(await findSameData(tools, planFor(), listed)).toBeUndefined()
  })
})

describe('the version that a notice names', () => {
  test.each<Row>([
    ...BOTH,
    {
      name: 'none at another place, whose tags are not read',
      versions: [
        trained('v1', DIGEST, { trainingInput: { manifest: { bucket: 'old', key: 'a' }, autoCreate: false } }),
      ],
      tags: { v1: { [PROVENANCE_KEYS.training]: DIGEST } },
      expected: undefined,
    },
    {
      name: 'none where tags may not be read',
      versions: [trained('v1')],
      fault: () => ({ kind: 'access-denied', effect: false }),
      expected: undefined,
    },
  ])('$name: $expected', async (row) => {
    const { tools, account } = fakeOf(row)
    const found = await glanceAtSameData(tools, row.plan ?? planFor(), account.versions)
    expect(found?.name).toBe(row.expected)
  })

  test('no more than five are asked for their tags', async () => {
    const versions = Array.from({ length: 7 }, (_, index) =>
      trained(`v${String(index)}`, DIGEST, { createdAt: 10_000 - index }),
    )
    const tags = Object.fromEntries(versions.slice(0, 6).map(({ name }) => [name, failed(digestOfGate(GATE))]))
    const { tools, account } = fakeOf({ versions, tags })
    expect(await glanceAtSameData(tools, planFor(), account.versions)).toBeUndefined()
    expect(account.calls.filter((call) => call.startsWith('ListTagsForResource'))).toHaveLength(5)
  })
})
