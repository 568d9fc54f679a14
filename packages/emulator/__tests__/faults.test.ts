/** Each kind of fault as a client sees it, and whether the request took effect. */
import { Readable } from 'node:stream'
import { request as openRequest } from 'node:http'
import { setImmediate } from 'node:timers/promises'
import { CreateProjectCommand, DescribeProjectsCommand } from '@aws-sdk/client-rekognition'
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Fault } from '../src/faults.js'
import type { JournalEntry } from '../src/journal.js'
import { openBench, type Bench } from '../../../__tests__/support/emulator/clients.js'
import { memberOf } from '../../../__tests__/support/members.js'
import { rekognitionHeaders, signedRequest } from '../../../__tests__/support/emulator/signed-request.js'

let bench: Bench

beforeEach(async () => {
  bench = await openBench({ seed: { buckets: { data: { objects: { 'a.txt': { text: 'hello world' } } } } } })
})

afterEach(async () => {
  await bench.close()
})

const createProject = () => bench.rekognition.send(new CreateProjectCommand({ ProjectName: 'orchard' }))
const readObject = () => bench.s3.send(new GetObjectCommand({ Bucket: 'data', Key: 'a.txt' }))
const projects = (): number => bench.emulator.state.projects.size

interface Expected {
  readonly name: string
  readonly status?: number
  readonly message?: string
  readonly happened: boolean
}

describe('Rekognition', () => {
  test.each<[Fault['kind'], Expected]>([
    ['throttle', { name: 'ThrottlingException', status: 400, happened: false }],
    ['internal-error', { name: 'InternalServerError', status: 500, happened: false }],
    ['expired-token', { name: 'ExpiredTokenException', status: 400, happened: false }],
    ['limit-exceeded', { name: 'LimitExceededException', status: 400, happened: false }],
    ['clock-skew', { name: 'InvalidSignatureException', status: 400, happened: false }],
    [
      'access-denied',
      {
        name: 'AccessDeniedException',
        status: 400,
        message:
          'User: arn:aws:iam::111122223333:user/emulator is not authorized to perform: rekognition:CreateProject on resource: * because no identity-based policy allows the rekognition:CreateProject action',
        happened: false,
      },
    ],
    ['unavailable-html', { name: 'SyntaxError', status: 503, happened: false }],
    ['reset-before', { name: 'Error', happened: false }],
    ['reset-after', { name: 'Error', happened: true }],
    ['malformed-body', { name: 'SyntaxError', status: 200, happened: true }],
    ['truncated-body', { name: 'Error', happened: true }],
  ])('%s', async (kind, { name, status, message, happened }) => {
    bench.emulator.addFault({ operation: 'CreateProject', nth: 1, kind })
    const failure: unknown = await createProject().catch((error: unknown) => error)
    expect(failure).toMatchObject({
      ...(message === undefined ? {} : { message }),
      ...(name === 'Error' || kind === 'unavailable-html' ? {} : { name }),
      ...(status === undefined ? {} : { $metadata: { httpStatusCode: status } }),
    })
    expect(failure).toBeInstanceOf(Error)
    expect(projects()).toBe(happened ? 1 : 0)
    expect(bench.emulator.journal).toMatchObject([{ operation: 'CreateProject', nth: 1, fault: kind }])
  })

  test('slow: takes effect, sends 102 immediately, and delays the answer until the client disconnects', async () => {
    bench.emulator.addFault({ operation: 'CreateProject', nth: 1, kind: 'slow' })
    const { hostname, port } = new URL(bench.emulator.url)
    const signed = signedRequest(`${bench.emulator.url}/`, '{"ProjectName":"orchard"}', {
      headers: rekognitionHeaders('CreateProject'),
    })
    const interim = await new Promise<number>((resolve, reject) => {
      const request = openRequest({ hostname, port, method: 'POST', path: '/', headers: signed.headers })
      request.once('information', ({ statusCode }) => {
        request.destroy()
        resolve(statusCode)
      })
      request.once('response', () => {
        reject(new Error('there was an answer'))
      })
      request.once('error', reject)
      request.end(signed.body)
    })
    expect(interim).toBe(102)
    expect(projects()).toBe(1)
  })

  test('slow with delayMs: the answer is sent in the end', async () => {
    bench.emulator.addFault({ operation: 'CreateProject', nth: 1, kind: 'slow', delayMs: 1 })
    await expect(createProject()).resolves.toHaveProperty('ProjectArn')
  })

  test('a custom message', async () => {
    bench.emulator.addFault({
      operation: 'CreateProject',
      nth: 1,
      kind: 'limit-exceeded',
      message: 'too many of these',
    })
    await expect(createProject()).rejects.toMatchObject({ message: 'too many of these' })
  })
})

