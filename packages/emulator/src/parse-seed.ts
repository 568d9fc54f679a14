/** Reads what comes from outside as JSON: seeds, faults, changes of a status. */
import type { ZodMiniType } from 'zod/mini'
import type { Fault } from './faults.js'
import { parsePolicyOrThrow, PolicyError } from './iam/parse-policy.js'
import type { Policy } from './iam/policy.js'
import type { Seed } from './seed.js'
import { sentencesOf } from './seed-problems.js'
import { alarmChangeSchema, type AlarmChangeRequest } from './cloudwatch/seed.js'
import { faultsSchema, seedSchema, statusChangeSchema } from './seed-schema.js'

/** JSON that does not match its schema; the message names every mistake with its position. */
export class SeedError extends Error {
  override readonly name = 'SeedError'
}

/** Sets the status of one version. */
export interface StatusChange {
  /** Default: the emulator's own. */
  readonly account?: string
  readonly project: string
  readonly version: string
  readonly status: string
  readonly statusMessage?: string
}

/** @throws SeedError */
export function parseSeedOrThrow(text: string): Seed {
  return readOrThrow(seedSchema, parseJsonOrThrow(text))
}

/** One fault, or a list of them. @throws SeedError */
export function parseFaultsOrThrow(text: string): readonly Fault[] {
  const value = parseJsonOrThrow(text)
  const faults: unknown = Array.isArray(value) ? value : [value]
  return readOrThrow(faultsSchema, { faults }).faults
}

/** @throws SeedError */
export function parseStatusChangeOrThrow(text: string): StatusChange {
  return readOrThrow(statusChangeSchema, parseJsonOrThrow(text))
}

/** @throws SeedError */
export function parseAlarmChangeOrThrow(text: string): AlarmChangeRequest {
  return readOrThrow(alarmChangeSchema, parseJsonOrThrow(text))
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

/** The same from parsed JSON. @throws SeedError */
export function readPolicyOrThrow(value: unknown): Policy {
  try {
    return parsePolicyOrThrow(value)
  } catch (error) {
    throw error instanceof PolicyError ? new SeedError(error.message) : error
  }
}

/** The value, checked. @throws SeedError naming every place where it does not match */
function readOrThrow<T>(schema: ZodMiniType<T>, value: unknown): T {
  const read = schema.safeParse(value, { reportInput: true })
  if (read.success) return read.data
  throw new SeedError(sentencesOf(read.error.issues).join('; '))
}

function parseJsonOrThrow(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new SeedError(`not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}
