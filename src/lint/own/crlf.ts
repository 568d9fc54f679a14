import { imageExample, manifestOf } from '../example-lines.js'
import type { OwnManifestRule } from '../own-rule.js'
import { countOfLines } from '../line-words.js'

export const crlf: OwnManifestRule = {
  kind: 'manifest',
  code: 'CL_CRLF',
  severity: 'notice',
  certain: false,
  what: 'Lines end in a carriage return and a newline, as on Windows.',
  why: 'JSON takes the carriage return as a blank, so the lines should be fine; the documents do not mention it.',
  fix: 'Save the file with newlines alone; set eol=lf for it in .gitattributes.',
  wrong: () => ({ training: `${imageExample('a-0001.jpg', 'pear')}\r\n` }),
  right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear')) }),
  check({ partial: { layout } }) {
    const { count, first, column } = layout.crlf
    if (count === 0) return []
    const message = `A carriage return is at the end of ${countOfLines(count)}, first of line ${String(first)}.`
    return [{ message, line: first, column }]
  },
}
