/** What DetectCustomLabels refuses: images, models that do not run or are warming up, too much load. */
import { describe, expect, test } from '@jest/globals'
import {
  detect,
  imageOf,
  openDetectionForEachTest,
  putImage,
  sent,
  stored,
} from '../../../__tests__/support/emulator/detection-bench.js'
import type { Json } from '../../../__tests__/support/emulator/in-memory.js'
import { seedVersions, service, start, stop, versionOf, wait } from '../../../__tests__/support/emulator/model-bench.js'
import { jpeg } from '../../../__tests__/support/image-files.js'

openDetectionForEachTest()

const MEBIBYTE = 1024 * 1024

/** An image that fills so many bytes. */
const imageOfSize = (bytes: number): Buffer => Buffer.concat([imageOf(1), Buffer.alloc(bytes - imageOf(1).length)])

describe('the image', () => {
  test.each<[name: string, input: Json, code: string | undefined]>([
    ['a PNG', sent(imageOf(1)), undefined],
    ['a JPEG', sent(jpeg()), undefined],
    ['4 MB', sent(imageOfSize(4 * MEBIBYTE)), undefined],
    ['a byte more than 4 MB', sent(imageOfSize(4 * MEBIBYTE + 1)), 'ImageTooLargeException'],
    ['more than 5 MB', sent(imageOfSize(5 * MEBIBYTE + 1)), 'ValidationException'],
    ['no byte', sent(Buffer.alloc(0)), 'ValidationException'],
    ['a GIF', sent(Buffer.from('GIF89a')), 'InvalidImageFormatException'],
    ['a text', sent(Buffer.from('no image')), 'InvalidImageFormatException'],
    ['the first bytes of a PNG only', sent(imageOf(1).subarray(0, 4)), 'InvalidImageFormatException'],
    ['no image', { Image: {} }, 'InvalidParameterException'],
    ['nothing', {}, 'ValidationException'],
    [
      'both',
      { Image: { ...Object(sent(imageOf(1)).Image), S3Object: { Bucket: 'data', Name: 'a' } } },
      'InvalidParameterException',
    ],
    ['an object without a name', { Image: { S3Object: { Bucket: 'data' } } }, 'InvalidParameterException'],
    ['a negative MaxResults', { ...sent(imageOf(1)), MaxResults: -1 }, 'ValidationException'],
    ['a MinConfidence over 100', { ...sent(imageOf(1)), MinConfidence: 101 }, 'ValidationException'],
  ])('%s', async (_name, input, code) => {
    expect((await detect('live', input)).Code).toBe(code)
  })

  test.each<[name: string, prepare: () => void, code: string | undefined]>([
    ['an object', () => undefined, undefined],
    [
      '15 MB',
      () => {
        putImage('data', 'a.png', imageOfSize(15 * MEBIBYTE))
      },
      undefined,
    ],
    [
      'a byte more than 15 MB',
      () => {
        putImage('data', 'a.png', imageOfSize(15 * MEBIBYTE + 1))
      },
      'ImageTooLargeException',
    ],
    [
      'a closed bucket',
      () => {
        service.seed({ buckets: { data: { read: false } } })
      },
      'InvalidS3ObjectException',
    ],
    [
      'a bucket in another Region',
      () => {
        service.seed({ buckets: { data: { region: 'us-east-1' } } })
      },
      'InvalidS3ObjectException',
    ],
    [
      'a caller without s3:GetObject',
      () => {
        service.seed({ policy: { Statement: { Effect: 'Allow', Action: 'rekognition:*', Resource: '*' } } })
      },
      'InvalidS3ObjectException',
    ],
    [
      'a caller with s3:GetObject',
      () => {
        service.seed({
          policy: { Statement: { Effect: 'Allow', Action: ['rekognition:*', 's3:GetObject'], Resource: '*' } },
        })
      },
      undefined,
    ],
  ])('in S3: %s', async (_name, prepare, code) => {
    putImage('data', 'a.png', imageOf(1))
    prepare()
    expect((await detect('live', stored('data', 'a.png'))).Code).toBe(code)
  })

  test('in S3: a bucket of another account', async () => {
    const object = { base64: imageOf(1).toString('base64') }
    service.seed({ accounts: { '444455556666': { buckets: { theirs: { objects: { 'a.png': object } } } } } })
    expect(await detect('live', stored('theirs', 'a.png'))).toMatchObject({ Code: 'InvalidS3ObjectException' })
  })

  test('in S3: an object, a bucket and a version that do not exist', async () => {
    putImage('data', 'a.png', imageOf(1))
    const missing = { status: 400, Code: 'InvalidS3ObjectException' }
    expect(await detect('live', stored('data', 'b.png'))).toMatchObject(missing)
    expect(await detect('live', stored('nowhere', 'a.png'))).toMatchObject(missing)
    const Image = { S3Object: { Bucket: 'data', Name: 'a.png', Version: 'x'.repeat(32) } }
    expect(await detect('live', { Image })).toMatchObject(missing)
  })
})

