import { expect, test } from '@jest/globals'
import { imageExamples } from '../../../../src/lint/example-lines.js'
import { countBySeverity, totalsByCode } from '../../../../src/report/lint/count-findings.js'
import { lint } from '../../../support/linted.js'

/** Errors in two lines, blank lines, and a label with few images. */
const training = `${imageExamples({ pear: 12, apple: 3 })}\n{\n[\n`

test.each([1, 2, 1000])('counts are the same whether %i findings are listed', async (maxFindings) => {
  const report = await lint({ training, options: { maxFindings } })
  const all = await lint({ training })
  expect(report.findings.length).toBeLessThanOrEqual(maxFindings)
  expect(countBySeverity(report)).toEqual(countBySeverity(all))
  expect(totalsByCode(report)).toEqual(totalsByCode(all))
  for (const { code, severity } of all.findings)
    expect(totalsByCode(report)).toContainEqual(expect.objectContaining({ code, severity }))
})

test('the code of the end is first, then the most frequent of each severity', () => {
  const counted = {
    predictedCode: 'ERROR_TOO_MANY',
    totals: new Map([
      ['CL_SOME', 9],
      ['ERROR_ONE', 1],
      ['ERROR_FOUR', 4],
      ['ERROR_TOO_MANY', 1],
      ['CL_GOOD_TO_KNOW', 70],
    ]),
    severities: new Map([
      ['CL_SOME', 'warning'],
      ['CL_GOOD_TO_KNOW', 'notice'],
      ...['ERROR_ONE', 'ERROR_FOUR', 'ERROR_TOO_MANY'].map((code) => [code, 'error'] as const),
    ] as const),
  }
  expect(totalsByCode(counted).map(({ code, severity, count }) => `${severity} ${String(count)} ${code}`)).toEqual([
    'error 1 ERROR_TOO_MANY',
    'error 4 ERROR_FOUR',
    'error 1 ERROR_ONE',
    'warning 9 CL_SOME',
    'notice 70 CL_GOOD_TO_KNOW',
  ])
})
