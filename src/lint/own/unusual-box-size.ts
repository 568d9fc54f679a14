import { boxExample, exampleBox, manifestOf } from '../example-lines.js'
import { boxesOf, outlierOf, timesOf } from '../conclude/outliers.js'
import type { OwnManifestRule } from '../own-rule.js'

export const unusualBoxSize: OwnManifestRule = {
  kind: 'manifest',
  code: 'CL_UNUSUAL_BOX_SIZE',
  severity: 'warning',
  certain: false,
  what: 'A box is far larger or smaller than the other boxes of its label.',
  why: 'It is often a slip of the mouse, a wrong label, or a box in the pixels of another image size.',
  fix: 'Look at the box, and correct it if it is wrong.',
  bounds: ['a side, as a share of the image: within 8 times of what half of the boxes have'],
  wrong: () => ({
    training: manifestOf(...likeBoxes(30), boxExample('b-0031.jpg', [exampleBox('pear', { width: 8, height: 5 })])),
  }),
  right: () => ({ training: manifestOf(...likeBoxes(31)) }),
  *check({ partial }) {
    for (const { label, sides } of partial.labels.entries) {
      const outlier = outlierOf(sides)
      if (outlier === undefined) continue
      const { first, times } = outlier
      const size = times > 1 ? 'larger' : 'smaller'
      const message = `${boxesOf(label, outlier)} over ${timesOf(times)} times ${size} than the middle box of the label.`
      yield { message, line: first, label }
    }
  },
}

function likeBoxes(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) =>
    boxExample(`b-${String(index + 1).padStart(4, '0')}.jpg`, [exampleBox('pear')]),
  )
}
