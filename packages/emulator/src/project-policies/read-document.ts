/**
 * Reads the document of a project policy. Custom Labels developer guide, "Creating a project policy document": which fields are
 * required, which are not allowed, and the only action.
 */
import { failure, success, type Result } from '../../../../src/model/result.js'
import { isRecord } from '../wire/is-record.js'

export const COPY_ACTION = 'rekognition:CopyProjectVersion'

export interface PolicyStatement {
  readonly effect: 'Allow' | 'Deny'
  /** Accounts, ARNs of IAM, or `*`. */
  readonly principals: readonly string[]
  /** Patterns of ARNs of project versions. */
  readonly resources: readonly string[]
}

const DOCUMENT_MEMBERS = ['Version', 'Id', 'Statement']
const STATEMENT_MEMBERS = ['Sid', 'Effect', 'Principal', 'Action', 'Resource']
const VERSIONS: readonly unknown[] = [undefined, '2012-10-17', '2008-10-17']

/** The statements of a document, or what is wrong with it, as a sentence. */
export function readPolicyDocument(text: string): Result<readonly PolicyStatement[]> {
  const document = parseJson(text)
  if (!isRecord(document)) return failure('The policy document is not a JSON object.')
  const other = Object.keys(document).find((name) => !DOCUMENT_MEMBERS.includes(name))
  if (other !== undefined) return failure(`The policy document has the unknown field ${other}.`)
  if (!VERSIONS.includes(document.Version)) return failure('Version must be 2012-10-17.')
  const entries = listOf(document.Statement)
  if (entries.length === 0) return failure('Statement is missing.')
  const statements: PolicyStatement[] = []
  for (const entry of entries) {
    const read = readStatement(entry)
    if (!read.ok) return read
    statements.push(read.value)
  }
  return success(statements)
}

function readStatement(entry: unknown): Result<PolicyStatement> {
  if (!isRecord(entry)) return failure('A statement must be an object.')
  const other = Object.keys(entry).find((name) => !STATEMENT_MEMBERS.includes(name))
  if (other !== undefined) return failure(`${other} is not allowed in a statement of a project policy.`)
  const effect = EFFECTS.find((one) => one.toLowerCase() === String(entry.Effect).toLowerCase())
  if (effect === undefined) return failure('Effect must be Allow or Deny.')
  const principals = principalsOf(entry.Principal)
  if (principals === undefined) return failure('Principal must be "*" or name accounts, roles or users under AWS.')
  const actions = textsOf(entry.Action)
  if (actions === undefined || actions.some((action) => action !== COPY_ACTION))
    return failure(`The only supported Action is ${COPY_ACTION}.`)
  const resources = textsOf(entry.Resource)
  if (resources?.every((resource) => VERSION_PATTERN.test(resource)) !== true)
    return failure('Resource must be the ARN of a project version, or of all with version/*.')
  return success({ effect, principals, resources })
}

/** AWS's samples write the effect in capitals, too. */
const EFFECTS = ['Allow', 'Deny'] as const

const VERSION_PATTERN =
  /^arn:[a-z\d-]+:rekognition:[a-z\d-]+:\d{12}:project\/[\w.\-*?]{1,255}(?:\/version\/[\w.\-*?]{1,255}(?:\/[\d*?]+)?|\/\*)$/

const PRINCIPAL = /^(?:\*|\d{12}|arn:[a-z\d-]+:(?:iam|sts)::\d{12}:(?:root|(?:user|role|assumed-role)\/.+))$/

function principalsOf(value: unknown): readonly string[] | undefined {
  if (value === '*') return ['*']
  if (!isRecord(value) || Object.keys(value).some((name) => name !== 'AWS')) return undefined
  const principals = textsOf(value.AWS)
  return principals?.every((principal) => PRINCIPAL.test(principal)) === true ? principals : undefined
}

/** One text or several; undefined for none, and for anything else. */
function textsOf(value: unknown): readonly string[] | undefined {
  const entries = listOf(value)
  const texts = entries.filter((entry) => typeof entry === 'string')
  return texts.length > 0 && texts.length === entries.length ? texts : undefined
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
