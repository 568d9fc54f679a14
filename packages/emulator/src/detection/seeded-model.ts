/** Models of versions that no training of the emulator made. */
import { isRecord } from '../wire/is-record.js'
import { DEFAULT_QUALITY, qualityOf, trainingRuleOf, type Settings } from '../settings.js'
import type { Model, ModelLabel } from './model.js'

/** Of a label whose threshold is not known. */
const THRESHOLD = 0.5

/** The model of a seeded evaluation, whose labels and thresholds are in it: its F1 scores are taken as its quality. */
export function modelOfEvaluation(seed: string, evaluation: unknown): Model | undefined {
  const results: unknown = isRecord(evaluation) ? evaluation.LabelEvaluationResults : undefined
  const labels = (Array.isArray(results) ? results.filter(isRecord) : []).flatMap(toLabel)
  return labels.length === 0 ? undefined : withoutSnapshots(seed, labels)
}

/** For a version of which nothing is known: the labels that the settings give to images. */
export function modelOfSettings(seed: string, settings: Settings): Model {
  const names = [...new Set(Object.values(settings.imageLabels).flat())].sort()
  const rule = trainingRuleOf(settings, seed)
  return withoutSnapshots(
    seed,
    names.map((name) => ({ name, threshold: THRESHOLD, quality: qualityOf(settings, rule, name) })),
  )
}

function toLabel({ Label: name, Metrics: metrics }: Readonly<Record<string, unknown>>): readonly ModelLabel[] {
  if (typeof name !== 'string' || !isRecord(metrics)) return []
  const { Threshold: threshold, F1Score: quality } = metrics
  return [
    {
      name,
      threshold: typeof threshold === 'number' ? threshold : THRESHOLD,
      quality: typeof quality === 'number' ? quality : DEFAULT_QUALITY,
    },
  ]
}

function withoutSnapshots(seed: string, labels: readonly ModelLabel[]): Model {
  const none = Buffer.alloc(0)
  return { seed, isLocalisation: false, labels, trainingSnapshot: none, testingSnapshot: none }
}
