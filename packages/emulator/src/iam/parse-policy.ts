/** Reads policy documents, and refuses what it does not emulate. IAM user guide, "IAM JSON policy elements". */
import { SERVICE_NAMES } from '../authenticate.js'
import { isRecord } from '../wire/is-record.js'
import type { Policy, Statement } from './policy.js'
import { entryOf } from '../../../../src/model/entry-of.js'

/** An unusable policy; the message names every mistake with its position. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError'
}

/** Services that are emulated; a statement that is only on others has no effect here. */
const EMULATED: readonly string[] = SERVICE_NAMES

const VERSIONS: readonly unknown[] = ['2012-10-17', '2008-10-17']

const DOCUMENT_MEMBERS = ['Version', 'Id', 'Statement']

const STATEMENT_MEMBERS = ['Sid', 'Effect', 'Action', 'Resource', 'Condition']

/** Parts of IAM that are not emulated, each with what to write instead. */
const REFUSED: Readonly<Partial<Record<string, string>>> = {
  NotAction: 'is not emulated; use Action',
  NotResource: 'is not emulated; use Resource',
  Principal: 'belongs in a resource-based policy; this is the policy of a role',
  NotPrincipal: 'belongs in a resource-based policy; this is the policy of a role',
}

/**
 * Reads one policy document or a list of them, as parsed JSON; several are combined, as those of one role.
 * @throws PolicyError naming every part that is wrong or not emulated, with its position
 */
export function parsePolicyOrThrow(value: unknown): Policy {
  const problems: string[] = []
  const documents: readonly unknown[] = Array.isArray(value) ? value : [value]
  const statements = documents.flatMap((document, index) =>
    readDocument(document, Array.isArray(value) ? `policy ${String(index + 1)}, ` : '', problems),
  )
  if (problems.length > 0) throw new PolicyError(problems.join('; '))
  return { statements }
}

function readDocument(document: unknown, place: string, problems: string[]): readonly Statement[] {
  if (!isRecord(document)) {
    problems.push(`${place}it must be a policy document, {"Version": "2012-10-17", "Statement": [...]}`)
    return []
  }
  refuseOthers(document, DOCUMENT_MEMBERS, place, problems)
  if (document.Version !== undefined && !VERSIONS.includes(document.Version))
    problems.push(`${place}Version must be "2012-10-17"`)
  const { Statement: given } = document
  const entries: readonly unknown[] = Array.isArray(given) ? given : [given]
  return entries.flatMap((entry, index) => {
    if (isRecord(entry)) return readStatement(entry, `${place}${nameOf(entry, index)}`, problems)
    problems.push(`${place}Statement must be an object or a list of objects`)
    return []
  })
}

/** A statement by its position, counted from 1, and by its Sid. */
function nameOf({ Sid: sid }: Readonly<Record<string, unknown>>, index: number): string {
  return `statement ${String(index + 1)}${typeof sid === 'string' ? ` (${sid})` : ''}: `
}

function readStatement(
  entry: Readonly<Record<string, unknown>>,
  place: string,
  problems: string[],
): readonly Statement[] {
  const before = problems.length
  refuseOthers(entry, STATEMENT_MEMBERS, place, problems)
  const { Sid: sid, Effect: effect } = entry
  const actions = textsOf(entry.Action)
  const resources = textsOf(entry.Resource)
  if (sid !== undefined && (typeof sid !== 'string' || !/^[A-Za-z0-9]*$/.test(sid)))
    problems.push(`${place}Sid must consist of letters and digits`)
  if (effect !== 'Allow' && effect !== 'Deny') problems.push(`${place}Effect must be "Allow" or "Deny"`)
  if (actions.length === 0 && !('NotAction' in entry))
    problems.push(`${place}Action must be a string or a list of strings`)
  if (resources.length === 0 && !('NotResource' in entry))
    problems.push(`${place}Resource must be a string or a list of strings`)
  for (const action of actions)
    if (!/^(\*|[a-z0-9-]+:[A-Za-z0-9*?]+)$/i.test(action))
      problems.push(`${place}Action ${JSON.stringify(action)} must be service:Name, or *`)
  for (const resource of resources)
    if (resource.includes('${'))
      problems.push(`${place}Resource ${JSON.stringify(resource)} has a variable, which is not emulated`)
    else if (!/^(\*|arn:[^:]*:[^:]*:.*)$/s.test(resource))
      problems.push(`${place}Resource ${JSON.stringify(resource)} must be an ARN, or *`)
  if (entry.Condition !== undefined && actions.some(isEmulated))
    problems.push(
      `${place}Condition is not emulated, except in statements for services that the emulator does not have, such as kms`,
    )
  return problems.length === before && (effect === 'Allow' || effect === 'Deny')
    ? [{ sid: typeof sid === 'string' ? sid : undefined, effect, actions, resources }]
    : []
}

function refuseOthers(
  record: Readonly<Record<string, unknown>>,
  known: readonly string[],
  place: string,
  problems: string[],
): void {
  for (const name of Object.keys(record))
    if (!known.includes(name)) problems.push(`${place}${name} ${entryOf(REFUSED, name) ?? 'is not known'}`)
}

/** One text or several; empty for anything else. */
function textsOf(value: unknown): readonly string[] {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value]
  const texts = entries.filter((entry) => typeof entry === 'string')
  return texts.length === entries.length ? texts : []
}

/** Whether an action's pattern may match a call to the emulator. */
function isEmulated(action: string): boolean {
  const [service = ''] = action.toLowerCase().split(':')
  return service === '*' || EMULATED.includes(service)
}
