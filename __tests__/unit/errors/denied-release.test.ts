/** Every call of a release that can be denied names the IAM action and the resource. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { deniedClause, denialHintOf } from '../../../src/errors/denied.js'
import { toActionError } from '../../../src/errors/to-action-error.js'
import { PROJECT, denied, type Facts } from '../../support/denied-calls.js'

const ANY = ' on * (the IAM action does not support resource-level permissions)'
const VERSION = 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/version/v1/2'
const COPY: Facts = {
  service: 'rekognition',
  operation: 'CopyProjectVersion',
  resource: PROJECT,
  source: VERSION,
  tagged: true,
}

interface Row {
  readonly name: string
  readonly facts: Facts
  readonly message?: string
  readonly clause: string
}

function onVersion(operation: string): Row {
  return {
    name: operation,
    facts: { service: 'rekognition', operation, resource: VERSION },
    clause: `rekognition:${operation} was denied on ${VERSION}`,
  }
}

function onProject(operation: string): Row {
  return {
    name: operation,
    facts: { service: 'rekognition', operation, resource: PROJECT },
    clause: `rekognition:${operation} was denied on ${PROJECT}`,
  }
}

function ofOther(service: 'ssm' | 'appconfig' | 'cloudwatch' | 'states', operation: string, resource?: string): Row {
  const clause = `${service}:${operation} was denied${resource === undefined ? ANY : ` on ${resource}`}`
  return { name: operation, facts: { service, operation, ...(resource === undefined ? {} : { resource }) }, clause }
}

const ENVIRONMENT = 'application/abc1234/environment/env1234'
const PROFILE = 'application/abc1234/configurationprofile/prf1234'

const rows: readonly Row[] = [
  {
    name: 'DescribeProjects',
    facts: { service: 'rekognition', operation: 'DescribeProjects' },
    clause: `rekognition:DescribeProjects was denied${ANY}`,
  },
  onProject('DescribeProjectVersions'),
  onVersion('StartProjectVersion'),
  onVersion('StopProjectVersion'),
  onVersion('DeleteProjectVersion'),
  onVersion('DetectCustomLabels'),
  onVersion('UntagResource'),
  onProject('ListProjectPolicies'),
  onProject('PutProjectPolicy'),
  onProject('DeleteProjectPolicy'),
  {
    name: 'CopyProjectVersion, when the service does not name the action',
    facts: COPY,
    clause: `rekognition:CopyProjectVersion (or rekognition:CreateProjectVersion, or rekognition:TagResource, for its tags) was denied on ${PROJECT} and ${VERSION}`,
  },
  {
    name: 'CopyProjectVersion, when it was the project policy of the source',
    facts: COPY,
    message: `User: x is not authorized to perform: rekognition:CopyProjectVersion on resource: ${VERSION} because no resource-based policy allows the rekognition:CopyProjectVersion action`,
    clause: `rekognition:CopyProjectVersion was denied on ${VERSION}: no resource-based policy allows it`,
  },
  {
    name: 'CopyProjectVersion, when it was the tags',
    facts: COPY,
    message: `User: x is not authorized to perform: rekognition:TagResource on resource: ${VERSION}`,
    clause: `rekognition:TagResource was denied on ${VERSION}`,
  },
  {
    name: 'CopyProjectVersion, when it was the key',
    facts: { ...COPY, kmsKeyId: 'alias/models' },
    message: 'is not authorized to perform: kms:CreateGrant',
    clause: 'kms:CreateGrant was denied on kms-key-id (alias/models)',
  },
  ofOther('ssm', 'GetParameter', 'parameter /model'),
  ofOther('ssm', 'PutParameter', 'parameter /model'),
  ofOther('states', 'StartExecution', 'arn:aws:states:eu-west-1:111122223333:stateMachine:wait'),
  ofOther('states', 'DescribeExecution', 'arn:aws:states:eu-west-1:111122223333:execution:wait:v1'),
  {
    name: 'DescribeParameters',
    facts: { service: 'ssm', operation: 'DescribeParameters', resource: 'parameter /model' },
    clause: `ssm:DescribeParameters was denied${ANY}`,
  },
  {
    name: 'GetParameter of an encrypted value, in the words of KMS',
    facts: { service: 'ssm', operation: 'GetParameter', resource: 'parameter /model' },
    message:
      'The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.',
    clause: 'kms:Decrypt was denied on the KMS key of the parameter',
  },
  {
    name: 'PutParameter of an encrypted value, whose key the call names',
    facts: { service: 'ssm', operation: 'PutParameter', resource: 'parameter /model', kmsKeyId: 'alias/models' },
    message: 'is not authorized to perform: kms:Encrypt',
    clause: 'kms:Encrypt was denied on kms-key-id (alias/models)',
  },
  ofOther('appconfig', 'ListApplications'),
  ofOther('appconfig', 'ListEnvironments', 'application/abc1234'),
  ofOther('appconfig', 'ListConfigurationProfiles', 'application/abc1234'),
  ofOther('appconfig', 'ListDeploymentStrategies'),
  ofOther('appconfig', 'ListDeployments', ENVIRONMENT),
  ofOther('appconfig', 'GetHostedConfigurationVersion', PROFILE),
  ofOther('appconfig', 'CreateHostedConfigurationVersion', PROFILE),
  ofOther('appconfig', 'StartDeployment', ENVIRONMENT),
  ofOther('appconfig', 'GetDeployment', `${ENVIRONMENT}/deployment/3`),
  ofOther('appconfig', 'StopDeployment', `${ENVIRONMENT}/deployment/3`),
  ofOther('cloudwatch', 'DescribeAlarms', 'errors, shop'),
  {
    name: 'GetMetricData',
    facts: { service: 'cloudwatch', operation: 'GetMetricData', resource: 'orchard/v1' },
    clause: `cloudwatch:GetMetricData was denied${ANY}`,
  },
]

describe('a denied call names the IAM action and the resource', () => {
  test.each(rows)('$name', ({ facts, message, clause }) => {
    expect(deniedClause(denied(facts, message))).toBe(clause)
    const error = toActionError(denied(facts, message), new AbortController().signal)
    expect(error).toMatchObject({ code: 'ACCESS_DENIED', outcome: 'error' })
    expect(error.message.startsWith(`${clause}: `)).toBe(true)
  })

  test.each(['models', 'copies', 'policies', 'parameters', 'configurations', 'configuration-names', 'watch'])(
    'there is a row for every call of src/aws/%s.ts',
    (name) => {
      const code = readFileSync(`src/aws/${name}.ts`, 'utf8')
      const named = [...code.matchAll(/(?:operation: |factsOf\(|list\()'(\w+)'/g)].map(
        ([, operation = '']) => operation,
      )
      const sent = [...code.matchAll(/new (\w+)Command\(/g)].map(([, operation = '']) => operation)
      expect(sent.length).toBeGreaterThan(0)
      expect([...new Set(named)].sort()).toEqual([...new Set(sent)].sort())
      expect(named.filter((operation) => rows.every(({ facts }) => facts.operation !== operation))).toEqual([])
    },
  )
})

test('the remedy for a project policy names the version of the source', () => {
  const message = `User: x is not authorized to perform: rekognition:CopyProjectVersion on resource: ${VERSION} with an explicit deny in a resource-based policy`
  const hint = denialHintOf(denied(COPY, message))
  expect(hint).toContain(`The project policy of the version that is copied (${VERSION}) blocks this call`)
  expect(hint).toContain('exclude this call from its Deny, for the account of the role')
})

test('the remedy for the key of a parameter is both policies', () => {
  const facts: Facts = { service: 'ssm', operation: 'GetParameter', resource: 'parameter /model' }
  const hint = denialHintOf(denied(facts, 'The ciphertext refers to a customer master key that does not exist'))
  expect(hint).toContain('Allow kms:Decrypt for the role, both in its own policy and in the KMS key policy.')
})
