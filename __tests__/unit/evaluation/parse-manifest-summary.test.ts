import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseManifestSummary } from '../../../src/evaluation/parse-manifest-summary.js'

const TRAINING = {
  use_case: 'OBJECT_LOCALIZATION',
  total_json_lines: 50,
  valid_json_lines: 44,
  invalid_json_lines: 5,
  ignored_json_lines: 1,
  errors: [{ code: 'ERROR_MANIFEST_TOO_FEW_LABELS', message: 'The manifest file has too few labels.' }],
  error_json_line_indices: [2, 9, 50],
}

const UNDERSTOOD = {
  useCase: 'OBJECT_LOCALIZATION',
  totalLines: 50,
  validLines: 44,
  invalidLines: 5,
  ignoredLines: 1,
  errorLines: [2, 9, 50],
  errors: [{ code: 'ERROR_MANIFEST_TOO_FEW_LABELS', message: 'The manifest file has too few labels.' }],
}

const parse = (file: unknown): ReturnType<typeof parseManifestSummary> => parseManifestSummary(JSON.stringify(file))

test('a whole summary', () => {
  const overlap = { code: 'ERROR_INSUFFICIENT_LABEL_OVERLAP', message: 'Less than 50% label overlap.' }
  expect(parse({ errors: [overlap], statistics: { training: TRAINING, testing: TRAINING } })).toEqual({
    training: UNDERSTOOD,
    testing: UNDERSTOOD,
    errors: [overlap],
  })
})

describe('variants', () => {
  test.each([
    { name: 'no testing statistics, where the service split the data', statistics: { training: TRAINING } },
    { name: 'testing statistics that are null', statistics: { training: TRAINING, testing: null } },
  ])('$name', ({ statistics }) => {
    expect(parse({ statistics })).toEqual({ training: UNDERSTOOD, testing: null, errors: [] })
  })

  test('the list of lines under the name in the prose of the guide', () => {
    const { error_json_line_indices: lines, ...rest } = TRAINING
    expect(parse({ statistics: { training: { ...rest, error_line_indices: lines } } })?.training).toEqual(UNDERSTOOD)
  })

  test('only errors', () => {
    expect(parse({ errors: [{ code: 'X' }] })).toEqual({
      training: null,
      testing: null,
      errors: [{ code: 'X', message: '' }],
    })
  })

  test('statistics without content', () => {
    expect(parse({ statistics: { training: {} } })?.training).toEqual({
      useCase: null,
      totalLines: null,
      validLines: null,
      invalidLines: null,
      ignoredLines: null,
      errorLines: [],
      errors: [],
    })
  })

  test('entries that are not line numbers or errors are left out', () => {
    const training = {
      error_json_line_indices: [1, '2', 3.5, -4, null, 5],
      errors: [{ message: 'no code' }, 'text', { code: 'Y' }],
    }
    expect(parse({ statistics: { training } })?.training).toMatchObject({
      errorLines: [1, 5],
      errors: [{ code: 'Y', message: '' }],
    })
  })
})

test.each([
  { name: 'an empty file', text: '' },
  { name: 'a truncated file', text: '{"statistics": {"training": {"total_js' },
  { name: 'an object of another kind', text: '{"Version": 1}' },
  { name: 'a list', text: '[{"statistics": {}}]' },
  { name: 'statistics that are a list, and no errors', text: '{"statistics": []}' },
  { name: 'null', text: 'null' },
])('$name is not a manifest summary', ({ text }) => {
  expect(parseManifestSummary(text)).toBeUndefined()
})

test('for any JSON nothing is thrown, and every count is a whole number', () => {
  const statistics = fc.record(
    {
      total_json_lines: fc.jsonValue(),
      invalid_json_lines: fc.jsonValue(),
      ignored_json_lines: fc.jsonValue(),
      error_json_line_indices: fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue()),
      errors: fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue()),
    },
    { requiredKeys: [] },
  )
  const file = fc.record({
    statistics: fc.record({ training: statistics, testing: fc.jsonValue() }),
    errors: fc.jsonValue(),
  })
  fc.assert(
    fc.property(
      fc.oneof(
        file.map((value) => JSON.stringify(value)),
        fc.json(),
        fc.string(),
      ),
      (text) => {
        const summary = parseManifestSummary(text)
        for (const role of [summary?.training, summary?.testing]) {
          if (!role) continue
          const counts = [role.totalLines, role.validLines, role.invalidLines, role.ignoredLines, ...role.errorLines]
          expect(counts.every((count) => count === null || (Number.isSafeInteger(count) && count >= 0))).toBe(true)
        }
      },
    ),
  )
})
