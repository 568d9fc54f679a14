/** Which versions can be compared with, and in which order they are considered. */
import { describe, expect, test } from '@jest/globals'
import type { ProjectVersion } from '../../../src/model/version.js'
import type { Tags } from '../../../src/model/tags.js'
import { comparable, hasEvaluation, searchFor, undated } from '../../../src/judgement/choose-baseline.js'
import type { ListSelector } from '../../../src/judgement/policy.js'
import { versionOf } from '../../support/fake-tools.js'

const at = (name: string, createdAt: number, change: Partial<ProjectVersion> = {}): ProjectVersion =>
  versionOf(name, { createdAt, ...change })
const names = (versions: readonly ProjectVersion[]): readonly string[] => versions.map(({ name }) => name)
const unmeasured = (version: ProjectVersion): ProjectVersion => {
  const { f1Score: _, evaluationSummary: __, ...rest } = version
  return rest
}

describe('comparable', () => {
  test('earlier versions with an evaluation, newest first; never the judged one, nor a later one', () => {
    const judged = at('judged', 50)
    const versions = [
      at('later', 60),
      judged,
      at('b', 40),
      unmeasured(at('failed', 30, { status: 'TRAINING_FAILED' })),
      at('a', 20),
      at('going', 10, { status: 'DELETING' }),
    ]
    expect(names(comparable(judged, versions))).toEqual(['b', 'a'])
  })

  test('of two versions with the same time neither is earlier', () => {
    expect(comparable(at('judged', 50), [at('twin', 50)])).toEqual([])
  })
})

describe('without a creation time', () => {
  const dateless = (name: string, change: Partial<ProjectVersion> = {}): ProjectVersion => {
    const { createdAt: _, ...rest } = versionOf(name, change)
    return rest
  }

  test('no version is earlier than a judged one without a time, and none without a time is earlier than another', () => {
    expect(comparable(dateless('judged'), [at('a', 20)])).toEqual([])
    expect(names(comparable(at('judged', 50), [dateless('x'), at('a', 20)]))).toEqual(['a'])
  })

  test.each([
    { name: 'the judged one', judged: dateless('judged'), versions: [at('a', 20)], found: 'judged' },
    { name: 'one next to it', judged: at('judged', 50), versions: [at('a', 20), dateless('x')], found: 'x' },
    {
      name: 'one that was not measured',
      judged: at('judged', 50),
      versions: [unmeasured(dateless('x'))],
      found: undefined,
    },
    { name: 'none', judged: at('judged', 50), versions: [at('a', 20), at('judged', 50)], found: undefined },
  ])('$name: $found', ({ judged, versions, found }) => {
    expect(undated(judged, versions)?.name).toBe(found)
  })
})

describe('hasEvaluation', () => {
  test.each([
    ['trained', at('v', 1), true],
    ['copied, with its evaluation', at('v', 1, { status: 'COPYING_COMPLETED' }), true],
    ['copied, without', unmeasured(at('v', 1, { status: 'COPYING_COMPLETED' })), false],
    ['running', at('v', 1, { status: 'RUNNING' }), true],
    ['being deleted', at('v', 1, { status: 'DELETING' }), false],
    ['in training', unmeasured(at('v', 1, { status: 'TRAINING_IN_PROGRESS' })), false],
  ])('%s: %s', (_name, version, expected) => {
    expect(hasEvaluation(version)).toBe(expected)
  })
})

describe('searchFor', () => {
  const candidates = [
    at('c', 30, { f1Score: 0.8 }),
    at('b', 20, { f1Score: 0.9, status: 'RUNNING' }),
    at('a', 10, { f1Score: 0.9 }),
  ]
  const failed: Tags = { 'train-custom-labels:verdict': 'failed' }
  const passed: Tags = { 'train-custom-labels:verdict': 'passed' }

  test.each<[string, ListSelector, readonly string[]]>([
    ['latest: newest first', { kind: 'latest' }, ['c', 'b', 'a']],
    ['best: highest F1, the newest of equal ones', { kind: 'best' }, ['b', 'a', 'c']],
    ['running: running versions', { kind: 'running' }, ['b']],
    ['released: newest first', { kind: 'released' }, ['c', 'b', 'a']],
    ['a tag: newest first', { kind: 'tag', key: 'stage', value: 'live' }, ['c', 'b', 'a']],
  ])('%s', (_name, selector, order) => {
    expect(names(searchFor(selector, candidates).candidates)).toEqual(order)
  })

  test.each<[string, ListSelector, Tags, boolean]>([
    ['latest accepts a version without a verdict', { kind: 'latest' }, {}, true],
    ['latest accepts one that passed', { kind: 'latest' }, passed, true],
    ['latest skips one that failed', { kind: 'latest' }, failed, false],
    ['best skips one that failed', { kind: 'best' }, failed, false],
    ['released needs the tag', { kind: 'released' }, passed, false],
    ['released accepts the tag', { kind: 'released' }, { 'train-custom-labels:released': 'true' }, true],
    ['a tag with another value', { kind: 'tag', key: 'stage', value: 'live' }, { stage: 'test' }, false],
    ['a tag with the value', { kind: 'tag', key: 'stage', value: 'live' }, { stage: 'live' }, true],
    ['a tag with an empty value', { kind: 'tag', key: 'stage', value: '' }, { stage: '' }, true],
    ['a tag with the name of an inherited property', { kind: 'tag', key: 'constructor', value: '' }, {}, false],
  ])('%s', (_name, selector, tags, accepted) => {
    expect(searchFor(selector, candidates).accepts?.(tags)).toBe(accepted)
  })

  test('running reads no tags', () => {
    expect(searchFor({ kind: 'running' }, candidates).accepts).toBeUndefined()
  })
})
