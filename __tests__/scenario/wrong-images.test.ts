/** A test set in which more images are wrong than a report lists. */
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { classified } from '../support/snapshot-lines.js'
import { DATA, RESULTS, openEnvironment, type TestEnvironment } from '../support/environment.js'

/** Well above WORST_IMAGES_MAX. */
const COUNT = 12_000

let environment: TestEnvironment

beforeEach(async () => {
  const data = { training: `s3://${DATA}/train.manifest`, testing: `s3://${DATA}/test.manifest` }
  environment = await openEnvironment({
    seed: { projects: { orchard: { versions: { v1: { data, output: `s3://${RESULTS}/runs`, ageSeconds: 86_400 } } } } },
  })
  const lines = Array.from({ length: COUNT }, (_, index) => {
    const sure = ((index * 7919) % COUNT) / COUNT
    const seen = [
      { label: 'apple', flag: 'fp', confidence: sure },
      { label: 'pear', flag: 'fn', confidence: 0.1 },
    ] as const
    return classified(`s3://orchard-images/b-${String(index)}.jpg`, ['pear'], seen)
  })
  const key = 'runs/TestingGroundTruth-orchard-v1.json'
  const seed = { buckets: { [RESULTS]: { objects: { [key]: { text: `${lines.join('\n')}\n` } } } } }
  const seeded = await fetch(`${environment.emulator.url}/_emulator/seed`, {
    method: 'POST',
    body: JSON.stringify(seed),
  })
  expect(seeded.status).toBe(200)
})

afterEach(() => environment.close())

interface Report {
  readonly 'testing-snapshot': {
    readonly 'wrong-images': number
    readonly 'worst-images': readonly { readonly 'source-ref': string; readonly wrongness: number }[]
  }
}

test('the JSON report lists the 1,000 worst and counts all of them', async () => {
  const { exitCode, outputs, report, summary } = await environment.evaluate()
  expect(exitCode).toBe(0)
  expect(outputs.outcome).toBe('passed')
  const { 'wrong-images': count, 'worst-images': listed } = (report as Report)['testing-snapshot']
  expect(count).toBe(COUNT)
  expect(new Set(listed.map((image) => image['source-ref'])).size).toBe(1000)
  const wrongness = listed.map((image) => image.wrongness)
  // Image n is n / COUNT sure of the label that is not there, and 0.1 sure of the one that is.
  expect(wrongness).toEqual(
    Array.from({ length: 1000 }, (_, index) => expect.closeTo((COUNT - 1 - index) / COUNT + 0.9)),
  )
  expect(summary).toContain('these are the 10 worst, and the JSON report has the 1,000 worst')
})

test('where images are not shown they are counted', async () => {
  const { report, summary, stdout } = await environment.evaluate({ inputs: { 'report-images': 'false' } })
  expect((report as Report)['testing-snapshot']).toMatchObject({ 'wrong-images': COUNT, 'worst-images': [] })
  expect(summary + stdout).not.toContain('orchard-images')
  expect(summary).not.toContain('the JSON report has')
})
