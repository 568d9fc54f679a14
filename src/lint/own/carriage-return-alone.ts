import { imageExample, manifestOf } from '../example-lines.js'
import { formatCount } from '../../text/number.js'
import { NO_LINE_FINDINGS, type OwnLineRule } from '../own-rule.js'
import { objectsBehindCarriageReturns } from '../line-ends.js'

export const carriageReturnAlone: OwnLineRule = {
  kind: 'line',
  onUsualLines: 'silent',
  code: 'CL_CARRIAGE_RETURN_ALONE',
  severity: 'warning',
  certain: false,
  what: 'Lines end in a carriage return alone, as on a Mac of old.',
  why: 'Only a newline ends a line of JSON Lines, so all these objects are one line, which is not valid JSON. The documents do not mention carriage returns.',
  fix: 'Write the file again with newlines, such as with custom-labels lint --fix OUT.',
  wrong: () => ({ training: `${imageExample('a-0001.jpg', 'pear')}\r${imageExample('a-0002.jpg', 'apple')}\r` }),
  right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear'), imageExample('a-0002.jpg', 'apple')) }),
  check({ record, text }) {
    const count = record === undefined ? objectsBehindCarriageReturns(text) : 0
    if (count === 0) return NO_LINE_FINDINGS
    const message = `Carriage returns alone are between ${formatCount(count + 1)} objects, which are one line therefore.`
    return [{ message, path: [] }]
  },
}
