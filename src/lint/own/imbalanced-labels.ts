import { imageExamples } from '../example-lines.js'
import type { OwnManifestRule } from '../own-rule.js'

/** How many times the images of the rarest label the most frequent one may have. Our choice. */
const RATIO_MAX = 20

export const imbalancedLabels: OwnManifestRule = {
  kind: 'manifest',
  code: 'CL_IMBALANCED_LABELS',
  severity: 'warning',
  certain: false,
  what: `A label has at least ${String(RATIO_MAX)} times as many training images as another.`,
  why: 'A model tends to find the label that it saw most, and misses the rare one.',
  fix: 'Add images of the rare label, or take some of the frequent one out.',
  bounds: [`images of the most frequent label: under ${String(RATIO_MAX)} times those of the rarest`],
  boundsReason:
    'Labels that are rare by nature differ by some ten times in public manifests, and models are trained from them; 20 times leaves those alone.',
  wrong: () => ({ training: imageExamples({ pear: 40, apple: 2 }) }),
  right: () => ({ training: imageExamples({ pear: 39, apple: 2 }) }),
  check({ role, counted }) {
    if (role !== 'training') return []
    let most: [string, number] | undefined
    let least: [string, number] | undefined
    for (const [label, { images }] of counted.labels) {
      if (most === undefined || images > most[1]) most = [label, images]
      if (least === undefined || images < least[1]) least = [label, images]
    }
    if (most === undefined || least === undefined || most[1] < least[1] * RATIO_MAX) return []
    return [
      {
        message: `${most[0]} has ${String(most[1])} training images, ${least[0]} ${String(least[1])}.`,
        label: least[0],
      },
    ]
  },
}
