import { imageExample, manifestOf } from '../example-lines.js'
import { NO_LINE_FINDINGS, type OwnLineRule } from '../own-rule.js'

export const byteOrderMark: OwnLineRule = {
  kind: 'line',
  onUsualLines: 'silent',
  code: 'CL_BYTE_ORDER_MARK',
  severity: 'warning',
  certain: false,
  what: 'The line begins with a byte order mark.',
  why: 'JSON has no place for it, so the line is most likely invalid. The documents do not say what the service does.',
  fix: 'Save the file as UTF-8 without a byte order mark.',
  wrong: () => ({ training: `\ufeff${manifestOf(imageExample('a-0001.jpg', 'pear'))}` }),
  right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear')) }),
  check: ({ text }) =>
    text.charCodeAt(0) === 0xfeff
      ? [{ message: 'The line begins with a byte order mark (the bytes EF BB BF).', path: [] }]
      : NO_LINE_FINDINGS,
}
