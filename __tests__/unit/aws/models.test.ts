/** The port to models against a server with canned answers: lists, what is watched, and faults. */
import { afterEach, describe, expect, test } from '@jest/globals'
import type { ReleasePorts } from '../../../src/ports/release-services.js'
import { ServiceError } from '../../../src/errors/service-error.js'
import { startCannedService, type CannedAnswer, type CannedService } from '../../support/release/canned-service.js'

const PROJECT = 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/1772400000000'
const OTHER = 'arn:aws:rekognition:eu-west-1:444455556666:project/shop/1772400000000'
const versionArn = (name: string): string =>
  `arn:aws:rekognition:eu-west-1:111122223333:project/orchard/version/${name}/1772441000000`
const V1 = versionArn('v1')

let service: CannedService | undefined

afterEach(() => {
  service?.close()
})

async function serve(answers: Readonly<Record<string, CannedAnswer | readonly CannedAnswer[]>>): Promise<ReleasePorts> {
  service = await startCannedService(answers)
  return service.ports
}

function sent(): readonly (readonly [string, unknown])[] {
  return (service?.calls ?? []).map(({ operation, body }) => [operation, body] as const)
}

async function faultOf(call: Promise<unknown>): Promise<ServiceError['facts']> {
  const error: unknown = await call.catch((caught: unknown) => caught)
  if (!(error instanceof ServiceError)) throw new Error(`expected a ServiceError, got ${String(error)}`)
  return error.facts
}

const COPY = {
  sourceProjectArn: PROJECT,
  sourceVersionArn: V1,
  destinationProjectArn: OTHER,
  versionName: 'v1',
  output: { bucket: 'results', prefix: 'copies' },
  tags: { team: 'fruit' },
  kmsKeyId: 'alias/models',
} as const

describe('lists', () => {
  test('projects of both features, page by page', async () => {
    const described = (arn: string): object => ({ ProjectArn: arn, Status: 'CREATED' })
    const { models } = await serve({
      DescribeProjects: [
        { body: { ProjectDescriptions: [described(PROJECT)], NextToken: 'more' } },
        { body: { ProjectDescriptions: [described(OTHER)], NextToken: '' } },
      ],
    })
    expect((await models.listProjects()).map(({ name }) => name)).toEqual(['orchard', 'shop'])
    const Features = ['CUSTOM_LABELS', 'CONTENT_MODERATION']
    expect(sent()).toEqual([
      ['DescribeProjects', { Features, MaxResults: 100 }],
      ['DescribeProjects', { Features, MaxResults: 100, NextToken: 'more' }],
    ])
  })

  test('policies, page by page', async () => {
    const { models } = await serve({
      ListProjectPolicies: [
        {
          body: { ProjectPolicies: [{ PolicyName: 'a', PolicyRevisionId: '1', PolicyDocument: '{}' }], NextToken: 'm' },
        },
        { body: { ProjectPolicies: [{ PolicyName: 'b', PolicyRevisionId: '2', PolicyDocument: '[]' }] } },
      ],
    })
    expect(await models.listPolicies(PROJECT)).toEqual([
      { name: 'a', revisionId: '1', document: '{}' },
      { name: 'b', revisionId: '2', document: '[]' },
    ])
    expect(sent()).toHaveLength(2)
  })
})

