import { boxExample, exampleBox, manifestOf } from '../example-lines.js'
import { boxesOf, outlierOf, timesOf } from '../conclude/outliers.js'
import type { OwnManifestRule } from '../own-rule.js'

export const unusualBoxShape: OwnManifestRule = {
  kind: 'manifest',
  code: 'CL_UNUSUAL_BOX_SHAPE',
  severity: 'warning',
  certain: false,
  what: 'A box is far wider or higher than the other boxes of its label.',
  why: 'It is often a slip of the mouse, a wrong label, or width and height in the wrong order.',
  fix: 'Look at the box, and correct it if it is wrong.',
  bounds: ['width by height: within 8 times of what half of the boxes have'],
  wrong: () => ({
    training: manifestOf(...likeBoxes(30), boxExample('b-0031.jpg', [exampleBox('pear', { width: 600, height: 20 })])),
  }),
  right: () => ({ training: manifestOf(...likeBoxes(31)) }),
  *check({ partial }) {
    for (const { label, shapes } of partial.labels.entries) {
      const outlier = outlierOf(shapes)
      if (outlier === undefined) continue
      const { first, times } = outlier
      const shape = times > 1 ? 'wider for the same height' : 'higher for the same width'
      const message = `${boxesOf(label, outlier)} over ${timesOf(times)} times ${shape} than the middle box of the label.`
      yield { message, line: first, label }
    }
  },
}

function likeBoxes(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) =>
    boxExample(`b-${String(index + 1).padStart(4, '0')}.jpg`, [exampleBox('pear')]),
  )
}
