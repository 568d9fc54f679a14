import { boxExample, exampleBox, manifestOf } from '../example-lines.js'
import { eachBoxAttribute } from '../each-box-attribute.js'
import { NO_LINE_FINDINGS, type OwnLineRule } from '../own-rule.js'

export const imageSizeZero: OwnLineRule = {
  kind: 'line',
  onUsualLines: 'silent',
  code: 'CL_IMAGE_SIZE_ZERO',
  severity: 'warning',
  certain: true,
  what: 'The image_size is 0 or negative.',
  why: 'The size of the image was never filled in, or computed wrongly; every box reaches out of such an image.',
  fix: 'Write the width and height of the image, in pixels.',
  wrong: () => ({
    training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear')], { size: { width: 0, height: 0 } })),
  }),
  right: () => ({ training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear')])) }),
  check: (line) =>
    eachBoxAttribute(line, ({ imageSize }, name) =>
      imageSize.width > 0 && imageSize.height > 0
        ? NO_LINE_FINDINGS
        : [
            {
              message: `The image_size of ${name} is ${String(imageSize.width)} x ${String(imageSize.height)}.`,
              path: [name, 'image_size'],
            },
          ],
    ),
}
