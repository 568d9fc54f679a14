import { boxExample, exampleBox, manifestOf } from '../example-lines.js'
import { TIMES_MAX, boxesOf, outliersOf } from '../conclude/outliers.js'
import type { OwnManifestRule } from '../own-rule.js'

export const unusualBoxSize: OwnManifestRule = {
  kind: 'manifest',
  code: 'CL_UNUSUAL_BOX_SIZE',
  severity: 'warning',
  certain: false,
  what: 'A box is far larger or smaller than the other boxes of its label.',
  why: 'It is often a slip of the mouse, a wrong label, or a box in the pixels of another image size.',
  fix: 'Look at the box, and correct it if it is wrong.',
  bounds: [`a side, as a share of the image: within ${String(TIMES_MAX)} times of the middle box of the label`],
  boundsReason:
    'In 5,500 boxes of 18 labels of public manifests, the boxes that are further off are a few pixels wide or high: slips of the mouse. Those that are 4 to 10 times off are usually right: a logo that fills the image, an object far away or at the edge. A label needs 20 boxes, and more than one in twenty that are far off is a second usual size.',
  wrong: () => ({
    training: manifestOf(...likeBoxes(30), boxExample('b-0031.jpg', [exampleBox('pear', { width: 8, height: 5 })])),
  }),
  right: () => ({ training: manifestOf(...likeBoxes(31)) }),
  *check({ partial }) {
    for (const { label, sides } of partial.labels.entries) {
      for (const outlier of outliersOf(sides)) {
        const { first, column, isAbove, times } = outlier
        const size = isAbove ? 'larger' : 'smaller'
        const message = `${boxesOf(label, outlier)} over ${String(times)} times ${size} than the middle box of the label.`
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
