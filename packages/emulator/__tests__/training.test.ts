/** Trainings from their creation to their files, through the official clients. */
import { PutBucketVersioningCommand } from '@aws-sdk/client-s3'
import { describe, expect, test } from '@jest/globals'
import { MINUTE } from '../../../__tests__/support/emulator/clients.js'
import { boxManifest, imageLevelManifest } from '../../../__tests__/support/emulator/manifests.js'
import {
  openBenchForEachTest,
  bench,
  put,
  create,
  describeVersion,
  read,
} from '../../../__tests__/support/emulator/training-bench.js'

openBenchForEachTest()

interface Metrics {
  readonly F1Score: number
  readonly Precision: number
  readonly Recall: number
  readonly AveragePrecision?: number
  readonly AverageRecall?: number
}

interface Summary {
  readonly EvaluationDetails: {
    readonly ProjectVersionArn: string
    readonly Labels: readonly string[]
    readonly NumberOfTrainingImages: number
    readonly NumberOfTestingImages: number
  }
  readonly AggregatedEvaluationResults: Metrics & {
    readonly Metrics?: Metrics
    readonly ConfusionMatrix?: readonly { GroundTruthLabel: string; PredictedLabel: string; Value: number }[]
  }
  readonly LabelEvaluationResults: readonly {
    readonly Label: string
    readonly NumberOfTestingImages: number
    readonly Metrics: Metrics & { readonly Threshold: number }
  }[]
}

function isSummary(value: unknown): value is Summary {
  return typeof value === 'object' && value !== null && 'EvaluationDetails' in value
}

async function readSummary(name: string): Promise<Summary> {
  const described = await describeVersion(name)
  const parsed: unknown = JSON.parse(await read(described?.EvaluationResult?.Summary?.S3Object?.Name))
  if (!isSummary(parsed)) throw new Error('not an evaluation summary')
  return parsed
}

