import { describe, expect, test } from '@jest/globals'
import { CODES, describeCode, findContentError, findFileError } from '../../../src/lint/codes.js'

describe('findFileError', () => {
  test.each([
    ['The manifest file extension or contents are invalid.', 'ERROR_MANIFEST_INACCESSIBLE_OR_UNSUPPORTED_FORMAT'],
    ['The manifest file is empty.', 'ERROR_EMPTY_MANIFEST'],
    ['The manifest file size exceeds the maximum supported size.', 'ERROR_MANIFEST_SIZE_TOO_LARGE'],
    ['The S3 bucket permissions are incorrect.', 'ERROR_INVALID_PERMISSIONS_MANIFEST_S3_BUCKET'],
    ['Unable to write to output S3 bucket.', 'ERROR_CANNOT_WRITE_OUTPUT_S3_BUCKET'],
  ])('%s', (message, code) => {
    const expected = { code, message, serviceIssue: false }
    expect(findFileError(message)).toMatchObject(expected)
    expect(findFileError(message.slice(0, -1))).toMatchObject(expected)
    expect(findFileError(`Training failed:\n${message.toUpperCase()} Please try again.`)).toMatchObject(expected)
  })

  test('distinguishes a fault of the service from a fault of the manifest', () => {
    const error = findFileError('Amazon Rekognition experienced a service issue.')
    expect(error).toMatchObject({ code: undefined, serviceIssue: true })
    expect(error?.remedy).toContain('new version name')
  })

  test.each(['', 'The model is being trained.', 'The manifest file contains too many invalid rows.'])(
    'finds none in "%s"',
    (message) => {
      expect(findFileError(message)).toBeUndefined()
    },
  )
})

describe('findContentError', () => {
  test.each([
    ['The manifest file contains too many invalid rows.', 'ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST'],
    ['The manifest file has too few labels', 'ERROR_MANIFEST_TOO_FEW_LABELS'],
    ['The manifest file has too few usable labels.', 'ERROR_MANIFEST_TOO_FEW_USABLE_LABELS'],
    [
      'Less than 50% label overlap between the training and testing manifest files.',
      'ERROR_INSUFFICIENT_LABEL_OVERLAP',
    ],
    [
      'Less than 50% usable label overlap between the training and testing manifest files.',
      'ERROR_INSUFFICIENT_USABLE_LABEL_OVERLAP',
    ],
  ])('%s', (message, code) => {
    expect(findContentError(message)?.code).toBe(code)
  })

  test.each([
    'The manifest file is empty.',
    'Unmet: 50% label overlap between the training and testing manifest files. It is less than that.',
  ])('finds none in "%s"', (message) => {
    expect(findContentError(message)).toBeUndefined()
  })
})

describe('describeCode', () => {
  test('knows each code once, with a remedy that is not the message', () => {
    expect(new Set(CODES.map(({ code }) => code)).size).toBe(CODES.length)
    for (const description of CODES) {
      expect(describeCode(description.code)).toBe(description)
      expect(description.remedy).toMatch(/^[A-Z].{20,}\.$/)
      expect(description.messages).not.toContain(description.remedy)
    }
  })

  test('every content error is found by its own message', () => {
    const contentErrors = CODES.filter(({ scope }) => scope === 'content')
    expect(contentErrors.length).toBeGreaterThan(10)
    for (const { code, messages } of contentErrors) expect(findContentError(messages[0])?.code).toBe(code)
  })

  test('accepts both spellings of the missing source-ref', () => {
    expect(describeCode('MISSING_SOURCE_REF')?.remedy).toBe(describeCode('ERROR_MISSING_SOURCE_REF')?.remedy)
  })

  test.each(['ERROR_OF_TOMORROW', '', 'constructor', '__proto__'])('does not know "%s"', (code) => {
    expect(describeCode(code)).toBeUndefined()
  })

  test.each([
    ['ERROR_INVALID_BOUNDING_BOX', 'annotation', 'box-unused', false],
    ['ERROR_INVALID_JSON_LINE', 'line', 'line-invalid', true],
    ['ERROR_UNSUPPORTED_USE_CASE_TYPE', 'line', 'attribute-unused', false],
    ['WARNING_NO_ANNOTATIONS', 'line', 'line-ignored', false],
    ['ERROR_EMPTY_MANIFEST', 'file', 'training-fails', true],
  ])('%s is of the %s: %s', (code, scope, effect, stops) => {
    expect(describeCode(code)).toMatchObject({ scope, effect, stops })
  })
})
