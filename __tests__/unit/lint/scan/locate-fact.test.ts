/** Where the source-ref of a line is. */
import { describe, expect, test } from '@jest/globals'
import { columnOfSource } from '../../../../src/lint/scan/locate-fact.js'

describe('the source-ref of a line', () => {
  test.each([
    { name: 'first', line: '{"source-ref":"s3://b/k"}', column: 15 },
    { name: 'after blanks', line: '{"source-ref" : "s3://b/k"}', column: 17 },
    { name: 'last', line: '{"a":1,"source-ref":"s3://b/k"}', column: 21 },
    {
      name: 'behind an object with the same key',
      line: '{"a":{"source-ref":"s3://b/k"},"source-ref":"s3://b/k"}',
      column: 45,
    },
    { name: 'before such an object', line: '{"source-ref":"s3://b/k","a":{"source-ref":"s3://b/k"}}', column: 15 },
    { name: 'behind a text that is like its key', line: '{"a":"source-ref","source-ref":"s3://b/k"}', column: 32 },
    { name: 'with escapes', line: '{"source-ref":"s3:\\/\\/b/k"}', column: 15 },
    {
      name: 'with escapes in its key',
      line: '{"a":{"source-ref":"s3://b/k"},"source\\u002dref":"s3://b/k"}',
      column: 50,
    },
  ])('is pointed to: $name', ({ line, column }) => {
    expect(columnOfSource(line, 's3://b/k')).toBe(column)
  })
})
