/** How the lint action lints: groups, codes that are ignored, how many findings. */
import { refused } from '../reader.js'
import { parseGroupBy, type GroupBy } from '../../lint/group-by.js'
import { parseMaxFindings } from '../../lint/max-findings.js'
import { unknownCodeIn } from '../../lint/unknown-code.js'
import { success, type Result } from '../../model/result.js'

/** `folder`, or a regular expression with a capture; of several, the first that matches. */
export function toGroupBy(text: string): Result<GroupBy> {
  const parsed = parseGroupBy(text)
  return parsed.ok ? parsed : refused(parsed.problem.replace(/^must be /, ''))
}

/** Codes of rules, with commas, blanks or line ends between them. */
export function parseCodes(text: string): Result<readonly string[]> {
  const codes = text.split(/[\s,]+/).filter((code) => code !== '')
  const unknown = unknownCodeIn(codes)
  if (unknown === undefined) return success(codes)
  const { code, meant } = unknown
  const hint = meant === undefined ? 'docs/rules has all codes' : `did you mean ${meant}?`
  return refused(`codes of rules; ${code} is none: ${hint}`)
}

/** A whole number of at least 1. */
export function toMaxFindings(text: string): Result<number> {
  const parsed = parseMaxFindings(text)
  return parsed.ok ? parsed : refused(parsed.problem.replace(/^must be /, ''))
}
