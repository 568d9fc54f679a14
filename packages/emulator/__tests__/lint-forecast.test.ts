/** What a lint forecasts is what a training then does. */
import { PutObjectCommand } from '@aws-sdk/client-s3'
import { describe, expect, test } from '@jest/globals'
import { describeCode } from '../../../src/lint/codes.js'
import { OWN_RULES } from '../../../src/lint/own-rules.js'
import { MINUTE } from '../../../__tests__/support/emulator/clients.js'
import {
  openBenchForEachTest,
  bench,
  create,
  describeVersion,
} from '../../../__tests__/support/emulator/training-bench.js'
import { FORECAST_FILES } from '../../../__tests__/support/forecast-files.js'
import { FORECAST_FIXTURES } from '../../../__tests__/support/forecast-fixtures.js'
import { LIKENESSES } from '../../../__tests__/support/likenesses.js'
import { lint } from '../../../__tests__/support/linted.js'

openBenchForEachTest()

type Text = string | Uint8Array

async function train(training: Text, testing: Text | undefined): Promise<{ status?: string; message?: string }> {
  const put = (key: string, text: Text) =>
    bench.s3.send(new PutObjectCommand({ Bucket: 'orchard-data', Key: key, Body: Buffer.from(text) }))
  await put('train.manifest', training)
  if (testing !== undefined) await put('test.manifest', testing)
  await create('v1', testing === undefined ? {} : { testing: 'test.manifest' })
  bench.clock.advance(60 * MINUTE)
  const { Status, StatusMessage } = (await describeVersion('v1')) ?? {}
  return { ...(Status && { status: Status }), ...(StatusMessage && { message: StatusMessage }) }
}

/** The status and message that a predicted code means. */
function endOf(code: string | undefined): { status: string; message: string } {
  if (code === undefined) return { status: 'TRAINING_COMPLETED', message: 'The model is ready to run.' }
  return { status: 'TRAINING_FAILED', message: describeCode(code)?.messages[0].replace('{}', '50') ?? '' }
}

describe('the forecast of a lint', () => {
  test.each([...FORECAST_FILES, ...FORECAST_FIXTURES])('$name', async ({ training, testing, code, certain }) => {
    const report = await lint({ training, testing })
    const { willTrain, predictedCode } = report
    expect({ willTrain, predictedCode, certain: report.certain }).toEqual({
      willTrain: code === undefined,
      predictedCode: code,
      certain: certain ?? true,
    })
    expect(await train(training, testing)).toEqual(endOf(code))
  })

  test.each(LIKENESSES)('of manifests as they are found: $name', async ({ training, testing }) => {
    const { predictedCode } = await lint({ training, testing })
    expect(await train(training, testing)).toEqual(endOf(predictedCode))
  })

  test.each(OWN_RULES)('the wrong example of $code', async (rule) => {
    const { training, testing } = rule.wrong()
    const bytes = Buffer.from(training, rule.kind === 'file' ? 'latin1' : 'utf8')
    const { predictedCode } = await lint({ training: bytes, testing })
    expect(await train(bytes, testing)).toEqual(endOf(predictedCode))
  })
})
