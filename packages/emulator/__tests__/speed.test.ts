/**
 * A fast clock does not run ahead within a call that its client retries. The real clock is stepped here, so that
 * nothing depends on how long anything takes.
 */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startEmulator, type Emulator } from '../src/emulator.js'
import type { FaultKind } from '../src/fault-kinds.js'
import { SpeedClock } from '../src/speed-clock.js'
import { isRecord } from '../src/wire/is-record.js'
import { SteppedClock } from '../../../__tests__/support/emulator/clients.js'
import type { Json } from '../../../__tests__/support/emulator/in-memory.js'
import { imageLevelManifest } from '../../../__tests__/support/emulator/manifests.js'
import { rekognitionHeaders, signedRequest } from '../../../__tests__/support/emulator/signed-request.js'

const SPEED = 36_000
/** The longest wait of the official clients between two attempts. */
const BACKOFF_MS = 20_000

let real: SteppedClock
let emulator: Emulator
let projectArn: string

beforeEach(async () => {
  real = new SteppedClock()
  emulator = await startEmulator({
    realClock: real,
    speed: SPEED,
    region: 'eu-west-1',
    seed: {
      buckets: { results: {}, data: { objects: { m: { text: imageLevelManifest({ apple: 10, pear: 10 }) } } } },
      projects: { orchard: { versions: { old: { f1Score: 0.9 } } } },
    },
  })
  projectArn = [...emulator.state.projects.keys()][0] ?? ''
})

afterEach(async () => {
  await emulator.close()
})

