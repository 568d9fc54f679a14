import { imageExamples } from '../example-lines.js'
import type { ConcludedManifest } from '../conclude/concluded.js'
import type { TogetherRule } from '../own-rule.js'

/** Images of a label, in either manifest, from which on an order is no chance. Our choice. */
const IMAGES_MIN = 5

export const splitByOrder: TogetherRule = {
  kind: 'together',
  code: 'CL_SPLIT_BY_ORDER',
  severity: 'notice',
  certain: false,
  what: 'Of each label, the test images come after all training images in the order of their names, or before them.',
  why: 'Names often follow the time of the shot. A split by order tests on other days, cameras or lots than it trains on.',
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
    const orders = new Set(compared.map((label) => orderOf(rangeOf(training, label), rangeOf(testing, label))))
    const [order] = orders
    if (orders.size !== 1 || order === undefined) return []
    return [
      { message: `Of each label, all test images come ${order} the training images in the order of their names.` },
    ]
  },
}

function hasEnough({ counted }: ConcludedManifest, label: string): boolean {
  return (counted.labels.get(label)?.images ?? 0) >= IMAGES_MIN
}

interface Range {
  readonly least: string
  readonly greatest: string
}

function rangeOf({ partial }: ConcludedManifest, label: string): Range {
  const entries = partial.labels.entries.filter((entry) => entry.label === label && entry.least !== '')
  return {
    least: entries.map(({ least }) => least).sort()[0] ?? '',
    greatest:
      entries
        .map(({ greatest }) => greatest)
        .sort()
        .at(-1) ?? '',
  }
}

/** Images in folders of their own, one for training and one for testing, have no order in common. */
function orderOf(training: Range, testing: Range): 'after' | 'before' | undefined {
  const folders = [training.least, training.greatest, testing.least, testing.greatest].map(folderOf)
  if (new Set(folders).size !== 1) return undefined
  if (testing.least > training.greatest) return 'after'
  return testing.greatest < training.least ? 'before' : undefined
}

function folderOf(sourceRef: string): string {
  return sourceRef.slice(0, sourceRef.lastIndexOf('/'))
}
