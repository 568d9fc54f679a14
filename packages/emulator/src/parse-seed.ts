/** Reads what comes from outside as JSON: seeds, faults, changes of a status. */
import type { Fault } from './faults.js'
import { parsePolicyOrThrow, PolicyError } from './iam/parse-policy.js'
import type { Policy } from './iam/policy.js'
import type { Seed } from './seed.js'
import { SEED_SHAPES } from './seed-shapes.js'
import { isRecord } from './wire/is-record.js'
import { validateShape } from './wire/validate-shape.js'

/** JSON that does not have the form it should; the message names every place. */
export class SeedError extends Error {
  override readonly name = 'SeedError'
}

/** Sets the status of one version. */
export interface StatusChange {
  readonly project: string
  readonly version: string
  readonly status: string
  readonly statusMessage?: string
}

/** @throws SeedError */
export function parseSeedOrThrow(text: string): Seed {
  const value = parseJsonOrThrow(text)
  if (isSeed(value)) return value
  throw new SeedError(problemsOf('Seed', value).join('; '))
}

/** One fault, or a list of them. @throws SeedError */
export function parseFaultsOrThrow(text: string): readonly Fault[] {
  const value = parseJsonOrThrow(text)
  const faults: unknown = Array.isArray(value) ? value : [value]
  const seed: unknown = { faults }
  if (isSeed(seed)) return seed.faults ?? []
  throw new SeedError(problemsOf('Seed', seed).join('; '))
}

/** @throws SeedError */
export function parseStatusChangeOrThrow(text: string): StatusChange {
  const value = parseJsonOrThrow(text)
  if (isStatusChange(value)) return value
  throw new SeedError(problemsOf('StatusChange', value).join('; '))
}

/** One policy document, or a list of them. @throws SeedError */
export function parsePolicyTextOrThrow(text: string): Policy {
  return readPolicyOrThrow(parseJsonOrThrow(text))
}

/** The documents of a file with a policy or a list of them, once they are known to be usable. @throws SeedError */
export function parsePolicyDocumentsOrThrow(text: string): readonly unknown[] {
  const value = parseJsonOrThrow(text)
  readPolicyOrThrow(value)
  return Array.isArray(value) ? value : [value]
}

/** The same from what is JSON no more. @throws SeedError */
export function readPolicyOrThrow(value: unknown): Policy {
  try {
    return parsePolicyOrThrow(value)
  } catch (error) {
    throw error instanceof PolicyError ? new SeedError(error.message) : error
  }
}

function isSeed(value: unknown): value is Seed {
  return problemsOf('Seed', value).length === 0
}

function isStatusChange(value: unknown): value is StatusChange {
  return problemsOf('StatusChange', value).length === 0
}

function problemsOf(shape: 'Seed' | 'StatusChange', value: unknown): readonly string[] {
  const found = validateShape(SEED_SHAPES, shape, value, { strict: true }).map(({ path, kind, constraint }) => {
    const place = path === '' ? 'the whole' : path
    if (kind === 'type') return `${place} must be a ${constraint}`
    if (kind === 'unknown-member') return `${place} is not known`
    return `${place}: ${constraint}`
  })
  return shape === 'Seed' ? [...found, ...nthProblems(value)] : found
}

/** `nth` is a number, `every`, or a range, which one shape cannot say. */
function nthProblems(value: unknown): readonly string[] {
  const faults = isRecord(value) && Array.isArray(value.faults) ? value.faults : []
  return faults.flatMap((fault: unknown, index) => {
    const nth = isRecord(fault) ? fault.nth : undefined
    const isRange = isRecord(nth) && validateShape(SEED_SHAPES, 'NthRange', nth, { strict: true }).length === 0
    const isNumber = typeof nth === 'number' && Number.isInteger(nth) && nth >= 1
    return isRange || isNumber || nth === 'every' || nth === undefined
      ? []
      : [`faults.${String(index + 1)}.nth must be a number from 1, "every", or {"from": 2, "to": 4}`]
  })
}

function parseJsonOrThrow(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new SeedError(`not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}
