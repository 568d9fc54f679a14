/** `copy` between two accounts in memory. */
import { describe, expect, test } from '@jest/globals'
import { copy } from '../../../../src/deployment/copy/copy.js'
import { policyName, POLICY_PREFIX } from '../../../../src/deployment/copy/copy-policy.js'
import type { CopyPlan, CopySource } from '../../../../src/deployment/release-inputs.js'
import { PROVENANCE_KEYS } from '../../../../src/model/provenance.js'
import { atEveryCall, ended, type Operate } from '../../../support/release/every-call.js'
import { fault, type FakeVersion } from '../../../support/release/fake-account.js'
import { createFakeCloud, type FakeCloud, type FakeCloudOptions } from '../../../support/release/fake-cloud.js'
import { planOf } from '../../../support/release/plans.js'

const MINUTE = 60_000
const { released, releasedUntil, run: runKey, started, verdict } = PROVENANCE_KEYS
const V1 = { kind: 'name', name: 'v1' } as const

const PLAN: CopyPlan = {
  destination: { kind: 'name', name: 'orchard-production' },
  versionName: undefined,
  output: { bucket: 'production', prefix: 'copies' },
  tags: { team: 'fruit' },
  kmsKeyId: 'alias/production',
  attachPolicy: true,
  requireVerdict: true,
}

function cloudWithV1(options?: FakeCloudOptions): FakeCloud {
  const cloud = createFakeCloud(options)
  cloud.account.add(
    'v1',
    { status: 'RUNNING' },
    {
      [runKey]: '7/1',
      [verdict]: 'passed',
      [released]: '2026-03-01T00:00:00.000Z',
      [started]: '2026-03-01T00:00:00.000Z r',
    },
  )
  return cloud
}

/** The destination is another account, with a role of its own. */
const copying =
  (change: Partial<CopyPlan> = {}, more: { version?: CopySource; isDryRun?: boolean } = {}): Operate =>
  (first, cloud) => {
    const { version = V1, isDryRun = false } = more
    const { tools } = cloud.run({ account: cloud.other, process: first.process })
    const plan = planOf({ kind: 'copy', version, copy: { ...PLAN, ...change } }, { isDryRun })
    // One report and one cancel for both.
    const to = { ...tools, progress: first.tools.progress, signal: first.tools.signal }
    return copy(to, cloud.account.project, plan, first.tools)
  }

/** As an administrator has attached it by hand. */
function allow(cloud: FakeCloud): FakeCloud {
  const statement = {
    Effect: 'Allow',
    Principal: { AWS: [`arn:aws:iam::${cloud.other.id}:root`] },
    Action: 'rekognition:CopyProjectVersion',
    Resource: cloud.account.version('v1').arn.replace(/v1\/\d+$/, '*'),
  }
  const document = JSON.stringify({ Version: '2012-10-17', Statement: [statement] })
  cloud.account.policies.set(cloud.account.project.arn, [{ name: 'by-hand', revisionId: 'ff', document }])
  return cloud
}

const policiesOf = (cloud: FakeCloud): string[] =>
  (cloud.account.policies.get(cloud.account.project.arn) ?? []).map(({ name }) => name)
const copies = (cloud: FakeCloud): FakeVersion[] => cloud.other.versions
const changes = (cloud: FakeCloud): string[] =>
  cloud.calls.journal.map(({ operation }) => operation).filter((one) => !/^(Describe|List|Get)/.test(one))

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

describe('a copy that is there, or under way', () => {
  test('is followed, and not sent again', async () => {
    const cloud = allow(cloudWithV1())
    cloud.crashAt({ operation: 'CopyProjectVersion', nth: 1 }, 'after')
    await ended(cloud.run(), cloud, copying())
    expect(await copying()(cloud.run(), cloud)).toBe('copied')
    expect(changes(cloud).filter((one) => one === 'CopyProjectVersion')).toHaveLength(1)
    expect(policiesOf(cloud)).toEqual(['by-hand'])
  })

  test('has completed: nothing to do, whatever its model does since', async () => {
    const cloud = cloudWithV1()
    await copying()(cloud.run(), cloud)
    const [made] = copies(cloud)
    if (made !== undefined) made.description = { ...made.description, status: 'RUNNING' }
    const before = changes(cloud).length
    expect(await copying()(cloud.run(), cloud)).toBe('nothing-to-do')
    expect(changes(cloud)).toHaveLength(before)
  })

  test('has failed: red, with the reason', async () => {
    const cloud = cloudWithV1({ copyFails: () => 'the key was not found' })
    const { error } = await ended(cloud.run(), cloud, copying())
    expect(error).toMatchObject({ code: 'COPY_FAILED', message: expect.stringMatching(/the key was not found/) })
    expect(policiesOf(cloud)).toEqual([])
    const again = await ended(cloud.run(), cloud, copying())
    expect(again.error).toMatchObject({ code: 'COPY_FAILED' })
  })

  test('copy-timeout: red, the policy is gone, and a re-run follows it', async () => {
    const cloud = cloudWithV1({ copyMs: 150 * MINUTE })
    const run = cloud.run()
    const { error } = await ended(run, cloud, copying())
    expect(error).toMatchObject({ code: 'COPY_TIMEOUT', outcome: 'timed-out' })
    expect(run.report().destination).toMatchObject({ name: 'v1', arn: copies(cloud)[0]?.arn })
    expect(policiesOf(cloud)).toEqual([])
    expect(await copying()(cloud.run(), cloud)).toBe('copied')
  })
})

