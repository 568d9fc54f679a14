/** Which lines a dataset has, and how it lists them. */
import { describe, expect, test } from '@jest/globals'
import { LINE_MAX_CHARACTERS } from '../../../src/manifest/limits.js'
import {
  openServiceForEachTest,
  boxLine,
  DATASET_MS,
  describeDataset,
  linesOf,
  listEntries,
  listImages,
  openDataset,
  service,
  update,
} from '../../../__tests__/support/emulator/dataset-bench.js'
import type { Json } from '../../../__tests__/support/emulator/in-memory.js'
import { imageLevelLine } from '../../../__tests__/support/emulator/manifests.js'
import { RECORDED_LINES } from '../../../__tests__/support/recorded-answers.js'

openServiceForEachTest()

const A = linesOf('apple', 'a.jpg')
/** Four more good lines, so that one that is dropped is no fifth. */
const OTHERS = linesOf('apple', 'w.jpg', 'x.jpg', 'y.jpg', 'z.jpg')
const OTHER_IMAGES = ['w.jpg', 'x.jpg', 'y.jpg', 'z.jpg']

const padded = (characters: number): string => {
  const line = (padding: string) => JSON.stringify({ 'source-ref': 's3://orchard-images/long.jpg', padding })
  return line('p'.repeat(characters - line('').length))
}

describe('a dataset drops, without a report', () => {
  test.each([
    ['a line that is not JSON', '{"source-ref": "s3://orchard-images/a.jpg"\n'],
    ['a list', '["s3://orchard-images/a.jpg"]\n'],
    ['a blank line', '\n'],
    ['a line without an image', '{"fruit":1}\n'],
    ['an image that is null', '{"source-ref":null}\n'],
    ['an image by another protocol', '{"source-ref":"https://orchard-images/a.jpg"}\n'],
    ['an image without a key', '{"source-ref":"s3://orchard-images/"}\n'],
    ['a line that is too long', `${padded(LINE_MAX_CHARACTERS + 1)}\n`],
    ['an image that was before', linesOf('pear', 'z.jpg')],
  ])('%s', async (_name, line) => {
    const arn = await openDataset(OTHERS + line)
    expect(await describeDataset(arn)).toMatchObject({
      Status: 'CREATE_COMPLETE',
      DatasetStats: { LabeledEntries: 4, TotalEntries: 4, TotalLabels: 1, ErrorEntries: 0 },
    })
    expect(await listImages(arn)).toEqual(OTHER_IMAGES)
  })

  test('up to a fifth of its lines, also in an update', async () => {
    const arn = await openDataset(`${OTHERS}no JSON\n`)
    await update(arn, `${linesOf('pear', '1.jpg', '2.jpg', '3.jpg', '4.jpg')}{}\n`)
    service.now += DATASET_MS
    expect(await describeDataset(arn)).toMatchObject({ Status: 'UPDATE_COMPLETE', DatasetStats: { TotalEntries: 8 } })
  })
})

