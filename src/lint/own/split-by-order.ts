import { imageExamples } from '../example-lines.js'
import type { ConcludedManifest } from '../conclude/concluded.js'
import { orderOf } from '../conclude/order-of-names.js'
import type { TogetherRule } from '../own-rule.js'
import { widen, type SourceBounds } from '../scan/label-entry.js'

/** Images of a label, in either manifest, from which on an order is no chance. Our choice. */
const IMAGES_MIN = 5

export const splitByOrder: TogetherRule = {
  kind: 'together',
  code: 'CL_SPLIT_BY_ORDER',
  severity: 'notice',
  certain: false,
  what: 'Of each label, the test images come after all training images in the order of their names, or before them. Numbers are compared as numbers, or all as S3 lists names.',
  why: 'Names often follow the time of the shot. A split by order tests on other days, cameras or lots than it trains on. Words such as train and test in the names are left out, and images in several folders are compared only where the folders are of dates, the year first.',
  fix: 'Split at random, or by group; keep the order if testing on the newest images is what you want.',
  bounds: [`images of a label: at least ${String(IMAGES_MIN)} in either manifest`],
  boundsReason:
    'Of a label with five images on either side, a split at random puts all of one side first in less than one of a hundred cases.',
  wrong: () => ({ training: imageExamples({ pear: 8, apple: 8 }), testing: imageExamples({ pear: 5, apple: 5 }, 9) }),
  right: () => ({
    training: imageExamples({ pear: 8, apple: 8 }, 3),
    testing: imageExamples({ pear: 2, apple: 2 }) + imageExamples({ pear: 5, apple: 5 }, 11),
  }),
  check(training, testing) {
    if (testing === undefined) return []
    const compared = [...training.counted.labels.keys()].filter(
      (label) => hasEnough(training, label) && hasEnough(testing, label),
    )
    for (const kind of ['numbers', 'texts'] as const) {
      const orders = new Set(
        compared.map((label) => orderOf(boundsOf(training, label), boundsOf(testing, label), kind)),
      )
      const [order] = orders
      if (orders.size !== 1 || order === undefined) continue
      const inOrder = kind === 'numbers' ? 'in the order of their names' : 'in the order in which S3 lists them'
      const message = `Of each label, all test images come ${order} the training images ${inOrder}.`
      return [{ message }]
    }
    return []
  },
}

function hasEnough({ counted }: ConcludedManifest, label: string): boolean {
  return (counted.labels.get(label)?.images ?? 0) >= IMAGES_MIN
}

/** Of image-level labels and boxes together. */
function boundsOf({ partial }: ConcludedManifest, label: string): SourceBounds {
  const bounds = { least: '', greatest: '', lowest: '', highest: '' }
  for (const entry of partial.labels.entries) if (entry.label === label) widen(bounds, entry)
  return bounds
}