describe('S3', () => {
  test.each<[Fault['kind'], { readonly name: string; readonly status: number }]>([
    ['throttle', { name: 'SlowDown', status: 503 }],
    ['internal-error', { name: 'InternalError', status: 500 }],
    ['expired-token', { name: 'ExpiredToken', status: 400 }],
    ['clock-skew', { name: 'RequestTimeTooSkewed', status: 403 }],
    ['access-denied', { name: 'AccessDenied', status: 403 }],
  ])('%s', async (kind, { name, status }) => {
    bench.emulator.addFault({ operation: 'GetObject', nth: 1, kind })
    await expect(readObject()).rejects.toMatchObject({ name, $metadata: { httpStatusCode: status } })
  })

  test('access-denied names the action and the resource as a policy would', async () => {
    bench.emulator.addFault({ operation: 'GetObject', nth: 1, kind: 'access-denied' })
    await expect(readObject()).rejects.toMatchObject({
      message:
        'User: arn:aws:iam::111122223333:user/emulator is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::data/a.txt" because no identity-based policy allows the s3:GetObject action',
    })
  })

  test('access-denied of a HEAD has no body', async () => {
    bench.emulator.addFault({ operation: 'HeadObject', nth: 1, kind: 'access-denied' })
    const head = bench.s3.send(new HeadObjectCommand({ Bucket: 'data', Key: 'a.txt' }))
    await expect(head).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 } })
  })

  test('clock-skew of a HEAD has no body: its time is another one, which the client signs the next request by', async () => {
    bench.emulator.addFault({ operation: 'HeadObject', nth: { from: 1, to: 3 }, kind: 'clock-skew' })
    const head = () => bench.s3.send(new HeadObjectCommand({ Bucket: 'data', Key: 'a.txt' }))
    for (const nth of [1, 2, 3]) {
      const error: unknown = await head().catch((reason: unknown) => reason)
      const date = Date.parse(String(memberOf(error, '$response', 'headers', 'date')))
      const signedAt = bench.emulator.journal.at(-1)?.signedAt ?? NaN
      expect([nth, memberOf(error, 'name'), Math.abs(date - signedAt)]).toEqual([nth, 'Unknown', 14.5 * 60_000])
    }
    await expect(head()).resolves.toMatchObject({ ContentLength: 11 })
    expect(bench.emulator.journal).toHaveLength(4)
  })

  test('truncated-body: the object breaks off', async () => {
    bench.emulator.addFault({ operation: 'GetObject', nth: 1, kind: 'truncated-body' })
    const { Body } = await readObject()
    await expect(Body?.transformToString()).rejects.toThrow('aborted')
  })

  test('stalled-body: half of the object, and then nothing', async () => {
    bench.emulator.addFault({ operation: 'GetObject', nth: 1, kind: 'stalled-body' })
    const { Body } = await readObject()
    if (!(Body instanceof Readable)) throw new Error('no stream')
    const chunks = Body[Symbol.asyncIterator]()
    expect((await chunks.next()).done).toBe(false)
    const next = chunks.next().catch(() => 'cut off')
    Body.destroy(new Error('given up'))
    expect(await next).toBe('cut off')
  })

  test('reset-after: the object exists', async () => {
    bench.emulator.addFault({ operation: 'PutObject', nth: 1, kind: 'reset-after' })
    const put = bench.s3.send(new PutObjectCommand({ Bucket: 'data', Key: 'b.txt', Body: 'x' }))
    await expect(put).rejects.toThrow(/socket hang up|ECONNRESET/)
    expect((await bench.emulator.getObject('data', 'b.txt'))?.toString()).toBe('x')
  })
})

