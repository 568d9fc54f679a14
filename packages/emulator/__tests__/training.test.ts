/** Trainings from their creation to their files, through the official clients. */
import {
  CreateProjectCommand,
  CreateProjectVersionCommand,
  DescribeProjectVersionsCommand,
  type ProjectVersionDescription,
} from '@aws-sdk/client-rekognition'
import { GetObjectCommand, PutBucketVersioningCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Seed } from '../src/seed.js'
import type { SummaryForm } from '../src/settings.js'
import { MINUTE, openBench, type Bench } from '../../../__tests__/support/emulator/clients.js'
import { boxManifest, imageLevelManifest } from '../../../__tests__/support/emulator/manifests.js'

let bench: Bench
let projectArn: string

const BUCKETS: Seed = { buckets: { 'orchard-data': {}, 'orchard-results': {} } }

beforeEach(async () => {
  bench = await openBench({ seed: BUCKETS })
  const created = await bench.rekognition.send(new CreateProjectCommand({ ProjectName: 'orchard' }))
  projectArn = created.ProjectArn ?? ''
})

afterEach(async () => {
  await bench.close()
})

async function put(key: string, body: string): Promise<string | undefined> {
  const { VersionId } = await bench.s3.send(new PutObjectCommand({ Bucket: 'orchard-data', Key: key, Body: body }))
  return VersionId
}

interface CreateOptions {
  /** Key of the testing manifest; without one the service splits. */
  readonly testing?: string
  readonly trainingVersion?: string
  readonly bucket?: string
  readonly output?: string
}

async function create(name: string, options: CreateOptions = {}): Promise<string> {
  const { testing, trainingVersion, bucket = 'orchard-data', output = 'orchard-results' } = options
  const asset = (key: string, version?: string) => ({
    GroundTruthManifest: { S3Object: { Bucket: bucket, Name: key, Version: version } },
  })
  const { ProjectVersionArn } = await bench.rekognition.send(
    new CreateProjectVersionCommand({
      ProjectArn: projectArn,
      VersionName: name,
      OutputConfig: { S3Bucket: output, S3KeyPrefix: `runs/${name}` },
      TrainingData: { Assets: [asset('train.manifest', trainingVersion)] },
      TestingData: testing === undefined ? { AutoCreate: true } : { Assets: [asset(testing)] },
    }),
  )
  return ProjectVersionArn ?? ''
}

async function look(name: string): Promise<ProjectVersionDescription | undefined> {
  const { ProjectVersionDescriptions } = await bench.rekognition.send(
    new DescribeProjectVersionsCommand({ ProjectArn: projectArn, VersionNames: [name] }),
  )
  return ProjectVersionDescriptions?.[0]
}

async function read(key: string | undefined): Promise<string> {
  const { Body } = await bench.s3.send(new GetObjectCommand({ Bucket: 'orchard-results', Key: key }))
  return (await Body?.transformToString()) ?? ''
}

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
  const described = await look(name)
  const parsed: unknown = JSON.parse(await read(described?.EvaluationResult?.Summary?.S3Object?.Name))
  if (!isSummary(parsed)) throw new Error('not an evaluation summary')
  return parsed
}

