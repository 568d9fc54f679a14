/** The runner's file of outputs. */
import { expect, test } from '@jest/globals'
import { parseOutputFile } from '../../../../tools/demo/output-file.js'

test.each<[string, string, Record<string, string>]>([
  ['an empty file', '', {}],
  ['a value between delimiters', 'a<<E\none\nE\n', { a: 'one' }],
  ['a value of several lines', 'a<<E\none\n\ntwo\nE\n', { a: 'one\n\ntwo' }],
  ['an empty value', 'a<<E\n\nE\nb<<E\n2\nE\n', { a: '', b: '2' }],
  ['the last of a name', 'a<<E\n1\nE\na<<F\n2\nF\n', { a: '2' }],
  ['the short form', 'a=x=y\n', { a: 'x=y' }],
  ['the short form with a value that looks like the long one', 'a=b<<c\n', { a: 'b<<c' }],
  ['Windows line ends', 'a<<E\r\none\r\nE\r\n', { a: 'one' }],
  ['a truncated value', 'a<<E\n1\nE\nb<<E\nhal', { a: '1' }],
])('%s', (_what, text, outputs) => {
  expect(parseOutputFile(text)).toEqual(outputs)
})
