import { boxExample, exampleBox, manifestOf } from '../example-lines.js'
import { countOfLines } from '../line-words.js'
import type { OwnManifestRule } from '../own-rule.js'

export const ignoredLines: OwnManifestRule = {
  kind: 'manifest',
  code: 'CL_IGNORED_LINES',
  severity: 'warning',
  certain: true,
  what: 'The manifest has lines that the service ignores: images without labels or boxes.',
  why: 'An image without boxes is no negative example; nothing is learned from it.',
  fix: 'Label these images, or drop the lines.',
  wrong: () => ({ training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear')]), boxExample('a-0002.jpg', [])) }),
  right: () => ({ training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear')])) }),
  check: ({ counted }) =>
    counted.ignoredLines === 0
      ? []
      : [{ message: `Of ${countOfLines(counted.lines)} the service would ignore ${String(counted.ignoredLines)}.` }],
}
