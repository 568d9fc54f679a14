import { imageExamples, manifestOf, imageExample } from '../example-lines.js'
import { reasonsForDoubt } from '../conclude/certainty.js'
import type { TogetherRule } from '../own-rule.js'

export const uncertainForecast: TogetherRule = {
  kind: 'together',
  code: 'CL_UNCERTAIN_FORECAST',
  severity: 'warning',
  certain: false,
  what: 'Whether the training succeeds depends on behaviour of the service that is not documented.',
  why: 'The forecast is the likelier of two ends, and a failed training costs time.',
  fix: 'Correct the lines that the message names; then the forecast is certain.',
  wrong: () => ({
    training:
      manifestOf(...['1', '2', '3'].map((name) => imageExample(`a-000${name}.jpg`, 'pear', { fruit: '1' }))) +
      imageExamples({ pear: 5, apple: 5 }),
  }),
  right: () => ({ training: imageExamples({ pear: 8, apple: 5 }) }),
  check(training, testing) {
    const reasons = reasonsForDoubt(training, testing)
    return reasons.length === 0 ? [] : [{ message: `The forecast is not certain: ${reasons.join('; ')}.` }]
  },
}
