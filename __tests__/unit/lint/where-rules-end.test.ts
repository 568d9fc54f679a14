/** Where rules of this project begin to find something, and where they end. */
import { describe, expect, test } from '@jest/globals'
import {
  boxExample,
  boxMetadata,
  exampleBox,
  imageExample,
  imageExamples,
  imageMetadata,
  manifestOf,
} from '../../../src/lint/example-lines.js'
import { lint } from '../../support/linted.js'
import { messagesOf } from '../../support/messages-of.js'

describe('CL_SAME_MANIFEST', () => {
  const IMAGES = imageExamples({ pear: 4, apple: 4 })
  const BOXES = manifestOf(boxExample('a.jpg', [exampleBox('pear')]), boxExample('b.jpg', [exampleBox('plum')]))
  const FAULTY = `${IMAGES}{"source-ref":1}\n`
  const FOUND = ['Both manifests have 8 lines, with the same images and labels in the same order.']

  test.each([
    { name: 'the same bytes', training: IMAGES, testing: IMAGES, found: FOUND },
    { name: 'another class id of an image', training: IMAGES, testing: IMAGES.replaceAll(':1,', ':2,'), found: FOUND },
    { name: 'another label as long', training: IMAGES, testing: IMAGES.replaceAll('"pear"', '"plum"'), found: [] },
    {
      name: 'another label on one line',
      training: IMAGES,
      testing: IMAGES.replace('"pear"', '"apple"'),
      found: [],
    },
    { name: 'labels swapped', training: IMAGES, testing: imageExamples({ apple: 4, pear: 4 }), found: [] },
    {
      name: 'another image',
      training: IMAGES,
      testing: IMAGES.replace('pear-0001', 'pear-0009'),
      found: [],
    },
    {
      name: 'another label of boxes',
      training: BOXES,
      testing: BOXES.replace('"plum"', '"pear"'),
      found: [],
    },
    {
      name: 'the same labels, of boxes and of images',
      training: manifestOf(imageExample('a.jpg', 'pear')),
      testing: manifestOf(boxExample('a.jpg', [exampleBox('pear')])),
      found: [],
    },
    {
      name: 'a fault in both',
      training: FAULTY,
      testing: FAULTY,
      found: ['Both manifests have 9 lines, with the same images and labels in the same order.'],
    },
    { name: 'no line that is valid', training: '{"a":1}\n', testing: '{"b":2}\n', found: [] },
  ])('$name', async ({ training, testing, found }) => {
    expect(await messagesOf('CL_SAME_MANIFEST', { training, testing })).toEqual(found)
  })
})

/** A line with another source-ref. */
function lineOf(sourceRef: string): string {
  return manifestOf(imageExample('', 'pear', { 'source-ref': sourceRef }))
}

describe('a source-ref', () => {
  const TWICE = ['The source-ref has s3:// twice.']

  test.each([
    ['s3://s3://b-bb/a.jpg', TWICE],
    ['S3://s3://b-bb/a.jpg', TWICE],
    ['s3://b-bb/s3://b-bb/a.jpg', TWICE],
    [' s3://s3://b-bb/a.jpg', TWICE],
    [' s3://b-bb/a.jpg', []],
    ['"s3://b-bb/a.jpg"', []],
    ['https://s3://b-bb/a.jpg', []],
    ['s3://b-bb/s3:/a.jpg', []],
  ])('%s has the scheme twice, or not', async (sourceRef, found) => {
    expect(await messagesOf('CL_DOUBLED_SCHEME', { training: lineOf(sourceRef) })).toEqual(found)
  })

  test.each([
    [' s3://b-bb/a.jpg', 'has a blank before s3://.'],
    ['\u00a0\ts3://b-bb/a.jpg', 'has a blank before s3://.'],
    ['"s3://b-bb/a.jpg"', 'has a quote before s3://.'],
    [" '\u201cs3://b-bb/a.jpg", 'has a quote before s3://.'],
    ['<s3://b-bb/a.jpg>', 'has "<" before s3://.'],
    ['https://s3://b-bb/a.jpg', 'is a web address, not an S3 URI.'],
    ['S3://b-bb/a.jpg', 'is written with S3:// in capitals, not an S3 URI.'],
    ['images/s3://b-bb/a.jpg', 'is a relative path, not an S3 URI.'],
    ['images/a.jpg', 'is a relative path, not an S3 URI.'],
  ])('%s: %s', async (sourceRef, says) => {
    const { findings } = await lint({ training: lineOf(sourceRef) })
    const found = findings.find(({ code }) => code === 'CL_RELATIVE_SOURCE_REF')
    expect(found?.message).toBe(`The source-ref ${says}`)
    expect(found?.fix?.includes('Upload')).toBe(!says.includes('before'))
  })
})

