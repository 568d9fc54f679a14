import { imageExamples } from '../example-lines.js'
import { countOfImages } from '../line-words.js'
import type { OwnManifestRule } from '../own-rule.js'

/** Images of a label that the developer guide advises for training, "Guidelines and quotas". */
const ADVISED_IMAGES = 10

export const fewImages: OwnManifestRule = {
  kind: 'manifest',
  code: 'CL_FEW_IMAGES',
  severity: 'notice',
  certain: true,
  what: `A label has fewer than the ${String(ADVISED_IMAGES)} training images that the service advises.`,
  why: 'A label with few images is learned badly, and with few test images its metrics say little.',
  fix: 'Add images of the label, or merge it with another.',
  bounds: [`images of a label: at least ${String(ADVISED_IMAGES)} are advised`],
  wrong: () => ({ training: imageExamples({ pear: 10, apple: 9 }) }),
  right: () => ({ training: imageExamples({ pear: 10, apple: 10 }) }),
  *check({ role, counted }) {
    if (role !== 'training') return
    for (const [label, { images, boxes }] of counted.labels) {
      if (images >= ADVISED_IMAGES) continue
      const withBoxes = boxes > 0 ? ` with ${boxes === 1 ? '1 box' : `${String(boxes)} boxes`}` : ''
      const message = `${label} has ${countOfImages(images)}${withBoxes} to train from; ${String(ADVISED_IMAGES)} or more are advised.`
      yield { message, label }
    }
  },
}
