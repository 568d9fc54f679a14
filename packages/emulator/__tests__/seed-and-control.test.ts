/** Seeds, the control path and the command line. */
import { request } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parseCliOptions } from '../src/cli-options.js'
import { isLoopback } from '../src/control.js'
import { MINUTE, openBench, type Bench } from '../../../__tests__/support/emulator/clients.js'

let bench: Bench

beforeEach(async () => {
  bench = await openBench()
})

afterEach(async () => {
  await bench.close()
})

async function control(
  method: string,
  path: string,
  body?: unknown,
): Promise<{ readonly status: number; readonly json: unknown }> {
  const response = await fetch(`${bench.emulator.url}/_emulator/${path}`, {
    method,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  return { status: response.status, json: await response.json() }
}

describe('the control path', () => {
  test('shows state and journal', async () => {
    await bench.emulator.applySeed({ projects: { orchard: { versions: { v1: {} } } } })
    expect(await control('GET', 'state')).toMatchObject({
      status: 200,
      json: { account: '111122223333', projects: [{ name: 'orchard', versions: [{ name: 'v1', training: 'over' }] }] },
    })
    await fetch(`${bench.emulator.url}/data/a`)
    await fetch(`${bench.emulator.url}/data/b`)
    expect((await control('GET', 'journal?after=1')).json).toMatchObject([
      { n: 2, operation: 'GetObject', input: { key: 'b' }, status: 403, errorName: 'AccessDenied' },
    ])
  })

  test('adds, lists and drops faults', async () => {
    const fault = { operation: 'GetObject', nth: { from: 2 }, kind: 'throttle' }
    expect(await control('POST', 'faults', fault)).toEqual({ status: 200, json: [fault] })
    expect(await control('POST', 'faults', [fault])).toEqual({ status: 200, json: [fault, fault] })
    expect((await control('GET', 'faults')).json).toHaveLength(2)
    expect(await control('DELETE', 'faults')).toEqual({ status: 200, json: [] })
  })

  test('applies a seed, and reports mistakes in one', async () => {
    expect((await control('POST', 'seed', { buckets: { data: {} } })).status).toBe(200)
    expect(bench.emulator.state.buckets.has('data')).toBe(true)
    expect(await control('POST', 'seed', '{')).toMatchObject({
      status: 400,
      json: { error: expect.stringContaining('not JSON') },
    })
  })

  test('sets a status', async () => {
    await bench.emulator.applySeed({ projects: { orchard: { versions: { v1: {} } } } })
    const change = { project: 'orchard', version: 'v1', status: 'RUNNING' }
    expect(await control('POST', 'status', change)).toEqual({ status: 200, json: change })
    expect([...bench.emulator.state.versions.values()]).toMatchObject([{ status: 'RUNNING' }])
    expect(await control('POST', 'status', { ...change, version: 'v2' })).toMatchObject({ status: 400 })
    expect(await control('POST', 'status', { version: 'v2' })).toMatchObject({ status: 400 })
  })

  test('a status set by hand begins and ends a run, in any account', async () => {
    const account = '444455556666'
    await bench.emulator.applySeed({ accounts: { [account]: { projects: { orchard: { versions: { v1: {} } } } } } })
    const set = (status: string): ReturnType<typeof control> =>
      control('POST', 'status', { account, project: 'orchard', version: 'v1', status })
    const start = bench.clock.now()
    await set('RUNNING')
    bench.clock.advance(MINUTE)
    await set('RUNNING')
    bench.clock.advance(MINUTE)
    await set('STOPPED')
    expect([...bench.emulator.state.versions.values()]).toMatchObject([
      { runs: [{ startedAt: start, runningFrom: start, endedAt: start + 2 * MINUTE, units: { min: 1 } }] },
    ])
    expect((await control('POST', 'status', { project: 'orchard', version: 'v1', status: 'RUNNING' })).status).toBe(400)
  })

  test('has no other paths, and does not write to the journal', async () => {
    expect((await control('GET', 'nothing')).status).toBe(404)
    expect(bench.emulator.journal).toEqual([])
  })

  async function statusFor(headers: Readonly<Record<string, string>>): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      const { port } = bench.emulator
      request({ port, path: '/_emulator/state', headers }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
        .once('error', reject)
        .end()
    })
  }

  test.each([
    ['with an Origin', { origin: 'https://example.com' }],
    ['with a name that resolves to this machine', { host: 'rebound.example.com' }],
    ['with a name that resolves to this machine, with a port', { host: 'rebound.example.com:4599' }],
    ['with a name that begins like an address of this machine', { host: '127.0.0.1.example.com' }],
    ['with a name that ends like localhost', { host: 'notlocalhost' }],
  ])('is closed to pages of a browser %s', async (_name, headers) => {
    expect(await statusFor(headers)).toBe(403)
  })

  test.each(['localhost', 'localhost:4599', '127.0.0.1:4599', '[::1]:4599', 'LOCALHOST', 'emulator.localhost:80'])(
    'is open to programs that call this machine %s',
    async (host) => {
      expect(await statusFor({ host })).toBe(200)
    },
  )

  test.each([
    ['127.0.0.1', true],
    ['127.9.9.9', true],
    ['::1', true],
    ['::ffff:127.0.0.1', true],
    ['192.168.0.4', false],
    ['::ffff:10.0.0.1', false],
    [undefined, false],
  ])('loopback: %s', (address, expected) => {
    expect(isLoopback(address)).toBe(expected)
  })
})

describe('the command line', () => {
  test('has defaults', () => {
    expect(parseCliOptions([], {})).toEqual({
      kind: 'options',
      options: {
        port: 4599,
        host: '127.0.0.1',
        speed: 1,
        seedPath: undefined,
        statePath: undefined,
        policyPaths: [],
        region: 'us-east-1',
        account: '111122223333',
        key: undefined,
        checkImages: false,
      },
    })
  })

  test('accepts every option', () => {
    const args =
      '--port 0 --host ::1 --speed 600 --seed w.json --state s.json --policy a.json --policy b.json --region eu-west-1 --account 444455556666 --key-id A --secret B --check-images'
    expect(parseCliOptions(args.split(' '), {})).toMatchObject({
      options: {
        port: 0,
        speed: 600,
        seedPath: 'w.json',
        statePath: 's.json',
        policyPaths: ['a.json', 'b.json'],
        key: { accessKeyId: 'A', secretAccessKey: 'B' },
        checkImages: true,
      },
    })
  })

  test('requests help', () => {
    expect(parseCliOptions(['--help'], {})).toEqual({ kind: 'help' })
  })

  test.each<[args: string, problems: readonly string[]]>([
    ['--port 65536', ['--port is 65536']],
    ['--port x --speed 0', ['--port is x', '--speed is 0']],
    ['--speed=-1', ['--speed is -1']],
    ['--region nowhere', ['--region is nowhere']],
    ['--account 12', ['--account is 12']],
    ['--key-id A', ['--key-id and --secret must be used together']],
    ['--colour red', ["'--colour'"]],
  ])('refuses %s', (args, problems) => {
    const result = parseCliOptions(args.split(' '), {})
    const found = result.kind === 'problems' ? result.problems : []
    expect(found).toEqual(problems.map((problem) => expect.stringContaining(problem)))
  })
})