describe('CL_UNDOCUMENTED_CREATION_DATE', () => {
  const OTHER = { 'creation-date': 'yesterday' }
  const dated = (date: string) =>
    manifestOf(imageExample('a.jpg', 'pear', { 'fruit-metadata': imageMetadata('pear', { 'creation-date': date }) }))

  test.each([
    ['2026-03-02T09:15:00', false],
    ['2026-03-02 09:15:00', false],
    ['2026-03-02T09:15:00.123456Z', false],
    ['2026-02-30T09:15:00', true],
    ['2026-03-02', true],
    ['2026-03-02T09:15:00+01:00', true],
    ['yesterday', true],
  ])('%s', async (date, isFound) => {
    expect(await messagesOf('CL_UNDOCUMENTED_CREATION_DATE', { training: dated(date) })).toEqual(
      isFound ? ['The creation-date of the label attribute fruit is no date in a documented form.'] : [],
    )
  })

  test('is found in each attribute of a line, at the date', async () => {
    const metadata = {
      'boxes-metadata': boxMetadata(1, { '0': 'pear' }, OTHER),
      'fruit-metadata': imageMetadata('pear', OTHER),
    }
    const line = boxExample('a.jpg', [exampleBox('pear')], { changes: { fruit: 1, ...metadata } })
    const { findings } = await lint({ training: manifestOf(line) })
    const found = findings.filter(({ code }) => code === 'CL_UNDOCUMENTED_CREATION_DATE')
    expect(found.map(({ message }) => message.split(' ')[6])).toEqual(['boxes', 'fruit'])
    for (const { column = 0 } of found) expect(line.slice(column - 1)).toMatch(/^"yesterday"/)
  })
})

describe('a type that is not trained from', () => {
  const UNSUPPORTED = 'ERROR_UNSUPPORTED_USE_CASE_TYPE'
  const JOB = 'CL_GROUND_TRUTH_JOB'
  const typed = (type: string) => ({ fruit: 1, 'fruit-metadata': imageMetadata('good', { type }) })
  const alone = (type: string) => imageExample('a.jpg', '', typed(type))
  const withBoxes = (type: string) => boxExample('a.jpg', [exampleBox('pear')], { changes: typed(type) })

  test.each([
    {
      line: alone('groundtruth/image-classification '),
      found: [['error', UNSUPPORTED, 'Correct the type to groundtruth/image-classification.']],
    },
    {
      line: alone('groundtruth/Image-Classification'),
      found: [['error', UNSUPPORTED, 'Correct the type to groundtruth/image-classification.']],
    },
    {
      line: alone('groundtruth/object_detecton'),
      found: [['error', UNSUPPORTED, 'Correct the type to groundtruth/object-detection.']],
    },
    {
      line: alone('groundtruth/image-classification-multi-label'),
      found: [['error', UNSUPPORTED, /^Correct the type to \S+-multilabel\. Convert it with/]],
    },
    {
      line: alone('groundtruth/image-classification-multilabel'),
      found: [
        ['error', UNSUPPORTED, /^Use groundtruth/],
        ['warning', JOB, /^Convert it with custom-labels convert/],
      ],
    },
    {
      line: alone('groundtruth/text-classification'),
      found: [
        ['error', UNSUPPORTED, /^Use groundtruth/],
        ['warning', JOB, /^Label images/],
      ],
    },
    {
      line: alone('groundtruth/of-tomorrow'),
      found: [
        ['error', UNSUPPORTED, /^Use groundtruth/],
        ['warning', JOB, /^Label the images in a job of/],
      ],
    },
    {
      line: alone('groundtruth/label-verification'),
      found: [
        ['error', UNSUPPORTED, /^Put the labels that were verified into the line/],
        ['warning', JOB, /^Put the labels that were verified into the line/],
      ],
    },
    {
      line: withBoxes('groundtruth/label-verification'),
      found: [['warning', UNSUPPORTED, /^Nothing: the labels that were verified are in the line/]],
    },
    {
      line: withBoxes('groundtruth/semantic-segmentation'),
      found: [
        ['error', UNSUPPORTED, /^Use groundtruth/],
        ['warning', JOB, /^Draw bounding boxes/],
      ],
    },
  ])('$line', async ({ line, found }) => {
    const { findings } = await lint({ training: manifestOf(line) })
    const shown = findings.filter(({ code }) => code === UNSUPPORTED || code === JOB)
    expect(shown.map(({ severity, code, fix }) => [severity, code, fix])).toEqual(
      found.map(([severity, code, fix]) => [severity, code, expect.stringMatching(fix ?? '')]),
    )
  })
})

describe('CL_IMAGE_SIZE_ZERO', () => {
  test.each([
    { width: 0, height: 480, found: ['The image_size of boxes is 0 x 480.'] },
    { width: 640, height: -480, found: ['The image_size of boxes is 640 x -480.'] },
    { width: 1, height: 1, found: [] },
  ])('$width x $height', async ({ width, height, found }) => {
    const training = manifestOf(boxExample('a.jpg', [exampleBox('pear')], { size: { width, height } }))
    expect(await messagesOf('CL_IMAGE_SIZE_ZERO', { training })).toEqual(found)
  })
})

describe('CL_CRLF', () => {
  const LINE = imageExample('a.jpg', 'pear')

  test.each([
    { name: 'two lines', training: `${LINE}\r\n${LINE}\r\n`, found: ['2 lines, first of line 1.'] },
    {
      name: 'a carriage return at the end of the last line',
      training: `${LINE}\n${LINE}\r`,
      found: ['1 line, first of line 2.'],
    },
    { name: 'newlines', training: `${LINE}\n${LINE}\n`, found: [] },
    { name: 'two carriage returns', training: `${LINE}\r\r\n`, found: [] },
  ])('$name', async ({ training, found }) => {
    expect(await messagesOf('CL_CRLF', { training })).toEqual(
      found.map((lines) => `A carriage return is at the end of ${lines}`),
    )
  })
})
