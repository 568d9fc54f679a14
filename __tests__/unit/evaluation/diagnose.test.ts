import { describe, expect, test } from '@jest/globals'
import type { ProjectVersion } from '../../../src/model/version.js'
import {
  SUMMARY,
  TRAINING,
  TESTING,
  VERSION,
  failedWith,
  summaryOf,
  lines,
  good,
  noSource,
  TOO_MANY,
  diagnose,
} from '../../support/diagnosed-trainings.js'

const badJson = { errors: [{ code: 'ERROR_INVALID_JSON_LINE', message: 'The JSON Line has an invalid format.' }] }

describe('a training that failed because of its manifests', () => {
  test('reports what is wrong, in which manifest and line, how often, and what to do', async () => {
    const { findings, warnings, manifestSummary } = await diagnose({
      [SUMMARY]: summaryOf({ invalid: 3, errors: [TOO_MANY] }, { invalid: 1 }, [
        { code: 'ERROR_INSUFFICIENT_LABEL_OVERLAP', message: 'Less than 50% label overlap.' },
      ]),
      [TRAINING]: lines(good, badJson, noSource, good, noSource),
      [TESTING]: lines(noSource),
    })
    const short = findings.map(({ manifest, severity, code, count, lines: at, complete }) => ({
      manifest,
      severity,
      code,
      count,
      at,
      complete,
    }))
    const whole = { severity: 'error', count: null, at: [], complete: true }
    expect(short).toEqual([
      { ...whole, manifest: null, code: 'ERROR_INSUFFICIENT_LABEL_OVERLAP' },
      { ...whole, manifest: 'training', code: 'ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST' },
      { ...whole, manifest: 'training', code: 'ERROR_MISSING_SOURCE_REF', count: 2, at: [3, 5] },
      { ...whole, manifest: 'training', code: 'ERROR_INVALID_JSON_LINE', count: 1, at: [2] },
      { ...whole, manifest: 'testing', code: 'ERROR_MISSING_SOURCE_REF', count: 1, at: [1] },
    ])
    expect(findings.every(({ message, remedy }) => message !== '' && remedy !== '')).toBe(true)
    expect(warnings).toEqual([])
    expect(manifestSummary?.training?.invalidLines).toBe(3)
  })

  test('errors are listed before warnings, whichever is more frequent', async () => {
    const warned = {
      ...good,
      'cl-warnings': [{ code: 'WARNING_UNANNOTATED_RECORD', message: 'Record is unannotated.' }],
    }
    const { findings } = await diagnose(
      {
        [SUMMARY]: summaryOf({ invalid: 1, ignored: 2 }),
        [TRAINING]: lines(warned, warned, { ...good, 'cl-errors': noSource.errors }),
      },
      { ...VERSION, statusMessage: 'another end' },
    )
    expect(findings.map(({ severity, code, count }) => ({ severity, code, count }))).toEqual([
      { severity: 'error', code: 'ERROR_MISSING_SOURCE_REF', count: 1 },
      { severity: 'warning', code: 'WARNING_UNANNOTATED_RECORD', count: 2 },
    ])
  })

  test('several boxes of one line are each counted, and the line is named once', async () => {
    const box = { class_id: 0, errors: [{ code: 'ERROR_BOUNDING_BOX_TOO_SMALL', message: 'The box is too small.' }] }
    const { findings } = await diagnose(
      {
        [SUMMARY]: summaryOf({ errorLines: [1] }),
        [TRAINING]: lines({ ...good, boxes: { annotations: [box, box, box] } }),
      },
      { ...VERSION, statusMessage: 'another end' },
    )
    expect(findings).toMatchObject([{ code: 'ERROR_BOUNDING_BOX_TOO_SMALL', count: 3, lines: [1] }])
  })

  test('faults of one code are distinguished by their messages, each with its own lines', async () => {
    const faultOf = (attribute: string): object => ({
      ...good,
      [attribute]: {
        errors: [
          {
            code: 'ERROR_INVALID_LABEL_ATTRIBUTE_FORMAT',
            message: `The format of the label attribute ${attribute} is invalid.`,
          },
        ],
      },
    })
    const { findings } = await diagnose({
      [SUMMARY]: summaryOf({ invalid: 3 }),
      [TRAINING]: lines(faultOf('left_camera'), faultOf('right_camera'), faultOf('left_camera')),
    })
    const ofLines = findings.slice(1).map(({ message, count, lines: at }) => ({ message, count, at }))
    expect(ofLines).toEqual([
      { message: 'The format of the label attribute left_camera is invalid.', count: 2, at: [1, 3] },
      { message: 'The format of the label attribute right_camera is invalid.', count: 1, at: [2] },
    ])
  })

  test.each([
    { name: 'one line with many boxes', count: 25, each: 25, hasMoreLines: false },
    { name: 'twenty lines', count: 20, each: 1, hasMoreLines: false },
    { name: 'twenty-one lines', count: 21, each: 1, hasMoreLines: true },
  ])('whether more lines follow than are named: $name', async ({ count, each, hasMoreLines }) => {
    const box = { class_id: 0, errors: [{ code: 'ERROR_BOUNDING_BOX_TOO_SMALL', message: 'The box is too small.' }] }
    const record = { ...good, boxes: { annotations: Array.from({ length: each }, () => box) } }
    const { findings } = await diagnose({
      [SUMMARY]: summaryOf({ invalid: 1 }),
      [TRAINING]: lines(...Array.from({ length: count / each }, () => record)),
    })
    expect(findings.at(-1)).toMatchObject({ count, hasMoreLines })
  })

  test('of many lines the first twenty are named, and all are counted', async () => {
    const { findings } = await diagnose({
      [SUMMARY]: summaryOf({ invalid: 25, errors: [TOO_MANY] }),
      [TRAINING]: lines(...Array.from({ length: 25 }, () => noSource)),
    })
    const [, ofLines] = findings
    expect(ofLines).toMatchObject({ code: 'ERROR_MISSING_SOURCE_REF', count: 25, complete: true })
    expect(ofLines?.lines).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  })

  test('an undocumented code is shown unchanged, without advice', async () => {
    const { findings } = await diagnose({
      [SUMMARY]: summaryOf({ invalid: 1, errors: [{ code: 'ERROR_OF_TOMORROW', message: 'Something new.' }] }),
      [TRAINING]: lines({ errors: [{ code: 'constructor', message: 'Odd.' }] }),
    })
    expect(findings).toMatchObject([
      { code: 'ERROR_OF_TOMORROW', message: 'Something new.', remedy: '' },
      { code: 'constructor', message: 'Odd.', remedy: '', count: 1 },
    ])
  })

  test('lines with any other content, and lines that are not JSON, give nothing', async () => {
    const { findings, warnings } = await diagnose({
      [SUMMARY]: summaryOf({ invalid: 1, errors: [TOO_MANY] }),
      [TRAINING]: lines('', '{"errors": [', '[]', { errors: 'many' }, { errors: [{ message: 'no code' }] }),
    })
    expect(findings).toHaveLength(1)
    expect(warnings).toEqual([])
  })
})

