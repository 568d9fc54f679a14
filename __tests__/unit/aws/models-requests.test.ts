/** The port to models against a server with canned answers: what is sent, and what is made of the answer. */
import { afterEach, expect, test } from '@jest/globals'
import type { ReleasePorts } from '../../../src/ports/release-services.js'
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

const COPY = {
  sourceProjectArn: PROJECT,
  sourceVersionArn: V1,
  destinationProjectArn: OTHER,
  versionName: 'v1',
  output: { bucket: 'results', prefix: 'copies' },
  tags: { team: 'fruit' },
  kmsKeyId: 'alias/models',
} as const

interface Row {
  readonly name: string
  readonly answers: Readonly<Record<string, CannedAnswer>>
  readonly call: (ports: ReleasePorts) => Promise<unknown>
  readonly sends: readonly (readonly [string, unknown])[]
  readonly gives: unknown
}
const rows: readonly Row[] = [
  {
    name: 'a start with a maximum',
    answers: { StartProjectVersion: { body: { Status: 'STARTING' } } },
    call: ({ models }) => models.start(V1, { min: 1, max: 3 }),
    sends: [['StartProjectVersion', { ProjectVersionArn: V1, MinInferenceUnits: 1, MaxInferenceUnits: 3 }]],
    gives: 'STARTING',
  },
  {
    name: 'a start without a maximum',
    answers: { StartProjectVersion: { body: { Status: 'STARTING' } } },
    call: ({ models }) => models.start(V1, { min: 2 }),
    sends: [['StartProjectVersion', { ProjectVersionArn: V1, MinInferenceUnits: 2 }]],
    gives: 'STARTING',
  },
  {
    name: 'a stop',
    answers: { StopProjectVersion: { body: { Status: 'STOPPING' } } },
    call: ({ models }) => models.stop(V1),
    sends: [['StopProjectVersion', { ProjectVersionArn: V1 }]],
    gives: 'STOPPING',
  },
  {
    name: 'a deletion',
    answers: { DeleteProjectVersion: { body: { Status: 'DELETING' } } },
    call: ({ models }) => models.deleteVersion(V1),
    sends: [['DeleteProjectVersion', { ProjectVersionArn: V1 }]],
    gives: 'DELETING',
  },
  {
    name: 'a copy',
    answers: {
      CopyProjectVersion: { body: { ProjectVersionArn: `${OTHER.slice(0, -14)}/version/v1/1772441000009` } },
    },
    call: ({ models }) => models.copy(COPY),
    sends: [
      [
        'CopyProjectVersion',
        {
          SourceProjectArn: PROJECT,
          SourceProjectVersionArn: V1,
          DestinationProjectArn: OTHER,
          VersionName: 'v1',
          OutputConfig: { S3Bucket: 'results', S3KeyPrefix: 'copies' },
          Tags: { team: 'fruit' },
          KmsKeyId: 'alias/models',
        },
      ],
    ],
    gives: `${OTHER.slice(0, -14)}/version/v1/1772441000009`,
  },
  {
    name: 'tags that are taken away',
    answers: { UntagResource: { body: {} } },
    call: ({ models }) => models.untag(V1, ['a', 'b']),
    sends: [['UntagResource', { ResourceArn: V1, TagKeys: ['a', 'b'] }]],
    gives: undefined,
  },
  {
    name: 'a new policy',
    answers: { PutProjectPolicy: { body: { PolicyRevisionId: 'abc' } } },
    call: ({ models }) => models.putPolicy(PROJECT, { name: 'copy', document: '{}' }),
    sends: [['PutProjectPolicy', { ProjectArn: PROJECT, PolicyName: 'copy', PolicyDocument: '{}' }]],
    gives: 'abc',
  },
  {
    name: 'a policy in place of another',
    answers: { PutProjectPolicy: { body: { PolicyRevisionId: 'abd' } } },
    call: ({ models }) => models.putPolicy(PROJECT, { name: 'copy', document: '{}', revisionId: 'abc' }),
    sends: [
      ['PutProjectPolicy', { ProjectArn: PROJECT, PolicyName: 'copy', PolicyDocument: '{}', PolicyRevisionId: 'abc' }],
    ],
    gives: 'abd',
  },
  {
    name: 'the deletion of a policy that is gone',
    answers: { DeleteProjectPolicy: { error: 'ResourceNotFoundException' } },
    call: ({ models }) => models.deletePolicy(PROJECT, { name: 'copy', revisionId: 'abc' }),
    sends: [['DeleteProjectPolicy', { ProjectArn: PROJECT, PolicyName: 'copy', PolicyRevisionId: 'abc' }]],
    gives: undefined,
  },
  {
    name: 'an image as bytes',
    answers: { DetectCustomLabels: { body: { CustomLabels: [] } } },
    call: ({ models }) => models.detect(V1, { kind: 'bytes', bytes: new Uint8Array([1, 2, 3]) }),
    sends: [['DetectCustomLabels', { ProjectVersionArn: V1, Image: { Bytes: 'AQID' } }]],
    gives: [],
  },
  {
    name: 'an image in S3, with a confidence',
    answers: {
      DetectCustomLabels: {
        body: {
          CustomLabels: [
            {
              Name: 'apple',
              Confidence: 88.5,
              Geometry: { BoundingBox: { Left: 0, Top: 0.1, Width: 0.5, Height: 0.4 } },
            },
            { Name: 'pear', Confidence: 40, Geometry: { Polygon: [] } },
          ],
        },
      },
    },
    call: ({ models }) =>
      models.detect(
        V1,
        { kind: 's3', object: { bucket: 'images', key: 'a.jpg', versionId: 'x' } },
        { minConfidence: 10 },
      ),
    sends: [
      [
        'DetectCustomLabels',
        {
          ProjectVersionArn: V1,
          Image: { S3Object: { Bucket: 'images', Name: 'a.jpg', Version: 'x' } },
          MinConfidence: 10,
        },
      ],
    ],
    gives: [
      { name: 'apple', confidence: 88.5, box: { left: 0, top: 0.1, width: 0.5, height: 0.4 } },
      { name: 'pear', confidence: 40 },
    ],
  },
]

test.each(rows)('$name', async ({ answers, call, sends, gives }) => {
  const ports = await serve(answers)
  expect(await call(ports)).toEqual(gives)
  expect(sent()).toEqual(sends)
})
