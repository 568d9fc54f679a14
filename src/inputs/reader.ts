/** Reads the inputs of a step from its environment and collects all mistakes in them. */
import { ActionError, type InputProblem } from '../errors/action-error.js'
import { failure, type Failure, type Result } from '../model/result.js'
import { misspelt } from '../text/nearest.js'

/** A text that means nothing: the problem of an input is always put as what would have been `allowed` instead. */
export function refused(allowed: string): Failure {
  return failure(allowed)
}

/** Longest piece of an input that a message repeats. */
const GIVEN_MAX_LENGTH = 200

/** An input that the action does not have. */
export interface UnknownInput {
  /** In small letters: the runner passes it in capitals. */
  readonly name: string
  readonly given: string
  /** The input that the name is probably a misspelling of. */
  readonly meant: string | undefined
}

/** An input's name to its default; undefined for a required one. */
export type InputTable = Readonly<Record<string, string | undefined>>

/**
 * One step's inputs. The runner passes `with: version-name: x` as the variable `INPUT_VERSION-NAME`.
 * Every `read` gathers its problem and goes on, so that one run shows all of them.
 */
export class InputReader {
  readonly #env: Readonly<Record<string, string | undefined>>
  readonly #table: InputTable
  readonly #problems: InputProblem[] = []

  constructor(env: Readonly<Record<string, string | undefined>>, table: InputTable) {
    this.#env = env
    this.#table = table
  }

  /** The input as typed, without blanks around it; its default when nothing was given. */
  text(name: string): string {
    const given = (this.#env[variableOf(name)] ?? '').trim()
    return given === '' ? (this.#table[name] ?? '') : given
  }

  /** The input as typed, with all its lines and blanks: for texts whose problems have a line and a column. */
  raw(name: string): string {
    return this.#env[variableOf(name)] ?? ''
  }

  /** The input's value, or undefined when it is empty or not understood (which is then a problem). */
  read<T>(name: string, parse: (text: string) => Result<T>): T | undefined {
    const text = this.text(name)
    if (text === '') return undefined
    const result = parse(text)
    if (result.ok) return result.value
    this.reject(name, text, result.problem)
    return undefined
  }

  /** As {@link read}, with what to go on with for an empty input, or for one that is a problem already. */
  readOr<T>(name: string, parse: (text: string) => Result<T>, otherwise: T): T {
    return this.read(name, parse) ?? otherwise
  }

  /** As {@link read} for an input that must be given. */
  readRequired<T>(name: string, parse: (text: string) => Result<T>): T | undefined {
    if (this.text(name) === '') this.reject(name, '', 'it is required')
    return this.read(name, parse)
  }

  /** @param excerpt  the place in the text, for the log */
  reject(input: string, given: string, allowed: string, excerpt?: string): void {
    const shown = given.length > GIVEN_MAX_LENGTH ? `${given.slice(0, GIVEN_MAX_LENGTH)}…` : given
    this.#problems.push({ input, given: shown, allowed, excerpt })
  }

  /**
   * Inputs that were given and that the action does not have. The runner only warns of these; a job may have variables
   * of its own that begin with INPUT_, too.
   */
  unknown(): readonly UnknownInput[] {
    const known = Object.keys(this.#table)
    const variables = new Set(known.map(variableOf))
    return Object.entries(this.#env).flatMap(([variable, given = '']) => {
      const [, name] = /^INPUT_(.+)$/s.exec(variable) ?? []
      if (name === undefined || variables.has(variable)) return []
      return [{ name: name.toLowerCase(), given, meant: misspelt(name, known) }]
    })
  }

  /** Refuses inputs that do not exist but look like one that does: a misspelled gate would be a gate that was never set. */
  rejectMisspelt(): void {
    for (const { name, given, meant } of this.unknown()) {
      if (given !== '' && meant !== undefined) {
        this.reject(name, shownOf(given), `there is no such input; did you mean ${meant}?`)
      }
    }
  }

  get problems(): readonly InputProblem[] {
    return this.#problems
  }

  /** @throws ActionError INVALID_INPUT with every problem gathered so far, when there is one. */
  orThrow(): void {
    if (this.#problems.length === 0) return
    const names = [...new Set(this.#problems.map((problem) => problem.input))]
    throw new ActionError('INVALID_INPUT', `${countOf(this.#problems.length)} with the inputs: ${names.join(', ')}.`, {
      outcome: 'invalid-input',
      problems: this.#problems,
    })
  }
}

/** What may be shown of the value of an unknown input, such as a misspelt github-token: a number, a word. */
export function shownOf(given: string): string {
  return /^[\w.%-]{1,15}$/.test(given) ? given : '(not shown)'
}

/** How the runner spells an input's environment variable. */
export function variableOf(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`
}

function countOf(problems: number): string {
  return problems === 1 ? 'There is 1 problem' : `There are ${String(problems)} problems`
}
