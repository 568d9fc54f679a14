/** Credentials that expire while a version is judged say nothing about the version. */
import { expect, test } from '@jest/globals'
import { ActionError } from '../../../src/errors/action-error.js'
import { findBaseline } from '../../../src/judgement/find-baseline.js'
import { recordVerdict } from '../../../src/judgement/record-verdict.js'
import { createFakeTools, PROJECT_ARN, versionOf } from '../../support/fake-tools.js'

const REFUSAL = new ActionError('ROLE_REFUSED', 'The session has ended.', { outcome: 'credentials-expired' })

const summary = { bucket: 'results', key: 'summary.json' }

function toolsThatRead(error: Error) {
  const fake = createFakeTools({ objects: { read: () => Promise.reject(error) } })
  fake.account.versions.push(versionOf('v1', { createdAt: 1, evaluationSummary: summary }))
  return fake
}

test('a baseline does not count as missing because the role is refused', async () => {
  const { tools } = toolsThatRead(REFUSAL)
  await expect(findBaseline(tools, PROJECT_ARN, versionOf('v2'), { kind: 'name', name: 'v1' })).rejects.toBe(REFUSAL)
})

test('it does when its evaluation is unusable', async () => {
  const { tools } = toolsThatRead(new ActionError('RESULTS_INVALID', 'It is no JSON.'))
  await expect(findBaseline(tools, PROJECT_ARN, versionOf('v2'), { kind: 'name', name: 'v1' })).resolves.toEqual({
    kind: 'unavailable',
    reason: 'It is no JSON.',
  })
})

test('a verdict is kept when the role is refused before it is recorded', async () => {
  const fake = createFakeTools()
  const rekognition = { ...fake.tools.rekognition, tag: () => Promise.reject(REFUSAL) }
  const verdict = { passed: true, gateDigest: 'abc' }
  await recordVerdict({ ...fake.tools, rekognition }, versionOf('v1').arn, { runAttempt: 1 }, verdict)
  expect(fake.notes).toEqual(['The verdict was not recorded on the version: The session has ended.'])
  expect(fake.report()).not.toHaveProperty('recordedVerdict')
})
