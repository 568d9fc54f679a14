import { imageExample, manifestOf } from '../example-lines.js'
import { countOfLines } from '../line-words.js'
import type { OwnManifestRule } from '../own-rule.js'

export const doubleCarriageReturn: OwnManifestRule = {
  kind: 'manifest',
  code: 'CL_DOUBLE_CARRIAGE_RETURN',
  severity: 'warning',
  certain: false,
  what: 'Lines end in two carriage returns and a newline.',
  why: 'Line ends of Windows were converted twice. Readers that take a carriage return for a line end see a blank line after each line, and blank lines are invalid.',
  fix: 'Write the file again with newlines alone; in Python, open it for writing with newline="\\n".',
  wrong: () => ({ training: `${imageExample('a-0001.jpg', 'pear')}\r\r\n` }),
  right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear')) }),
  check({ partial: { layout } }) {
    const { count, first, column } = layout.doubleCr
    if (count === 0) return []
    const message = `Two carriage returns are at the end of ${countOfLines(count)}, first of line ${String(first)}.`
    return [{ message, line: first, column }]
  },
}