describe('a training that succeeded', () => {
  const TRAINED: ProjectVersion = {
    ...VERSION,
    status: 'TRAINING_COMPLETED',
    statusMessage: 'The model is ready to run.',
  }

  test('shows the dropped lines', async () => {
    const { findings, manifestSummary } = await diagnose(
      { [SUMMARY]: summaryOf({ invalid: 1 }), [TRAINING]: lines(good, noSource) },
      TRAINED,
    )
    expect(findings).toMatchObject([{ manifest: 'training', code: 'ERROR_MISSING_SOURCE_REF', count: 1, lines: [2] }])
    expect(manifestSummary?.training).toMatchObject({ totalLines: 10, validLines: 9, invalidLines: 1 })
  })

  test('is never reported as failed because of its status message', async () => {
    const { findings } = await diagnose(
      { [SUMMARY]: summaryOf({}) },
      { ...TRAINED, statusMessage: 'The manifest file is empty.' },
    )
    expect(findings).toEqual([])
  })
})

describe('a failure that only the status message reports', () => {
  test.each([
    { name: 'a file error', message: 'The manifest file is empty.', code: 'ERROR_EMPTY_MANIFEST' },
    {
      name: 'another one',
      message: 'Unable to write to output S3 bucket.',
      code: 'ERROR_CANNOT_WRITE_OUTPUT_S3_BUCKET',
    },
    {
      name: 'a content error',
      message: 'The manifest file has too few labels.',
      code: 'ERROR_MANIFEST_TOO_FEW_LABELS',
    },
  ])('$name', async ({ message, code }) => {
    const { findings } = await diagnose({}, failedWith(message))
    expect(findings).toEqual([
      {
        manifest: null,
        severity: 'error',
        code,
        message,
        remedy: expect.stringMatching(/\.$/),
        count: null,
        lines: [],
        complete: true,
      },
    ])
  })

  test('a fault of the service is not a fault of the manifests', async () => {
    const { findings } = await diagnose({}, failedWith('Amazon Rekognition experienced a service issue. Try again.'))
    expect(findings).toEqual([])
  })

  test('is not reported twice when the summary reports it too', async () => {
    const { findings } = await diagnose({ [SUMMARY]: summaryOf({ errors: [TOO_MANY] }) })
    expect(findings).toMatchObject([{ manifest: 'training', code: TOO_MANY.code }])
  })
})
