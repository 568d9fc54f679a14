/** What a sweep stops and what it leaves, by tags, published value and age. */
import { describe, expect, test } from '@jest/globals'
import {
  chooseAllBut,
  chooseSweep,
  startsToConfirm,
  unknownNames,
} from '../../../../src/deployment/stop/choose-stops.js'
import type { ConfirmedStart } from '../../../../src/deployment/cost/confirm-start.js'
import { versionTag } from '../../../../src/deployment/inventory/version-tag.js'
import { PROVENANCE_KEYS } from '../../../../src/model/provenance.js'
import type { Tags } from '../../../../src/model/tags.js'
import { versionOf } from '../../../support/fake-tools.js'

const HOUR = 3_600_000
const NOW = Date.parse('2026-03-02T12:00:00.000Z')
const { released, releasedUntil, releaseRun, replaces, rolledBackFrom, started } = PROVENANCE_KEYS

const inUse = versionOf('in-use', { status: 'RUNNING' })
const other = versionOf('other', { status: 'RUNNING' })
const RELEASED: Tags = { [released]: '2026-03-01T00:00:00.000Z', [releaseRun]: 'run-1', [replaces]: 'none' }
const startedAgo = (ms: number): Tags => ({ [started]: `${new Date(NOW - ms).toISOString()} run-1` })

interface Change {
  readonly status?: string
  readonly maxRunMs?: number
  readonly published?: string
  /** Of the recorded start; by default it is right. */
  readonly shown?: ConfirmedStart
}

function sweepOther(tags: Tags, change: Change = {}): string {
  const { status = 'RUNNING', maxRunMs, published, shown = { kind: 'confirmed' } } = change
  const version = { ...other, status }
  const all = new Map([
    [inUse.arn, RELEASED],
    [other.arn, tags],
  ])
  const { stops, kept } = chooseSweep(
    [inUse, version],
    {
      tags: all,
      published: published === undefined ? undefined : new Set([published]),
      now: NOW,
      confirmed: new Map([[other.arn, shown]]),
    },
    maxRunMs,
  )
  expect(stops.map(({ name }) => name)).not.toContain('in-use')
  const keptOther = kept.find((one) => one.version.name === 'other')
  if (keptOther === undefined) return stops.includes(version) ? 'stopped' : 'not looked at'
  return `${keptOther.isDoubtful ? 'in doubt' : 'kept'}: ${keptOther.why}`
}

