/** The one training that succeeds, and is billed: two labels, twenty small images to train with, ten to test. */
import type { AssumptionId } from './assumptions.js'
import { LABELS } from './images.js'
import { afterTraining, describe, note, startTraining, type VerifyRun } from './verify-run.js'
import { at, listAt, numberAt, shown, textAt } from './json.js'
import { isJsonObject } from '../../src/text/json.js'
import { assetsOf, prefixOf, requestOf } from './prepare.js'
import { readFirstLine, readJson } from './read-results.js'
import { ServiceFault, bodyOrThrow, createdAtMs, statusOf } from './service.js'

export async function startGoodTraining(run: VerifyRun): Promise<void> {
  const { settings, stamp, projectArn } = run.state()
  const data = {
    training: assetsOf(run, 'training'),
    testing: settings.autoCreate ? { AutoCreate: true } : assetsOf(run, 'testing'),
  }
  const good = await startTraining(run, `${stamp}-good`, requestOf(run, `${prefixOf(run)}/good`, data))
  await run.update({ good })
  const seen = await describe(run, good.name)
  const given = textAt(data.training, ...MANIFEST_OBJECT, 'Version')
  const described = textAt(seen, 'TrainingDataResult', 'Input', ...MANIFEST_OBJECT, 'Version')
  await note(
    run,
    'object-version',
    given === undefined ? 'not-observed' : described === given,
    given === undefined ? 'the bucket has no versioning' : `given ${given}, described ${shown(described)}`,
  )
  const operation = 'DescribeProjectVersions'
  const all = bodyOrThrow(operation, await run.tools.service.rekognition(operation, { ProjectArn: projectArn }))
  const times = listAt(all, 'ProjectVersionDescriptions').map(createdAtMs)
  const isDescending = times.every((time, index) => index === 0 || time < (times[index - 1] ?? 0))
  await note(
    run,
    'newest-first',
    times.length < 2 ? 'not-observed' : isDescending,
    times.length < 2
      ? 'the project has one version'
      : `of ${String(times.length)} versions: ${isDescending ? 'yes' : 'no'}`,
  )
}

const MANIFEST_OBJECT = ['Assets', 0, 'GroundTruthManifest', 'S3Object'] as const

/** What only a success shows. */
const OF_A_SUCCESS: readonly AssumptionId[] = [
  'billable-time',
  'result-file-names',
  'testing-statistics',
  'auto-create-results',
  'summary-names-version',
  'summary-layout',
  'f1-is-fround',
  'aggregates-are-means',
  'confusion-cells',
  'snapshot-confidence',
]

/** Waits for the training, and reads its results. @throws ServiceFault where none was started, or it never ends */
export async function checkGoodTraining(run: VerifyRun): Promise<void> {
  const { good } = run.state()
  if (good === undefined) throw new ServiceFault('The training that should succeed has not been started.')
  const seen = await afterTraining(run, good)
  const end = `${statusOf(seen)}: ${shown(at(seen, 'StatusMessage'))}`
  await note(run, 'trained-message', end === 'TRAINING_COMPLETED: The model is ready to run.', end)
  if (at(seen, 'EvaluationResult') === undefined) {
    for (const id of OF_A_SUCCESS) await note(run, id, 'not-observed', end)
    return
  }
  await checkDescription(run, seen)
  await checkManifestSummary(run, seen)
  await checkEvaluation(run, seen)
  await checkSnapshot(run, seen)
}

async function checkDescription(run: VerifyRun, seen: unknown): Promise<void> {
  const { settings, good } = run.state()
  const billed = numberAt(seen, 'BillableTrainingTimeInSeconds')
  const took = (numberAt(seen, 'TrainingEndTimestamp') ?? NaN) - (numberAt(seen, 'CreationTimestamp') ?? NaN)
  await note(
    run,
    'billable-time',
    // Billed in whole seconds.
    billed !== undefined && billed >= Math.floor(took),
    `billed ${shown(billed)} s, from creation to end ${String(Math.round(took))} s`,
  )
  const name = (kind: string): string => `${prefixOf(run)}/good/${kind}-${settings.project}-${good?.name ?? ''}.json`
  const files: readonly (readonly [found: unknown, expected: string])[] = [
    [at(seen, 'EvaluationResult', 'Summary', 'S3Object', 'Name'), name('EvaluationResultSummary')],
    [at(seen, 'ManifestSummary', 'S3Object', 'Name'), name('ManifestSummary')],
    [fileIn(seen, 'TrainingDataResult', 'Validation'), name('TrainingManifestWithValidation')],
    [fileIn(seen, 'TrainingDataResult', 'Output'), name('TrainingGroundTruth')],
    [fileIn(seen, 'TestingDataResult', 'Output'), name('TestingGroundTruth')],
    ...(settings.autoCreate
      ? []
      : ([[fileIn(seen, 'TestingDataResult', 'Validation'), name('TestingManifestWithValidation')]] as const)),
  ]
  const others = files.filter(([found, expected]) => found !== expected).map(([found]) => shown(found))
  await note(
    run,
    'result-file-names',
    others.length === 0,
    others.length === 0 ? `all ${String(files.length)}` : others.join(', '),
  )
  const members = ['Output', 'Validation'].filter((member) => at(seen, 'TestingDataResult', member) !== undefined)
  await note(
    run,
    'auto-create-results',
    settings.autoCreate ? members.join() === 'Output' : 'not-observed',
    settings.autoCreate ? members.join(' and ') : 'trained without --auto-create',
  )
}

