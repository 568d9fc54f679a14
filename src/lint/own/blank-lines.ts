import { imageExample, manifestOf } from '../example-lines.js'
import { countOfLines } from '../line-words.js'
import type { OwnManifestRule } from '../own-rule.js'

export const blankLines: OwnManifestRule = {
  kind: 'manifest',
  code: 'CL_BLANK_LINES',
  severity: 'warning',
  certain: true,
  what: 'The manifest has blank lines.',
  why: 'The service counts a blank line as a line, and it is not JSON: it counts as invalid, and over 20 % of those fail the training.',
  fix: 'Remove the blank lines.',
  wrong: () => ({ training: `${imageExample('a-0001.jpg', 'pear')}\n\n${imageExample('a-0002.jpg', 'apple')}\n` }),
  right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear'), imageExample('a-0002.jpg', 'apple')) }),
  check({ partial: { layout } }) {
    const { count, first, column } = layout.blank
    if (count === 0) return []
    return [
      {
        message: `${count === 1 ? 'A line is' : `${countOfLines(count)} are`} blank, first line ${String(first)}.`,
        line: first,
        column,
      },
    ]
  },
}
