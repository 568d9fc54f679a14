/** Looks for codes that no rule has. */
import { CODES } from './codes.js'
import { OWN_RULES } from './own-rules.js'
import { misspelt } from '../text/nearest.js'

/** The first code that no rule has, and the code that was probably meant; undefined where all are known. */
export function unknownCodeIn(
  codes: readonly string[],
): { readonly code: string; readonly meant: string | undefined } | undefined {
  const known = [...CODES, ...OWN_RULES].map((rule): string => rule.code)
  const code = codes.find((one) => !known.includes(one))
  return code === undefined ? undefined : { code, meant: misspelt(code, known) }
}
