/** Arguments of a command: what it may be given, and reading what it was given. */
import { parseArgs } from 'node:util'
import { entryOf } from '../model/entry-of.js'
import { misspelt } from '../text/nearest.js'
import { toVisible } from '../text/visible.js'
import { UsageError } from './command-error.js'
import { Mistakes } from './mistakes.js'

/** An option of a command. */
export interface OptionSpec {
  /** What its value is, as the help has it, in capitals; absent for an option without a value. */
  readonly value?: string
  /** One sentence or less, without a full stop. */
  readonly about: string
  /** The only values that it takes. */
  readonly choices?: readonly string[]
  /** A letter for `-x`. */
  readonly short?: string
}

/** By name, without the dashes, in the order of the help. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>

/** What a command was given. */
export interface GivenArguments {
  /** By the name of the option; an option without a value has the empty text. */
  readonly options: ReadonlyMap<string, string>
  /** The rest, in its order. */
  readonly operands: readonly string[]
}

/**
 * Reads arguments as they are typed: `--name value`, `--name=value`, `-x`, and after `--` operands alone. Options and
 * operands may be mixed.
 * @param check  what else may be wrong with them, which is said along with the rest
 * @throws UsageError, CommandErrors for options that do not exist, are given twice, lack their value or have one that they do
 * not take
 */
export function readArguments(
  args: readonly string[],
  specs: OptionSpecs,
  check: (given: GivenArguments) => void = () => undefined,
): GivenArguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, toParsed(spec)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const options = new Map<string, string>()
  const operands: string[] = []
  const mistakes = new Mistakes()
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    mistakes.read(() => {
      const spec = entryOf(specs, token.name)
      if (spec === undefined) throw unknownOption(token.rawName, specs)
      if (options.has(token.name)) throw new UsageError(`${token.rawName} is given twice; it takes one value.`)
      // Kept also where it is wrong: an option that was given is not reported as missing, too.
      options.set(token.name, token.value ?? '')
      options.set(token.name, valueOf(token.rawName, spec, token.value, token.inlineValue === true))
    })
  }
  const given = { options, operands }
  // Where a value was forgotten, the next word was taken for it, or is taken for an operand: what follows is a guess.
  const isWhole = [...options].every(([name, value]) => value !== '' || specs[name]?.value === undefined)
  if (isWhole)
    mistakes.read(() => {
      check(given)
    })
  mistakes.end()
  return given
}

/** The value, quoted, with nothing hidden, as messages show it. */
export function quoted(value: string): string {
  return `"${toVisible(value)}"`
}

/** `json, sarif or github`. */
export function listed(choices: readonly string[]): string {
  return choices.length < 2 ? choices.join('') : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}`
}

/** Node takes no `short` that is undefined. */
function toParsed({ value, short }: OptionSpec) {
  return { type: value === undefined ? ('boolean' as const) : ('string' as const), ...(short && { short }) }
}

function valueOf(rawName: string, spec: OptionSpec, value: string | undefined, isInline: boolean): string {
  if (spec.value === undefined) {
    if (value === undefined) return ''
    throw new UsageError(`${rawName} takes no value, but is given ${quoted(value)}.`)
  }
  if (value === undefined || value === '') throw new UsageError(`${rawName} needs a value: ${rawName} ${spec.value}.`)
  // An option in the place of a value is a value that was forgotten. Only `-` is one: standard input.
  if (!isInline && value.startsWith('-') && value !== '-') {
    throw new UsageError(
      `${rawName} needs a value, but ${quoted(value)} follows. For a value that begins with -, write ${rawName}=${toVisible(value)}.`,
    )
  }
  if (spec.choices !== undefined && !spec.choices.includes(value)) {
    const meant = misspelt(value, spec.choices)
    throw new UsageError(
      `${rawName} is ${quoted(value)}; it must be ${listed(spec.choices)}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
    )
  }
  return value
}

function unknownOption(rawName: string, specs: OptionSpecs): UsageError {
  const meant = misspelt(rawName.replace(/^-+/, ''), Object.keys(specs))
  const hint =
    meant === undefined
      ? `It has ${listed(Object.keys(specs).map((name) => `--${name}`))}.`
      : `Did you mean --${meant}?`
  return new UsageError(`There is no option ${toVisible(rawName)}. ${hint}`)
}