describe('a sweep', () => {
  test.each([
    { name: 'without tags, without max-run', tags: {}, expected: 'stopped' },
    {
      name: 'that was replaced',
      tags: { [releaseRun]: 'run-0', [releasedUntil]: '2026-03-01T00:00:00.000Z' },
      expected: 'stopped',
    },
    { name: 'with an empty tag released', tags: { [released]: '' }, expected: 'stopped' },
    { name: 'that is released, too', tags: RELEASED, expected: 'kept: it is released' },
    { name: 'that is published', tags: {}, published: other.arn, expected: 'kept: it is published' },
    { name: 'that starts', tags: {}, status: 'STARTING', expected: 'stopped' },
    { name: 'that stops', tags: {}, status: 'STOPPING', expected: 'stopped' },
    { name: 'that has stopped', tags: {}, status: 'STOPPED', expected: 'not looked at' },
    { name: 'run for longer than max-run', tags: startedAgo(2 * HOUR + 1), maxRunMs: 2 * HOUR, expected: 'stopped' },
    {
      name: 'run for longer, but stopped and started again in between',
      tags: startedAgo(5 * HOUR),
      maxRunMs: 2 * HOUR,
      shown: { kind: 'later', since: NOW - HOUR } as const,
      expected:
        'kept: its tag says that it was started 2026-03-02 07:00:00 UTC, but it has only been in service since 2026-03-02 11:00:00 UTC',
    },
    {
      name: 'run for longer as far as its tag says',
      tags: startedAgo(5 * HOUR),
      maxRunMs: 2 * HOUR,
      shown: { kind: 'unknown', why: 'CloudWatch has no data of it' } as const,
      expected: 'stopped',
    },
    {
      name: 'run for exactly max-run',
      tags: startedAgo(2 * HOUR),
      maxRunMs: 2 * HOUR,
      expected: 'kept: it has run for 2 h, not longer than max-run',
    },
    { name: 'of unknown age', tags: {}, maxRunMs: HOUR, expected: 'in doubt: it is not known since when it runs' },
    {
      name: 'with a start that is not an instant',
      tags: { [started]: 'yesterday run-1' },
      maxRunMs: HOUR,
      expected: 'in doubt: it is not known since when it runs',
    },
    {
      name: 'started in the future',
      tags: startedAgo(-HOUR),
      maxRunMs: HOUR,
      expected: 'in doubt: it is not known since when it runs',
    },
    { name: 'of unknown age that stops', tags: {}, status: 'STOPPING', maxRunMs: HOUR, expected: 'stopped' },
    {
      name: 'released and older than max-run',
      tags: { ...RELEASED, ...startedAgo(9 * HOUR) },
      maxRunMs: HOUR,
      expected: 'kept: it is released',
    },
  ])('of a version $name: $expected', ({ tags, expected, ...change }) => {
    expect(sweepOther(tags, change)).toBe(expected)
  })

  const IN_DOUBT = /^in doubt: its release was not finished/

  test.each([
    {
      name: 'tagged for its release, which did not end',
      tags: { [releaseRun]: 'run-2', [replaces]: versionTag(inUse) },
      expected: IN_DOUBT,
    },
    {
      name: 'rolled back to, while the tag is on the other one still',
      tags: { [releaseRun]: 'run-2', [releasedUntil]: '2026-02-01T00:00:00.000Z', [rolledBackFrom]: versionTag(inUse) },
      expected: IN_DOUBT,
    },
    {
      name: 'replaced, started again, and to replace the released one',
      tags: {
        [releaseRun]: 'run-2',
        [releasedUntil]: '2026-03-01T00:00:00.000Z',
        [replaces]: versionTag(inUse),
        ...startedAgo(HOUR),
      },
      expected: IN_DOUBT,
    },
    {
      name: 'rolled back, and left running',
      tags: {
        [releaseRun]: 'run-2',
        [releasedUntil]: '2026-03-02T11:30:00.000Z',
        [replaces]: versionTag(inUse),
        ...startedAgo(HOUR),
      },
      expected: /^stopped$/,
    },
  ])('a version that was $name may be published', ({ tags, expected }) => {
    expect(sweepOther(tags)).toMatch(expected)
  })

  test('where the published value was read, tags are not guessed from', () => {
    const tags = { [releaseRun]: 'run-2', [replaces]: versionTag(inUse) }
    expect(sweepOther(tags, { published: inUse.arn })).toBe('stopped')
  })
})

test('only starts that would end a model that runs are confirmed', () => {
  const tags = new Map([
    [inUse.arn, { ...RELEASED, ...startedAgo(9 * HOUR) }],
    [other.arn, startedAgo(9 * HOUR)],
    ...['young', 'unknown', 'starting'].map((name) => [versionOf(name).arn, startedAgo(HOUR / 2)] as const),
  ])
  tags.set(versionOf('unknown').arn, {})
  tags.set(versionOf('starting').arn, startedAgo(9 * HOUR))
  const versions = [
    inUse,
    other,
    versionOf('young', { status: 'RUNNING' }),
    versionOf('unknown', { status: 'RUNNING' }),
    versionOf('starting', { status: 'STARTING' }),
  ]
  expect([...startsToConfirm(versions, { tags, published: undefined, now: NOW }, HOUR)]).toEqual([
    [other.arn, { at: NOW - 9 * HOUR, longerThanMs: HOUR }],
  ])
})

test('while a deployment is in progress, both versions that callers may get stay', () => {
  const third = versionOf('third', { status: 'RUNNING' })
  const facts = { tags: new Map(), published: new Set([inUse.arn, other.arn]), now: NOW }
  const { stops } = chooseSweep([inUse, other, third], facts, undefined)
  expect(stops.map(({ name }) => name)).toEqual(['third'])
})

describe('all but some', () => {
  const versions = [inUse, other, versionOf('old', { status: 'STOPPED' })]

  test.each([
    { name: 'a name', names: ['in-use'], published: undefined, expected: ['other'] },
    { name: 'an ARN', names: [other.arn], published: undefined, expected: ['in-use'] },
    { name: 'one that does not run', names: ['old'], published: undefined, expected: ['in-use', 'other'] },
    { name: 'a name, and another one is published', names: ['other'], published: inUse.arn, expected: [] },
  ])('with $name', ({ names, published, expected }) => {
    const { stops } = chooseAllBut(versions, names, published === undefined ? undefined : new Set([published]))
    expect(stops.map(({ name }) => name)).toEqual(expected)
  })

  test('names that no version has', () => {
    expect(unknownNames(versions, ['old', 'in-use', 'In-Use', 'x', other.arn])).toEqual(['In-Use', 'x'])
  })
})
