/** The state file: an emulator continues where one before it was. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { emptyState } from '../src/empty-state.js'
import { startEmulator, type Emulator, type EmulatorOptions } from '../src/emulator.js'
import { readStateFile, writeStateFile } from '../src/kept-state/state-file.js'
import { textOf, valueOf } from '../src/kept-state/state-text.js'
import type { Seed } from '../src/seed.js'
import { MINUTE, START, SteppedClock } from '../../../__tests__/support/emulator/clients.js'
import { imageLevelManifest } from '../../../__tests__/support/emulator/manifests.js'

let folder: string
let stateFile: string
let clock: SteppedClock
let open: Emulator[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-state-'))
  stateFile = join(folder, 'state')
  clock = new SteppedClock()
  open = []
})

afterEach(async () => {
  for (const emulator of open) await emulator.close()
  rmSync(folder, { recursive: true })
})

async function start(options: EmulatorOptions = {}): Promise<Emulator> {
  const emulator = await startEmulator({ clock, stateFile, region: 'eu-west-1', ...options })
  open.push(emulator)
  return emulator
}

/** Ends an emulator as a crash would: with the file as it was before. */
async function crash(emulator: Emulator): Promise<void> {
  const before = readFileSync(stateFile)
  await emulator.close()
  writeFileSync(stateFile, before)
}

const SEED: Seed = {
  settings: { trainings: [{ version: 'endless', end: 'never' }] },
  buckets: {
    data: {
      versioning: 'Enabled',
      objects: { m: { text: imageLevelManifest({ apple: 10, pear: 10 }) }, raw: { base64: '//4AAQ==' } },
    },
    results: {},
  },
  projects: {
    orchard: {
      tags: { $map: 'of the orchard' },
      versions: {
        v1: { data: { training: 's3://data/m' }, output: 's3://results/v1' },
        endless: { data: { training: 's3://data/m' }, output: 's3://results/endless' },
        serving: { status: 'RUNNING', startedSecondsAgo: 3_600 },
      },
    },
  },
  parameters: { '/orchard/model': { value: 'arn' } },
  alarms: { errors: { schedule: [{ afterSeconds: 600, state: 'ALARM' }] } },
  appConfig: { applications: { orchard: { profiles: { model: { versions: [{ content: 'arn' }] } } } } },
  roles: { train: { maxSessionSeconds: 3_600 } },
  policy: { Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] },
}

describe('an emulator with a state file', () => {
  test('continues with the same state', async () => {
    const first = await start({ seed: SEED })
    await first.putObject('data', 'raw', Buffer.from([0, 255, 128]))
    const before = await first.inspect()
    await first.close()
    const second = await start()
    expect([first.isResumed, second.isResumed]).toEqual([false, true])
    expect(second.state).toEqual(before)
    expect(await second.getObject('data', 'raw')).toEqual(Buffer.from([0, 255, 128]))
  })

  test('lets go on what was going on', async () => {
    const first = await start({ seed: SEED })
    await first.close()
    clock.advance(120 * MINUTE)
    const second = await start()
    const statuses = [...(await second.inspect()).versions.values()].map(({ name, status }) => `${name} ${status}`)
    expect(statuses.sort()).toEqual(['endless TRAINING_IN_PROGRESS', 'serving RUNNING', 'v1 TRAINING_COMPLETED'])
    expect(await second.getObject('results', 'v1/EvaluationResultSummary-orchard-v1.json')).toBeDefined()
  })

  test('has written each change before it goes on', async () => {
    const first = await start({ seed: SEED })
    await first.putObject('data', 'late', 'bytes')
    await crash(first)
    const second = await start()
    expect(await second.getObject('data', 'late')).toEqual(Buffer.from('bytes'))
    expect(readdirSync(folder)).toEqual(['state'])
  })

  test('does not write where nothing changed', async () => {
    const first = await start({ seed: SEED })
    const { mtimeNs, ino } = statSync(stateFile, { bigint: true })
    await fetch(`${first.url}/data/m`)
    await first.inspect()
    expect(statSync(stateFile, { bigint: true })).toMatchObject({ mtimeNs, ino })
  })

  test('applies a seed only to a new file, and a policy in any case', async () => {
    const first = await start({ seed: SEED })
    await first.close()
    const policy = { Statement: [{ Effect: 'Deny', Action: 's3:*', Resource: '*' }] }
    const second = await start({ seed: { buckets: { other: {} } }, policy })
    expect([...second.state.buckets.keys()]).toEqual(['data', 'results'])
    expect(second.state.policy?.statements).toMatchObject([{ effect: 'Deny' }])
  })

  test('has neither the journal nor the faults of the one before', async () => {
    const first = await start({ seed: { faults: [{ operation: '*', nth: 1, kind: 'throttle' }] } })
    await fetch(`${first.url}/data/m`)
    await first.close()
    const second = await start()
    expect(second.journal).toEqual([])
    const response = await fetch(`${second.url}/_emulator/faults`)
    expect(await response.json()).toEqual([])
  })

  test('continues its own time, which may be ahead of the real one', async () => {
    const realClock = new SteppedClock()
    const options = { stateFile, realClock, speed: 3_600, region: 'eu-west-1' }
    const first = await startEmulator(options)
    realClock.advance(1_000)
    await first.close()
    const second = await startEmulator(options)
    open.push(second)
    const response = await fetch(`${second.url}/_emulator/state`)
    expect(await response.json()).toMatchObject({ now: new Date(START + 3_600_000).toISOString() })
  })
})

