/** The emulator's files of a training, compared with those of the real service for such lines and manifests. */
import {
  CreateProjectCommand,
  CreateProjectVersionCommand,
  DescribeProjectVersionsCommand,
} from '@aws-sdk/client-rekognition'
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { MINUTE, openBench, type Bench } from '../../../__tests__/support/emulator/clients.js'
import { boxManifest } from '../../../__tests__/support/emulator/manifests.js'
import { entriesIn, RECORDED_LINES, recordedSummary } from '../../../__tests__/support/recorded-answers.js'

let bench: Bench

beforeEach(async () => {
  bench = await openBench({ seed: { buckets: { 'orchard-data': {}, 'orchard-results': {} } } })
})

afterEach(() => bench.close())

/** Trains, and reads the manifest summary and the validated training manifest. */
async function train(training: string, testing: string): Promise<{ summary: unknown; validated: readonly string[] }> {
  const { ProjectArn } = await bench.rekognition.send(new CreateProjectCommand({ ProjectName: 'orchard' }))
  const asset = async (key: string, text: string) => {
    await bench.s3.send(new PutObjectCommand({ Bucket: 'orchard-data', Key: key, Body: text }))
    return { Assets: [{ GroundTruthManifest: { S3Object: { Bucket: 'orchard-data', Name: key } } }] }
  }
  await bench.rekognition.send(
    new CreateProjectVersionCommand({
      ProjectArn,
      VersionName: 'v1',
      OutputConfig: { S3Bucket: 'orchard-results', S3KeyPrefix: 'runs' },
      TrainingData: await asset('train.manifest', training),
      TestingData: await asset('test.manifest', testing),
    }),
  )
  bench.clock.advance(120 * MINUTE)
  const answer = await bench.rekognition.send(new DescribeProjectVersionsCommand({ ProjectArn }))
  const version = answer.ProjectVersionDescriptions?.[0]
  const validated = version?.TrainingDataResult?.Validation?.Assets?.[0]?.GroundTruthManifest?.S3Object?.Name
  return {
    summary: JSON.parse(await read(version?.ManifestSummary?.S3Object?.Name)),
    validated: (await read(validated)).trimEnd().split('\n'),
  }
}

async function read(key: string | undefined): Promise<string> {
  const { Body } = await bench.s3.send(new GetObjectCommand({ Bucket: 'orchard-results', Key: key }))
  return (await Body?.transformToString()) ?? ''
}

const GOOD = boxManifest(['valve', 'gauge'], 30)

test('the validated manifest has the same entries for each line as that of the service', async () => {
  const recorded = RECORDED_LINES.map(({ sent }) => `${sent}\n`).join('')
  const { validated } = await train(
    `${recorded}${GOOD}`,
    boxManifest(['valve', 'gauge', 'bottle', 'jar-small'], 10, 100),
  )
  expect(validated).toHaveLength(RECORDED_LINES.length + 30)
  for (const [index, { sent, entries }] of RECORDED_LINES.entries()) {
    const line = validated[index] ?? ''
    const written = entriesIn(JSON.parse(line))
    expect(written).toHaveLength(entries.length)
    expect(written).toEqual(expect.arrayContaining([...entries]))
    if (entries.length === 0) expect(line).toBe(sent)
  }
})

test.each([
  {
    name: 'two manifests without a fault',
    training: boxManifest(['valve', 'gauge'], 129),
    testing: boxManifest(['valve', 'gauge'], 43, 200),
  },
  {
    name: 'too many invalid lines for training, few for testing',
    training: `${boxManifest(['valve', 'gauge'], 146)}${'{}\n'.repeat(155)}`,
    testing: `${boxManifest(['valve', 'gauge'], 12, 400)}{}\n${boxManifest(['valve', 'gauge'], 1, 500)}{}\n`,
  },
])('the manifest summary is the one of the service: $name', async ({ name, training, testing }) => {
  const { summary } = await train(training, testing)
  expect(summary).toMatchObject(recordedSummary(name))
})
