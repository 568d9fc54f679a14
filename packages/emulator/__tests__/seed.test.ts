/** Seeds, and mistakes in them. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parseFaultsOrThrow, parseSeedOrThrow } from '../src/parse-seed.js'
import { MINUTE, openBench, type Bench } from '../../../__tests__/support/emulator/clients.js'
import { imageLevelManifest } from '../../../__tests__/support/emulator/manifests.js'

let bench: Bench

beforeEach(async () => {
  bench = await openBench()
})

afterEach(async () => {
  await bench.close()
})

describe('a seed', () => {
  test('is merged: what exists stays', async () => {
    await bench.emulator.applySeed({
      buckets: { data: { objects: { a: { text: 'one' } } } },
      projects: { orchard: {} },
    })
    await bench.emulator.applySeed({
      buckets: { data: { versioning: 'Enabled', objects: { b: { json: { x: 1 } } } } },
      projects: { orchard: { tags: { team: 'fruit' } } },
    })
    expect((await bench.emulator.getObject('data', 'a'))?.toString()).toBe('one')
    expect((await bench.emulator.getObject('data', 'b'))?.toString()).toBe('{"x":1}')
    const projects = [...bench.emulator.state.projects.values()]
    expect(projects).toMatchObject([{ name: 'orchard', tags: { team: 'fruit' } }])
  })

  test('large objects are generated from lines in turn, with their numbers', async () => {
    const seed = parseSeedOrThrow(
      JSON.stringify({
        buckets: { data: { objects: { a: { lines: { count: 20_001, of: ['odd {n}', 'even {n} {n}'] } } } } },
      }),
    )
    await bench.emulator.applySeed(seed)
    const lines = (await bench.emulator.getObject('data', 'a'))?.toString().split('\n') ?? []
    expect(lines).toHaveLength(20_002)
    expect(lines.slice(0, 2)).toEqual(['odd 1', 'even 2 2'])
    expect(lines.slice(-3)).toEqual(['even 20000 20000', 'odd 20001', ''])
    expect(() => parseSeedOrThrow('{"buckets":{"data":{"objects":{"a":{"lines":{"count":2,"of":[]}}}}}}')).toThrow('of')
  })

  test('result files of a version may be named instead of simulated', async () => {
    const projects = { orchard: { versions: { v1: { results: { testingOutput: 's3://data/snapshot' } } } } }
    await bench.emulator.applySeed(parseSeedOrThrow(JSON.stringify({ projects })))
    expect([...bench.emulator.state.versions.values()]).toMatchObject([
      { name: 'v1', results: { testingOutput: { bucket: 'data', key: 'snapshot' } } },
    ])
  })

  test('a version with data continues its training from its age, or has already ended', async () => {
    const version = { data: { training: 's3://data/m' }, output: 's3://results/runs' }
    await bench.emulator.applySeed({
      buckets: { results: {}, data: { objects: { m: { text: imageLevelManifest({ a: 10, b: 10 }) } } } },
      projects: {
        orchard: {
          versions: {
            fresh: { ...version, ageSeconds: 60 },
            old: { ...version, ageSeconds: 7200 },
            running: { ...version, status: 'RUNNING' },
          },
        },
      },
    })
    const statuses = async (): Promise<unknown> =>
      Object.fromEntries(
        [...(await bench.emulator.inspect()).versions.values()].map(({ name, status }) => [name, status]),
      )
    expect(await statuses()).toEqual({ fresh: 'TRAINING_IN_PROGRESS', old: 'TRAINING_COMPLETED', running: 'RUNNING' })
    bench.clock.advance(44 * MINUTE)
    expect(await statuses()).toMatchObject({ fresh: 'TRAINING_COMPLETED' })
  })

  test('an object that a version of the seed was trained from is an hour older than the version', async () => {
    const now = bench.clock.now()
    const v1 = { data: { training: 's3://data/m' }, output: 's3://data/results', ageSeconds: 7200 }
    await bench.emulator.applySeed({
      buckets: { data: { objects: { m: { text: imageLevelManifest({ a: 10 }) }, other: { text: 'x' } } } },
      projects: { orchard: { versions: { v1 } } },
    })
    const objects = bench.emulator.state.buckets.get('data')?.objects
    expect(objects?.get('m')?.[0]?.lastModified).toBe(now - (7200 + 3600) * 1000)
    expect(objects?.get('other')?.[0]?.lastModified).toBe(now)
  })

  test('a version may contain its own evaluation', async () => {
    await bench.emulator.applySeed({
      projects: {
        orchard: { versions: { v1: { f1Score: 0.9, evaluation: { Version: 1 }, output: 's3://results/runs' } } },
      },
    })
    const [version] = [...bench.emulator.state.versions.values()]
    expect(version).toMatchObject({
      status: 'TRAINING_COMPLETED',
      results: { f1Score: 0.8999999761581421, evaluationSummary: { bucket: 'results' } },
    })
    expect((await bench.emulator.getObject('results', version?.results.evaluationSummary?.key ?? ''))?.toString()).toBe(
      '{"Version":1}',
    )
  })

  test.each<[name: string, text: string, message: string]>([
    ['not JSON', '{', 'not JSON: '],
    ['unknown members', '{"bucket":{}}', 'bucket is not known'],
    ['another kind', '{"buckets":[]}', 'buckets must be a map'],
    [
      'an unknown word',
      '{"buckets":{"a":{"versioning":"On"}}}',
      'buckets.a.versioning must be one of Enabled, Suspended, but is "On"',
    ],
    [
      'a share over 1',
      '{"settings":{"quality":{"default":2}}}',
      'settings.quality.default must be at most 1, but is 2',
    ],
    ['several mistakes', '{"faults":[{"operation":"*","nth":1}],"x":1}', 'faults.1.kind is missing; x is not known'],
    ['a list instead of it', '[]', 'the whole must be a structure, but is []'],
    ['null for a member', '{"buckets":{"a":{"owner":null}}}', 'buckets.a.owner must be a text, but is null'],
    ['part of a count', '{"settings":{"versionsPerProject":1.5}}', 'must be a whole number, but is 1.5'],
    [
      'a negative time',
      '{"settings":{"deletionSeconds":-1}}',
      'settings.deletionSeconds must be at least 0, but is -1',
    ],
    ['a short session', '{"roles":{"r":{"maxSessionSeconds":60}}}', 'roles.r.maxSessionSeconds must be at least 3600'],
    [
      'an empty list',
      '{"buckets":{"data":{"objects":{"a":{"lines":{"count":2,"of":[]}}}}}}',
      'buckets.data.objects.a.lines.of must have at least 1 entry, but is []',
    ],
    [
      'another URI',
      '{"projects":{"p":{"versions":{"v":{"output":"https://data"}}}}}',
      'projects.p.versions.v.output must be an S3 URI such as s3://bucket/key, but is "https://data"',
    ],
    ['an unknown file', '{"projects":{"p":{"versions":{"v":{"results":{"0":"s3://a/b"}}}}}}', 'results.0 is not known'],
  ])('with %s is refused', (_name, text, message) => {
    expect(() => parseSeedOrThrow(text)).toThrow(message)
  })

  test.each([0, 1.5, 'all', { from: 'x' }, {}])('a fault whose nth is %j is refused', (nth) => {
    expect(() => parseFaultsOrThrow(JSON.stringify({ operation: '*', kind: 'throttle', nth }))).toThrow(
      'faults.1.nth must be',
    )
  })

  test('an invalid S3 URI, and a version without an output, are refused', async () => {
    const seed = (version: object) => bench.emulator.applySeed({ projects: { p: { versions: { v: version } } } })
    await expect(seed({ data: { training: 's3://data' }, output: 's3://r' })).rejects.toThrow(
      's3://data: the object key is missing',
    )
    await expect(seed({ data: { training: 's3://data/x' } })).rejects.toThrow('version v needs an output location')
  })
})
