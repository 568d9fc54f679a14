import { boxExample, exampleBox, imageExamples, manifestOf } from '../example-lines.js'
import { reportOf } from '../conclude/forecast.js'
import type { TogetherRule } from '../own-rule.js'

const KINDS = { IMAGE_LEVEL_LABELS: 'image-level labels', OBJECT_LOCALIZATION: 'boxes', NOT_DETERMINED: 'no labels' }

export const otherKindOfTesting: TogetherRule = {
  kind: 'together',
  code: 'CL_OTHER_KIND',
  severity: 'warning',
  certain: false,
  what: 'The testing manifest has labels of another kind than the training manifest.',
  why: 'The training manifest decides the kind of the model, and test lines of the other kind are dropped. Training from whole images of logos and testing with boxes is the one documented exception.',
  fix: 'Label both manifests in the same way.',
  wrong: () => ({
    training: manifestOf(boxExample('b-0001.jpg', [exampleBox('pear')])),
    testing: imageExamples({ pear: 2 }),
  }),
  right: () => ({
    training: manifestOf(boxExample('b-0001.jpg', [exampleBox('pear')])),
    testing: manifestOf(boxExample('b-0002.jpg', [exampleBox('pear')])),
  }),
  check(training, testing) {
    if (testing === undefined) return []
    const trained = reportOf(training.partial, 'taken').useCase
    const tested = reportOf(testing.partial, 'taken').useCase
    if (trained === tested || trained === 'NOT_DETERMINED' || tested === 'NOT_DETERMINED') return []
    if (trained === 'IMAGE_LEVEL_LABELS' && reportOf(training.partial, 'taken').boxLabels.size === 0) return []
    return [{ message: `The training manifest has ${KINDS[trained]}, the testing manifest ${KINDS[tested]}.` }]
  },
}