describe('an entry', () => {
  test('is its line with the metadata of the dataset, without blanks', async () => {
    const line = imageLevelLine('s3://orchard-images/a.jpg', 'apple')
    const arn = await openDataset(` ${line.replaceAll(',"', ', "')}\r\n`)
    const { DatasetEntries } = await service.call('ListDatasetEntries', { DatasetArn: arn })
    expect(DatasetEntries).toEqual([`${line.slice(0, -1)},"cl-metadata":{"is_labeled":true}}`])
  })

  test('shows errors and warnings at their places, in lists with cl-', async () => {
    const lines = [
      boxLine({}, { type: 'groundtruth/othertype' }),
      boxLine(
        { annotations: [{ class_id: 0, left: 1000, top: 0, width: 100, height: 100 }] },
        { objects: [{ confidence: 1 }] },
      ),
      boxLine({ annotations: [] }, { objects: [] }),
    ].map((line, index) => line.replace('/0.jpg', `/${String(index)}.jpg`))
    const arn = await openDataset(lines.join(''))
    const entries = await listEntries(arn)
    const found = entries.map((entry) =>
      JSON.stringify(entry)
        .match(/"(?:cl-)?(?:errors|warnings)":\[\{"code":"\w+"/g)
        ?.toSorted(),
    )
    expect(found).toEqual([
      [
        '"cl-errors":[{"code":"ERROR_NO_VALID_LABEL_ATTRIBUTES"',
        '"cl-errors":[{"code":"ERROR_UNSUPPORTED_USE_CASE_TYPE"',
      ],
      ['"cl-errors":[{"code":"ERROR_INVALID_BOUNDING_BOX"', '"cl-errors":[{"code":"ERROR_NO_VALID_ANNOTATIONS"'],
      ['"cl-warnings":[{"code":"WARNING_NO_ANNOTATIONS"', '"cl-warnings":[{"code":"WARNING_NO_ATTRIBUTE_ANNOTATIONS"'],
    ])
    expect(entries.map((entry) => entry['cl-metadata'])).toEqual([
      { is_labeled: true },
      { is_labeled: true },
      { is_labeled: false },
    ])
    expect(entries[1]).toMatchObject({ boxes: { annotations: [{ 'cl-errors': [{}] }] } })
    expect(await describeDataset(arn)).toMatchObject({ DatasetStats: { LabeledEntries: 2, ErrorEntries: 2 } })
  })

  test('is the one that AWS shows of a dataset, to the letter', async () => {
    const recorded = RECORDED_LINES.find(({ received }) => received.includes('cl-metadata'))
    const arn = await openDataset(`${recorded?.sent ?? ''}\n`)
    const { DatasetEntries } = await service.call('ListDatasetEntries', { DatasetArn: arn })
    expect(DatasetEntries).toEqual([recorded?.received])
  })

  test('shows what is wrong now, not what was wrong with it before', async () => {
    const before = { errors: [{ code: 'ERROR_INVALID_IMAGE', message: 'The image is invalid.' }] }
    const old = {
      ...(JSON.parse(A) as Json),
      ...before,
      'cl-metadata': { is_labeled: false },
      'cl-errors': before.errors,
    }
    const arn = await openDataset(`${JSON.stringify(old)}\n`)
    expect(await listEntries(arn)).toEqual([{ ...(JSON.parse(A) as Json), 'cl-metadata': { is_labeled: true } }])
    expect(await listEntries(arn, { HasErrors: true })).toEqual([])
  })

  test('keeps an attribute that has the name of a list', async () => {
    const line = JSON.stringify(JSON.parse(A)).replaceAll('"fruit', '"errors')
    const arn = await openDataset(`${line}\n`)
    expect(await listEntries(arn)).toEqual([{ ...(JSON.parse(line) as Json), 'cl-metadata': { is_labeled: true } }])
  })

  test.each([LINE_MAX_CHARACTERS, LINE_MAX_CHARACTERS - 10])(
    'that has %d characters is listed without what would make it too long',
    async (characters) => {
      const arn = await openDataset(`${padded(characters)}\n`)
      const { DatasetEntries } = await service.call('ListDatasetEntries', { DatasetArn: arn })
      expect(DatasetEntries).toEqual([padded(characters)])
    },
  )

  test.each(['\u2028', '\u2029'])('is one line also where its text has %j', async (separator) => {
    const arn = await openDataset(
      `${imageLevelLine('s3://orchard-images/a.jpg', 'apple').replace('.jpg', `${separator}.jpg`)}\n`,
    )
    expect(await listEntries(arn, { SourceRefContains: 'images/a' })).toMatchObject([
      { 'source-ref': `s3://orchard-images/a${separator}.jpg` },
    ])
  })

  test('that is nested deeper than can be written is listed as it came', async () => {
    const deep = `{"source-ref":"s3://orchard-images/a.jpg","deep":${'['.repeat(40_000)}${']'.repeat(40_000)}}`
    const arn = await openDataset(`${deep}\n`)
    const { DatasetEntries } = await service.call('ListDatasetEntries', { DatasetArn: arn })
    expect(DatasetEntries).toEqual([deep])
  })
})
