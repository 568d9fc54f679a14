/** What runs, since when, and what it has cost. */
import { describe, expect, test } from '@jest/globals'
import { describeRunning, toRunningModels, withUnitHours } from '../../../../src/deployment/cost/running-models.js'
import { PROVENANCE_KEYS } from '../../../../src/model/provenance.js'
import type { Tags } from '../../../../src/model/tags.js'
import type { RunningModel } from '../../../../src/report/release/release-report.js'
import { versionOf } from '../../../support/fake-tools.js'

const HOUR = 3_600_000
const NOW = Date.parse('2026-03-02T12:00:00.000Z')
const { released, started, units } = PROVENANCE_KEYS

const model = (name: string, change: Partial<RunningModel> = {}): RunningModel => ({
  name,
  arn: `arn:${name}`,
  status: 'RUNNING',
  startedAt: NOW - 2 * HOUR,
  units: { min: 2 },
  ...change,
})

describe('the models that run', () => {
  const ofOne = (tags: Tags, change: Parameters<typeof versionOf>[1] = {}): readonly RunningModel[] => {
    const version = versionOf('v1', { status: 'RUNNING', ...change })
    return toRunningModels([version], new Map([[version.arn, tags]]), { runKey: 'run-7', now: NOW })
  }
  const at10 = { startedAt: NOW - 2 * HOUR }

  test.each([
    {
      name: 'started by this step',
      tags: { [started]: '2026-03-02T10:00:00.000Z run-7' },
      is: { ...at10, isOurs: true },
    },
    {
      name: 'started by another',
      tags: { [started]: '2026-03-02T10:00:00.000Z run-8' },
      is: { ...at10, isOurs: false },
    },
    { name: 'of unknown age', tags: {}, is: { isOurs: false, isReleased: false } },
    { name: 'released', tags: { [released]: '2026-03-02T10:00:00.000Z' }, is: { isReleased: true } },
    { name: 'with an empty tag released', tags: { [released]: '' }, is: { isReleased: false } },
    { name: 'with the units of its tag', tags: { [units]: '2-5' }, is: { units: { min: 2, max: 5 } } },
  ])('one $name', ({ tags, is }) => {
    expect(ofOne(tags)).toMatchObject([{ name: 'v1', status: 'RUNNING', ...is }])
  })

  test.each([
    { name: 'another form', value: 'yesterday' },
    { name: 'an instant of the future', value: '2026-03-02T12:00:01.000Z run-7' },
  ])('a start with $name is unknown', ({ value }) => {
    expect(ofOne({ [started]: value })[0]?.startedAt).toBeUndefined()
  })

  test('the units that the service reports count before those of the tag', () => {
    const change = { minInferenceUnits: 1, maxInferenceUnits: 3 }
    expect(ofOne({ [units]: '2' }, change)).toMatchObject([{ units: { min: 1, max: 3 } }])
  })

  test.each(['RUNNING', 'STARTING', 'STOPPING'])('one that is %s takes a place', (status) => {
    expect(ofOne({}, { status })).toHaveLength(1)
  })

  test.each(['STOPPED', 'FAILED', 'TRAINING_COMPLETED', 'DELETING'])('one that is %s takes none', (status) => {
    expect(ofOne({}, { status })).toEqual([])
  })
})

describe('unit-hours', () => {
  const sumOf = (running: readonly RunningModel[], measured?: Readonly<Record<string, number>>): unknown =>
    withUnitHours(running, measured && new Map(Object.entries(measured)), NOW).unitHours

  test.each([
    { name: 'start times times units', running: [model('a'), model('b', { units: { min: 1 } })], expected: 6 },
    { name: 'the minimum of units that scale', running: [model('a', { units: { min: 1, max: 5 } })], expected: 2 },
    { name: 'without those of unknown age', running: [model('a'), model('b', { startedAt: undefined })], expected: 4 },
    { name: 'without those of unknown units', running: [model('a'), model('b', { units: undefined })], expected: 4 },
  ])('from $name', ({ running, expected }) => {
    expect(sumOf(running)).toEqual({ value: expected, source: 'start-times' })
  })

  test.each([
    {
      name: 'all are measured',
      measured: { 'arn:a': 3.5, 'arn:b': 1 },
      expected: { value: 4.5, source: 'cloudwatch' },
    },
    { name: 'one is not measured', measured: { 'arn:a': 3.5 }, expected: { value: 8, source: 'start-times' } },
    { name: 'none is', measured: undefined, expected: { value: 8, source: 'start-times' } },
  ])('where $name', ({ measured, expected }) => {
    expect(sumOf([model('a'), model('b')], measured)).toEqual(expected)
  })

  test('a model that starts is not in service yet, and needs no measurement', () => {
    const starting = model('b', { status: 'STARTING' })
    expect(sumOf([model('a'), starting], { 'arn:a': 3.5 })).toEqual({ value: 3.5, source: 'cloudwatch' })
  })

  test('nothing is known, or nothing runs: no number', () => {
    expect(sumOf([model('a', { startedAt: undefined })])).toBeUndefined()
    expect(sumOf([])).toBeUndefined()
  })
})

describe('in words', () => {
  const SINCE = 'v1 (RUNNING) since 2026-03-02 10:00:00 UTC'

  test.each([
    {
      name: 'all is known',
      change: { unitHours: 4 },
      price: 4.5,
      words: `${SINCE}, 2 inference units, 4 unit-hours so far (18.00)`,
    },
    {
      name: 'there is no price',
      change: { unitHours: 4 },
      price: undefined,
      words: `${SINCE}, 2 inference units, 4 unit-hours so far`,
    },
    {
      name: 'the start is unknown',
      change: { startedAt: undefined },
      price: 4.5,
      words: 'v1 (RUNNING) start unknown, 2 inference units',
    },
    { name: 'the units are unknown', change: { units: undefined }, price: 4.5, words: SINCE },
  ])('where $name', ({ change, price, words }) => {
    expect(describeRunning(model('v1', change), price)).toBe(words)
  })
})
