/** Where findings that compare lines point to. */
import { describe, expect, test } from '@jest/globals'
import { boxExample, exampleBox, imageExample, imageExamples, manifestOf } from '../../../src/lint/example-lines.js'
import type { LintFinding } from '../../../src/lint/lint-report.js'
import { lint, type LintInput } from '../../support/linted.js'

const FILL = imageExamples({ pear: 12, apple: 12 })

interface Row extends LintInput {
  readonly name: string
  readonly training: string
  readonly testing?: string
  readonly code: string
  /** Manifest, line, and what is at the column. */
  readonly at: readonly [LintFinding['manifest'], number, string]
}

const boxes = (name: string, label: string) => boxExample(name, [exampleBox('crate'), exampleBox(label, { left: 320 })])

const ROWS: readonly Row[] = [
  {
    name: 'the same image, after a label attribute',
    training: FILL + manifestOf('{"fruit":1,"source-ref" : "s3://orchard-images/pear-0001.jpg"}'),
    code: 'CL_REPEATED_IMAGE',
    at: ['training', 25, '"s3://orchard-images/pear-0001.jpg"'],
  },
  {
    name: 'the same image, written with escapes',
    training: FILL + manifestOf('{"source-ref":"s3:\\/\\/orchard-images/pear-0001.jpg"}'),
    code: 'CL_REPEATED_IMAGE',
    at: ['training', 25, '"s3:\\/\\/orchard'],
  },
  {
    name: 'the same image, of two keys the last',
    training: FILL + manifestOf('{"source-ref":"s3://a-a/b","source-ref":"s3://orchard-images/pear-0001.jpg"}'),
    code: 'CL_REPEATED_IMAGE',
    at: ['training', 25, '"s3://orchard-images/pear-0001.jpg"'],
  },
  {
    name: 'other labels',
    training: FILL + manifestOf(imageExample('pear-0003.jpg', 'apple')),
    code: 'CL_RELABELLED_IMAGE',
    at: ['training', 25, '"s3://orchard-images/pear-0003.jpg"'],
  },
  {
    name: 'leakage',
    training: FILL,
    testing: imageExamples({ pear: 2 }, 50) + imageExamples({ apple: 1 }, 7),
    code: 'CL_LEAKED_IMAGE',
    at: ['testing', 3, '"s3://orchard-images/apple-0007.jpg"'],
  },
  {
    name: 'leakage of a group',
    training: FILL,
    testing: imageExamples({ pear: 2 }, 50),
    groupBy: 'folder',
    code: 'CL_LEAKED_GROUP',
    at: ['testing', 1, '"s3://orchard-images/pear-0050.jpg"'],
  },
  {
    name: 'a misspelt label',
    training: FILL + manifestOf(imageExample('x.jpg', 'applle')),
    code: 'CL_MISSPELT_LABEL',
    at: ['training', 25, '"applle"'],
  },
  {
    name: 'a misspelt label of boxes',
    training: manifestOf(
      ...Array.from({ length: 12 }, (_, at) => boxes(`${String(at)}.jpg`, 'bottle')),
      boxes('x.jpg', 'botle'),
    ),
    code: 'CL_MISSPELT_LABEL',
    at: ['training', 13, '"botle"'],
  },
  {
    name: 'a label that is there in another spelling, in the testing manifest alone',
    training: FILL,
    testing: imageExamples({ pear: 2 }, 50) + manifestOf(imageExample('x.jpg', 'Pear')),
    code: 'CL_SIMILAR_LABELS',
    at: ['testing', 3, '"Pear"'],
  },
  {
    name: 'a label that is tested alone',
    training: FILL,
    testing: imageExamples({ pear: 2, apple: 2 }, 50) + manifestOf('{}', imageExample('x.jpg', 'quince')),
    code: 'CL_UNTRAINED_LABEL',
    at: ['testing', 6, '"quince"'],
  },
  {
    name: 'a label that is not tested',
    training: manifestOf(imageExample('x.jpg', 'quince')) + FILL,
    testing: imageExamples({ pear: 2, apple: 2 }, 50),
    code: 'CL_UNTESTED_LABEL',
    at: ['training', 1, '"quince"'],
  },
  {
    name: 'two buckets',
    training: FILL + manifestOf(imageExample('', 'pear', { 'source-ref': 's3://other-images/a.jpg' })),
    code: 'ERROR_IMAGES_IN_MULTIPLE_S3_BUCKETS',
    at: ['training', 25, '"s3://other-images/a.jpg"'],
  },
  {
    name: 'CR LF',
    training: `${FILL}${imageExample('x.jpg', 'pear')}\r\n`,
    code: 'CL_CRLF',
    at: ['training', 25, '\r'],
  },
  {
    name: 'CR alone',
    training: `${FILL}${imageExample('x.jpg', 'pear')}\r${imageExample('y.jpg', 'pear')}\r`,
    code: 'CL_CARRIAGE_RETURN_ALONE',
    at: ['training', 25, '{"source-ref":"s3://orchard-images/y.jpg"'],
  },
  {
    name: 'CR CR LF',
    training: `${FILL}${imageExample('x.jpg', 'pear')}\r\r\n`,
    code: 'CL_DOUBLE_CARRIAGE_RETURN',
    at: ['training', 25, '\r\r'],
  },
]

test('lines that end in CR alone are not said to end in CR LF', async () => {
  const { totals } = await lint({ training: `${imageExample('x.jpg', 'pear')}\r${imageExample('y.jpg', 'pear')}\r` })
  expect([totals.get('CL_CARRIAGE_RETURN_ALONE'), totals.get('CL_CRLF')]).toEqual([1, undefined])
})

describe('a finding over lines points to the value', () => {
  test.each(ROWS)('$name', async ({ name: _name, code, at: [manifest, line, text], ...input }) => {
    const { findings } = await lint(input)
    const found = findings.find((finding) => finding.code === code)
    expect([found?.manifest, found?.line]).toEqual([manifest, line])
    const lines = (manifest === 'testing' ? (input.testing ?? '') : input.training).split('\n')
    const column = found?.column ?? 0
    expect(lines[line - 1]?.slice(column - 1, column - 1 + text.length)).toBe(text)
  })
})
