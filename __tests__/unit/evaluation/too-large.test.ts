/**
 * Results files that are larger than any of the service.
 *
 * @project thorough
 */
import { expect, test } from '@jest/globals'
import { readEvaluation } from '../../../src/evaluation/read-evaluation.js'
import { readText, RESULT_MAX_BYTES } from '../../../src/evaluation/read-text.js'
import { createFakeObjects } from '../../support/fake-objects.js'

const OBJECT = { bucket: 'results', key: 'summary.json' }
const URI = 's3://results/summary.json'

test('a file above the size limit is not kept', async () => {
  const { port, reads } = createFakeObjects({ [URI]: new Uint8Array(RESULT_MAX_BYTES + 1) })
  expect(await readText(port, OBJECT)).toEqual({ ok: false, problem: { sizeBytes: RESULT_MAX_BYTES + 1 } })
  expect(reads).toHaveLength(1)
})

test('an evaluation summary that is far too large is never replaced by other numbers: RESULTS_INVALID', async () => {
  const { port } = createFakeObjects({ [URI]: new Uint8Array(RESULT_MAX_BYTES + 1) })
  const arn = 'arn:aws:rekognition:eu-west-1:111122223333:project/garden/version/s4/1772500000000'
  const version = { arn, name: 's4', status: 'TRAINING_COMPLETED', f1Score: 0.65, evaluationSummary: OBJECT } as const
  await expect(readEvaluation(port, version)).rejects.toMatchObject({
    code: 'RESULTS_INVALID',
    outcome: 'error',
    message: expect.stringContaining(`The evaluation summary ${URI} cannot be used: it is larger than 67 MB`),
  })
})