describe('which request', () => {
  const outcomes = async (fault: Fault, times: number): Promise<readonly string[]> => {
    bench.emulator.addFault(fault)
    const seen: string[] = []
    for (let i = 0; i < times; i += 1) {
      await bench.rekognition.send(new DescribeProjectsCommand({})).then(
        () => seen.push('ok'),
        () => seen.push('fault'),
      )
    }
    return seen
  }

  test.each<[name: string, nth: Fault['nth'], expected: readonly string[]]>([
    ['the second', 2, ['ok', 'fault', 'ok', 'ok']],
    ['every', 'every', ['fault', 'fault', 'fault', 'fault']],
    ['a range', { from: 2, to: 3 }, ['ok', 'fault', 'fault', 'ok']],
    ['an open range', { from: 3 }, ['ok', 'ok', 'fault', 'fault']],
  ])('%s', async (_name, nth, expected) => {
    expect(await outcomes({ operation: 'DescribeProjects', nth, kind: 'throttle' }, 4)).toEqual(expected)
  })

  test('any operation', async () => {
    expect(await outcomes({ operation: '*', nth: 1, kind: 'throttle' }, 2)).toEqual(['fault', 'ok'])
  })

  test('counts only the requests that match `where`', async () => {
    bench.emulator.addFault({ operation: 'GetObject', nth: 2, kind: 'throttle', where: 'a.txt' })
    await expect(bench.s3.send(new GetObjectCommand({ Bucket: 'data', Key: 'b.txt' }))).rejects.toHaveProperty(
      'name',
      'NoSuchKey',
    )
    await expect(readObject()).resolves.toHaveProperty('ContentLength', 11)
    await expect(readObject()).rejects.toHaveProperty('name', 'SlowDown')
  })

  test('none after the faults were cleared', async () => {
    bench.emulator.addFault({ operation: '*', nth: 'every', kind: 'throttle' })
    bench.emulator.clearFaults()
    await expect(readObject()).resolves.toHaveProperty('ContentLength', 11)
  })
})

test('hooks: onRequest is awaited before the request is handled, onUnexpected is called for what is not emulated', async () => {
  const heard: string[] = []
  const hooked = await openBench({
    onRequest: async ({ operation, nth }: JournalEntry) => {
      await Promise.resolve()
      heard.push(`${operation} ${String(nth)}: ${String(hooked.emulator.state.projects.size)}`)
    },
    onUnexpected: ({ operation }) => heard.push(`unexpected ${operation}`),
    onAnswer: ({ operation }, { status }) => heard.push(`${operation} ${String(status)}`),
  })
  await hooked.rekognition.send(new CreateProjectCommand({ ProjectName: 'orchard' }))
  const url = `${hooked.emulator.url}/`
  const response = await fetch(url, signedRequest(url, '{}', { headers: rekognitionHeaders('DetectFaces') }))
  expect([response.status, await response.json()]).toMatchObject([501, { __type: 'NotEmulatedException' }])
  await hooked.close()
  expect(heard).toEqual([
    'CreateProject 1: 0',
    'CreateProject 200',
    'DetectFaces 1: 1',
    'unexpected DetectFaces',
    'DetectFaces 501',
  ])
})

test('close aborts a delayed request', async () => {
  bench.emulator.addFault({ operation: 'GetObject', nth: 1, kind: 'slow' })
  const delayed = readObject()
  const outcome = delayed.then(
    () => 'answered',
    () => 'cut',
  )
  while (bench.emulator.journal.every(({ fault }) => fault === undefined)) await setImmediate()
  await bench.emulator.close()
  expect(await outcome).toBe('cut')
})
