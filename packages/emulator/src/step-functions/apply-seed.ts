/** State machines of a seed. */
import { withEntry, type EmulatorState } from '../state.js'
import { executionArn, stateMachineArn, statusOf, type Execution } from './execution.js'
import type { ExecutionSeed, StateMachineSeed } from './seed.js'

/** Adds or changes state machines and executions of the acting account; what the seed does not name stays. */
export function addStateMachines(
  state: EmulatorState,
  seeds: Readonly<Record<string, StateMachineSeed>>,
  now: number,
): EmulatorState {
  return Object.entries(seeds).reduce((next, [name, seed]) => {
    const arn = stateMachineArn(next, name)
    const existing = next.stateMachines.get(arn)
    const type = seed.type ?? existing?.type ?? 'STANDARD'
    const machine = { arn, name, type, ends: seed.ends ?? existing?.ends }
    const added = { ...next, stateMachines: withEntry(next.stateMachines, arn, machine) }
    return Object.entries(seed.executions ?? {}).reduce(
      (with_, [execution, seeded]) => withExecution(with_, arn, execution, seeded, now),
      added,
    )
  }, state)
}

function withExecution(
  state: EmulatorState,
  machineArn: string,
  name: string,
  seed: ExecutionSeed,
  now: number,
): EmulatorState {
  const arn = executionArn(machineArn, name)
  const existing: Execution = state.executions.get(arn) ?? {
    arn,
    stateMachineArn: machineArn,
    name,
    input: '{}',
    startedAt: now,
  }
  const { status = statusOf(existing, now) } = seed
  const end = status === statusOf(existing, now) ? existing.end : status === 'RUNNING' ? undefined : { at: now, status }
  const execution: Execution = { ...existing, input: seed.input ?? existing.input, end }
  return { ...state, executions: withEntry(state.executions, arn, execution) }
}
