/** The policy of a copy, put and taken away. */
import { describe, expect, test } from '@jest/globals'
import { policyName, POLICY_PREFIX } from '../../../../src/deployment/copy/copy-policy.js'
import { cloudWithV1, copying, policiesOf } from '../../../support/release/copying.js'
import { ended } from '../../../support/release/every-call.js'
import { fault } from '../../../support/release/fake-account.js'

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