/** One attempt, with the headers that the official clients send. Undefined where the connection was closed. */
async function attempt(operation: string, input: Json, call: Record<string, string> = {}): Promise<Json | undefined> {
  const headers = { ...rekognitionHeaders(operation), ...call }
  const url = `${emulator.url}/`
  const request = signedRequest(url, JSON.stringify(input), { at: real.now(), headers })
  try {
    const response = await fetch(url, request)
    const text = await response.text()
    const parsed: unknown = JSON.parse(text.startsWith('{"') ? text : '{}')
    return isRecord(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}

const nth = (n: number, max?: number): Record<string, string> => ({
  'amz-sdk-invocation-id': 'call-1',
  'amz-sdk-request': max === undefined ? `attempt=${String(n)}` : `attempt=${String(n)}; max=${String(max)}`,
})

const create = (call: Record<string, string> = {}): Promise<Json | undefined> => {
  const asset = { GroundTruthManifest: { S3Object: { Bucket: 'data', Name: 'm' } } }
  const input = {
    ProjectArn: projectArn,
    VersionName: 'v1',
    OutputConfig: { S3Bucket: 'results' },
    TrainingData: { Assets: [asset] },
    TestingData: { AutoCreate: true },
  }
  return attempt('CreateProjectVersion', input, call)
}

const statusOf = async (name: string): Promise<string> => {
  const answer = await attempt('DescribeProjectVersions', { ProjectArn: projectArn, VersionNames: [name] })
  return /"Status":"(\w+)"/.exec(JSON.stringify(answer))?.[1] ?? 'none'
}

test('between calls the clock is fast', async () => {
  await create(nth(1, 3))
  expect(await statusOf('v1')).toBe('TRAINING_IN_PROGRESS')
  real.advance(100)
  expect(await statusOf('v1')).toBe('TRAINING_COMPLETED')
})

const LOST: readonly FaultKind[] = ['reset-after', 'truncated-body', 'malformed-body']

test.each(LOST)('a training does not end between two attempts: %s', async (kind) => {
  emulator.addFault({ operation: 'CreateProjectVersion', nth: 1, kind })
  await create(nth(1, 3))
  real.advance(BACKOFF_MS)
  // A request of another client in the meantime does not let time run on either.
  expect(await statusOf('v1')).toBe('TRAINING_IN_PROGRESS')
  expect(await create(nth(2, 3))).toMatchObject({ Code: 'ResourceInUseException' })
  expect(await statusOf('v1')).toBe('TRAINING_IN_PROGRESS')
  real.advance(100)
  expect(await statusOf('v1')).toBe('TRAINING_COMPLETED')
})

test('a version that is being deleted does not disappear before the deletion is retried', async () => {
  emulator.addFault({ operation: 'DeleteProjectVersion', nth: 1, kind: 'reset-after' })
  const [ProjectVersionArn] = emulator.state.versions.keys()
  expect(await attempt('DeleteProjectVersion', { ProjectVersionArn }, nth(1))).toBeUndefined()
  real.advance(1_000)
  expect(await attempt('DeleteProjectVersion', { ProjectVersionArn }, nth(2))).toMatchObject({
    Code: 'ResourceInUseException',
  })
})

test.each<FaultKind>(['throttle', 'internal-error', 'unavailable-html', 'reset-before'])(
  'another training does not end while a call is throttled or failed: %s',
  async (kind) => {
    await create()
    emulator.addFault({ operation: 'ListTagsForResource', nth: 1, kind })
    await attempt('ListTagsForResource', { ResourceArn: projectArn }, nth(1, 3))
    real.advance(BACKOFF_MS)
    expect(await statusOf('v1')).toBe('TRAINING_IN_PROGRESS')
    await attempt('ListTagsForResource', { ResourceArn: projectArn }, nth(2, 3))
    real.advance(100)
    expect(await statusOf('v1')).toBe('TRAINING_COMPLETED')
  },
)

test.each<[name: string, kind: FaultKind, call: Record<string, string>]>([
  ['of which this was the last', 'reset-after', nth(3, 3)],
  ['of a client that does not identify its calls', 'reset-after', {}],
  ['that was denied', 'access-denied', nth(1, 3)],
])('no attempt is waited for after one %s', async (_name, kind, call) => {
  await create()
  emulator.addFault({ operation: 'ListTagsForResource', nth: 1, kind })
  await attempt('ListTagsForResource', { ResourceArn: projectArn }, call)
  real.advance(100)
  expect(await statusOf('v1')).toBe('TRAINING_COMPLETED')
})

test('a client that does not retry slows the clock for a minute', async () => {
  emulator.addFault({ operation: 'CreateProjectVersion', nth: 1, kind: 'reset-after' })
  await create(nth(1, 3))
  real.advance(60_000)
  expect(await statusOf('v1')).toBe('TRAINING_IN_PROGRESS')
  real.advance(100)
  expect(await statusOf('v1')).toBe('TRAINING_COMPLETED')
})

describe('the clock', () => {
  const clockOf = (
    speed: number,
  ): { readonly real: SteppedClock; readonly passed: () => number; readonly clock: SpeedClock } => {
    const own = new SteppedClock()
    const clock = new SpeedClock(own, speed)
    const start = own.now()
    return { real: own, clock, passed: () => clock.now() - start }
  }

  test('counts each period at its own speed', () => {
    const { real: own, clock, passed } = clockOf(100)
    own.advance(10)
    clock.open('a')
    own.advance(10)
    clock.open('b')
    own.advance(10)
    clock.close('a')
    own.advance(10)
    clock.close('b')
    own.advance(10)
    expect(passed()).toBe(1000 + 30 + 1000)
  })

  test('stays slow while an attempt is being answered, and for a minute after it', () => {
    const { real: own, clock, passed } = clockOf(100)
    clock.open('a')
    own.advance(600_000)
    clock.await('a')
    own.advance(60_001)
    expect(passed()).toBe(660_000 + 100)
  })

  test('that is slower than the real one stays slower', () => {
    const { real: own, clock, passed } = clockOf(0.5)
    clock.open('a')
    own.advance(10)
    clock.close('a')
    own.advance(10)
    expect(passed()).toBe(10)
  })

  test('does not go back with the real one', () => {
    const { real: own, passed } = clockOf(100)
    own.advance(10)
    expect(passed()).toBe(1000)
    own.advance(-5)
    expect(passed()).toBe(1000)
  })
})
