/** Part of runner-examples.mjs: the example whose second job is started by a state machine, and here by its event alone. */
import assert from 'node:assert/strict'

/** @param {object} runner what runner-examples.mjs plays examples with */
export async function playNotify({ checkRun, play, added, outcomesOf }) {
  const trained = await added(() => play('train-and-notify', 'push'))
  await checkRun('train-and-notify starts a training, and the execution that waits for it', trained.ran, (ran) => {
    assert.equal(ran.code, 0)
    assert.deepEqual(outcomesOf(ran), ['still-training'])
    assert.match(ran.steps[0].outputs['execution-arn'], /:execution:orchard-wait:/)
  })
  const { 'version-name': name, 'project-version-arn': arn } = trained.ran.steps[0].outputs
  const payload = { 'version-name': name, 'version-arn': arn, status: 'TRAINING_COMPLETED' }
  const event = { action: 'custom-labels-training-ended', client_payload: payload }
  await checkRun(
    'and judges the version that its event names',
    await play('train-and-notify', 'repository_dispatch', event),
    (ran) => {
      assert.equal(ran.code, 0)
      assert.deepEqual(outcomesOf(ran), ['passed'])
      assert.equal(ran.steps[0].outputs['version-name'], trained.names[0])
    },
  )
  await checkRun(
    'or the one of a start by hand',
    await play('train-and-notify', 'workflow_dispatch', { inputs: payload }),
    (ran) => assert.deepEqual(outcomesOf(ran), ['passed']),
  )
}
