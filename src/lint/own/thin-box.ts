import { boxExample, exampleBox, manifestOf } from '../example-lines.js'
import { isUsableBox } from '../../manifest/box-geometry.js'
import { labelsOf } from '../../manifest/labels.js'
import { eachBoxAttribute } from '../each-box-attribute.js'
import { NO_LINE_FINDINGS, type OwnLineFinding, type OwnLineRule } from '../own-rule.js'
import { isDoubtfullyThin } from '../readings.js'

export const thinBox: OwnLineRule = {
  kind: 'line',
  onUsualLines: 'silent',
  code: 'CL_THIN_BOX',
  severity: 'warning',
  certain: false,
  what: 'A side of a box is under two pixels once the image is scaled down to 1280 pixels.',
  why: 'The service asks for more than one pixel then; how it rounds is not documented, so that the box may be dropped.',
  fix: 'Enlarge the box, or remove it together with its entry in objects.',
  bounds: ['each side of a box: over 1 pixel, in an image scaled down to 1280 pixels'],
  wrong: () => ({
    training: manifestOf(
      boxExample('a-0001.jpg', [exampleBox('pear', { width: 4 })], { size: { width: 4000, height: 3000 } }),
    ),
  }),
  right: () => ({
    training: manifestOf(
      boxExample('a-0001.jpg', [exampleBox('pear', { width: 7 })], { size: { width: 4000, height: 3000 } }),
    ),
  }),
  check: (line) =>
    eachBoxAttribute(line, ({ annotations, imageSize }, name, attribute) => {
      let found: OwnLineFinding[] | undefined
      for (let index = 0; index < annotations.length; index += 1) {
        const box = annotations[index]
        if (box === undefined || !isDoubtfullyThin(box, imageSize) || !isUsableBox(box, imageSize)) continue
        const label = labelsOf(attribute)[index]
        const message = `A side of a box of ${name} is under two pixels once the image is scaled down.`
        ;(found ??= []).push({ message, path: [name, 'annotations', index], label })
      }
      return found ?? NO_LINE_FINDINGS
    }),
}
