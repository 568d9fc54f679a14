import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ActionError } from '../../../src/errors/action-error.js'
import { InputReader, refused, variableOf } from '../../../src/inputs/reader.js'
import { success, type Result } from '../../../src/model/result.js'

const TABLE = { project: undefined, 'f1-threshold': '', timeout: '5h', 'on-timeout': 'fail', tags: '' }

function readerOf(env: Record<string, string>): InputReader {
  return new InputReader(env, TABLE)
}

const asTyped = (text: string): Result<string> => success(text)
const never = (): Result<string> => refused('nothing')

describe('variableOf', () => {
  test.each([
    { input: 'project', variable: 'INPUT_PROJECT' },
    { input: 'f1-threshold', variable: 'INPUT_F1-THRESHOLD' },
    { input: 'two words', variable: 'INPUT_TWO_WORDS' },
  ])('$input is $variable', ({ input, variable }) => {
    expect(variableOf(input)).toBe(variable)
  })
})

describe('text', () => {
  test.each([
    { name: 'the given value', env: { INPUT_TIMEOUT: '2h' }, text: '2h' },
    { name: 'the value without spaces and line ends around it', env: { INPUT_TIMEOUT: ' \n2h\r\n' }, text: '2h' },
    { name: 'the default without the variable', env: {}, text: '5h' },
    {
      name: 'the default for an empty value, which the runner passes for an omitted input',
      env: { INPUT_TIMEOUT: '' },
      text: '5h',
    },
    { name: 'the default for spaces', env: { INPUT_TIMEOUT: ' \n' }, text: '5h' },
  ])('is $name', ({ env, text }) => {
    expect(readerOf(env).text('timeout')).toBe(text)
  })
})

describe('read', () => {
  test('returns the value', () => {
    const reader = readerOf({ INPUT_PROJECT: 'orchard' })
    expect(reader.read('project', asTyped)).toBe('orchard')
    expect(reader.problems).toEqual([])
  })

  test('an empty input is not a problem, and its parser is not called', () => {
    const reader = readerOf({})
    expect(reader.read('tags', never)).toBeUndefined()
    expect(reader.readOr('tags', never, 'none')).toBe('none')
    expect(reader.problems).toEqual([])
  })

  test('a required input that is empty is one problem', () => {
    const reader = readerOf({ INPUT_PROJECT: '  ' })
    expect(reader.readRequired('project', never)).toBeUndefined()
    expect(reader.problems).toEqual([{ input: 'project', given: '', allowed: 'it is required' }])
  })

  test('an invalid value is a problem, and reading continues', () => {
    const reader = readerOf({ INPUT_PROJECT: 'a b', INPUT_TAGS: 'x' })
    expect(reader.readRequired('project', never)).toBeUndefined()
    expect(reader.readOr('tags', never, 'none')).toBe('none')
    expect(reader.problems).toEqual([
      { input: 'project', given: 'a b', allowed: 'nothing' },
      { input: 'tags', given: 'x', allowed: 'nothing' },
    ])
  })

  test.each([
    { length: 200, shown: 'x'.repeat(200) },
    { length: 201, shown: `${'x'.repeat(200)}…` },
  ])('a problem repeats at most 200 of $length characters', ({ length, shown }) => {
    const reader = readerOf({ INPUT_TAGS: 'x'.repeat(length) })
    reader.read('tags', never)
    expect(reader.problems).toEqual([{ input: 'tags', given: shown, allowed: 'nothing' }])
  })
})

describe('rejectMisspelt', () => {
  test.each([
    { name: 'a letter left out', variable: 'INPUT_F1-TRESHOLD', shown: 'f1-treshold', meant: 'f1-threshold' },
    { name: 'letters swapped', variable: 'INPUT_F1-THRESHLOD', shown: 'f1-threshlod', meant: 'f1-threshold' },
    {
      name: 'an underscore for a hyphen',
      variable: 'INPUT_F1_THRESHOLD',
      shown: 'f1_threshold',
      meant: 'f1-threshold',
    },
    { name: 'half of the name', variable: 'INPUT_THRESHOLD', shown: 'threshold', meant: 'f1-threshold' },
    { name: 'a plural', variable: 'INPUT_PROJECTS', shown: 'projects', meant: 'project' },
    { name: 'a singular', variable: 'INPUT_TAG', shown: 'tag', meant: 'tags' },
  ])('refuses $name', ({ variable, shown, meant }) => {
    const reader = readerOf({ [variable]: 'x' })
    reader.rejectMisspelt()
    expect(reader.problems).toEqual([
      { input: shown, given: 'x', allowed: `there is no such input; did you mean ${meant}?` },
    ])
  })

  test.each([
    {
      name: 'the inputs themselves',
      env: Object.fromEntries(Object.keys(TABLE).map((name) => [variableOf(name), 'x'])),
    },
    { name: 'an unknown input, which the runner warns about', env: { INPUT_VERBOSITY: 'x' } },
    { name: 'a short name that is like no other', env: { INPUT_NAGGY: 'x', INPUT_ID: 'x' } },
    { name: 'a misspelt one that is empty, as composite actions pass them', env: { 'INPUT_F1-TRESHOLD': '' } },
    { name: 'variables of other kinds', env: { PROJECTS: 'x', MY_INPUT_PROJECTS: 'x' } },
  ])('ignores $name', ({ env }) => {
    const reader = readerOf(env)
    reader.rejectMisspelt()
    expect(reader.problems).toEqual([])
  })
})

describe('orThrow', () => {
  test('accepts inputs without a problem', () => {
    const reader = readerOf({})
    expect(() => {
      reader.orThrow()
    }).not.toThrow()
  })

  test.each([
    { problems: ['tags'], message: 'There is 1 problem with the inputs: tags.' },
    { problems: ['tags', 'project', 'tags'], message: 'There are 3 problems with the inputs: tags, project.' },
  ])('$message', ({ problems, message }) => {
    const reader = readerOf({})
    for (const name of problems) reader.reject(name, 'x', 'y')
    const error = thrownBy(() => {
      reader.orThrow()
    })
    expect(error).toBeInstanceOf(ActionError)
    expect(error).toMatchObject({ code: 'INVALID_INPUT', outcome: 'invalid-input', message })
    expect(error).toHaveProperty(
      'problems',
      problems.map((input) => ({ input, given: 'x', allowed: 'y' })),
    )
  })
})

test('reading never throws, with any environment', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.string().map((name) => `INPUT_${name}`),
        fc.string(),
      ),
      (env) => {
        const reader = readerOf(env)
        reader.rejectMisspelt()
        for (const name of Object.keys(TABLE)) reader.read(name, never)
        expect(reader.problems.every((problem) => problem.allowed !== '')).toBe(true)
      },
    ),
  )
})

function thrownBy(act: () => void): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
  return undefined
}