describe('a training that succeeds', () => {
  test('is in progress, then completed with its evaluation', async () => {
    await put('train.manifest', imageLevelManifest({ apple: 20, pear: 20 }))
    await put('test.manifest', imageLevelManifest({ apple: 10, pear: 10 }, { from: 100 }))
    const arn = await create('v1', { testing: 'test.manifest' })

    const early = await look('v1')
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
    expect((await look('v1'))?.Status).toBe('TRAINING_IN_PROGRESS')
    bench.clock.advance(1)
    const late = await look('v1')
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

  test('leaves the six files under the names of the service', async () => {
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
    expect((await look('v1'))?.EvaluationResult?.F1Score).toBe(Math.fround(aggregate.F1Score))
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

  test('AutoCreate sets a fifth apart and says so', async () => {
    await put('train.manifest', imageLevelManifest({ apple: 35, pear: 35 }))
    await create('v1')
    bench.clock.advance(45 * MINUTE)
    const { EvaluationDetails: details } = await readSummary('v1')
    expect(details).toMatchObject({ NumberOfTrainingImages: 56, NumberOfTestingImages: 14 })
    const described = await look('v1')
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

  test('reads its manifests at its start, in the version that was named', async () => {
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

  test('drops up to a fifth of invalid lines without a word but in the manifest summary', async () => {
    await put('train.manifest', `${imageLevelManifest({ apple: 8, pear: 8 })}not json\n{}\n`)
    await put('test.manifest', imageLevelManifest({ apple: 4, pear: 4 }))
    await create('v1', { testing: 'test.manifest' })
    bench.clock.advance(45 * MINUTE)
    expect((await look('v1'))?.Status).toBe('TRAINING_COMPLETED')
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

describe('a training that fails', () => {
  test('for the content of a manifest: with a summary and validation manifests, unbilled', async () => {
    await put('train.manifest', `${imageLevelManifest({ apple: 5, pear: 5 })}${'{}\n'.repeat(5)}`)
    await put('test.manifest', imageLevelManifest({ apple: 4, pear: 4 }))
    await create('v1', { testing: 'test.manifest' })
    bench.clock.advance(8 * MINUTE)
    const described = await look('v1')
    expect(described).toMatchObject({
      Status: 'TRAINING_FAILED',
      StatusMessage: 'The manifest file contains too many invalid rows.',
      ManifestSummary: { S3Object: { Name: 'runs/v1/ManifestSummary-orchard-v1.json' } },
      TrainingDataResult: { Validation: { Assets: [{}] } },
      TestingDataResult: { Validation: { Assets: [{}] } },
    })
    expect(described?.EvaluationResult).toBeUndefined()
    expect(described?.BillableTrainingTimeInSeconds).toBeUndefined()
    expect(described?.TrainingDataResult?.Output).toBeUndefined()
    expect(JSON.parse(await read('runs/v1/ManifestSummary-orchard-v1.json'))).toMatchObject({
      statistics: { training: { errors: [{ code: 'ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST' }] } },
    })
  })

  test.each([
    ['the manifest is not there', {}, 'The manifest file extension or contents are invalid.'],
    ['its bucket is not there', { bucket: 'no-such-bucket' }, 'The manifest file extension or contents are invalid.'],
    ['its bucket may not be read', { bucket: 'closed' }, 'The S3 bucket permissions are incorrect.'],
    ['the manifest is empty', { bucket: 'empty' }, 'The manifest file is empty.'],
    ['the output bucket is not there', { output: 'no-such-bucket' }, 'Unable to write to output S3 bucket.'],
    ['the output bucket may not be written', { output: 'closed' }, 'Unable to write to output S3 bucket.'],
  ])('early, without any file, when %s', async (_name, options, message) => {
    await bench.emulator.applySeed({
      buckets: {
        closed: { read: false, write: false, objects: { 'train.manifest': { text: '{}' } } },
        empty: { objects: { 'train.manifest': { text: '' } } },
      },
    })
    await create('v1', options)
    bench.clock.advance(2 * MINUTE)
    const described = await look('v1')
    expect(described).toMatchObject({ Status: 'TRAINING_FAILED', StatusMessage: message })
    expect(described?.ManifestSummary).toBeUndefined()
    expect(described?.TrainingDataResult?.Validation).toBeUndefined()
  })

  test('for a service issue: the files of the validation are there, but Describe does not say where', async () => {
    await bench.emulator.applySeed({ settings: { trainings: [{ version: 'v1', end: 'service-error' }] } })
    await put('train.manifest', imageLevelManifest({ apple: 20, pear: 20 }))
    await create('v1')
    bench.clock.advance(20 * MINUTE)
    const described = await look('v1')
    expect(described).toMatchObject({
      Status: 'TRAINING_FAILED',
      StatusMessage: 'Amazon Rekognition experienced a service issue',
    })
    expect(described?.ManifestSummary).toBeUndefined()
    expect(await read('runs/v1/ManifestSummary-orchard-v1.json')).toContain('"total_json_lines":40')
  })

  test('for the owner of the images bucket', async () => {
    await bench.emulator.applySeed({ buckets: { 'orchard-images': { owner: 'somebody-else' } } })
    await put('train.manifest', imageLevelManifest({ apple: 20, pear: 20 }))
    await create('v1')
    bench.clock.advance(8 * MINUTE)
    expect((await look('v1'))?.StatusMessage).toBe('Invalid owner id for images S3 bucket.')
  })

  test('when the output bucket is deleted meanwhile', async () => {
    await bench.emulator.applySeed({ buckets: { 'short-lived': {} } })
    await put('train.manifest', imageLevelManifest({ apple: 20, pear: 20 }))
    await create('v1', { output: 'short-lived' })
    await bench.emulator.applySeed({ buckets: { 'short-lived': { write: false } } })
    bench.clock.advance(45 * MINUTE)
    expect(await look('v1')).toMatchObject({
      Status: 'TRAINING_FAILED',
      StatusMessage: 'Unable to write to output S3 bucket.',
    })
  })
})

describe('rules for single trainings', () => {
  beforeEach(async () => {
    await put('train.manifest', imageLevelManifest({ apple: 20, pear: 20 }))
  })

  test('never: trains for ever, and blocks its place', async () => {
    await bench.emulator.applySeed({ settings: { trainings: [{ version: 'v*', end: 'never' }] } })
    await create('v1')
    bench.clock.advance(30 * 24 * 60 * MINUTE)
    expect((await look('v1'))?.Status).toBe('TRAINING_IN_PROGRESS')
  })

  test('status: shows a word that the API does not know', async () => {
    await bench.emulator.applySeed({ settings: { trainings: [{ version: 'v1', status: 'TRAINING_PAUSED' }] } })
    await create('v1')
    bench.clock.advance(60 * MINUTE)
    expect((await look('v1'))?.Status).toBe('TRAINING_PAUSED')
  })

  test('hiddenSeconds: is not listed at first', async () => {
    await bench.emulator.applySeed({ settings: { trainings: [{ version: 'v1', hiddenSeconds: 30 }] } })
    await create('v1')
    expect(await look('v1')).toBeUndefined()
    bench.clock.advance(30_000)
    expect((await look('v1'))?.Status).toBe('TRAINING_IN_PROGRESS')
  })

  test('seconds: takes as long as it says', async () => {
    await bench.emulator.applySeed({ settings: { trainings: [{ version: 'v1', seconds: 60 }] } })
    await create('v1')
    bench.clock.advance(MINUTE)
    expect(await look('v1')).toMatchObject({ Status: 'TRAINING_COMPLETED', BillableTrainingTimeInSeconds: 60 })
  })

  test('f1Score: Describe says otherwise than the summary', async () => {
    await bench.emulator.applySeed({ settings: { trainings: [{ version: 'v1', f1Score: 0.9 }] } })
    await create('v1')
    bench.clock.advance(45 * MINUTE)
    expect((await look('v1'))?.EvaluationResult?.F1Score).toBe(0.8999999761581421)
  })

  const summaryAs = async (form: SummaryForm): Promise<string> => {
    await bench.emulator.applySeed({
      settings: { quality: { default: 1 }, trainings: [{ version: 'v1', summary: form }] },
    })
    await create('v1')
    bench.clock.advance(45 * MINUTE)
    return read('runs/v1/EvaluationResultSummary-orchard-v1.json')
  }

  test.each(['not-json', 'nan'] as const)('summary: %s cannot be parsed', async (form) => {
    const text = await summaryAs(form)
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError)
  })

  test.each([
    ['other-version', '/1500000000000"'],
    ['no-metrics', '"AggregatedEvaluationResults":{}'],
    ['nested', '"Metrics":{"F1Score":1,"Precision":1,"Recall":1}}'],
  ] as const)('summary: %s', async (form, expected) => {
    const text = await summaryAs(form)
    expect(JSON.stringify(JSON.parse(text))).toContain(expected)
  })

  test('summary: missing, though Describe names it', async () => {
    await bench.emulator.applySeed({ settings: { trainings: [{ version: 'v1', summary: 'missing' }] } })
    await create('v1')
    bench.clock.advance(45 * MINUTE)
    const key = (await look('v1'))?.EvaluationResult?.Summary?.S3Object?.Name
    expect(key).toBe('runs/v1/EvaluationResultSummary-orchard-v1.json')
    await expect(read(key)).rejects.toMatchObject({ name: 'NoSuchKey' })
  })
})

test('a project with datasets trains from them, and its inputs are empty', async () => {
  await bench.emulator.applySeed({ projects: { grown: { datasets: [{ type: 'TRAIN' }, { type: 'TEST' }] } } })
  const arn = [...bench.emulator.state.projects.keys()].find((key) => key.includes('project/grown/')) ?? ''
  await bench.rekognition.send(
    new CreateProjectVersionCommand({
      ProjectArn: arn,
      VersionName: 'v1',
      OutputConfig: { S3Bucket: 'orchard-results', S3KeyPrefix: '' },
    }),
  )
  bench.clock.advance(45 * MINUTE)
  const { ProjectVersionDescriptions: versions } = await bench.rekognition.send(
    new DescribeProjectVersionsCommand({ ProjectArn: arn }),
  )
  expect(versions?.[0]).toMatchObject({
    Status: 'TRAINING_COMPLETED',
    TrainingDataResult: { Input: {} },
    TestingDataResult: { Input: { AutoCreate: false } },
    EvaluationResult: { Summary: { S3Object: { Name: 'EvaluationResultSummary-grown-v1.json' } } },
  })
})

test('with checkImages, a line whose image is missing or no image is invalid', async () => {
  const checking = await openBench({
    checkImages: true,
    seed: {
      buckets: {
        'orchard-data': { objects: { 'train.manifest': { text: imageLevelManifest({ apple: 2, pear: 2 }) } } },
        'orchard-results': {},
        'orchard-images': {
          objects: {
            'apple/0.jpg': { base64: '/9j/4AAQ' },
            'apple/1.jpg': { base64: 'iVBORw0K' },
            'pear/0.jpg': { text: 'no image' },
          },
        },
      },
      projects: {
        orchard: {
          versions: {
            v1: {
              ageSeconds: 3600,
              data: { training: 's3://orchard-data/train.manifest' },
              output: 's3://orchard-results/runs',
            },
          },
        },
      },
    },
  })
  const text = (
    await checking.emulator.getObject('orchard-results', 'runs/ManifestSummary-orchard-v1.json')
  )?.toString()
  await checking.close()
  expect(JSON.parse(text ?? '')).toMatchObject({
    statistics: { training: { invalid_json_lines: 2, error_json_line_indices: [3, 4] } },
  })
})
