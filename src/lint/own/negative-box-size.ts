import { boxExample, exampleBox, manifestOf } from '../example-lines.js'
import { labelsOf } from '../../manifest/labels.js'
import { eachBoxAttribute } from '../each-box-attribute.js'
import { NO_LINE_FINDINGS, type OwnLineFinding, type OwnLineRule } from '../own-rule.js'

export const negativeBoxSize: OwnLineRule = {
  kind: 'line',
  onUsualLines: 'silent',
  code: 'CL_NEGATIVE_BOX_SIZE',
  severity: 'warning',
  certain: true,
  what: 'The width or height of a box is negative.',
  why: 'Two corners were subtracted in the wrong order, or a corner was taken for a size; the service does not use the box.',
  fix: 'Write left and top of the upper left corner, and width and height as right minus left and bottom minus top.',
  wrong: () => ({ training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear', { left: 300, width: -200 })])) }),
  right: () => ({ training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear', { left: 100, width: 200 })])) }),
  check: (line) =>
    eachBoxAttribute(line, ({ annotations }, name, attribute) => {
      let found: OwnLineFinding[] | undefined
      for (let index = 0; index < annotations.length; index += 1) {
        const box = annotations[index]
        if (box === undefined || (box.width >= 0 && box.height >= 0)) continue
        const label = labelsOf(attribute)[index]
        const message = `The ${box.width < 0 ? 'width' : 'height'} of a box of ${name} is negative.`
        ;(found ??= []).push({ message, path: [name, 'annotations', index], label })
      }
      return found ?? NO_LINE_FINDINGS
    }),
}
