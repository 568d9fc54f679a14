/** The end of a job whose model someone else may have put into use meanwhile. */
import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../../src/errors/action-error.js'
import { startTags } from '../../../../src/deployment/inventory/version-tag.js'
import { PROVENANCE_KEYS } from '../../../../src/model/provenance.js'
import { fault } from '../../../support/release/fake-account.js'
import { createFakeCloud } from '../../../support/release/fake-cloud.js'
import { runPostStep, runReleaseStep } from '../../../support/release/release-step.js'

const PARAMETER = '/orchard/model'
const SWAP = { operation: 'swap', version: 'v2', 'min-inference-units': '1', publish: `ssm:${PARAMETER}` }

/** A step that was killed after it started v2. */
async function killed() {
  const cloud = createFakeCloud()
  const { arn } = cloud.account.add('v2', {}, { [PROVENANCE_KEYS.verdict]: 'passed' })
  const step = await runReleaseStep(cloud, {
    inputs: SWAP,
    operation: async (tools) => {
      await tools.rekognition.tag(arn, startTags({ at: cloud.now(), runKey: tools.runKey }, { min: 1 }))
      tools.keepForPost({ arn, name: 'v2' })
      await tools.models.start(arn, { min: 1 })
      throw new ActionError('INTERNAL_ERROR', 'as if it was killed')
    },
  })
  return { cloud, arn, state: step.state }
}

type Killed = Awaited<ReturnType<typeof killed>>

function retag({ cloud }: Killed, tags: Readonly<Record<string, string>>): void {
  Object.assign(cloud.account.version('v2').tags, tags)
}

describe('the post step', () => {
  test.each([
    ['published', (end: Killed) => end.cloud.account.parameters.set(PARAMETER, { value: end.arn, type: 'String' })],
    [
      'released',
      (end: Killed) => {
        retag(end, { [PROVENANCE_KEYS.released]: '2026-03-01T00:00:00.000Z' })
      },
    ],
    [
      'started again',
      (end: Killed) => {
        retag(end, startTags({ at: end.cloud.now(), runKey: '9/other' }, { min: 1 }))
      },
    ],
  ] as const)('does not stop a model that another run has %s meanwhile', async (_name, meanwhile) => {
    const end = await killed()
    meanwhile(end)
    const post = await runPostStep(end.cloud, end.state, { inputs: SWAP })
    expect(post.exitCode).toBe(0)
    expect(end.cloud.state().running).toEqual(['v2'])
    expect(post.log.at(-1)).toMatch(/^v2 is left running: /)
  })

  test('stops the model while another version is published', async () => {
    const { cloud, arn, state } = await killed()
    cloud.account.parameters.set(PARAMETER, { value: arn.replace('/v2/', '/v1/'), type: 'String' })
    await runPostStep(cloud, state, { inputs: SWAP })
    expect(cloud.state().running).toEqual([])
  })

  test('does not stop what may be published while that cannot be read, and says what may run', async () => {
    const { cloud, state } = await killed()
    cloud.failAt({ operation: 'GetParameter', nth: 1 }, 'before', fault('access-denied', 'GetParameter'))
    const post = await runPostStep(cloud, state, { inputs: SWAP })
    expect(post.exitCode).toBe(1)
    expect(cloud.state().running).toEqual(['v2'])
    expect(post.annotations[0]?.message).toContain('The model v2 may still run')
  })

  test('warns that no version may serve where the old one was stopped first', async () => {
    const { cloud, state } = await killed()
    const post = await runPostStep(cloud, state, { inputs: { ...SWAP, 'swap-mode': 'stop-first' } })
    expect(post.exitCode).toBe(0)
    expect(cloud.state().running).toEqual([])
    expect(post.annotations).toMatchObject([
      { level: 'warning', title: expect.stringContaining('no version may serve') },
    ])
    const beside = await killed()
    const quiet = await runPostStep(beside.cloud, beside.state, { inputs: SWAP })
    expect(quiet.annotations).toEqual([])
  })

  test('a model that was stopped counts as stopped when its tag cannot be taken away', async () => {
    const { cloud, state } = await killed()
    cloud.failAt({ operation: 'UntagResource', nth: 1 }, 'before', fault('access-denied', 'UntagResource'))
    const post = await runPostStep(cloud, state, { inputs: SWAP })
    expect(post.exitCode).toBe(0)
    expect(cloud.state().running).toEqual([])
  })
})
