/** `copy`: what it carries, refuses and plans. */
import { describe, expect, test } from '@jest/globals'
import { copy } from '../../../../src/deployment/copy/copy.js'
import { PROVENANCE_KEYS } from '../../../../src/model/provenance.js'
import { allow, changes, cloudWithV1, copies, copying, PLAN, policiesOf, V1 } from '../../../support/release/copying.js'
import { ended, type Operate } from '../../../support/release/every-call.js'
import { fault } from '../../../support/release/fake-account.js'
import { createFakeCloud } from '../../../support/release/fake-cloud.js'
import { planOf } from '../../../support/release/plans.js'

const { released, releasedUntil, run: runKey, verdict } = PROVENANCE_KEYS

describe('a copy to another account', () => {
  test('carries name, output, key, tags, verdict and provenance, and no tag of the release', async () => {
    const cloud = cloudWithV1()
    const run = cloud.run()
    expect(await copying()(run, cloud)).toBe('copied')
    const [made] = copies(cloud)
    expect(made?.description).toMatchObject({
      name: 'v1',
      status: 'COPYING_COMPLETED',
      sourceVersionArn: cloud.account.version('v1').arn,
      output: PLAN.output,
      kmsKeyId: 'alias/production',
    })
    expect(made?.tags).toEqual({ team: 'fruit', [runKey]: '7/1', [verdict]: 'passed' })
    expect(run.report()).toMatchObject({
      version: { name: 'v1' },
      destination: { project: 'orchard-production', name: 'v1', arn: made?.arn, status: 'COPYING_COMPLETED' },
      policy: { state: 'removed' },
      running: [{ name: 'v1', isReleased: true }],
    })
  })

  test('puts a policy, copies, and takes the policy away', async () => {
    const cloud = allow(cloudWithV1())
    await copying()(cloud.run(), cloud)
    expect(changes(cloud)).toEqual(['PutProjectPolicy', 'CopyProjectVersion', 'DeleteProjectPolicy'])
    expect(policiesOf(cloud)).toEqual(['by-hand'])
  })

  test('without attach-policy, one that is there is enough', async () => {
    const cloud = allow(cloudWithV1())
    const run = cloud.run()
    expect(await copying({ attachPolicy: false })(run, cloud)).toBe('copied')
    expect(changes(cloud)).toEqual(['CopyProjectVersion'])
    expect(run.report().policy?.state).toBe('not-needed')
  })

  test('without a policy: red, with the one to attach in the report', async () => {
    const cloud = cloudWithV1()
    const run = cloud.run()
    const { error } = await ended(run, cloud, copying({ attachPolicy: false }))
    expect(error).toMatchObject({ code: 'COPY_NOT_ALLOWED', outcome: 'error' })
    const { state, document = '' } = run.report().policy ?? {}
    expect(state).toBe('to-be-attached')
    expect(JSON.parse(document)).toMatchObject({
      Statement: [
        { Resource: cloud.account.version('v1').arn, Principal: { AWS: `arn:aws:iam::${cloud.other.id}:root` } },
      ],
    })
    expect(copies(cloud)).toEqual([])
  })

  test('a right that the role itself lacks is said to be one', async () => {
    const cloud = cloudWithV1()
    const words =
      'User: arn:aws:sts::444455556666:assumed-role/r/s is not authorized to perform: rekognition:CopyProjectVersion on resource: arn:x because no identity-based policy allows the rekognition:CopyProjectVersion action'
    cloud.failAt(
      { operation: 'CopyProjectVersion', nth: 1 },
      'before',
      fault('access-denied', 'CopyProjectVersion', words),
    )
    const { error } = await ended(cloud.run(), cloud, copying())
    expect(error).toMatchObject({ kind: 'access-denied' })
    expect(policiesOf(cloud)).toEqual([])
  })

  test('a policy that does not apply at once is waited for', async () => {
    const cloud = cloudWithV1()
    for (const nth of [1, 2, 3]) {
      cloud.failAt({ operation: 'CopyProjectVersion', nth }, 'before', fault('access-denied', 'CopyProjectVersion'))
    }
    expect(await copying()(cloud.run(), cloud)).toBe('copied')
    expect(policiesOf(cloud)).toEqual([])
  })

  test.each([
    ['has failed since', { status: 'COPYING_FAILED' }, 'COPY_FAILED'],
    ['is being deleted', { status: 'DELETING' }, 'VERSION_BEING_DELETED'],
    ['was replaced by a training of its name', { sourceVersionArn: undefined }, 'COPY_NAME_TAKEN'],
  ] as const)('the policy of an attempt that was killed goes, also where the copy %s', async (_name, change, code) => {
    const cloud = cloudWithV1()
    cloud.crashAt({ operation: 'CopyProjectVersion', nth: 1 }, 'after')
    await ended(cloud.run(), cloud, copying())
    expect(policiesOf(cloud)).toHaveLength(1)
    const [made] = copies(cloud)
    if (made !== undefined) made.description = { ...made.description, ...change }
    const { error } = await ended(cloud.run(), cloud, copying())
    expect(error).toMatchObject({ code })
    expect(policiesOf(cloud)).toEqual([])
  })

  test('the released version is found by its tag, also when it does not run', async () => {
    const cloud = createFakeCloud()
    cloud.account.add('v0', {}, { [verdict]: 'passed', [releasedUntil]: '2026-03-01T00:00:00.000Z' })
    cloud.account.add('v1', { status: 'STOPPED' }, { [verdict]: 'passed', [released]: '2026-03-01T00:00:00.000Z' })
    cloud.account.add('v2', { status: 'RUNNING' }, { [verdict]: 'passed' })
    expect(await copying({}, { version: { kind: 'released' } })(cloud.run(), cloud)).toBe('copied')
    expect(copies(cloud).map(({ name }) => name)).toEqual(['v1'])
  })
})

