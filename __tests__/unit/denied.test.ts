/** Every call that can be denied names the IAM action, the resource and the page of the documentation. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { deniedClause, iamActionOf, PERMISSIONS_PAGE } from '../../src/denied.js'
import { hintOf, ServiceError, type ServiceErrorFacts } from '../../src/errors.js'
import { toActionError } from '../../src/to-action-error.js'

const PROJECT = 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/1'
const VERSION = 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/version/v1/2'
const OBJECT = 's3://data/train.manifest'
const PINNED = `${OBJECT}?versionId=3`
const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab'
const MISSING = ' (S3 answers the same for an object that is missing)'

type Facts = Pick<ServiceErrorFacts, 'service' | 'operation' | 'resource' | 'tagged'>

function denied(facts: Facts, message = 'UnknownError'): ServiceError {
  return new ServiceError({ ...facts, kind: 'access-denied', errorName: 'AccessDenied', requestId: 'r-1' }, message)
}

function wordsFor(action: string, resource: string): string {
  return `User: arn:aws:sts::111122223333:assumed-role/train/x is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`
}

interface Row {
  readonly name: string
  readonly facts: Facts
  readonly message?: string
  readonly clause: string
}

const ANY = ' on * (it knows no other resource)'

const rows: readonly Row[] = [
  {
    name: 'DescribeProjects',
    facts: { service: 'rekognition', operation: 'DescribeProjects', resource: 'project orchard' },
    clause: `rekognition:DescribeProjects was denied${ANY}`,
  },
  {
    name: 'CreateProject',
    facts: { service: 'rekognition', operation: 'CreateProject', resource: 'project orchard' },
    clause: `rekognition:CreateProject was denied${ANY}`,
  },
  {
    name: 'CreateProjectVersion',
    facts: { service: 'rekognition', operation: 'CreateProjectVersion', resource: PROJECT },
    clause: `rekognition:CreateProjectVersion was denied on ${PROJECT}`,
  },
  {
    name: 'CreateProjectVersion with tags, when the service does not say which right it was',
    facts: { service: 'rekognition', operation: 'CreateProjectVersion', resource: PROJECT, tagged: true },
    clause: `rekognition:CreateProjectVersion (or rekognition:TagResource, for its tags) was denied on ${PROJECT}`,
  },
  {
    name: 'CreateProjectVersion with tags, when it was the version',
    facts: { service: 'rekognition', operation: 'CreateProjectVersion', resource: PROJECT, tagged: true },
    message: wordsFor('rekognition:CreateProjectVersion', PROJECT),
    clause: `rekognition:CreateProjectVersion was denied on ${PROJECT}`,
  },
  {
    name: 'CreateProjectVersion with tags, when it was the tags',
    facts: { service: 'rekognition', operation: 'CreateProjectVersion', resource: PROJECT, tagged: true },
    message: wordsFor('rekognition:TagResource', VERSION),
    clause: `rekognition:TagResource was denied on ${VERSION}`,
  },
  {
    name: 'CreateProjectVersion, when it was the bucket',
    facts: { service: 'rekognition', operation: 'CreateProjectVersion', resource: PROJECT },
    message: wordsFor('s3:PutObject', 'arn:aws:s3:::results/runs'),
    clause: 's3:PutObject was denied on arn:aws:s3:::results/runs',
  },
  {
    name: 'DescribeProjectVersions',
    facts: { service: 'rekognition', operation: 'DescribeProjectVersions', resource: PROJECT },
    clause: `rekognition:DescribeProjectVersions was denied on ${PROJECT}`,
  },
  {
    name: 'TagResource',
    facts: { service: 'rekognition', operation: 'TagResource', resource: VERSION },
    clause: `rekognition:TagResource was denied on ${VERSION}`,
  },
  {
    name: 'ListTagsForResource',
    facts: { service: 'rekognition', operation: 'ListTagsForResource', resource: VERSION },
    clause: `rekognition:ListTagsForResource was denied on ${VERSION}`,
  },
  {
    name: 'HeadBucket',
    facts: { service: 's3', operation: 'HeadBucket', resource: 's3://data' },
    clause: 's3:ListBucket was denied on s3://data',
  },
  {
    name: 'HeadObject',
    facts: { service: 's3', operation: 'HeadObject', resource: OBJECT },
    clause: `s3:GetObject was denied on ${OBJECT}${MISSING}`,
  },
  {
    name: 'HeadObject of a version',
    facts: { service: 's3', operation: 'HeadObject', resource: PINNED },
    clause: `s3:GetObjectVersion was denied on ${PINNED}${MISSING}`,
  },
  {
    name: 'GetObject',
    facts: { service: 's3', operation: 'GetObject', resource: OBJECT },
    message: wordsFor('s3:GetObject', '"arn:aws:s3:::data/train.manifest"'),
    clause: `s3:GetObject was denied on ${OBJECT}${MISSING}`,
  },
  {
    name: 'GetObject of a version',
    facts: { service: 's3', operation: 'GetObject', resource: PINNED },
    clause: `s3:GetObjectVersion was denied on ${PINNED}${MISSING}`,
  },
  {
    name: 'GetObject of what is missing',
    facts: { service: 's3', operation: 'GetObject', resource: OBJECT },
    message: wordsFor('s3:ListBucket', '"arn:aws:s3:::data"'),
    clause: `s3:GetObject was denied on ${OBJECT} (S3 asks for s3:ListBucket, as it does for an object that is missing)`,
  },
  {
    name: 'GetObject, when it was the key of the bucket',
    facts: { service: 's3', operation: 'GetObject', resource: OBJECT },
    message: wordsFor('kms:Decrypt', KEY),
    clause: `kms:Decrypt was denied on ${KEY}`,
  },
  {
    name: 'PutObject',
    facts: { service: 's3', operation: 'PutObject', resource: OBJECT },
    clause: `s3:PutObject was denied on ${OBJECT}`,
  },
  {
    name: 'PutObject, when it was the key of the bucket',
    facts: { service: 's3', operation: 'PutObject', resource: OBJECT },
    message: wordsFor('kms:GenerateDataKey', KEY),
    clause: `kms:GenerateDataKey was denied on ${KEY}`,
  },
  {
    name: 'a call without a resource',
    facts: { service: 'rekognition', operation: 'DescribeProjectVersions' },
    clause: 'rekognition:DescribeProjectVersions was denied',
  },
  {
    name: 'a message that names no action by its form',
    facts: { service: 'rekognition', operation: 'TagResource', resource: VERSION },
    message: 'not authorized to perform: ::error::x on resource: y',
    clause: `rekognition:TagResource was denied on ${VERSION}`,
  },
]

describe('a denied call names the IAM action and the resource', () => {
  test.each(rows)('$name', ({ facts, message, clause }) => {
    expect(deniedClause(denied(facts, message))).toBe(clause)
  })

  test.each(rows)('$name: and as an end of the run the words of the service, the request id and the page', (row) => {
    const error = toActionError(denied(row.facts, row.message), new AbortController().signal)
    expect(error).toMatchObject({
      code: 'ACCESS_DENIED',
      message: `${row.clause}: AccessDenied: ${row.message ?? 'UnknownError'}`,
      requestId: 'r-1',
    })
    expect(error.hint).toContain(PERMISSIONS_PAGE)
  })

  test('there is a row for every call that the ports make', () => {
    const made = ['src/aws/rekognition.ts', 'src/aws/s3.ts'].flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/operation: '(\w+)'/g)].map(([, operation = '']) => operation),
    )
    expect(made.length).toBeGreaterThan(7)
    expect(made.filter((operation) => rows.every(({ facts }) => facts.operation !== operation))).toEqual([])
  })
})

test('the page is there', () => {
  expect(existsSync(PERMISSIONS_PAGE)).toBe(true)
})

test.each(['ACCESS_DENIED', 'MANIFEST_UNREADABLE', 'UPLOAD_FAILED', 'RESULTS_UNREADABLE'] as const)(
  'the hint of %s names the page',
  (code) => {
    expect(hintOf(code)).toContain(PERMISSIONS_PAGE)
  },
)

describe('iamActionOf', () => {
  test.each([
    ['rekognition', 'CreateProjectVersion', PROJECT, 'rekognition:CreateProjectVersion'],
    ['s3', 'GetObject', OBJECT, 's3:GetObject'],
    ['s3', 'GetObject', PINNED, 's3:GetObjectVersion'],
    ['s3', 'HeadObject', OBJECT, 's3:GetObject'],
    ['s3', 'HeadObject', PINNED, 's3:GetObjectVersion'],
    ['s3', 'GetObject', undefined, 's3:GetObject'],
    ['s3', 'PutObject', OBJECT, 's3:PutObject'],
  ] as const)('%s %s on %s needs %s', (service, operation, resource, action) => {
    expect(iamActionOf(denied({ service, operation, resource }))).toBe(action)
  })
})
