import { imageExample, manifestOf } from '../example-lines.js'
import { NO_LINE_FINDINGS, type OwnLineFinding, type OwnLineRule } from '../own-rule.js'

export const classIdAsText: OwnLineRule = {
  kind: 'line',
  onUsualLines: 'silent',
  code: 'CL_CLASS_ID_AS_TEXT',
  severity: 'warning',
  certain: false,
  what: 'The value of an image-level label attribute is a number in quotes.',
  why: 'The documents ask for a whole number, while a sample of Ground Truth has it as text; what the service does with it is not documented.',
  fix: 'Write the number without quotes.',
  wrong: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear', { fruit: '1' })) }),
  right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear', { fruit: 1 })) }),
  check({ attributes, record }) {
    let found: OwnLineFinding[] | undefined
    for (const { kind, name } of attributes) {
      if (kind !== 'image-level') continue
      const value = record?.[name]
      if (typeof value !== 'string' || !/^[+-]?\d+$/.test(value)) continue
      ;(found ??= []).push({ message: `The value of ${name} is a number in quotes.`, path: [name] })
    }
    return found ?? NO_LINE_FINDINGS
  },
}