describe('a state file is refused', () => {
  const written = async (): Promise<string> => {
    await writeStateFile(stateFile, { state: emptyState('111122223333', 'eu-west-1'), now: START })
    return readFileSync(stateFile, 'utf8')
  }

  test.each<[name: string, change: (text: string) => string, message: string]>([
    ['that is empty', () => '', 'is not a state file of the emulator'],
    ['of something else', () => '{"projects":{}}', 'is not a state file of the emulator'],
    [
      'of another version',
      (text) => text.replace('"version":1', '"version":2'),
      'has version 2 of the state file; this emulator reads version 1',
    ],
    ['that is cut', (text) => text.slice(0, -20), 'is damaged'],
    ['without its second line', (text) => text.split('\n')[0] ?? '', 'is damaged'],
    ['with another letter', (text) => text.replace('eu-west-1', 'eu-west-2'), 'is damaged'],
  ])('%s', async (_name, change, message) => {
    const text = change(await written())
    writeFileSync(stateFile, text)
    await expect(start()).rejects.toThrow(`${stateFile} ${message}`)
    expect(readFileSync(stateFile, 'utf8')).toBe(text)
  })

  test('of another account or Region', async () => {
    await written()
    await expect(start({ region: 'us-east-1' })).rejects.toThrow(
      'is the state of the account 111122223333 in eu-west-1, not of 111122223333 in us-east-1. Start with --account 111122223333 --region eu-west-1',
    )
    await expect(start({ account: '444455556666' })).rejects.toThrow('not of 444455556666')
  })

  test('that lacks a part of the state', async () => {
    await written()
    const empty = { ...emptyState('111122223333', 'eu-west-1'), orders: new Map() }
    expect(() => readStateFile(stateFile, empty)).toThrow('lacks a part of the state')
  })

  test('that cannot be read', async () => {
    stateFile = folder
    await expect(start()).rejects.toThrow(`${folder} cannot be read`)
  })
})

test('only its owner reads it', async () => {
  await start()
  expect(statSync(stateFile).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600)
})

test.each<[name: string, value: unknown]>([
  [
    'maps in maps, with keys of any kind',
    new Map<unknown, unknown>([
      [1, new Map([['a', 'b']])],
      ['x', []],
    ]),
  ],
  ['bytes', Buffer.from([0, 1, 255])],
  ['numbers that are not finite', [Infinity, -Infinity, 0.1, 1e300]],
  ['records that look like marks', { $map: [[1, 2]], $bytes: 'AA==', other: { $number: 'Infinity' }, $record: [] }],
  ['texts of any kind', { text: 'a\u2028\ud800"\\\n', empty: '' }],
  ['nothing', { none: null, list: [], record: {} }],
])('the text of a state keeps %s', (_name, value) => {
  expect(valueOf(textOf(value))).toEqual(value)
})

test('members that are undefined are not in the text', () => {
  expect(valueOf(textOf({ a: undefined, b: 1 }))).toStrictEqual({ b: 1 })
})
