/** Requests of any kind about models in use: each error is one that the API model declares for its operation. */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { anyRequest } from '../../../__tests__/support/emulator/any-request.js'
import { FRONT_END } from '../../../__tests__/support/emulator/dataset-bench.js'
import { imageOf, openDetectionForEachTest, sent } from '../../../__tests__/support/emulator/detection-bench.js'
import { service } from '../../../__tests__/support/emulator/model-bench.js'
import { COPY_ACTION } from '../src/project-policies/read-document.js'

openDetectionForEachTest()

const OPERATIONS = [
  'StartProjectVersion',
  'StopProjectVersion',
  'DeleteProjectVersion',
  'CopyProjectVersion',
  'DetectCustomLabels',
  'PutProjectPolicy',
  'ListProjectPolicies',
  'DeleteProjectPolicy',
  'DescribeProjectVersions',
  'TagResource',
  'UntagResource',
]

test('whatever is asked, the answer fits the model or is an error that it declares', async () => {
  service.seed({
    settings: {
      // As many as run already.
      runningModels: 2,
      starts: [
        { version: 'v2', end: 'failed' },
        { version: 'v3', warmUpSeconds: 60, callsPerUnit: 1 },
      ],
    },
    projects: { shop: {} },
  })
  const project = fc.constantFrom(
    ...service.state.projects.keys(),
    'arn:aws:rekognition:eu-west-1:111122223333:project/a/1',
  )
  // By number, since versions come and go.
  const version = fc.nat(9).map((number) => `version ${String(number)}`)
  const document = {
    Statement: {
      Effect: 'Allow',
      Principal: '*',
      Action: COPY_ACTION,
      Resource: 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/*',
    },
  }
  const request = anyRequest((name) => OPERATIONS.includes(name), {
    ProjectArn: project,
    SourceProjectArn: project,
    DestinationProjectArn: project,
    ProjectVersionArn: version,
    SourceProjectVersionArn: version,
    ResourceArn: version,
    MinInferenceUnits: fc.integer({ min: 1, max: 6 }),
    MaxInferenceUnits: fc.integer({ min: 1, max: 6 }),
    VersionName: fc.constantFrom('a', 'b', 'c'),
    VersionNames: fc.constantFrom(['v1'], ['a', 'none']),
    OutputConfig: fc.constantFrom({ S3Bucket: 'results', S3KeyPrefix: 'copies' }, { S3Bucket: 'nowhere' }, {}),
    Tags: fc.constantFrom({}, { a: 'b' }),
    TagKeys: fc.constantFrom(['a'], ['b']),
    KmsKeyId: fc.constant('alias/shop'),
    Image: fc.constantFrom(
      sent(imageOf(1)).Image,
      sent(Buffer.from('text')).Image,
      { S3Object: { Bucket: 'data', Name: 'train' } },
      { S3Object: { Bucket: 'data', Name: 'none' } },
    ),
    MinConfidence: fc.integer({ min: 0, max: 100 }),
    MaxResults: fc.integer({ min: 0, max: 5 }),
    NextToken: fc.constantFrom('', '', 'abc'),
    PolicyName: fc.constantFrom('p', 'q'),
    PolicyRevisionId: fc.constantFrom('abc', 'def'),
    PolicyDocument: fc.constantFrom(JSON.stringify(document), '{}'),
  })
  const codes = new Set<unknown>()
  await fc.assert(
    fc.asyncProperty(request, fc.nat(200_000), async ({ operation, declared, input }, ms) => {
      service.now += ms
      const answer = await service.call(operation, withArns(JSON.stringify(input)))
      codes.add(answer.Code)
      if ('status' in answer) expect([...declared, ...FRONT_END]).toContain(answer.Code)
    }),
    { numRuns: 2000, seed: 20_261_128 },
  )
  // What is rarer has tests of its own.
  expect([...codes]).toEqual(
    expect.arrayContaining([
      undefined,
      ...FRONT_END,
      'InvalidPaginationTokenException',
      'InvalidParameterException',
      'InvalidPolicyRevisionIdException',
      'InvalidS3ObjectException',
      'LimitExceededException',
      'MalformedPolicyDocumentException',
      'ResourceInUseException',
      'ResourceNotFoundException',
      'ResourceNotReadyException',
    ]),
  )
})

/** The request with the ARNs of the versions as they are now. */
function withArns(request: string): string {
  const arns = [...service.state.versions.keys()]
  return request.replaceAll(
    /version (\d)/g,
    (_text, number: string) =>
      arns[Number(number)] ?? 'arn:aws:rekognition:eu-west-1:111122223333:project/a/version/b/1',
  )
}
