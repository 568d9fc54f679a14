/** The inputs of the release action, and which operations take them. */
import { STEP_INPUTS } from '../step.js'
import type { InputReader, InputTable } from '../reader.js'
import type { OperationName } from '../../report/release/release-report.js'

/** Every input of release/action.yml with its default; a test compares the two. */
export const RELEASE_INPUTS = {
  operation: undefined,
  project: undefined,
  version: '',
  'min-inference-units': '',
  'max-inference-units': '',
  'start-timeout': '30m',
  'stop-timeout': '15m',
  'copy-timeout': '2h',
  'poll-interval': '30s',
  publish: '',
  bake: '15m',
  drain: '0s',
  alarms: '',
  'swap-mode': 'start-first',
  'all-but': '',
  'max-run': '',
  keep: '',
  'dry-run': '',
  'require-verdict': 'true',
  gate: '',
  'gate-file': '',
  'smoke-images': '',
  shadow: 'false',
  'destination-project': '',
  'destination-version-name': '',
  'output-location': '',
  tags: '',
  'kms-key-id': '',
  'source-role-to-assume': '',
  'attach-policy': 'false',
  'max-running-models': '2',
  'price-per-unit-hour': '',
  ...STEP_INPUTS,
  matrix: '',
} as const satisfies InputTable

/** Name of an input. */
export type ReleaseInput = keyof typeof RELEASE_INPUTS

const PUTTING_INTO_USE = ['start', 'swap', 'rollback', 'plan'] as const
const REPLACING = ['swap', 'rollback', 'plan'] as const
const STOPPING = ['stop', 'sweep'] as const
const COPYING = ['copy'] as const

/** Inputs that only some operations take; all others are taken by each. */
const TAKEN_BY: Readonly<Partial<Record<ReleaseInput, readonly OperationName[]>>> = {
  version: ['start', 'swap', 'stop', 'copy', 'plan'],
  'min-inference-units': PUTTING_INTO_USE,
  'max-inference-units': PUTTING_INTO_USE,
  'start-timeout': PUTTING_INTO_USE,
  'stop-timeout': [...PUTTING_INTO_USE, ...STOPPING],
  'copy-timeout': COPYING,
  publish: [...REPLACING, ...STOPPING, 'prune'],
  bake: REPLACING,
  drain: REPLACING,
  alarms: REPLACING,
  'swap-mode': REPLACING,
  'all-but': ['stop'],
  'max-run': ['sweep'],
  keep: ['prune'],
  'require-verdict': [...PUTTING_INTO_USE, 'copy'],
  gate: [...PUTTING_INTO_USE, 'copy'],
  'gate-file': [...PUTTING_INTO_USE, 'copy'],
  'smoke-images': PUTTING_INTO_USE,
  shadow: PUTTING_INTO_USE,
  'destination-project': COPYING,
  'destination-version-name': COPYING,
  'output-location': COPYING,
  tags: COPYING,
  'kms-key-id': COPYING,
  'source-role-to-assume': COPYING,
  'attach-policy': COPYING,
}

/** Whether an operation takes an input; of an operation that was not understood, each may be meant. */
export function takes(operation: OperationName | undefined, input: ReleaseInput): boolean {
  return operation === undefined || (TAKEN_BY[input]?.includes(operation) ?? true)
}

/**
 * Refuses inputs that are set and that the operation does not take. The runner passes defaults as if they were typed, so
 * that an input with its default counts as not set.
 */
export function rejectUntaken(reader: InputReader, operation: OperationName | undefined): void {
  for (const [input, operations] of Object.entries(TAKEN_BY)) {
    if (operation === undefined || operations.includes(operation)) continue
    const given = reader.text(input)
    if (given === defaultOf(input)) continue
    const others = operations.length === 1 ? `${operations.join('')} takes it` : `${listOf(operations)} take it`
    reader.reject(input, given, `nothing with operation: ${operation}; ${others}`)
  }
}

function defaultOf(input: string): string {
  return Object.entries<string | undefined>(RELEASE_INPUTS).find(([name]) => name === input)?.[1] ?? ''
}

function listOf(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}