describe('what is refused, before anything is changed', () => {
  test.each([
    {
      name: 'an unknown version',
      version: { kind: 'name', name: 'v9' } as const,
      code: 'VERSION_NOT_FOUND',
      outcome: 'error',
    },
    {
      name: 'nothing released',
      version: { kind: 'released' } as const,
      tags: {},
      code: 'NOTHING_RELEASED',
      outcome: 'refused',
    },
    { name: 'a failed verdict', tags: { [verdict]: 'failed' }, code: 'VERDICT_NOT_PASSED', outcome: 'refused' },
    { name: 'no verdict', tags: {}, code: 'VERDICT_NOT_PASSED', outcome: 'refused' },
    { name: 'a training', status: 'TRAINING_IN_PROGRESS', code: 'VERSION_NOT_RUNNABLE', outcome: 'refused' },
    {
      name: 'an unknown project',
      change: { destination: { kind: 'name', name: 'nowhere' } } as const,
      code: 'PROJECT_NOT_FOUND',
      outcome: 'error',
    },
  ])('$name', async ({ version, tags, status, change, code, outcome }) => {
    const cloud = cloudWithV1()
    const v1 = cloud.account.version('v1')
    if (tags !== undefined) v1.tags = tags
    if (status !== undefined) v1.description = { ...v1.description, status }
    const { error } = await ended(cloud.run(), cloud, copying(change, version && { version }))
    expect(error).toMatchObject({ code, outcome })
    expect(changes(cloud)).toEqual([])
  })

  test('require-verdict: false copies one without a verdict', async () => {
    const cloud = cloudWithV1()
    cloud.account.version('v1').tags = {}
    expect(await copying({ requireVerdict: false })(cloud.run(), cloud)).toBe('copied')
  })

  test('a name that another version has', async () => {
    const cloud = cloudWithV1()
    cloud.other.add('v1')
    const { error } = await ended(cloud.run(), cloud, copying())
    expect(error).toMatchObject({ code: 'COPY_NAME_TAKEN', outcome: 'refused' })
    expect(changes(cloud)).toEqual([])
    expect(await copying({ versionName: 'from-orchard' })(cloud.run(), cloud)).toBe('copied')
  })

  test('a project of another Region', async () => {
    const cloud = cloudWithV1()
    const other = cloud.other.projects
    const [project] = other
    if (project !== undefined) other[0] = { ...project, arn: project.arn.replace('eu-west-1', 'us-east-1') }
    const { error } = await ended(cloud.run(), cloud, copying())
    expect(error).toMatchObject({ code: 'PROJECT_UNSUITABLE', outcome: 'refused' })
  })

  test('a project with five policies', async () => {
    const cloud = cloudWithV1()
    const five = Array.from({ length: 5 }, (_, n) => ({ name: `p${String(n)}`, revisionId: String(n), document: '{}' }))
    cloud.account.policies.set(cloud.account.project.arn, five)
    const { error } = await ended(cloud.run(), cloud, copying())
    expect(error).toMatchObject({
      code: 'COPY_NOT_ALLOWED',
      outcome: 'refused',
      message: expect.stringMatching(/p0, p1/),
    })
    expect(policiesOf(cloud)).toHaveLength(5)
  })
})

describe('in one account', () => {
  test('no policy is needed, and none is put', async () => {
    const cloud = cloudWithV1()
    const production = cloud.account.addProject('meadow')
    const run = cloud.run()
    const plan = planOf({
      kind: 'copy',
      version: V1,
      copy: { ...PLAN, destination: { kind: 'name', name: 'meadow' } },
    } as const)
    expect(await copy(run.tools, cloud.account.project, plan)).toBe('copied')
    expect(cloud.account.versions.filter(({ projectArn }) => projectArn === production.arn)).toHaveLength(1)
    expect(changes(cloud)).toEqual(['CopyProjectVersion'])
    expect(run.report().policy).toBeUndefined()
  })

  test('a copy onto itself is refused', async () => {
    const cloud = cloudWithV1()
    const operate: Operate = ({ tools }) =>
      copy(
        tools,
        cloud.account.project,
        planOf({
          kind: 'copy',
          version: V1,
          copy: { ...PLAN, destination: { kind: 'name', name: 'orchard' } },
        } as const),
      )
    const { error } = await ended(cloud.run(), cloud, operate)
    expect(error).toMatchObject({ code: 'COPY_NAME_TAKEN', outcome: 'refused' })
  })
})

test.each([
  {
    name: 'with attach-policy',
    attachPolicy: true,
    calls: ['PutProjectPolicy', 'CopyProjectVersion', 'DeleteProjectPolicy'],
    unchecked: 1,
  },
  { name: 'without it', attachPolicy: false, calls: ['CopyProjectVersion'], unchecked: 2 },
])(
  'a dry run $name names the calls, shows the policy and changes nothing',
  async ({ attachPolicy, calls, unchecked }) => {
    const cloud = cloudWithV1()
    const run = cloud.run()
    expect(await copying({ attachPolicy }, { isDryRun: true })(run, cloud)).toBe('planned')
    expect(run.report().planned?.map(({ call }) => call)).toEqual(calls)
    expect(run.report().unchecked).toHaveLength(unchecked)
    expect(run.report().policy?.state).toBe('to-be-attached')
    expect(changes(cloud)).toEqual([])
  },
)
