/** Reads the inputs of a step from its environment and gathers everything wrong with them. */
import { ActionError, type InputProblem } from '../errors.js'
import { misspelt } from '../text/nearest.js'

/** What a text means, or what would have been allowed instead. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly allowed: string }

/** A value that was understood. */
export function understood<T>(value: T): Read<T> {
  return { ok: true, value }
}

/** A text that was not; `allowed` says what is. */
export function refused(allowed: string): { readonly ok: false; readonly allowed: string } {
  return { ok: false, allowed }
}

/** Longest piece of an input that a message repeats. */
const GIVEN_MAX_LENGTH = 200

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
  read<T>(name: string, parse: (text: string) => Read<T>): T | undefined {
    const text = this.text(name)
    if (text === '') return undefined
    const result = parse(text)
    if (result.ok) return result.value
    this.reject(name, text, result.allowed)
    return undefined
  }

  /** As {@link read}, with what to go on with for an empty input, or for one that is a problem already. */
  readOr<T>(name: string, parse: (text: string) => Read<T>, otherwise: T): T {
    return this.read(name, parse) ?? otherwise
  }

  /** As {@link read} for an input that must be given. */
  readRequired<T>(name: string, parse: (text: string) => Read<T>): T | undefined {
    if (this.text(name) === '') this.reject(name, '', 'it is required')
    return this.read(name, parse)
  }

  /** @param excerpt  the place in the text, for the log */
  reject(input: string, given: string, allowed: string, excerpt?: string): void {
    const shown = given.length > GIVEN_MAX_LENGTH ? `${given.slice(0, GIVEN_MAX_LENGTH)}…` : given
    this.#problems.push({ input, given: shown, allowed, ...(excerpt === undefined ? {} : { excerpt }) })
  }

  /**
   * Refuses inputs that do not exist but look like one that does: the runner only warns of these, and a misspelt
   * f1-threshold would be a gate that never was. Names that are like none are left to the runner's warning, since a
   * job may have variables of its own that begin with INPUT_.
   */
  rejectMisspelt(): void {
    const known = Object.keys(this.#table)
    for (const [variable, given = ''] of Object.entries(this.#env)) {
      if (!variable.startsWith('INPUT_') || given === '') continue
      if (known.some((candidate) => variableOf(candidate) === variable)) continue
      const name = variable.slice('INPUT_'.length).toLowerCase()
      const meant = misspelt(name, known)
      if (meant !== undefined) this.reject(name, given, `there is no such input; did you mean ${meant}?`)
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

/** How the runner spells an input's environment variable. */
export function variableOf(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`
}

function countOf(problems: number): string {
  return problems === 1 ? 'There is 1 problem' : `There are ${String(problems)} problems`
}