const fileIn = (seen: unknown, data: string, member: string): string | undefined =>
  textAt(seen, data, member, ...MANIFEST_OBJECT, 'Name')

async function checkManifestSummary(run: VerifyRun, seen: unknown): Promise<void> {
  const id = 'testing-statistics'
  if (run.state().settings.autoCreate) return note(run, id, 'not-observed', 'trained with --auto-create')
  const summary = await readJson(run, textAt(seen, 'ManifestSummary', 'S3Object', 'Name'))
  if (!summary.ok) return note(run, id, 'not-observed', summary.problem)
  const statistics = at(summary.value, 'statistics')
  const kinds = isJsonObject(statistics) ? Object.keys(statistics).sort().join(' and ') : 'no statistics'
  return note(run, id, kinds === 'testing and training', kinds)
}

async function checkEvaluation(run: VerifyRun, seen: unknown): Promise<void> {
  const file = await readJson(run, textAt(seen, 'EvaluationResult', 'Summary', 'S3Object', 'Name'))
  if (!file.ok) {
    const ids = ['summary-names-version', 'summary-layout', 'f1-is-fround', 'aggregates-are-means', 'confusion-cells']
    for (const id of OF_A_SUCCESS.filter((name) => ids.includes(name)))
      await note(run, id, 'not-observed', file.problem)
    return
  }
  const arn = textAt(file.value, 'EvaluationDetails', 'ProjectVersionArn')
  await note(run, 'summary-names-version', arn === run.state().good?.arn, shown(arn))
  const results = at(file.value, 'AggregatedEvaluationResults')
  const isFlat = numberAt(results, 'F1Score') !== undefined
  await note(run, 'summary-layout', isFlat, isJsonObject(results) ? Object.keys(results).join(', ') : shown(results))
  const aggregate = isFlat ? results : at(results, 'Metrics')
  const f1 = numberAt(aggregate, 'F1Score') ?? NaN
  const described = numberAt(seen, 'EvaluationResult', 'F1Score')
  await note(
    run,
    'f1-is-fround',
    described === Math.fround(f1),
    `summary ${String(f1)}, rounded ${String(Math.fround(f1))}, described ${shown(described)}`,
  )
  await compareMeans(run, aggregate, listAt(file.value, 'LabelEvaluationResults'))
  const cells = listAt(results, 'ConfusionMatrix').length
  await note(run, 'confusion-cells', cells === LABELS.length ** 2, `${String(cells)} cells`)
}

/** Far below what a metric of a few images can differ by, far above what the order of a sum does. */
const MEAN_TOLERANCE = 1e-9

async function compareMeans(run: VerifyRun, aggregate: unknown, labels: readonly unknown[]): Promise<void> {
  const differences = ['F1Score', 'Precision', 'Recall'].map((metric) => {
    const sum = labels.reduce<number>((total, label) => total + (numberAt(label, 'Metrics', metric) ?? NaN), 0)
    return Math.abs(sum / labels.length - (numberAt(aggregate, metric) ?? NaN))
  })
  await note(
    run,
    'aggregates-are-means',
    differences.every((difference) => difference < MEAN_TOLERANCE),
    `differences ${differences.map(String).join(', ')} over ${String(labels.length)} labels`,
  )
}

async function checkSnapshot(run: VerifyRun, seen: unknown): Promise<void> {
  const id = 'snapshot-confidence'
  const line = await readFirstLine(run, fileIn(seen, 'TestingDataResult', 'Output'))
  if (!line.ok) return note(run, id, 'not-observed', line.problem)
  const members = isJsonObject(line.value) ? Object.entries(line.value) : []
  const confidences = members
    .filter(([member]) => /^rekognition-custom-labels-evaluation-\d+-metadata$/.test(member))
    .map(([, metadata]) => numberAt(metadata, 'confidence'))
  const areShares = confidences.every((confidence) => confidence !== undefined && confidence >= 0 && confidence <= 1)
  return note(run, id, confidences.length > 0 && areShares, confidences.map(shown).join(', ') || 'no predictions')
}