describe('the versions that are watched', () => {
  const described = (name: string, Status: string): object => ({
    ProjectVersionArn: versionArn(name),
    Status,
    MinInferenceUnits: 1,
    MaxInferenceUnits: 2,
  })

  test('are described in one request, with their units', async () => {
    const { models } = await serve({
      DescribeProjectVersions: {
        body: { ProjectVersionDescriptions: [described('v1', 'RUNNING'), described('v2', 'STOPPING')] },
      },
    })
    const found = await models.findVersionsOnce(PROJECT, ['v1', 'v2', 'v3'])
    expect([...found]).toMatchObject([
      ['v1', { status: 'RUNNING', minInferenceUnits: 1, maxInferenceUnits: 2 }],
      ['v2', { status: 'STOPPING' }],
    ])
    expect(sent()).toEqual([['DescribeProjectVersions', { ProjectArn: PROJECT, VersionNames: ['v1', 'v2', 'v3'] }]])
  })

  test('are asked for one by one when one of them does not exist', async () => {
    const missing = { error: 'ResourceNotFoundException' }
    const { models } = await serve({
      DescribeProjectVersions: [
        missing,
        { body: { ProjectVersionDescriptions: [described('v1', 'RUNNING')] } },
        missing,
      ],
    })
    const found = await models.findVersionsOnce(PROJECT, ['v1', 'v2'])
    expect([...found.keys()]).toEqual(['v1'])
    expect(sent()).toHaveLength(3)
  })
})

describe('faults', () => {
  const busy = { error: 'ThrottlingException' }

  test.each([
    { name: 'StartProjectVersion', call: ({ models }: ReleasePorts) => models.start(V1, { min: 1 }) },
    { name: 'StopProjectVersion', call: ({ models }: ReleasePorts) => models.stop(V1) },
    { name: 'DeleteProjectVersion', call: ({ models }: ReleasePorts) => models.deleteVersion(V1) },
    { name: 'CopyProjectVersion', call: ({ models }: ReleasePorts) => models.copy(COPY) },
    {
      name: 'PutProjectPolicy',
      call: ({ models }: ReleasePorts) => models.putPolicy(PROJECT, { name: 'a', document: '{}' }),
    },
    {
      name: 'DetectCustomLabels',
      call: ({ models }: ReleasePorts) => models.detect(V1, { kind: 'bytes', bytes: new Uint8Array(1) }),
    },
    {
      name: 'DescribeProjectVersions',
      call: ({ models }: ReleasePorts) => models.findVersionsOnce(PROJECT, ['v1']),
    },
  ])('$name is one attempt', async ({ name, call }) => {
    const ports = await serve({ [name]: busy })
    expect(await faultOf(call(ports))).toMatchObject({ kind: 'throttled', operation: name })
    expect(sent()).toHaveLength(1)
    expect(service?.slept()).toBe(0)
  })

  test.each([
    { name: 'UntagResource', call: ({ models }: ReleasePorts) => models.untag(V1, ['a']) },
    { name: 'ListProjectPolicies', call: ({ models }: ReleasePorts) => models.listPolicies(PROJECT) },
    {
      name: 'DeleteProjectPolicy',
      call: ({ models }: ReleasePorts) => models.deletePolicy(PROJECT, { name: 'a', revisionId: '1' }),
    },
  ])('$name is tried again', async ({ name, call }) => {
    const ports = await serve({ [name]: [busy, { body: { ProjectPolicies: [] } }] })
    await call(ports)
    expect(sent()).toHaveLength(2)
    expect(service?.slept()).toBeGreaterThan(0)
  })

  test('a model that does not run is not ready', async () => {
    const { models } = await serve({ DetectCustomLabels: { error: 'ResourceNotReadyException' } })
    const image = { kind: 'bytes', bytes: new Uint8Array(1) } as const
    expect(await faultOf(models.detect(V1, image))).toMatchObject({ kind: 'not-ready', resource: V1 })
  })

  test.each([
    {
      name: 'a copy without its ARN',
      operation: 'CopyProjectVersion',
      call: ({ models }: ReleasePorts) => models.copy(COPY),
    },
    {
      name: 'a label without a confidence',
      operation: 'DetectCustomLabels',
      call: ({ models }: ReleasePorts) => models.detect(V1, { kind: 'bytes', bytes: new Uint8Array(1) }),
    },
  ])('$name makes no sense, and counts as no answer', async ({ operation, call }) => {
    const ports = await serve({ [operation]: { body: { CustomLabels: [{ Name: 'apple' }] } } })
    expect(await faultOf(call(ports))).toMatchObject({ kind: 'no-answer', errorName: 'UnreadableAnswer' })
  })
})
