/** Inputs that the release action does not have: refused where one could mean a guard, else reported. */
import { InputReader, shownOf } from '../reader.js'
import { soundsLikeGate } from '../unknown.js'
import type { Deps } from '../../ports/deps.js'
import { shorten } from '../../text/shorten.js'
import { RELEASE_INPUTS } from './input-table.js'

/** Most names that are listed, and the length that each is cut to. Our choice: a job may have any number of variables. */
const NAMES_MAX = 10
const NAME_MAX_LENGTH = 60

/** Refuses those that look like an input that there is, and those that could mean a gate, such as `f1-threshold`. */
export function rejectUnknownGuards(reader: InputReader): void {
  reader.rejectMisspelt()
  for (const { name, given, meant } of reader.unknown()) {
    if (given === '' || meant !== undefined || !soundsLikeGate(name)) continue
    reader.reject(name, shownOf(given), 'there is no such input; a release is guarded by gate and gate-file')
  }
}

/** Says which of the given inputs have no effect, apart from those that are refused. */
export function noteUnknownInputs(env: Deps['env'], note: (level: 'notice', message: string) => void): void {
  const unknown = new InputReader(env, RELEASE_INPUTS)
    .unknown()
    .filter(({ name, given, meant }) => given === '' || (meant === undefined && !soundsLikeGate(name)))
    .map(({ name }) => shorten(name, NAME_MAX_LENGTH))
  if (unknown.length === 0) return
  const rest = unknown.length - NAMES_MAX
  const names = [...unknown.slice(0, NAMES_MAX), ...(rest > 0 ? [`${String(rest)} more`] : [])].join(', ')
  note('notice', `Ignored because the action has no such input: ${names}.`)
}
