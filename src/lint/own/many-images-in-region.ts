import { SMALL_REGIONS, SMALL_REGION_IMAGES_MAX } from '../../manifest/limits.js'
import { formatCount } from '../../text/number.js'
import { isPastRegion } from '../conclude/region-limit.js'
import { imageExamples } from '../example-lines.js'
import type { OwnManifestRule, RuleExample } from '../own-rule.js'

const TRAINING_MAX = formatCount(SMALL_REGION_IMAGES_MAX.training)
const TESTING_MAX = formatCount(SMALL_REGION_IMAGES_MAX.testing)
const REGIONS = [...SMALL_REGIONS].join(' and ')
const LABELS = ['apple', 'pear', 'plum', 'quince', 'fig', 'lemon', 'lime', 'kiwi']

/** A few images too many in the testing manifest, of labels that each have no more than they may. */
function example(region: string): RuleExample {
  const of = (images: number, from?: number) =>
    imageExamples(Object.fromEntries(LABELS.map((label) => [label, images])), from)
  return { training: of(10), testing: of(SMALL_REGION_IMAGES_MAX.testing / LABELS.length + 1, 11), region }
}

export const manyImagesInRegion: OwnManifestRule = {
  kind: 'manifest',
  code: 'CL_MANY_IMAGES_IN_REGION',
  severity: 'warning',
  certain: false,
  what: `A manifest has more images than the documented maximum in the Region of the training: in ${REGIONS}, ${TRAINING_MAX} training and ${TESTING_MAX} testing images.`,
  why: 'What the service does with more is not documented; it may refuse the training. Found only where the Region is known: aws-region of the action, or AWS_REGION of the command line. In other Regions the limit of all manifests holds.',
  fix: 'Train in another Region, with a copy of the images there, or take images out.',
  bounds: [
    `training images in ${REGIONS}: at most ${TRAINING_MAX}`,
    `testing images in ${REGIONS}: at most ${TESTING_MAX}`,
  ],
  wrong: () => example('eu-west-2'),
  right: () => example('eu-west-1'),
  *check(manifest) {
    if (!isPastRegion(manifest)) return
    const { role, counted, region = '' } = manifest
    const max = formatCount(SMALL_REGION_IMAGES_MAX[role])
    yield { message: `It has ${formatCount(counted.images)} images; in ${region}, ${max} is the documented maximum.` }
  },
}