describe('a training that succeeds', () => {
  test('is in progress, then completed with its evaluation', async () => {
    await put('train.manifest', imageLevelManifest({ apple: 20, pear: 20 }))
    await put('test.manifest', imageLevelManifest({ apple: 10, pear: 10 }, { from: 100 }))
    const arn = await create('v1', { testing: 'test.manifest' })

    const early = await describeVersion('v1')
    expect(early).toEqual({
      ProjectVersionArn: arn,
      CreationTimestamp: early?.CreationTimestamp,
      Status: 'TRAINING_IN_PROGRESS',
      StatusMessage: 'The model is being trained.',
      OutputConfig: { S3Bucket: 'orchard-results', S3KeyPrefix: 'runs/v1' },
      TrainingDataResult: {
        Input: { Assets: [{ GroundTruthManifest: { S3Object: { Bucket: 'orchard-data', Name: 'train.manifest' } } }] },
      },
      TestingDataResult: {
        Input: {
          Assets: [{ GroundTruthManifest: { S3Object: { Bucket: 'orchard-data', Name: 'test.manifest' } } }],
          AutoCreate: false,
        },
      },
      Feature: 'CUSTOM_LABELS',
    })

    bench.clock.advance(45 * MINUTE - 1)
    expect((await describeVersion('v1'))?.Status).toBe('TRAINING_IN_PROGRESS')
    bench.clock.advance(1)
    const late = await describeVersion('v1')
    expect(late).toMatchObject({
      Status: 'TRAINING_COMPLETED',
      StatusMessage: 'The model is ready to run.',
      BillableTrainingTimeInSeconds: 2700,
    })
    expect(late?.TrainingEndTimestamp?.getTime()).toBe(bench.clock.now())
    expect(late?.EvaluationResult?.Summary?.S3Object).toEqual({
      Bucket: 'orchard-results',
      Name: 'runs/v1/EvaluationResultSummary-orchard-v1.json',
    })
  })

  test('writes the six files under the names of the service', async () => {
    await put('train.manifest', imageLevelManifest({ apple: 20, pear: 20 }))
    await put('test.manifest', imageLevelManifest({ apple: 10, pear: 10 }))
    await create('v1', { testing: 'test.manifest' })
    bench.clock.advance(45 * MINUTE)
    const state = await bench.emulator.inspect()
    expect([...(state.buckets.get('orchard-results')?.objects.keys() ?? [])].sort()).toEqual([
      'runs/v1/EvaluationResultSummary-orchard-v1.json',
      'runs/v1/ManifestSummary-orchard-v1.json',
      'runs/v1/TestingGroundTruth-orchard-v1.json',
      'runs/v1/TestingManifestWithValidation-orchard-v1.json',
      'runs/v1/TrainingGroundTruth-orchard-v1.json',
      'runs/v1/TrainingManifestWithValidation-orchard-v1.json',
    ])
  })

  test('classification: aggregates are means over labels, the matrix has shares, F1Score is the 32-bit mean', async () => {
    await bench.emulator.applySeed({ settings: { quality: { default: 0.9, labels: { quince: 0.5 } } } })
    await put('train.manifest', imageLevelManifest({ apple: 20, pear: 20, quince: 20 }))
    await put('test.manifest', imageLevelManifest({ apple: 20, pear: 20, quince: 20 }, { from: 100 }))
    const arn = await create('v1', { testing: 'test.manifest' })
    bench.clock.advance(45 * MINUTE)
    const summary = await readSummary('v1')
    expect(summary.EvaluationDetails).toMatchObject({
      ProjectVersionArn: arn,
      Labels: ['apple', 'pear', 'quince'],
      NumberOfTrainingImages: 60,
      NumberOfTestingImages: 60,
    })
    const labels = summary.LabelEvaluationResults
    const mean = (read: (metrics: Metrics) => number): number =>
      labels.reduce((sum, { Metrics: metrics }) => sum + read(metrics), 0) / labels.length
    const aggregate = summary.AggregatedEvaluationResults
    expect(aggregate.F1Score).toBeCloseTo(
      mean(({ F1Score }) => F1Score),
      12,
    )
    expect(aggregate.Precision).toBeCloseTo(
      mean(({ Precision }) => Precision),
      12,
    )
    expect(aggregate.Recall).toBeCloseTo(
      mean(({ Recall }) => Recall),
      12,
    )
    expect((await describeVersion('v1'))?.EvaluationResult?.F1Score).toBe(Math.fround(aggregate.F1Score))
    expect(labels.find(({ Label }) => Label === 'quince')?.Metrics.Recall).toBe(0.5)
    expect(labels.find(({ Label }) => Label === 'apple')?.Metrics.Recall).toBe(0.9)
    expect(labels.map(({ Metrics: { F1Score } }) => F1Score)).toEqual(
      labels.map(({ Metrics: { F1Score } }) => F1Score).toSorted((left, right) => right - left),
    )
    for (const label of summary.EvaluationDetails.Labels) {
      const row = aggregate.ConfusionMatrix?.filter(({ GroundTruthLabel }) => GroundTruthLabel === label) ?? []
      expect(row.reduce((sum, { Value }) => sum + Value, 0)).toBeCloseTo(1, 12)
    }
    expect(aggregate.AveragePrecision).toBeUndefined()
  })

  test('localisation: average precision and recall, no matrix, boxes in the snapshot', async () => {
    await put('train.manifest', boxManifest(['valve', 'gauge'], 20))
    await put('test.manifest', boxManifest(['valve', 'gauge'], 10, 100))
    await bench.emulator.applySeed({ settings: { quality: { default: 0.8 } } })
    await create('v1', { testing: 'test.manifest' })
    bench.clock.advance(45 * MINUTE)
    const { AggregatedEvaluationResults: aggregate, EvaluationDetails: details } = await readSummary('v1')
    expect(details).toMatchObject({ Labels: ['gauge', 'valve'], NumberOfTestingImages: 10 })
    expect(aggregate.ConfusionMatrix).toBeUndefined()
    expect(aggregate.Recall).toBe(0.8)
    expect(aggregate.AverageRecall).toBeGreaterThanOrEqual(0.8)
    expect(aggregate.AveragePrecision).toBeGreaterThan(0.5)
    const snapshot = (await read('runs/v1/TestingGroundTruth-orchard-v1.json')).trimEnd().split('\n')
    expect(snapshot).toHaveLength(10)
    expect(JSON.parse(snapshot[0] ?? '')).toMatchObject({
      'source-ref': 's3://pipe-images/100.jpg',
      'rekognition-custom-labels-training-0': { annotations: [{ width: 120 }, { width: 120 }] },
      'rekognition-custom-labels-evaluation-metadata': { type: 'groundtruth/object-detection' },
    })
  })

  test('AutoCreate sets a fifth apart and reports it', async () => {
    await put('train.manifest', imageLevelManifest({ apple: 35, pear: 35 }))
    await create('v1')
    bench.clock.advance(45 * MINUTE)
    const { EvaluationDetails: details } = await readSummary('v1')
    expect(details).toMatchObject({ NumberOfTrainingImages: 56, NumberOfTestingImages: 14 })
    const described = await describeVersion('v1')
    expect(described?.TestingDataResult).toEqual({
      Input: { Assets: [], AutoCreate: true },
      Output: {
        Assets: [
          {
            GroundTruthManifest: {
              S3Object: { Bucket: 'orchard-results', Name: 'runs/v1/TestingGroundTruth-orchard-v1.json' },
            },
          },
        ],
        AutoCreate: true,
      },
    })
    const testing = (await read('runs/v1/TestingGroundTruth-orchard-v1.json')).trimEnd().split('\n')
    const training = (await read('runs/v1/TrainingGroundTruth-orchard-v1.json')).trimEnd().split('\n')
    expect([training.length, testing.length]).toEqual([56, 14])
  })

  test('reads its manifests at its start, in the named version', async () => {
    await bench.s3.send(
      new PutBucketVersioningCommand({ Bucket: 'orchard-data', VersioningConfiguration: { Status: 'Enabled' } }),
    )
    const first = await put('train.manifest', imageLevelManifest({ apple: 10, pear: 10 }))
    await put('train.manifest', imageLevelManifest({ apple: 30, pear: 30 }))
    await create('pinned', { testing: 'train.manifest', ...(first === undefined ? {} : { trainingVersion: first }) })
    await put('train.manifest', 'no manifest at all')
    bench.clock.advance(45 * MINUTE)
    expect((await readSummary('pinned')).EvaluationDetails).toMatchObject({
      NumberOfTrainingImages: 20,
      NumberOfTestingImages: 60,
    })
  })

  test('drops up to a fifth of invalid lines and reports them only in the manifest summary', async () => {
    await put('train.manifest', `${imageLevelManifest({ apple: 8, pear: 8 })}not json\n{}\n`)
    await put('test.manifest', imageLevelManifest({ apple: 4, pear: 4 }))
    await create('v1', { testing: 'test.manifest' })
    bench.clock.advance(45 * MINUTE)
    expect((await describeVersion('v1'))?.Status).toBe('TRAINING_COMPLETED')
    expect(JSON.parse(await read('runs/v1/ManifestSummary-orchard-v1.json'))).toMatchObject({
      statistics: {
        training: {
          use_case: 'IMAGE_LEVEL_LABELS',
          total_json_lines: 18,
          valid_json_lines: 16,
          invalid_json_lines: 2,
          error_json_line_indices: [17, 18],
        },
        testing: { total_json_lines: 8, invalid_json_lines: 0 },
      },
      errors: [],
    })
    const validated = (await read('runs/v1/TrainingManifestWithValidation-orchard-v1.json')).split('\n')
    expect(JSON.parse(validated[16] ?? '')).toEqual({
      errors: [{ code: 'ERROR_INVALID_JSON_LINE', message: 'The JSON Line has an invalid format.' }],
    })
  })
})
