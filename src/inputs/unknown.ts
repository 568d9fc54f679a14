/** Inputs that the action does not have: reported in every view, and refused where one could mean a gate and no gate is set. */
import type { Deps } from '../ports/deps.js'
import { misspelt } from '../text/nearest.js'
import { shorten } from '../text/shorten.js'
import { InputReader, shownOf, type InputTable, type UnknownInput } from './reader.js'
import { latePattern } from '../text/late-pattern.js'

/** What a gate is given by. */
const GATE_INPUTS = ['f1-threshold', 'gate', 'gate-file'] as const

const THE_GATE = 'set a gate with f1-threshold, gate or gate-file'

/** Most names that are listed, and the length that each is cut to. Our choice: a job may have any number of variables. */
const NAMES_MAX = 10
const NAME_MAX_LENGTH = 60

/**
 * Refuses inputs that do not exist: those that look like one that does, and, where no gate is set, those that
 * could mean one. Whoever typed `min-f1: 0.9` believes that the model of a passed step is good.
 */
export function rejectUnknown(reader: InputReader): void {
  reader.rejectMisspelt()
  if (hasGate(reader)) return
  for (const { name, given } of reader.unknown().filter(isGateInDisguise)) {
    reader.reject(name, shownOf(given), `there is no such input, and no gate is set; ${THE_GATE}`)
  }
}

/** Says which of the given inputs have no effect, apart from those that {@link rejectUnknown} refuses. */
export function noteUnknown(
  env: Deps['env'],
  table: InputTable,
  note: (level: 'notice' | 'warning', message: string) => void,
): void {
  const reader = new InputReader(env, table)
  const asked = hasGate(reader)
  const unknown = reader
    .unknown()
    .filter((input) => input.given === '' || (input.meant === undefined && (asked || !isGateInDisguise(input))))
    .map(({ name }) => shorten(name, NAME_MAX_LENGTH))
  if (unknown.length === 0) return
  const rest = unknown.length - NAMES_MAX
  const names = [...unknown.slice(0, NAMES_MAX), ...(rest > 0 ? [`${String(rest)} more`] : [])].join(', ')
  const message = `Ignored because the action has no such input: ${names}.`
  if (asked) note('notice', message)
  else note('warning', `${message} No gate is set, so the version is not judged; ${THE_GATE}.`)
}

function hasGate(reader: InputReader): boolean {
  return GATE_INPUTS.some((name) => reader.text(name) !== '')
}

function isGateInDisguise({ name, given, meant }: UnknownInput): boolean {
  return given !== '' && meant === undefined && soundsLikeGate(name)
}

const BETWEEN_WORDS = latePattern(String.raw`[^\p{L}\p{N}]+`, 'u')

/** Words that suggest a gate wherever they are in a name. */
const ANYWHERE = /thresh|tresh|score|precision|recall|accuracy/

/** The same at the beginning of a part of a name: `gates`, `rulefile`, `failure`; not `delegate`. */
const AT_START = /^(?:gate|rule|fail)|^(?:f1|min|minimum)$/

/** Long enough that a few wrong letters leave no other word. */
const LONG = ['threshold', 'minimum', 'precision', 'accuracy'] as const

/** So short that only swapped, doubled or missing letters are taken for a slip: `rate` is not `gate`. */
const SHORT = ['score', 'scores', 'gate', 'gates', 'rule', 'rules', 'fail', 'fails'] as const

/** Whether a name could mean a gate, misspellings among them. */
export function soundsLikeGate(name: string): boolean {
  const parts = name.toLowerCase().replaceAll('f1', '-f1-').split(BETWEEN_WORDS())
  return parts.some(
    (part) =>
      ANYWHERE.test(part) ||
      AT_START.test(part) ||
      misspelt(part, LONG) !== undefined ||
      SHORT.some((word) => isSlip(part, word)),
  )
}

/** The same letters in another order, or one too many or too few, after the same first one. */
function isSlip(part: string, word: string): boolean {
  if (part.length < 4 || !part.startsWith(word.charAt(0))) return false
  const sorted = (text: string): string => Array.from(text).sort().join('')
  return sorted(part) === sorted(word) || isOneLonger(part, word) || isOneLonger(word, part)
}

function isOneLonger(long: string, short: string): boolean {
  if (long.length !== short.length + 1) return false
  return Array.from(long).some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
}
