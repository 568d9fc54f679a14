/** What the report of a release takes over from descriptions of versions. */
import { expect, test } from '@jest/globals'
import { createFakeCloud } from '../../support/release/fake-cloud.js'
import { runReleaseStep } from '../../support/release/release-step.js'

test('a copy that someone starts as soon as it is there is not among the models of its source', async () => {
  const cloud = createFakeCloud()
  const next = cloud.account.add('v2')
  const copy = cloud.other.add('v2', { status: 'RUNNING', minInferenceUnits: 1 })
  const step = await runReleaseStep(cloud, {
    inputs: { operation: 'swap', version: 'v2', 'min-inference-units': '1' },
    operation: (tools) => {
      tools.progress.update({ running: [], destination: { name: 'v2', arn: copy.arn, project: 'production' } })
      tools.progress.seen(copy.description)
      tools.progress.seen({ ...next.description, status: 'STARTING' })
      return Promise.resolve('swapped')
    },
  })
  expect(step.outputs.get('running-versions')).toBe('["v2"]')
  const report: unknown = JSON.parse(step.files.get(step.outputs.get('report-path') ?? '') ?? '')
  expect(report).toMatchObject({
    running: [expect.objectContaining({ name: 'v2', status: 'STARTING' })],
    destination: { name: 'v2', status: 'RUNNING' },
  })
})
