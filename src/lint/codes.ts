/** Every code that the service is documented to report for a manifest, looked up by code or by message. */
import { ALL_RULES } from './all-rules.js'
import type { CodeDescription, CodeRow } from './code-description.js'
import { CONTENT_CODES } from './content-codes.js'
import { FILE_CODES, SERVICE_ISSUE_MESSAGE, SERVICE_ISSUE_REMEDY, type FileCode } from './file-codes.js'
import { missingSourceRef } from './rules/missing-source-ref.js'

/** All codes: file errors, content errors that no rule finds, then those of the rules. */
export const CODES: readonly CodeDescription[] = [
  ...[FILE_CODES, CONTENT_CODES].flatMap((table) =>
    Object.entries<CodeRow>(table).map(([code, row]) => ({ code, ...row })),
  ),
  ...ALL_RULES,
]

const BY_CODE: ReadonlyMap<string, CodeDescription> = new Map([
  ...CODES.map((description): [string, CodeDescription] => [description.code, description]),
  // The guide's list of what is checked first spells this one code without its prefix.
  ['MISSING_SOURCE_REF', { ...missingSourceRef, code: 'MISSING_SOURCE_REF' }],
])

/** What is known of a code; undefined for one that is not documented. */
export function describeCode(code: string): CodeDescription | undefined {
  return BY_CODE.get(code)
}

/** Why a training failed before any line was read. */
export interface FileError {
  /** Anchor in the service's guide; undefined for a fault of the service itself. */
  readonly code: FileCode | undefined
  /** The service's own text, without what came around it. */
  readonly message: string
  readonly remedy: string
  /** True when the service failed, not the manifest: the same training may succeed under a new version name. */
  readonly serviceIssue: boolean
}

/**
 * Finds the file error that a StatusMessage is about: those come without a code, so the text decides.
 * Case, a missing full stop and text around the message do not matter. Undefined for anything else.
 */
export function findFileError(statusMessage: string): FileError | undefined {
  if (mentions(statusMessage, SERVICE_ISSUE_MESSAGE))
    return { code: undefined, message: SERVICE_ISSUE_MESSAGE, remedy: SERVICE_ISSUE_REMEDY, serviceIssue: true }
  for (const code of FILE_CODE_NAMES) {
    const { messages, remedy } = FILE_CODES[code]
    if (mentions(statusMessage, messages[0])) return { code, message: messages[0], remedy, serviceIssue: false }
  }
  return undefined
}

/** The content error that a StatusMessage is about, for when the manifest summary cannot be read. */
export function findContentError(statusMessage: string): CodeDescription | undefined {
  return CODES.find(({ scope, messages }) => scope === 'content' && mentions(statusMessage, messages[0]))
}

const FILE_CODE_NAMES = Object.keys(FILE_CODES).filter((code): code is FileCode => Object.hasOwn(FILE_CODES, code))

/** Whether the parts of a message are in a text, in their order; anything may replace a `{}`. */
function mentions(text: string, message: string): boolean {
  const haystack = text.toLowerCase().replace(/\s+/g, ' ')
  let from = 0
  for (const part of message.toLowerCase().replace(/\.$/, '').split('{}')) {
    const at = haystack.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return true
}
