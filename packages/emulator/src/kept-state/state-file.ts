/**
 * The file in which an emulator keeps its state. Two lines: what the file is, with a digest of the second one, and the state.
 * It holds the secrets of sessions, and is readable by its owner alone.
 */
import { readFileSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { isRecord } from '../wire/is-record.js'
import { sha256 } from '../wire/sigv4.js'
import type { EmulatorState } from '../state.js'
import { textOf, valueOf } from './state-text.js'

const FORMAT = 'rekognition-custom-labels-emulator state'

/** Raised with every change of the state's form that older files do not have. */
const VERSION = 1

export interface KeptState {
  readonly state: EmulatorState
  /** The emulator's clock when it was written, milliseconds since the epoch. */
  readonly now: number
}

/** A state file that cannot be used; the message names it and says what to do. */
export class StateFileError extends Error {
  override readonly name = 'StateFileError'
}

/**
 * Reads a state file; undefined where there is none.
 * @param empty a state of the account and Region that the emulator is for, with all members that a state has
 * @throws StateFileError for a file of another format, version, account or Region, and for a damaged one
 */
export function readStateFile(path: string, empty: EmulatorState): KeptState | undefined {
  const text = textIn(path)
  if (text === undefined) return undefined
  const end = text.indexOf('\n')
  const head = headOf(text.slice(0, end < 0 ? text.length : end))
  if (head?.format !== FORMAT)
    throw new StateFileError(
      `${path} is not a state file of the emulator. Name another file: this one is left as it is.`,
    )
  if (head.version !== VERSION)
    throw new StateFileError(
      `${path} has version ${String(head.version)} of the state file; this emulator reads version ${String(VERSION)}. Use the emulator that wrote it, or delete the file to start again.`,
    )
  const body = text.slice(end + 1).replace(/\n$/, '')
  if (typeof head.now !== 'number' || head.sha256 !== sha256(body))
    throw new StateFileError(`${path} is damaged, or was edited: its digest is another one. Delete it to start again.`)
  const state = valueOf(body)
  if (!isStateLike(state, empty))
    throw new StateFileError(
      `${path} lacks a part of the state. Use the emulator that wrote it, or delete it to start again.`,
    )
  if (state.account !== empty.account || state.region !== empty.region)
    throw new StateFileError(
      `${path} is the state of the account ${state.account} in ${state.region}, not of ${empty.account} in ${empty.region}. Start with --account ${state.account} --region ${state.region}, or name another file.`,
    )
  return { state, now: head.now }
}

/** Replaces the file as a whole: a reader never sees half of it. */
export async function writeStateFile(path: string, { state, now }: KeptState): Promise<void> {
  const body = textOf(state)
  const head = JSON.stringify({ format: FORMAT, version: VERSION, now, sha256: sha256(body) })
  const part = `${path}.${String(process.pid)}.part`
  try {
    await writeFile(part, `${head}\n${body}\n`, { mode: 0o600 })
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

function textIn(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (isRecord(error) && error.code === 'ENOENT') return undefined
    throw new StateFileError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function headOf(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const parsed: unknown = JSON.parse(line)
    return isRecord(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}

/** Whether a value has each member of a state, of the same kind. What is in them is what an emulator wrote: the digest says it. */
function isStateLike(value: unknown, empty: EmulatorState): value is EmulatorState {
  return isRecord(value) && Object.entries(empty).every(([name, member]) => isOfKind(value[name], member))
}

function isOfKind(value: unknown, like: unknown): boolean {
  return like instanceof Map ? value instanceof Map : typeof value === typeof like
}
