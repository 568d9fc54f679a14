import { imageExamples } from '../example-lines.js'
import { isAtInvalidLimit } from '../conclude/at-limit.js'
import { reportOf } from '../conclude/forecast.js'
import type { OwnManifestRule } from '../own-rule.js'

export const invalidLinesAtLimit: OwnManifestRule = {
  kind: 'manifest',
  code: 'CL_INVALID_LINES_AT_LIMIT',
  severity: 'warning',
  certain: false,
  what: 'Exactly 20 % of the lines are invalid.',
  why: 'The documents call less than 20 % fine and more than 20 % too many; what happens at exactly 20 % they do not say.',
  fix: 'Correct or remove one of the invalid lines.',
  bounds: ['invalid lines: less than 20 % of a manifest'],
  wrong: () => ({ training: `${imageExamples({ pear: 2, apple: 2 })}{}\n` }),
  right: () => ({ training: `${imageExamples({ pear: 3, apple: 2 })}{}\n` }),
  check({ partial }) {
    const report = reportOf(partial, 'taken')
    if (!isAtInvalidLimit(report)) return []
    return [
      { message: `${String(report.invalidLines)} of ${String(report.totalLines)} lines are invalid, exactly 20 %.` },
    ]
  },
}
