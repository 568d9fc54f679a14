/** An emulator with buckets and a project, and its trainings. */
import {
  CreateProjectCommand,
  CreateProjectVersionCommand,
  DescribeProjectVersionsCommand,
  type ProjectVersionDescription,
} from '@aws-sdk/client-rekognition'
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { afterEach, beforeEach } from '@jest/globals'
import type { Seed } from '../../../packages/emulator/src/seed.js'
import { openBench, type Bench } from './clients.js'

export let bench: Bench
let projectArn: string
const BUCKETS: Seed = { buckets: { 'orchard-data': {}, 'orchard-results': {} } }

/** Opens `bench` before each test. */
export function openBenchForEachTest(): void {
  beforeEach(async () => {
    bench = await openBench({ seed: BUCKETS })
    const created = await bench.rekognition.send(new CreateProjectCommand({ ProjectName: 'orchard' }))
    projectArn = created.ProjectArn ?? ''
  })

  afterEach(async () => {
    await bench.close()
  })
}

export async function put(key: string, body: string): Promise<string | undefined> {
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

export async function create(name: string, options: CreateOptions = {}): Promise<string> {
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

export async function describeVersion(name: string): Promise<ProjectVersionDescription | undefined> {
  const { ProjectVersionDescriptions } = await bench.rekognition.send(
    new DescribeProjectVersionsCommand({ ProjectArn: projectArn, VersionNames: [name] }),
  )
  return ProjectVersionDescriptions?.[0]
}

export async function read(key: string | undefined): Promise<string> {
  const { Body } = await bench.s3.send(new GetObjectCommand({ Bucket: 'orchard-results', Key: key }))
  return (await Body?.transformToString()) ?? ''
}
