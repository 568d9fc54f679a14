/** A training that succeeds: the simulated evaluation, and the files that show it. */
import type { UseCase } from '../../../../src/manifest/finding.js'
import type { Model } from '../detection/model.js'
import { qualityOf, trainingRuleOf } from '../settings.js'
import type { ProjectVersion, EmulatorState } from '../state.js'
import { classify } from './classify.js'
import { aggregateF1, renderEvaluationSummary } from './evaluation-summary.js'
import { knownOnly, labelsOf, usableImages } from './images.js'
import type { TrainingInputs } from './inputs.js'
import { localise } from './localise.js'
import { seededRandom } from './random.js'
import type { ResultFile } from './result-files.js'
import { renderSnapshot } from './snapshot.js'
import { splitImages } from './split.js'

/**
 * Simulates a model for these manifests. The numbers are invented, but they agree with each other, and they are
 * the same for the same version name, manifests and settings.
 */
export function simulateSuccess(
  state: EmulatorState,
  version: ProjectVersion,
  inputs: TrainingInputs,
  useCase: UseCase,
  endedAt: number,
): { readonly f1Score: number; readonly model: Model; readonly files: readonly ResultFile[] } {
  const rule = trainingRuleOf(state.settings, version.name)
  const random = seededRandom('training', version.name)
  const all = usableImages(inputs.training, useCase)
  const { training, testing } =
    inputs.testing === 'auto-create'
      ? splitImages(all, random)
      : { training: all, testing: usableImages(inputs.testing, useCase) }
  const labels = labelsOf(all)
  const simulate = useCase === 'OBJECT_LOCALIZATION' ? localise : classify
  const evaluation = simulate(knownOnly(testing, labels), {
    labels,
    qualityOf: (label) => qualityOf(state.settings, rule, label),
    random,
  })
  const summary = renderEvaluationSummary(
    { versionArn: version.arn, endedAt, trainingImages: training.length, evaluation },
    rule.summary ?? 'flat',
  )
  const isLocalisation = useCase === 'OBJECT_LOCALIZATION'
  const trainingSnapshot = Buffer.from(renderSnapshot(training, labels, isLocalisation, endedAt))
  const testingSnapshot = Buffer.from(renderSnapshot(evaluation.images, labels, isLocalisation, endedAt))
  return {
    f1Score: Math.fround(rule.f1Score ?? aggregateF1(evaluation)),
    model: {
      seed: version.name,
      isLocalisation,
      labels: evaluation.tallies.map(({ label, threshold }) => ({
        name: label,
        threshold,
        quality: qualityOf(state.settings, rule, label),
      })),
      trainingSnapshot,
      testingSnapshot,
    },
    files: [
      ...(summary === undefined ? [] : [{ kind: 'evaluationSummary', content: summary } as const]),
      { kind: 'trainingOutput', content: trainingSnapshot },
      { kind: 'testingOutput', content: testingSnapshot },
    ],
  }
}
