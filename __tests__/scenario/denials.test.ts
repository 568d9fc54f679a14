/** Denials that say why: the kind of policy and the denied action decide which remedy is reported. */
import { afterEach, expect, test } from '@jest/globals'
import { openEnvironment, type TestEnvironment } from '../support/environment.js'

let environment: TestEnvironment
afterEach(() => environment.close())

const PROJECT = 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/1'
const USER = 'User: arn:aws:sts::111122223333:assumed-role/train/run is not authorized to perform: '
const IN_THE_ROLE = 'in the role’s policy'

interface Row {
  readonly name: string
  readonly operation: string
  readonly message: string
  readonly where?: string
  readonly code?: string
  /** Part of the message or hint of the report's failure. */
  readonly says: readonly string[]
  readonly not: readonly string[]
}

const rows: readonly Row[] = [
  {
    name: 'a Deny in a service control policy',
    operation: 'DescribeProjects',
    message: `${USER}rekognition:DescribeProjects on resource: * with an explicit deny in a service control policy`,
    says: ['by a Deny in a service control policy', 'ask the administrator of the organization'],
    not: [IN_THE_ROLE],
  },
  {
    name: 'a permissions boundary without an Allow',
    operation: 'CreateProjectVersion',
    message: `${USER}rekognition:CreateProjectVersion on resource: ${PROJECT} because no permissions boundary allows the rekognition:CreateProjectVersion action`,
    says: ['no permissions boundary allows it', 'The permissions boundary of the role blocks this call'],
    not: [IN_THE_ROLE],
  },
  {
    name: 'another action than that of the call',
    operation: 'CreateProjectVersion',
    message: `${USER}rekognition:CreateProjectVersion on resource: ${PROJECT} because no identity-based policy allows the rekognition:TagResource action`,
    says: ['rekognition:TagResource was denied on', IN_THE_ROLE],
    not: ['rekognition:CreateProjectVersion was denied'],
  },
  {
    name: 'an action on the key',
    operation: 'CreateProjectVersion',
    message: `${USER}kms:GenerateDataKey on this resource because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access`,
    says: ['kms:GenerateDataKey was denied on kms-key-id (alias/orchard)', 'key policy'],
    not: [PROJECT, 'project/orchard', IN_THE_ROLE],
  },
  {
    name: 'a manifest behind a VPC endpoint',
    operation: 'GetObject',
    message: `${USER}s3:GetObject on resource: "arn:aws:s3:::orchard-data/train.manifest" because no VPC endpoint policy allows the s3:GetObject action`,
    where: 'train.manifest',
    code: 'MANIFEST_UNREADABLE',
    says: ['no VPC endpoint policy allows it', 'The policy of the VPC endpoint'],
    not: ['that the role can read it'],
  },
]

test.each(rows)('$name', async ({ operation, message, where = '', code = 'ACCESS_DENIED', says, not }) => {
  environment = await openEnvironment({
    seed: { faults: [{ operation, nth: 'every', kind: 'access-denied', message, where }] },
  })
  const { exitCode, outputs, report } = await environment.run({
    inputs: { 'kms-key-id': 'alias/orchard', 'version-name': 'v1' },
  })
  expect(exitCode).toBe(1)
  expect(outputs['error-code']).toBe(code)
  const { failure } = report as { failure: { message: string; hint: string } }
  const words = `${failure.message.replace(message, '')}\n${failure.hint}`
  expect(says.filter((text) => !words.includes(text))).toEqual([])
  expect(not.filter((text) => words.includes(text))).toEqual([])
  expect(environment.versionNames()).toEqual([])
})
