import { describe, expect, test } from '@jest/globals'
import { readArguments, type GivenArguments, type OptionSpecs } from '../../../src/cli/arguments.js'
import { CommandErrors, UsageError } from '../../../src/cli/command-error.js'

const SPECS: OptionSpecs = {
  training: { value: 'FILE', about: 'the training manifest' },
  format: { value: 'NAME', about: 'the format', choices: ['pretty', 'json', 'sarif'] },
  quiet: { about: 'no progress', short: 'q' },
}

function read(...args: string[]): { options: Record<string, string>; operands: readonly string[] } {
  const { options, operands } = readArguments(args, SPECS)
  return { options: Object.fromEntries(options), operands }
}

describe('what is given', () => {
  test.each([
    { name: 'nothing', args: [], options: {}, operands: [] },
    {
      name: 'a value behind its option',
      args: ['--training', 'a.manifest'],
      options: { training: 'a.manifest' },
      operands: [],
    },
    { name: 'a value after an equals sign', args: ['--training=-a'], options: { training: '-a' }, operands: [] },
    { name: 'a value with an equals sign', args: ['--training=a=b'], options: { training: 'a=b' }, operands: [] },
    { name: 'standard input as a value', args: ['--training', '-'], options: { training: '-' }, operands: [] },
    { name: 'standard input as an operand', args: ['-'], options: {}, operands: ['-'] },
    { name: 'an option by its letter', args: ['-q', 'a'], options: { quiet: '' }, operands: ['a'] },
    { name: 'operands around options', args: ['a', '--quiet', 'b'], options: { quiet: '' }, operands: ['a', 'b'] },
    { name: 'operands alone after --', args: ['--', '--quiet', '-q'], options: {}, operands: ['--quiet', '-q'] },
    { name: 'one of the choices', args: ['--format', 'json'], options: { format: 'json' }, operands: [] },
  ])('$name', ({ args, options, operands }) => {
    expect(read(...args)).toEqual({ options, operands })
  })
})

describe('what is wrong, and what to do', () => {
  test.each([
    {
      name: 'a misspelt option',
      args: ['--trainning', 'a'],
      message: 'There is no option --trainning. Did you mean --training?',
    },
    {
      name: 'an option like no other',
      args: ['--xyzzy=1'],
      message: 'There is no option --xyzzy. It has --training, --format or --quiet.',
    },
    {
      name: 'an unknown letter',
      args: ['-z'],
      message: 'There is no option -z. It has --training, --format or --quiet.',
    },
    { name: 'an own property of every object', args: ['--constructor'], message: 'There is no option --constructor.' },
    { name: 'an option twice', args: ['--quiet', '-q'], message: '-q is given twice; it takes one value.' },
    {
      name: 'a value too few, at the end',
      args: ['--training'],
      message: '--training needs a value: --training FILE.',
    },
    { name: 'an empty value', args: ['--training='], message: '--training needs a value: --training FILE.' },
    {
      name: 'an option in the place of a value',
      args: ['--training', '--quiet'],
      message:
        '--training needs a value, but "--quiet" follows. For a value that begins with -, write --training=--quiet.',
    },
    {
      name: 'a value for an option that has none',
      args: ['--quiet=yes'],
      message: '--quiet takes no value, but is given "yes".',
    },
    {
      name: 'a misspelt choice',
      args: ['--format', 'jsonn'],
      message: '--format is "jsonn"; it must be pretty, json or sarif. Did you mean json?',
    },
    {
      name: 'a choice like no other',
      args: ['--format', 'x\ny'],
      message: '--format is "x⏎y"; it must be pretty, json or sarif.',
    },
  ])('$name', ({ args, message }) => {
    expect(() => read(...args)).toThrow(UsageError)
    expect(() => read(...args)).toThrow(message)
  })

  test('all of it at once, with what is wrong with the arguments together', () => {
    const check = ({ options, operands }: GivenArguments): void => {
      throw new UsageError(`--training is ${options.get('training') ?? 'none'}, and ${operands.join()} is given.`)
    }
    const args = ['--formt', '--format', 'jsonn', '--quiet=yes', '--training=b', 'a', '--training', 'c']
    expect(() => readArguments(args, SPECS, check)).toThrow(
      new CommandErrors([
        new UsageError('There is no option --formt. Did you mean --format?'),
        new UsageError('--format is "jsonn"; it must be pretty, json or sarif. Did you mean json?'),
        new UsageError('--quiet takes no value, but is given "yes".'),
        new UsageError('--training is given twice; it takes one value.'),
        new UsageError('--training is b, and a is given.'),
      ]),
    )
  })

  test('where a value was forgotten, nothing is said of the arguments together', () => {
    const check = (): void => {
      throw new UsageError('No manifest is given.')
    }
    expect(() => readArguments(['--training'], SPECS, check)).toThrow('--training needs a value: --training FILE.')
  })
})
