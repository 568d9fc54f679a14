/** A training uses the permissions of the caller: with the documented ones it succeeds, without any of them it fails. */
import { describe, expect, test } from '@jest/globals'
import { documentOf, rightsOf, without, type Right } from '../../../__tests__/support/documented-policies.js'
import { MINUTE } from '../../../__tests__/support/emulator/clients.js'
import { InMemory } from '../../../__tests__/support/emulator/in-memory.js'
import { manifestOf } from '../../../__tests__/support/environment.js'

const MODELS = 'example-orchard-models'
const MANIFEST_FAULT = 'The S3 bucket permissions are incorrect.'
const OUTPUT_FAULT = 'Unable to write to output S3 bucket.'
const IMAGES_FAULT = 'The permissions for the images S3 bucket are invalid.'

const RIGHTS = rightsOf('train', 'manifests-in-s3')
const SERVICE_RIGHTS = RIGHTS.filter(({ sid }) => sid.startsWith('Service'))

/** The status and message of a training that started with these permissions. */
async function train(rights: readonly Right[] | undefined): Promise<readonly [unknown, unknown]> {
  const memory = new InMemory()
  memory.seed({
    buckets: {
      [MODELS]: {
        objects: { 'manifests/a': { text: manifestOf(40) }, 'manifests/b': { text: manifestOf(20, undefined, 90) } },
      },
    },
    projects: { orchard: {} },
  })
  if (rights !== undefined) memory.seed({ policy: documentOf(rights) })
  const [projectArn = ''] = [...memory.state.projects.keys()]
  const assets = (name: string) => ({ Assets: [{ GroundTruthManifest: { S3Object: { Bucket: MODELS, Name: name } } }] })
  await memory.call('CreateProjectVersion', {
    ProjectArn: projectArn,
    VersionName: 'v1',
    OutputConfig: { S3Bucket: MODELS, S3KeyPrefix: 'orchard/v1' },
    TrainingData: assets('manifests/a'),
    TestingData: assets('manifests/b'),
  })
  memory.now += 120 * MINUTE
  await memory.call('DescribeProjectVersions', { ProjectArn: projectArn })
  const [version] = [...memory.state.versions.values()]
  return [version?.status, version?.statusMessage]
}

/** The bucket of the results is checked first, and here it is the bucket of the manifests too. */
function faultOf({ sid, resource }: Right): string {
  if (sid === 'ServiceReadManifests') return MANIFEST_FAULT
  if (sid === 'ServiceReadImages' || resource === 'arn:aws:s3:::orchard-images') return IMAGES_FAULT
  return OUTPUT_FAULT
}

test('with the documented permissions a training succeeds', async () => {
  expect(await train(RIGHTS)).toEqual(['TRAINING_COMPLETED', 'The model is ready to run.'])
})

test('also without a policy', async () => {
  expect(await train(undefined)).toEqual(['TRAINING_COMPLETED', 'The model is ready to run.'])
})

describe('without any one permission of the service it fails', () => {
  test.each(SERVICE_RIGHTS)('$policy: $action on $resource', async (right) => {
    expect(await train(without(RIGHTS, right))).toEqual(['TRAINING_FAILED', faultOf(right)])
  })
})

test('without a permission for the action’s own calls it continues: the training has started', async () => {
  const own = RIGHTS.filter(
    ({ sid, action }) => sid.startsWith('Service') || action === 'rekognition:CreateProjectVersion',
  )
  // Describe is denied then; the state is read directly.
  expect((await train(own))[0]).toBe('TRAINING_COMPLETED')
})
