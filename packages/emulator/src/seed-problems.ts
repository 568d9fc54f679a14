/** The mistakes of JSON that does not match its schema, as sentences. */
import type { core } from 'zod/mini'

/** One sentence for each problem: where it is, what is allowed there, what is there instead. */
export function sentencesOf(issues: readonly core.$ZodIssue[]): readonly string[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => `${placeOf([...issue.path, key])} is not known`)
    const place = issue.path.length === 0 ? 'the whole' : placeOf(issue.path)
    return issue.input === undefined
      ? [`${place} is missing`]
      : [`${place} ${allowedBy(issue)}, but is ${excerptOf(issue.input)}`]
  })
}

/** Members with dots, entries of lists by their number, counted from 1. */
function placeOf(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === 'number' ? String(step + 1) : String(step))).join('.')
}

function allowedBy(issue: Exclude<core.$ZodIssue, core.$ZodIssueUnrecognizedKeys>): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${KINDS[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `must be ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map(String).join(', ')}`
    case 'too_small':
      return `must ${boundOf(issue.origin)} at least ${String(issue.minimum)}${unitOf(issue.origin, issue.minimum)}`
    case 'too_big':
      return `must ${boundOf(issue.origin)} at most ${String(issue.maximum)}${unitOf(issue.origin, issue.maximum)}`
    case 'invalid_key':
      return issue.issues.map(({ message }) => message).join(', ')
    default:
      // The sentence of the schema itself: what a union or a pattern allows is not seen from outside.
      return issue.message
  }
}

/** The kinds of JSON values, by their common names. */
const KINDS: Readonly<Partial<Record<string, string>>> = {
  object: 'a structure',
  record: 'a map',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
}

const boundOf = (origin: string): string => (origin === 'array' ? 'have' : 'be')

const unitOf = (origin: string, size: number | bigint): string =>
  origin === 'array' ? (Number(size) === 1 ? ' entry' : ' entries') : ''

const LONGEST_EXCERPT = 60

function excerptOf(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length <= LONGEST_EXCERPT ? text : `${text.slice(0, LONGEST_EXCERPT)}…`
}
