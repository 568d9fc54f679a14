import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readFindings } from '../../../src/manifest/read-findings.js'

describe('readFindings', () => {
  test('accepts both spellings of the lists', () => {
    const text = JSON.stringify({
      'cl-errors': [{ code: 'A', message: 'a' }],
      'cl-warnings': [{ code: 'B', message: 'b' }],
      errors: [{ code: 'C', message: 'c' }],
      'fruit-metadata': { 'cl-errors': [{ code: 'D', message: 'd' }] },
    })
    const line = { kind: 'line' }
    expect(readFindings(text)).toEqual([
      { code: 'C', severity: 'error', place: line, message: 'c' },
      { code: 'A', severity: 'error', place: line, message: 'a' },
      { code: 'B', severity: 'warning', place: line, message: 'b' },
      { code: 'D', severity: 'error', place: { kind: 'metadata', attribute: 'fruit' }, message: 'd' },
    ])
  })

  test.each([
    { name: 'not JSON', text: '{"errors"' },
    { name: 'a list', text: '[{"errors":[{"code":"A"}]}]' },
    { name: 'values that are not lists', text: '{"errors":{"code":"A"},"warnings":"A"}' },
    { name: 'entries without a code', text: '{"errors":[null,1,{"message":"m"},{"code":7}]}' },
    { name: 'annotations that are not lists', text: '{"parts":{"annotations":{"errors":[{"code":"A"}]}}}' },
    { name: 'inherited lists', text: '{"__proto__":3}' },
  ])('finds none in $name', ({ text }) => {
    expect(readFindings(text)).toEqual([])
  })

  test('an entry without a message keeps its code', () => {
    expect(readFindings('{"errors":[{"code":"A"}]}')).toEqual([
      { code: 'A', severity: 'error', place: { kind: 'line' }, message: '' },
    ])
  })

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        for (const { code } of readFindings(text)) expect(typeof code).toBe('string')
      }),
    )
  })
})