describe('the model', () => {
  test.each([
    'TRAINING_COMPLETED',
    'TRAINING_IN_PROGRESS',
    'TRAINING_FAILED',
    'STARTING',
    'STOPPING',
    'STOPPED',
    'FAILED',
    'COPYING_COMPLETED',
    'DELETING',
  ])('is not ready with the status %s', async (status) => {
    seedVersions({ v1: { status } })
    expect(await detect('v1', sent(imageOf(1)))).toMatchObject({ status: 400, Code: 'ResourceNotReadyException' })
  })

  test('answers from RUNNING until it is stopped', async () => {
    await start('v1')
    wait(419)
    expect(await detect('v1', sent(imageOf(1)))).toMatchObject({ Code: 'ResourceNotReadyException' })
    wait(1)
    expect(await detect('v1', sent(imageOf(1)))).toHaveProperty('CustomLabels')
    await stop('v1')
    expect(await detect('v1', sent(imageOf(1)))).toMatchObject({ Code: 'ResourceNotReadyException' })
  })

  test('that does not exist', async () => {
    const ProjectVersionArn = versionOf('live').arn.replace(/\d+$/, '1')
    expect(await service.call('DetectCustomLabels', { ProjectVersionArn, ...sent(imageOf(1)) })).toMatchObject({
      Code: 'ResourceNotFoundException',
    })
  })

  test.each([
    [undefined, 'ResourceNotReadyException', 400],
    ['InternalServerError', 'InternalServerError', 500],
    ['ThrottlingException', 'ThrottlingException', 400],
    ['ProvisionedThroughputExceededException', 'ProvisionedThroughputExceededException', 400],
  ] as const)('warms up with %s', async (warmUpError, Code, status) => {
    const rule = { version: 'v1', warmUpSeconds: 60, ...(warmUpError === undefined ? {} : { warmUpError }) }
    service.seed({ settings: { starts: [rule] } })
    await start('v1')
    wait(420 + 59)
    expect(await detect('v1', sent(imageOf(1)))).toMatchObject({ status, Code })
    wait(1)
    expect(await detect('v1', sent(imageOf(1)))).toHaveProperty('CustomLabels')
  })
})

describe('the load', () => {
  test('beyond the calls of the units in a second is refused, and passes in the next one', async () => {
    service.seed({ settings: { starts: [{ version: 'v1', callsPerUnit: 2 }] } })
    seedVersions({ v1: { status: 'RUNNING', minInferenceUnits: 2 } })
    const codes = async (): Promise<readonly unknown[]> => {
      const found: unknown[] = []
      for (const number of [1, 2, 3, 4, 5]) found.push((await detect('v1', sent(imageOf(number)))).Code)
      return found
    }
    const refused = 'ProvisionedThroughputExceededException'
    expect(await codes()).toEqual([undefined, undefined, undefined, undefined, refused])
    expect((await detect('live', sent(imageOf(1)))).Code).toBeUndefined()
    wait(1)
    expect(await codes()).toEqual([undefined, undefined, undefined, undefined, refused])
  })

  test('calls that are refused do not count', async () => {
    service.seed({ settings: { starts: [{ version: 'v1', callsPerUnit: 1 }] } })
    seedVersions({ v1: { status: 'RUNNING' } })
    expect(await detect('v1', sent(Buffer.from('no image')))).toMatchObject({ Code: 'InvalidImageFormatException' })
    expect(await detect('v1', sent(imageOf(1)))).toHaveProperty('CustomLabels')
  })
})
