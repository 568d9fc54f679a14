/** Every call that can be denied names the IAM action, the resource and the page of the documentation. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { deniedClause, PERMISSIONS_PAGE } from '../../../src/errors/denied.js'
import { hintOf } from '../../../src/errors/hints.js'
import { toActionError } from '../../../src/errors/to-action-error.js'
import { PROJECT, OBJECT, PINNED, type Facts, denied } from '../../support/denied-calls.js'

const DATASET = 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/dataset/train/1772000000123'
const VERSION = 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/version/v1/2'
const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab'
const MISSING = ' (S3 gives the same answer when the object is missing)'

function wordsFor(action: string, resource: string): string {
  return `User: arn:aws:sts::111122223333:assumed-role/train/x is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`
}

interface Row {
  readonly name: string
  readonly facts: Facts
  readonly message?: string
  readonly clause: string
}

const ANY = ' on * (the IAM action does not support resource-level permissions)'

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
    name: 'CreateProjectVersion with tags, when the service does not name the action',
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
    name: 'ListDatasetEntries',
    facts: { service: 'rekognition', operation: 'ListDatasetEntries', resource: DATASET },
    clause: `rekognition:ListDatasetEntries was denied on ${DATASET}`,
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
    name: 'GetObject of a missing object',
    facts: { service: 's3', operation: 'GetObject', resource: OBJECT },
    message: wordsFor('s3:ListBucket', '"arn:aws:s3:::data"'),
    clause: `s3:GetObject was denied on ${OBJECT} (S3 asks for s3:ListBucket; it gives the same answer when the object is missing)`,
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
    name: 'CreateProjectVersion, when the cause names another action than the sentence',
    facts: { service: 'rekognition', operation: 'CreateProjectVersion', resource: PROJECT },
    message: `${wordsFor('rekognition:CreateProjectVersion', PROJECT).split(' because')[0] ?? ''} because no identity-based policy allows the rekognition:TagResource action`,
    clause: `rekognition:TagResource was denied on ${PROJECT}`,
  },
  {
    name: 'CreateProjectVersion, when it was the key that it names',
    facts: {
      service: 'rekognition',
      operation: 'CreateProjectVersion',
      resource: PROJECT,
      kmsKeyId: 'alias/orchard',
    },
    message:
      'is not authorized to perform: kms:DescribeKey because no identity-based policy allows the kms:DescribeKey action',
    clause: 'kms:DescribeKey was denied on kms-key-id (alias/orchard)',
  },
  {
    name: 'CreateProjectVersion, when it was a key that it does not name',
    facts: { service: 'rekognition', operation: 'CreateProjectVersion', resource: PROJECT },
    message: 'is not authorized to perform: kms:DescribeKey',
    clause: 'kms:DescribeKey was denied on a KMS key',
  },
  {
    name: 'PutObject, when it was the key of the bucket and the message names none',
    facts: { service: 's3', operation: 'PutObject', resource: OBJECT },
    message:
      'is not authorized to perform: kms:GenerateDataKey on this resource because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access',
    clause: 'kms:GenerateDataKey was denied on the KMS key of the bucket: no resource-based policy allows it',
  },
  {
    name: 'DescribeProjectVersions on another resource than the caller’s',
    facts: { service: 'rekognition', operation: 'DescribeProjectVersions', resource: 'project orchard' },
    message: wordsFor('rekognition:DescribeProjectVersions', PROJECT),
    clause: `rekognition:DescribeProjectVersions was denied on ${PROJECT}`,
  },
  {
    name: 'GetObject, when listing is denied explicitly',
    facts: { service: 's3', operation: 'GetObject', resource: OBJECT },
    message:
      'is not authorized to perform: s3:ListBucket on resource: "arn:aws:s3:::data" with an explicit deny in a resource-based policy',
    clause: 's3:ListBucket was denied on arn:aws:s3:::data by a Deny in a resource-based policy',
  },
  {
    name: 'a message in a form that names no action',
    facts: { service: 'rekognition', operation: 'TagResource', resource: VERSION },
    message: 'not authorized to perform: ::error::x on resource: y',
    clause: `rekognition:TagResource was denied on ${VERSION}`,
  },
]

describe('a denied call names the IAM action and the resource', () => {
  test.each(rows)('$name', ({ facts, message, clause }) => {
    expect(deniedClause(denied(facts, message))).toBe(clause)
  })

  test.each(rows)(
    '$name: and the end of the run has the message of the service, the request id and the page',
    (row) => {
      const error = toActionError(denied(row.facts, row.message), new AbortController().signal)
      expect(error).toMatchObject({
        code: 'ACCESS_DENIED',
        message: `${row.clause}: AccessDenied: ${row.message ?? 'UnknownError'}`,
        requestId: 'r-1',
      })
      expect(error.hint).toContain(PERMISSIONS_PAGE)
    },
  )

  test('there is a row for every call of the ports', () => {
    const made = ['src/aws/rekognition.ts', 'src/aws/s3.ts'].flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/operation: '(\w+)'/g)].map(([, operation = '']) => operation),
    )
    expect(made.length).toBeGreaterThan(7)
    expect(made.filter((operation) => rows.every(({ facts }) => facts.operation !== operation))).toEqual([])
  })
})

test('the page exists', () => {
  expect(existsSync(PERMISSIONS_PAGE)).toBe(true)
})

test('the page shows the clauses', () => {
  const project = 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/1772000000123'
  const object = 's3://example-orchard-models/manifests/train.manifest'
  const organization =
    'User: x is not authorized to perform: rekognition:DescribeProjects on resource: * with an explicit deny in a service control policy'
  const clauses = [
    deniedClause(denied({ service: 'rekognition', operation: 'CreateProjectVersion', resource: project })),
    deniedClause(denied({ service: 's3', operation: 'GetObject', resource: object })),
    deniedClause(denied({ service: 's3', operation: 'GetObject', resource: object }, wordsFor('kms:Decrypt', KEY))),
    deniedClause(denied({ service: 'rekognition', operation: 'DescribeProjects' }, organization)),
  ]
  expect(readFileSync(PERMISSIONS_PAGE, 'utf8')).toContain(`\`\`\`text\n${clauses.join('\n')}\n\`\`\``)
})

test.each(['ACCESS_DENIED', 'MANIFEST_UNREADABLE', 'UPLOAD_FAILED', 'RESULTS_UNREADABLE'] as const)(
  'the hint of %s names the page',
  (code) => {
    expect(hintOf(code)).toContain(PERMISSIONS_PAGE)
  },
)
