import { boxExample, exampleBox, manifestOf } from '../example-lines.js'
import { eachBoxAttribute } from '../each-box-attribute.js'
import type { OwnLineRule } from '../own-rule.js'

export const normalisedBoxes: OwnLineRule = {
  kind: 'line',
  onUsualLines: 'silent',
  code: 'CL_NORMALISED_BOXES',
  severity: 'warning',
  certain: true,
  what: 'All boxes of an attribute are between 0 and 1: shares of the image instead of pixels.',
  why: 'The service reads pixels, so every such box is too small to be used.',
  fix: 'Multiply left and width by the width of the image, top and height by its height.',
  wrong: () => ({
    training: manifestOf(
      boxExample('a-0001.jpg', [exampleBox('pear', { left: 0.1, top: 0.25, width: 0.5, height: 0.4 })]),
    ),
  }),
  right: () => ({
    training: manifestOf(
      boxExample('a-0001.jpg', [exampleBox('pear', { left: 64, top: 120, width: 320, height: 192 })]),
    ),
  }),
  check: (line) =>
    eachBoxAttribute(line, ({ annotations }, name) => {
      for (const { left, top, width, height } of annotations)
        if (left > 1 || top > 1 || width > 1 || height > 1 || left < 0 || top < 0 || width <= 0 || height <= 0)
          return []
      if (annotations.length === 0) return []
      return [
        {
          message: `All boxes of ${name} are between 0 and 1, which looks like shares of the image.`,
          path: [name, 'annotations'],
        },
      ]
    }),
}
