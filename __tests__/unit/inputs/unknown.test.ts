import { describe, expect, test } from '@jest/globals'
import { InputReader } from '../../../src/inputs/reader.js'
import { noteUnknown, rejectUnknown, soundsLikeGate } from '../../../src/inputs/unknown.js'

const TABLE = { project: undefined, 'f1-threshold': '', gate: '', 'gate-file': '', 'github-token': '' }
const GATES = [{ 'INPUT_F1-THRESHOLD': '0.8' }, { INPUT_GATE: 'f1 >= 0.8' }, { 'INPUT_GATE-FILE': 'a.gate' }]

function problemsOf(env: Record<string, string>): InputReader['problems'] {
  const reader = new InputReader(env, TABLE)
  rejectUnknown(reader)
  return reader.problems
}

function notesOf(env: Record<string, string>): readonly (readonly [string, string])[] {
  const notes: (readonly [string, string])[] = []
  noteUnknown(env, TABLE, (level, message) => notes.push([level, message]))
  return notes
}

describe('names that could mean a gate', () => {
  test.each([
    'treshold',
    'threshhold',
    'thresh',
    'tresh',
    'min-f1',
    'minf1',
    'min_f1_score',
    'minimum-f1',
    'minimun-f1',
    'f1',
    'f1score',
    'scores',
    'socre',
    'fail-under',
    'failunder',
    'fial-under',
    'on-failure',
    'rules',
    'rulefile',
    'ruels',
    'gates',
    'gatte',
    'quality-gate',
    'min-precision',
    'recall',
    'label-accuracy',
    'accurracy',
  ])('%s', (name) => {
    expect(soundsLikeGate(name)).toBe(true)
  })
})

describe('names that mean no gate', () => {
  test.each([
    'verbosity',
    'admin',
    'minutes',
    'mindful',
    'delegate',
    'aggregate',
    'rate',
    'date',
    'file',
    'role',
    'mail',
    'store',
    'scope',
    'core',
    'domain',
    'bucket',
    'cache-key',
    'node-version',
    'entrypoint',
    'args',
  ])('%s', (name) => {
    expect(soundsLikeGate(name)).toBe(false)
  })
})

describe('without a gate', () => {
  test('a name that could mean one is refused', () => {
    expect(problemsOf({ 'INPUT_MIN-F1': '0.9' })).toEqual([
      {
        input: 'min-f1',
        given: '0.9',
        allowed: expect.stringMatching(/no gate is set.*f1-threshold.*gate-file/),
      },
    ])
    expect(notesOf({ 'INPUT_MIN-F1': '0.9' })).toEqual([])
  })

  test('any other name is a warning that says so', () => {
    expect(problemsOf({ INPUT_VERBOSITY: 'high' })).toEqual([])
    expect(notesOf({ INPUT_VERBOSITY: 'high', INPUT_COLOUR: 'red' })).toEqual([
      ['warning', expect.stringMatching(/: verbosity, colour\. No gate is set/)],
    ])
  })

  test('one that could mean one and is empty is a warning', () => {
    expect(problemsOf({ INPUT_RULES: '' })).toEqual([])
    expect(notesOf({ INPUT_RULES: '' })).toEqual([['warning', expect.stringContaining('rules')]])
  })
})

describe.each(GATES)('with %j', (gate) => {
  test('all of them are one notice', () => {
    const env = { ...gate, 'INPUT_MIN-RECALL': '0.9', INPUT_VERBOSITY: 'high' }
    expect(problemsOf(env)).toEqual([])
    expect(notesOf(env)).toEqual([['notice', expect.stringMatching(/: min-recall, verbosity\.$/)]])
  })

  test('a misspelt input is still refused, and not reported twice', () => {
    const env = { ...gate, INPUT_PROJCET: 'orchard' }
    expect(problemsOf(env)).toMatchObject([{ input: 'projcet', allowed: expect.stringContaining('project?') }])
    expect(notesOf(env)).toEqual([])
  })
})

test('the value of a misspelt token is not shown', () => {
  const token = 'ghs_0123456789abcdefghij'
  expect(problemsOf({ ...GATES[0], 'INPUT_GITHUB-TOKN': token })).toMatchObject([{ given: '(not shown)' }])
})

test('names above the maximum are counted', () => {
  const env = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`INPUT_X${String(index)}Y`, '']))
  expect(notesOf(env)).toEqual([['warning', expect.stringMatching(/x9y, 2 more\./)]])
})

test('without unknown inputs nothing is reported', () => {
  expect(notesOf({ INPUT_PROJECT: 'orchard', PATH: '/bin' })).toEqual([])
})
