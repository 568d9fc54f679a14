import { boxExample, exampleBox, manifestOf } from '../example-lines.js'
import { eachBoxAttribute } from '../each-box-attribute.js'
import { NO_LINE_FINDINGS, type OwnLineRule } from '../own-rule.js'
import { hasFraction } from '../readings.js'

export const fractionalBox: OwnLineRule = {
  kind: 'line',
  onUsualLines: 'silent',
  code: 'CL_FRACTIONAL_BOX',
  severity: 'warning',
  certain: false,
  what: 'A box has fractions of pixels.',
  why: 'The documents ask for whole numbers, while Ground Truth itself writes fractions; what the service does with them is not documented. The forecast takes them as they are.',
  fix: 'Round left, top, width and height to whole numbers.',
  wrong: () => ({ training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear', { left: 10.5 })])) }),
  right: () => ({ training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear', { left: 10 })])) }),
  check: (line) =>
    eachBoxAttribute(line, ({ annotations }, name) => {
      const index = annotations.findIndex(hasFraction)
      if (index < 0) return NO_LINE_FINDINGS
      return [{ message: `Boxes of ${name} have fractions of pixels.`, path: [name, 'annotations', index] }]
    }),
}