describe('the own policy', () => {
  test('is replaced where it says something else', async () => {
    const cloud = cloudWithV1()
    const name = policyName({
      sourceVersionArn: cloud.account.version('v1').arn,
      destinationProjectArn: cloud.other.project.arn,
      versionName: 'v1',
    })
    cloud.account.policies.set(cloud.account.project.arn, [{ name, revisionId: 'aa', document: '{}' }])
    expect(await copying()(cloud.run(), cloud)).toBe('copied')
    expect(policiesOf(cloud)).toEqual([])
  })

  test('is put again after another one was quicker', async () => {
    const cloud = cloudWithV1()
    const conflict = fault('refused', 'PutProjectPolicy', 'revision', { errorName: 'InvalidPolicyRevisionIdException' })
    cloud.failAt({ operation: 'PutProjectPolicy', nth: 1 }, 'before', conflict)
    expect(await copying()(cloud.run(), cloud)).toBe('copied')
    expect(policiesOf(cloud)).toEqual([])
  })

  test('that cannot be taken away makes a copy that succeeded red', async () => {
    const cloud = cloudWithV1()
    cloud.failAt({ operation: 'DeleteProjectPolicy', nth: 1 }, 'before', fault('access-denied', 'DeleteProjectPolicy'))
    const run = cloud.run()
    const { error } = await ended(run, cloud, copying())
    expect(error).toMatchObject({ kind: 'access-denied' })
    expect(run.report()).toMatchObject({ destination: { status: 'COPYING_COMPLETED' }, policy: { state: 'attached' } })
    expect(await copying()(cloud.run(), cloud)).toBe('nothing-to-do')
    expect(policiesOf(cloud)).toEqual([])
  })

  test('after a cancel a warning names it, and a re-run takes it away', async () => {
    const cloud = cloudWithV1()
    const run = cloud.run()
    cloud.calls.plan({ operation: 'CopyProjectVersion', nth: 1 }, 'after', () => {
      run.cancel()
    })
    const { error } = await ended(run, cloud, copying())
    expect(error).toBeInstanceOf(Error)
    expect(run.notes).toContainEqual({ level: 'warning', message: expect.stringContaining(POLICY_PREFIX) })
    expect(policiesOf(cloud)).toHaveLength(1)
    expect(await copying()(cloud.run(), cloud)).toBe('copied')
    expect(policiesOf(cloud)).toEqual([])
  })
})

describe('what the service says to the copy', () => {
  test('a name that is in use, and listed later', async () => {
    const cloud = allow(cloudWithV1())
    const inUse = fault('in-use', 'CopyProjectVersion')
    cloud.failAt({ operation: 'CopyProjectVersion', nth: 1 }, 'after', inUse)
    expect(await copying()(cloud.run(), cloud)).toBe('copied')
    expect(copies(cloud)).toHaveLength(1)
  })

  test('a name that is in use, and never listed', async () => {
    const cloud = cloudWithV1()
    cloud.failAt({ operation: 'CopyProjectVersion', nth: 1 }, 'before', fault('in-use', 'CopyProjectVersion'))
    const { error } = await ended(cloud.run(), cloud, copying())
    expect(error).toMatchObject({ code: 'COPY_NAME_TAKEN', outcome: 'refused' })
    expect(copies(cloud)).toEqual([])
    expect(policiesOf(cloud)).toEqual([])
  })

  test('as many copies as the account may make at a time: waited for', async () => {
    const cloud = cloudWithV1()
    const limit = fault('limit', 'CopyProjectVersion', 'maximum of concurrent copies')
    for (const nth of [1, 2, 3]) cloud.failAt({ operation: 'CopyProjectVersion', nth }, 'before', limit)
    expect(await copying()(cloud.run(), cloud)).toBe('copied')
  })

  test('a full project: refused', async () => {
    const cloud = cloudWithV1()
    const limit = fault('limit', 'CopyProjectVersion', 'maximum number of project versions')
    cloud.failAt({ operation: 'CopyProjectVersion', nth: 1 }, 'before', limit)
    const { error } = await ended(cloud.run(), cloud, copying())
    expect(error).toMatchObject({ code: 'VERSION_LIMIT', outcome: 'refused' })
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

describe('interrupted at every call', () => {
  test('a re-run after a crash ends with one copy and no policy of its own', async () => {
    const crashes = await atEveryCall(() => allow(cloudWithV1()), copying(), 'crash')
    expect(crashes.length).toBeGreaterThan(20)
    for (const { cloud, where } of crashes) {
      const again = await ended(cloud.run(), cloud, copying())
      expect([where, again.error]).toEqual([where, undefined])
      expect([where, copies(cloud).map(({ description }) => description.status)]).toEqual([
        where,
        ['COPYING_COMPLETED'],
      ])
      expect([where, policiesOf(cloud)]).toEqual([where, ['by-hand']])
      expect([where, changes(cloud).filter((one) => one === 'CopyProjectVersion').length <= 2]).toEqual([where, true])
    }
  })

  test.each(['no-answer', 'throttled', 'unavailable'] as const)(
    '%s at a change, or at a check in between, passes',
    async (kind) => {
      const all = await atEveryCall(() => allow(cloudWithV1()), copying(), kind)
      const changing = all.filter(({ where }) => /Copy|Policy|Policies/.test(where))
      expect(changing.length).toBeGreaterThan(8)
      for (const { cloud, where, first } of changing) {
        expect([where, first.outcome]).toEqual([where, 'copied'])
        expect([where, copies(cloud)]).toEqual([where, [expect.anything()]])
        expect([where, policiesOf(cloud)]).toEqual([where, ['by-hand']])
      }
    },
  )
})
