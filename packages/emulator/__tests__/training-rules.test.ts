/** Trainings that fail, and rules of a seed for single trainings. */
import { CreateProjectVersionCommand, DescribeProjectVersionsCommand } from '@aws-sdk/client-rekognition'
import { beforeEach, describe, expect, test } from '@jest/globals'
import type { SummaryForm } from '../src/settings.js'
import { MINUTE, openBench } from '../../../__tests__/support/emulator/clients.js'
import { imageLevelManifest } from '../../../__tests__/support/emulator/manifests.js'
import {
  openBenchForEachTest,
  bench,
  put,
  create,
  describeVersion,
  read,
} from '../../../__tests__/support/emulator/training-bench.js'

openBenchForEachTest()

describe('a training that fails', () => {
  test('because of the content of a manifest: with a summary and validation manifests, unbilled', async () => {
    await put('train.manifest', `${imageLevelManifest({ apple: 5, pear: 5 })}${'{}\n'.repeat(5)}`)
    await put('test.manifest', imageLevelManifest({ apple: 4, pear: 4 }))
    await create('v1', { testing: 'test.manifest' })
    bench.clock.advance(8 * MINUTE)
    const described = await describeVersion('v1')
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
    ['the manifest does not exist', {}, 'The manifest file extension or contents are invalid.'],
    ['its bucket does not exist', { bucket: 'no-such-bucket' }, 'The manifest file extension or contents are invalid.'],
    ['its bucket may not be read', { bucket: 'closed' }, 'The S3 bucket permissions are incorrect.'],
    ['the manifest is empty', { bucket: 'empty' }, 'The manifest file is empty.'],
    ['the output bucket does not exist', { output: 'no-such-bucket' }, 'Unable to write to output S3 bucket.'],
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
    const described = await describeVersion('v1')
    expect(described).toMatchObject({ Status: 'TRAINING_FAILED', StatusMessage: message })
    expect(described?.ManifestSummary).toBeUndefined()
    expect(described?.TrainingDataResult?.Validation).toBeUndefined()
  })

  test('because of a service issue: the files of the validation exist, but Describe does not name them', async () => {
    await bench.emulator.applySeed({ settings: { trainings: [{ version: 'v1', end: 'service-error' }] } })
    await put('train.manifest', imageLevelManifest({ apple: 20, pear: 20 }))
    await create('v1')
    bench.clock.advance(20 * MINUTE)
    const described = await describeVersion('v1')
    expect(described).toMatchObject({
      Status: 'TRAINING_FAILED',
      StatusMessage: 'Amazon Rekognition experienced a service issue',
    })
    expect(described?.ManifestSummary).toBeUndefined()
    expect(await read('runs/v1/ManifestSummary-orchard-v1.json')).toContain('"total_json_lines":40')
  })

  test('because of the owner of the images bucket', async () => {
    await bench.emulator.applySeed({ buckets: { 'orchard-images': { owner: 'somebody-else' } } })
    await put('train.manifest', imageLevelManifest({ apple: 20, pear: 20 }))
    await create('v1')
    bench.clock.advance(8 * MINUTE)
    expect((await describeVersion('v1'))?.StatusMessage).toBe('Invalid owner id for images S3 bucket.')
  })

  test('when the output bucket is deleted in the meantime', async () => {
    await bench.emulator.applySeed({ buckets: { 'short-lived': {} } })
    await put('train.manifest', imageLevelManifest({ apple: 20, pear: 20 }))
    await create('v1', { output: 'short-lived' })
    await bench.emulator.applySeed({ buckets: { 'short-lived': { write: false } } })
    bench.clock.advance(45 * MINUTE)
    expect(await describeVersion('v1')).toMatchObject({
      Status: 'TRAINING_FAILED',
      StatusMessage: 'Unable to write to output S3 bucket.',
    })
  })
})

describe('rules for single trainings', () => {
  beforeEach(async () => {
    await put('train.manifest', imageLevelManifest({ apple: 20, pear: 20 }))
  })

  test('never: trains forever, and counts as a concurrent training', async () => {
    await bench.emulator.applySeed({ settings: { trainings: [{ version: 'v*', end: 'never' }] } })
    await create('v1')
    bench.clock.advance(30 * 24 * 60 * MINUTE)
    expect((await describeVersion('v1'))?.Status).toBe('TRAINING_IN_PROGRESS')
  })

  test('status: shows a status that the API does not have', async () => {
    await bench.emulator.applySeed({ settings: { trainings: [{ version: 'v1', status: 'TRAINING_PAUSED' }] } })
    await create('v1')
    bench.clock.advance(60 * MINUTE)
    expect((await describeVersion('v1'))?.Status).toBe('TRAINING_PAUSED')
  })

  test('hiddenSeconds: is not listed at first', async () => {
    await bench.emulator.applySeed({ settings: { trainings: [{ version: 'v1', hiddenSeconds: 30 }] } })
    await create('v1')
    expect(await describeVersion('v1')).toBeUndefined()
    bench.clock.advance(30_000)
    expect((await describeVersion('v1'))?.Status).toBe('TRAINING_IN_PROGRESS')
  })

  test('seconds: takes this long', async () => {
    await bench.emulator.applySeed({ settings: { trainings: [{ version: 'v1', seconds: 60 }] } })
    await create('v1')
    bench.clock.advance(MINUTE)
    expect(await describeVersion('v1')).toMatchObject({
      Status: 'TRAINING_COMPLETED',
      BillableTrainingTimeInSeconds: 60,
    })
  })

  test('f1Score: Describe and the summary differ', async () => {
    await bench.emulator.applySeed({ settings: { trainings: [{ version: 'v1', f1Score: 0.9 }] } })
    await create('v1')
    bench.clock.advance(45 * MINUTE)
    expect((await describeVersion('v1'))?.EvaluationResult?.F1Score).toBe(0.8999999761581421)
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

  test('summary: missing, although Describe names it', async () => {
    await bench.emulator.applySeed({ settings: { trainings: [{ version: 'v1', summary: 'missing' }] } })
    await create('v1')
    bench.clock.advance(45 * MINUTE)
    const key = (await describeVersion('v1'))?.EvaluationResult?.Summary?.S3Object?.Name
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

test('with checkImages, a line whose image is missing or not an image is invalid', async () => {
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
