import { describe, expect, test } from '@jest/globals'
import type { BucketState } from '../../../src/ports/objects.js'
import { ServiceError, type ServiceErrorKind } from '../../../src/errors/service-error.js'
import { judgeBuckets, checkBuckets } from '../../../src/training/buckets.js'

const USED = new Map([
  ['data', ['training-manifests', 'testing-manifests']],
  ['results', ['output-location']],
  ['pictures', ['images of training-manifests']],
])

function fault(kind: ServiceErrorKind, errorName = 'TheName', httpStatus?: number): ServiceError {
  return new ServiceError({ service: 's3', operation: 'HeadBucket', kind, errorName, httpStatus }, 'the words')
}

/** Answers each name as configured, and records the requests. */
function portOf(answers: Readonly<Record<string, BucketState | Error>>, abort?: AbortController) {
  const asked: string[] = []
  const objects = {
    head: () => Promise.reject(new Error('unexpected')),
    read: () => Promise.reject(new Error('unexpected')),
    upload: () => Promise.reject(new Error('unexpected')),
    bucket: (name: string): Promise<BucketState> => {
      asked.push(name)
      abort?.abort(new Error('cancelled'))
      const answer = answers[name]
      if (answer === undefined) return Promise.reject(new Error(`nobody said what ${name} is`))
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
    },
  }
  return { asked, tools: { objects, signal: abort?.signal ?? new AbortController().signal } }
}

const HERE: BucketState = { kind: 'exists', region: 'eu-west-1' }

describe('checkBuckets', () => {
  test('requests each unknown bucket once', async () => {
    const { asked, tools } = portOf({ results: HERE, pictures: { kind: 'missing' } })
    const states = await checkBuckets(tools, USED, new Map([['data', HERE]]))
    expect(asked).toEqual(['results', 'pictures'])
    expect([...states]).toEqual([
      ['data', HERE],
      ['results', HERE],
      ['pictures', { kind: 'missing' }],
    ])
  })

  test.each(['throttled', 'unavailable', 'no-answer', 'clock-skew'] as const)(
    'after a fault that retries did not fix (%s), no other bucket is requested',
    async (kind) => {
      const error = fault(kind)
      const { asked, tools } = portOf({ data: HERE, results: error })
      const states = await checkBuckets(tools, USED, new Map())
      expect(asked).toEqual(['data', 'results'])
      expect(states.get('pictures')).toBe(error)
    },
  )

  test('a refusal of one says nothing about the next', async () => {
    const error = fault('refused', 'Unknown', 400)
    const { asked, tools } = portOf({ data: error, results: HERE, pictures: HERE })
    const states = await checkBuckets(tools, USED, new Map())
    expect(asked).toEqual(['data', 'results', 'pictures'])
    expect(states.get('data')).toBe(error)
  })

  test.each(['credentials-expired', 'credentials-invalid', 'credentials-missing'] as const)(
    '%s ends the run, as it would at the create',
    async (kind) => {
      const error = fault(kind)
      await expect(checkBuckets(portOf({ data: error }).tools, USED, new Map())).rejects.toBe(error)
    },
  )

  test('a cancel ends it, with any result of the call', async () => {
    const error = fault('no-answer')
    const { asked, tools } = portOf({ data: error }, new AbortController())
    await expect(checkBuckets(tools, USED, new Map())).rejects.toBe(error)
    expect(asked).toEqual(['data'])
  })

  test('a bug in the action is not taken for a fault of S3', async () => {
    const error = new TypeError('a bug')
    await expect(checkBuckets(portOf({ data: error }).tools, USED, new Map())).rejects.toBe(error)
  })
})

describe('judgeBuckets', () => {
  interface Row {
    readonly name: string
    readonly state: BucketState | ServiceError
    readonly finding?: string
    readonly unchecked?: string
  }
  const rows: readonly Row[] = [
    { name: 'existing, in the Region', state: HERE },
    { name: 'existing, on a server that names no Region', state: { kind: 'exists' } },
    {
      name: 'missing',
      state: { kind: 'missing' },
      finding: 'BUCKET_NOT_FOUND: The bucket data (training-manifests, testing-manifests) does not exist.',
    },
    {
      name: 'in another Region',
      state: { kind: 'exists', region: 'us-east-1' },
      finding:
        'BUCKET_IN_OTHER_REGION: The bucket data (training-manifests, testing-manifests) is in us-east-1, but the training runs in eu-west-1.',
    },
    {
      name: 'access denied, and in another Region',
      state: { kind: 'forbidden', region: 'us-east-1' },
      finding:
        'BUCKET_IN_OTHER_REGION: The bucket data (training-manifests, testing-manifests) is in us-east-1, but the training runs in eu-west-1.',
    },
    {
      name: 'closed',
      state: { kind: 'forbidden', region: 'eu-west-1' },
      unchecked:
        'The bucket data (training-manifests, testing-manifests) exists in eu-west-1, but s3:ListBucket on it was denied (docs/permissions.md): the bucket may belong to another account.',
    },
    {
      name: 'access denied, on a server that names no Region',
      state: { kind: 'forbidden' },
      unchecked:
        'The bucket data (training-manifests, testing-manifests) exists, but s3:ListBucket on it was denied (docs/permissions.md): the bucket may belong to another account.',
    },
    {
      name: 'a fault',
      state: fault('no-answer', 'TimeoutError'),
      unchecked:
        'The bucket data (training-manifests, testing-manifests) could not be checked (TimeoutError: the words).',
    },
    {
      name: 'a refusal without a message',
      state: fault('refused', 'Unknown', 400),
      unchecked: 'The bucket data (training-manifests, testing-manifests) could not be checked (HTTP status 400).',
    },
  ]

  test.each(rows)('$name', ({ state, finding, unchecked }) => {
    const { findings, ...rest } = judgeBuckets('eu-west-1', USED, new Map([['data', state]]))
    expect(findings.map(({ code, message }) => `${code}: ${message}`)).toEqual(finding === undefined ? [] : [finding])
    expect(rest.unchecked).toEqual(unchecked === undefined ? [] : [unchecked])
  })

  test('all together, in the order of their use', () => {
    const states = new Map<string, BucketState>([
      ['pictures', { kind: 'missing' }],
      ['results', { kind: 'exists', region: 'us-west-2' }],
      ['data', { kind: 'missing' }],
    ])
    expect(judgeBuckets('eu-west-1', USED, states).findings.map(({ code }) => code)).toEqual([
      'BUCKET_NOT_FOUND',
      'BUCKET_IN_OTHER_REGION',
      'BUCKET_NOT_FOUND',
    ])
  })
})
