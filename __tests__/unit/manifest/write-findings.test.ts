import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkLine } from '../../../src/lint/check-line.js'
import type { FindingPlace, LineFinding, LineReport } from '../../../src/manifest/finding.js'
import { readFindings } from '../../../src/manifest/read-findings.js'
import { withFindings } from '../../../src/manifest/write-findings.js'
import { anyString } from '../../support/any-string.js'

function finding(code: string, place: FindingPlace, severity: LineFinding['severity'] = 'error'): LineFinding {
  return { code, severity, place, message: `about ${code}` }
}

function reportOf(...findings: readonly LineFinding[]): LineReport {
  return { line: 1, verdict: 'invalid', findings, usable: { imageLabels: [], boxes: [] } }
}

const BOXES = JSON.stringify({
  'source-ref': 's3://orchard/a.jpg',
  parts: { annotations: [{ left: 1 }, { left: 2 }] },
  'parts-metadata': { type: 'x' },
})

describe('withFindings', () => {
  test('leaves a line without findings unchanged, including spaces', () => {
    const text = ' {"source-ref" : "s3://orchard/a.jpg", "confidence": 1.0}\r'
    expect(withFindings(text, reportOf())).toBe(text)
  })

  test('writes at all four places', () => {
    const report = reportOf(
      finding('L', { kind: 'line' }),
      finding('W', { kind: 'line' }, 'warning'),
      finding('A', { kind: 'attribute', attribute: 'parts' }),
      finding('M', { kind: 'metadata', attribute: 'parts' }),
      finding('B1', { kind: 'annotation', attribute: 'parts', index: 1 }),
      finding('B2', { kind: 'annotation', attribute: 'parts', index: 1 }),
    )
    const entry = (code: string) => ({ code, message: `about ${code}` })
    expect(JSON.parse(withFindings(BOXES, report))).toEqual({
      'source-ref': 's3://orchard/a.jpg',
      parts: { annotations: [{ left: 1 }, { left: 2, errors: [entry('B1'), entry('B2')] }], errors: [entry('A')] },
      'parts-metadata': { type: 'x', errors: [entry('M')] },
      errors: [entry('L')],
      warnings: [entry('W')],
    })
  })

  test.each(['', '{"source-ref"', '[1]', 'null', '"text"'])('replaces a line that is not a JSON object: %j', (text) => {
    expect(withFindings(text, checkLine(1, text))).toBe(
      '{"errors":[{"code":"ERROR_INVALID_JSON_LINE","message":"The JSON Line has an invalid format."}]}',
    )
  })

  test('replaces a line that is too long, although it is JSON', () => {
    const text = JSON.stringify({ 'source-ref': 's3://orchard/a.jpg', note: 'x'.repeat(100_000) })
    expect(JSON.parse(withFindings(text, checkLine(1, text)))).toEqual({
      errors: [expect.objectContaining({ code: 'ERROR_INVALID_JSON_LINE' })],
    })
  })

  test.each([
    { name: 'attribute', place: { kind: 'attribute', attribute: 'fruit' } as const, holder: 'fruit-metadata' },
    { name: 'box', place: { kind: 'annotation', attribute: 'fruit', index: 3 } as const, holder: 'fruit-metadata' },
  ])('a number cannot contain the findings at the $name: the metadata does', ({ place, holder }) => {
    const written: unknown = JSON.parse(withFindings('{"fruit":1,"fruit-metadata":{}}', reportOf(finding('X', place))))
    expect(written).toMatchObject({ fruit: 1, [holder]: { errors: [{ code: 'X' }] } })
  })

  test('nor can metadata that is not an object: the line does', () => {
    const report = reportOf(finding('X', { kind: 'metadata', attribute: 'fruit' }))
    expect(JSON.parse(withFindings('{"fruit":1,"fruit-metadata":7}', report))).toMatchObject({
      errors: [{ code: 'X' }],
    })
  })

  test('removes what an earlier validation wrote', () => {
    const first = reportOf(
      finding('OLD', { kind: 'line' }),
      finding('OLD', { kind: 'attribute', attribute: 'parts' }),
      finding('OLD', { kind: 'metadata', attribute: 'parts' }, 'warning'),
      finding('OLD', { kind: 'annotation', attribute: 'parts', index: 0 }),
    )
    const validated = withFindings(BOXES, first)
    expect(readFindings(validated)).toHaveLength(4)
    expect(withFindings(validated, reportOf())).toBe(BOXES)
    const again = withFindings(validated, reportOf(finding('NEW', { kind: 'line' })))
    expect(readFindings(again).map(({ code }) => code)).toEqual(['NEW'])
  })

  test.each([
    { name: 'an empty list is one of them', text: '{"a":1,"errors":[],"warnings":[]}', left: '{"a":1}' },
    { name: 'a list of other things is not', text: '{"errors":[{"code":"A"},1]}', left: '{"errors":[{"code":"A"},1]}' },
    { name: 'nor are entries without a code', text: '{"errors":[{"text":"A"}]}', left: '{"errors":[{"text":"A"}]}' },
  ])('$name', ({ text, left }) => {
    expect(withFindings(text, reportOf())).toBe(left)
  })

  test('a label attribute with the name of the list keeps its value', () => {
    const written = withFindings('{"errors":3,"errors-metadata":{}}', reportOf(finding('X', { kind: 'line' })))
    expect(JSON.parse(written)).toMatchObject({ errors: 3, 'cl-errors': [{ code: 'X' }] })
    expect(readFindings(written).map(({ code }) => code)).toEqual(['X'])
  })

  test('a line nested too deep to be written keeps its findings', () => {
    const deep = `{"deep":${'['.repeat(49_000)}${']'.repeat(49_000)}}`
    const written = withFindings(deep, reportOf(finding('X', { kind: 'line' })))
    expect(readFindings(written).map(({ code }) => code)).toEqual(['X'])
  })

  test('__proto__ as a label attribute contains its own findings', () => {
    const text = '{"source-ref":"s3://orchard/a.jpg","__proto__":{},"__proto__-metadata":{"type":"groundtruth/custom"}}'
    const report = checkLine(1, text)
    expect(readFindings(withFindings(text, report))).toEqual(expect.arrayContaining([...report.findings]))
    expect(Object.hasOwn(Object.prototype, 'errors')).toBe(false)
  })

  test('what is written can be read again, including positions', () => {
    const place = fc.constantFrom<FindingPlace>(
      { kind: 'line' },
      { kind: 'attribute', attribute: 'parts' },
      { kind: 'metadata', attribute: 'parts' },
      { kind: 'annotation', attribute: 'parts', index: 0 },
      { kind: 'annotation', attribute: 'parts', index: 1 },
    )
    const any = fc.record({
      code: fc.string(),
      severity: fc.constantFrom('error' as const, 'warning' as const),
      place,
      message: anyString(),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (findings) => {
        const read = readFindings(withFindings(BOXES, reportOf(...findings)))
        expect(sorted(read)).toEqual(sorted(findings))
      }),
    )
  })

  test('findings of checkLine in any line of JSON survive the round trip', () => {
    const metadata = fc.record(
      {
        type: fc.constantFrom(
          'groundtruth/image-classification',
          'groundtruth/object-detection',
          'groundtruth/custom',
          3,
        ),
        'class-name': fc.constant('pear'),
      },
      { requiredKeys: [] },
    )
    const line = fc.dictionary(
      fc.constantFrom('a', 'a-metadata', 'errors', 'errors-metadata', 'warnings', '__proto__', '__proto__-metadata'),
      fc.oneof(fc.jsonValue({ maxDepth: 2 }), metadata),
    )
    fc.assert(
      fc.property(line, (record) => {
        const text = JSON.stringify({ 'source-ref': 's3://orchard/a.jpg', ...record })
        const report = checkLine(1, text)
        const read = readFindings(withFindings(text, report))
        expect(read.map(({ code }) => code).toSorted()).toEqual(report.findings.map(({ code }) => code).toSorted())
      }),
    )
  })
})

function sorted(findings: readonly LineFinding[]): string[] {
  return findings
    .map(({ code, severity, place, message }) => JSON.stringify([code, severity, place, message]))
    .toSorted()
}
