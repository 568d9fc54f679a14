import { imageExample, manifestOf } from '../example-lines.js'
import { LINE_MAX_CHARACTERS } from '../../manifest/limits.js'
import { NO_LINE_FINDINGS, type OwnLineRule } from '../own-rule.js'
import { formatCount } from '../../text/number.js'

const LIMIT = formatCount(LINE_MAX_CHARACTERS)

export const lineTooLong: OwnLineRule = {
  kind: 'line',
  onUsualLines: 'silent',
  code: 'CL_LINE_TOO_LONG',
  severity: 'warning',
  certain: true,
  what: `The line has more than ${LIMIT} characters.`,
  why: 'The service gives such a line up, whatever is in it.',
  fix: 'Drop keys that the training does not use.',
  bounds: [`a line: at most ${LIMIT} characters`],
  wrong: () => ({
    training: manifestOf(imageExample('a-0001.jpg', 'pear', { notes: 'x'.repeat(LINE_MAX_CHARACTERS) })),
  }),
  right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear')) }),
  check: ({ text, record }) =>
    record === undefined && text.length > LINE_MAX_CHARACTERS && Array.from(text).length > LINE_MAX_CHARACTERS
      ? [{ message: `The line has more than the ${LIMIT} characters that the service reads.`, path: [] }]
      : NO_LINE_FINDINGS,
}
