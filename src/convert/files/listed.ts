/** Lists in messages. */
import { shown } from './source-file.js'

/** `a, b and c`. */
export function listed(names: readonly string[]): string {
  const all = names.map(shown)
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`
}
