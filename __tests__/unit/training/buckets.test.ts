import { describe, expect, test } from '@jest/globals'
import type { BucketLook } from '../../../src/ports/objects.js'
import { ServiceError, type ServiceErrorKind } from '../../../src/errors/service-error.js'
import { judgeBuckets, lookAtBuckets } from '../../../src/training/buckets.js'

const USED = new Map([
  ['data', ['training-manifests', 'testing-manifests']],
  ['results', ['output-location']],
  ['pictures', ['images of training-manifests']],
])

function fault(kind: ServiceErrorKind, errorName = 'TheName', httpStatus?: number): ServiceError {
  return new ServiceError({ service: 's3', operation: 'HeadBucket', kind, errorName, httpStatus }, 'the words')
}

/** Answers each name as told; what it is asked for is kept. */
function portOf(answers: Readonly<Record<string, BucketLook | Error>>, abort?: AbortController) {
  const asked: string[] = []
  const objects = {
    head: () => Promise.reject(new Error('unexpected')),
    read: () => Promise.reject(new Error('unexpected')),
    upload: () => Promise.reject(new Error('unexpected')),
    bucket: (name: string): Promise<BucketLook> => {
      asked.push(name)
      abort?.abort(new Error('cancelled'))
      const answer = answers[name]
      if (answer === undefined) return Promise.reject(new Error(`nobody said what ${name} is`))
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
    },
  }
  return { asked, tools: { objects, signal: abort?.signal ?? new AbortController().signal } }
}

const HERE: BucketLook = { kind: 'exists', region: 'eu-west-1' }

describe('lookAtBuckets', () => {
  test('asks once for each bucket that is not known', async () => {
    const { asked, tools } = portOf({ results: HERE, pictures: { kind: 'missing' } })
    const looks = await lookAtBuckets(tools, USED, new Map([['data', HERE]]))
    expect(asked).toEqual(['results', 'pictures'])
    expect([...looks]).toEqual([
      ['data', HERE],
      ['results', HERE],
      ['pictures', { kind: 'missing' }],
    ])
  })

  test.each(['throttled', 'unavailable', 'no-answer', 'clock-skew'] as const)(
    'after a fault that retries did not mend (%s), no other bucket is asked for',
    async (kind) => {
      const error = fault(kind)
      const { asked, tools } = portOf({ data: HERE, results: error })
      const looks = await lookAtBuckets(tools, USED, new Map())
      expect(asked).toEqual(['data', 'results'])
      expect(looks.get('pictures')).toBe(error)
    },
  )

  test('a refusal of one says nothing of the next', async () => {
    const error = fault('refused', 'Unknown', 400)
    const { asked, tools } = portOf({ data: error, results: HERE, pictures: HERE })
    const looks = await lookAtBuckets(tools, USED, new Map())
    expect(asked).toEqual(['data', 'results', 'pictures'])
    expect(looks.get('data')).toBe(error)
  })

  test.each(['credentials-expired', 'credentials-invalid', 'credentials-missing'] as const)(
    '%s ends the run, as it would at the create',
    async (kind) => {
      const error = fault(kind)
      await expect(lookAtBuckets(portOf({ data: error }).tools, USED, new Map())).rejects.toBe(error)
    },
  )

  test('a cancel ends it, whatever the call came to', async () => {
    const error = fault('no-answer')
    const { asked, tools } = portOf({ data: error }, new AbortController())
    await expect(lookAtBuckets(tools, USED, new Map())).rejects.toBe(error)
    expect(asked).toEqual(['data'])
  })

  test('a fault of our own is not taken for one of S3', async () => {
    const error = new TypeError('a bug')
    await expect(lookAtBuckets(portOf({ data: error }).tools, USED, new Map())).rejects.toBe(error)
  })
})

describe('judgeBuckets', () => {
  interface Row {
    readonly name: string
    readonly look: BucketLook | ServiceError
    readonly finding?: string
    readonly unchecked?: string
  }
  const rows: readonly Row[] = [
    { name: 'there, in the Region', look: HERE },
    { name: 'there, of a server that names no Region', look: { kind: 'exists' } },
    {
      name: 'missing',
      look: { kind: 'missing' },
      finding: 'BUCKET_NOT_FOUND: The bucket data (training-manifests, testing-manifests) does not exist.',
    },
    {
      name: 'in another Region',
      look: { kind: 'exists', region: 'us-east-1' },
      finding:
        'BUCKET_IN_OTHER_REGION: The bucket data (training-manifests, testing-manifests) is in us-east-1, but the training runs in eu-west-1.',
    },
    {
      name: 'closed, and in another Region',
      look: { kind: 'forbidden', region: 'us-east-1' },
      finding:
        'BUCKET_IN_OTHER_REGION: The bucket data (training-manifests, testing-manifests) is in us-east-1, but the training runs in eu-west-1.',
    },
    {
      name: 'closed',
      look: { kind: 'forbidden', region: 'eu-west-1' },
      unchecked:
        'The bucket data (training-manifests, testing-manifests) exists in eu-west-1, but s3:ListBucket on it was denied (docs/permissions.md): the bucket may belong to another account.',
    },
    {
      name: 'closed, of a server that names no Region',
      look: { kind: 'forbidden' },
      unchecked:
        'The bucket data (training-manifests, testing-manifests) exists, but s3:ListBucket on it was denied (docs/permissions.md): the bucket may belong to another account.',
    },
    {
      name: 'a fault',
      look: fault('no-answer', 'TimeoutError'),
      unchecked:
        'The bucket data (training-manifests, testing-manifests) could not be checked (TimeoutError: the words).',
    },
    {
      name: 'a refusal without words',
      look: fault('refused', 'Unknown', 400),
      unchecked: 'The bucket data (training-manifests, testing-manifests) could not be checked (HTTP status 400).',
    },
  ]

  test.each(rows)('$name', ({ look, finding, unchecked }) => {
    const { findings, ...rest } = judgeBuckets('eu-west-1', USED, new Map([['data', look]]))
    expect(findings.map(({ code, message }) => `${code}: ${message}`)).toEqual(finding === undefined ? [] : [finding])
    expect(rest.unchecked).toEqual(unchecked === undefined ? [] : [unchecked])
  })

  test('all at once, in the order of their use', () => {
    const looks = new Map<string, BucketLook>([
      ['pictures', { kind: 'missing' }],
      ['results', { kind: 'exists', region: 'us-west-2' }],
      ['data', { kind: 'missing' }],
    ])
    expect(judgeBuckets('eu-west-1', USED, looks).findings.map(({ code }) => code)).toEqual([
      'BUCKET_NOT_FOUND',
      'BUCKET_IN_OTHER_REGION',
      'BUCKET_NOT_FOUND',
    ])
  })
})
