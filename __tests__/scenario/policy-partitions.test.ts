/** The documented policies in other partitions, under other names, and for the calls that the service makes itself. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { POLICY_NAMES, rightsOf, without } from '../support/documented-policies.js'
import {
  closeEnvironmentAfterEachTest,
  environment,
  MODELS,
  MANIFESTS,
  IMAGES_BUCKET,
  S3_INPUTS,
  setOrchard,
  give,
  IN_S3,
  IN_WORKSPACE,
  isForKeys,
} from '../support/policy-scenarios.js'
import { MISSING } from '../support/missing-actions.js'

closeEnvironmentAfterEachTest()

describe('a training in which the service is denied a call fails, and the report has the remedy', () => {
  const MANIFEST_FAULT = 'The S3 bucket permissions are incorrect.'
  const IMAGES_FAULT = 'The permissions for the images S3 bucket are invalid.'
  const OUTPUT_FAULT = 'Unable to write to output S3 bucket.'

  /** Rights that the action’s own calls need as well, without which no training is started, have their rows above. */
  const needsOfAction = new Set(MISSING.map(({ action, resource }) => `${action} on ${resource}`))
  const ofService = [...rightsOf(...IN_S3), ...rightsOf(...IN_WORKSPACE)].filter(({ sid }) => sid.startsWith('Service'))
  const rows = new Map(
    ofService.map(({ action, resource }) => [`${action} on ${resource}`, { action, resource }] as const),
  )

  /** The bucket of the results is checked first, and here it is the bucket of the manifests too. */
  const faultOf = (resource: string): string => {
    if (resource === MANIFESTS) return MANIFEST_FAULT
    return resource.startsWith(IMAGES_BUCKET) ? IMAGES_FAULT : OUTPUT_FAULT
  }

  test.each([...rows].filter(([name]) => !needsOfAction.has(name) || name.startsWith('s3:ListBucket')))(
    'without %s',
    async (_name, right) => {
      await setOrchard()
      await give(without(rightsOf(...IN_S3), right))
      const { outputs, summary, report } = await environment.run({ inputs: S3_INPUTS })
      expect(outputs['error-code']).toBe('TRAINING_FAILED')
      expect(summary).toContain(faultOf(right.resource))
      expect(JSON.stringify(report)).toContain('docs/permissions.md')
    },
  )
})

describe('in another partition', () => {
  const REGION = 'us-gov-west-1'
  const regional = rightsOf('train', 'preflight', 'manifests-in-s3', 'results', 'record', 'evaluate').map((right) => ({
    ...right,
    resource: right.resource.replace('eu-west-1', REGION),
  }))

  test('the policies work with its name in place of aws, and its ARNs are passed from step to step', async () => {
    await setOrchard('orchard', REGION)
    await give(regional.map((right) => ({ ...right, resource: right.resource.replace('arn:aws:', 'arn:aws-us-gov:') })))
    const env = { AWS_REGION: REGION }
    const trained = await environment.run({ inputs: S3_INPUTS, env })
    expect(trained.outputs).toMatchObject({
      outcome: 'passed',
      'project-arn': expect.stringMatching(/^arn:aws-us-gov:rekognition:us-gov-west-1:111122223333:project\/orchard\//),
    })
    const { 'project-arn': project = '', 'project-version-arn': version = '' } = trained.outputs
    const judged = await environment.evaluate({ inputs: { project, version }, env })
    expect(judged.outputs).toMatchObject({ outcome: 'passed', 'project-version-arn': version })
  })

  test('those with aws do not help', async () => {
    await setOrchard('orchard', REGION)
    await give(regional)
    const { outputs, stdout } = await environment.run({ inputs: S3_INPUTS, env: { AWS_REGION: REGION } })
    expect(outputs['error-code']).toBe('ACCESS_DENIED')
    expect(stdout).toContain('was denied on arn:aws-us-gov:rekognition:us-gov-west-1:')
  })
})

describe('policies for other names', () => {
  test.each([
    ['another project', ':project/orchard/', ':project/meadow/', 'ACCESS_DENIED'],
    ['a project whose name has the same beginning', ':project/orchard/', ':project/orchard-2/', 'ACCESS_DENIED'],
    ['another account', '111122223333', '444455556666', 'ACCESS_DENIED'],
    ['another Region', 'eu-west-1', 'eu-central-1', 'ACCESS_DENIED'],
    ['another bucket', MODELS, 'example-meadow-models', 'MANIFEST_UNREADABLE'],
    ['another folder of the bucket', '/manifests/', '/manifest/', 'MANIFEST_UNREADABLE'],
  ])('do not help: %s', async (_name, from, to, code) => {
    await setOrchard()
    await give(rightsOf(...IN_S3).map((right) => ({ ...right, resource: right.resource.replaceAll(from, to) })))
    expect((await environment.run({ inputs: S3_INPUTS })).outputs['error-code']).toBe(code)
  })
})

test('the page of permissions says that policies for keys are not tried', () => {
  expect(POLICY_NAMES.filter(isForKeys)).not.toEqual([])
  expect(readFileSync('docs/permissions.md', 'utf8')).toContain('the emulator has no KMS')
})
