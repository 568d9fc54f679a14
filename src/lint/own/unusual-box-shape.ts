import { boxExample, exampleBox, manifestOf } from '../example-lines.js'
import { TIMES_MAX, boxesOf, outliersOf } from '../conclude/outliers.js'
import type { OwnManifestRule } from '../own-rule.js'

export const unusualBoxShape: OwnManifestRule = {
  kind: 'manifest',
  code: 'CL_UNUSUAL_BOX_SHAPE',
  severity: 'warning',
  certain: false,
  what: 'A box is far wider or higher than the other boxes of its label.',
  why: 'It is often a slip of the mouse, a wrong label, or width and height in the wrong order.',
  fix: 'Look at the box, and correct it if it is wrong.',
  bounds: [`width by height: within ${String(TIMES_MAX)} times of the middle box of the label`],
  boundsReason:
    'In 5,500 boxes of 18 labels of public manifests, the boxes that are further off are a few pixels wide or high: slips of the mouse. Those that are 4 to 10 times off are usually right: a logo that fills the image, an object far away or at the edge. A label needs 20 boxes, and more than one in twenty that are far off is a second usual size.',
  wrong: () => ({
    training: manifestOf(...likeBoxes(30), boxExample('b-0031.jpg', [exampleBox('pear', { width: 600, height: 20 })])),
  }),
  right: () => ({ training: manifestOf(...likeBoxes(31)) }),
  *check({ partial }) {
    for (const { label, shapes } of partial.labels.entries) {
      for (const outlier of outliersOf(shapes)) {
        const { first, column, isAbove, times } = outlier
        const shape = isAbove ? 'wider for the same height' : 'higher for the same width'
        const message = `${boxesOf(label, outlier)} over ${String(times)} times ${shape} than the middle box of the label.`
        yield { message, line: first, column, label }
      }
    }
  },
}

function likeBoxes(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) =>
    boxExample(`b-${String(index + 1).padStart(4, '0')}.jpg`, [exampleBox('pear')]),
  )
}
