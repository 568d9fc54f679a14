import { imageExample, manifestOf } from '../example-lines.js'
import { NO_LINE_FINDINGS, type OwnLineRule } from '../own-rule.js'

/** The character that decoding puts in place of bytes that are not UTF-8; a file may also contain it. */
const REPLACEMENT = '\ufffd'

export const invalidUtf8: OwnLineRule = {
  kind: 'line',
  onUsualLines: 'silent',
  code: 'CL_INVALID_UTF_8',
  severity: 'warning',
  certain: false,
  what: 'The line has bytes that are not UTF-8, or the replacement character U+FFFD.',
  why: 'Labels and image names come out garbled, and an image under a garbled name is not found.',
  fix: 'Save the file as UTF-8; it may be in Latin-1 or Windows-1252.',
  wrong: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'p\ufffdche')) }),
  right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pêche')) }),
  check: ({ text }) =>
    text.includes(REPLACEMENT) ? [{ message: 'The line has bytes that are not UTF-8.', path: [] }] : NO_LINE_FINDINGS,
}
