/** StartExecution. API reference; no definition is interpreted: an execution runs until its seed or StopExecution ends it. */
import { textOf, textOfOrThrow } from '../rekognition/input.js'
import { notEmulated, type Handler } from '../services/handler.js'
import { ServiceError } from '../services/service-error.js'
import { withEntry, type EmulatorState } from '../state.js'
import { executionArn, NAME_KEPT_MS, statusOf, type Execution, type StateMachine } from './execution.js'
import { checkExecutionName, checkStateMachineArn } from './names.js'
import { STEP_FUNCTIONS_TITLE } from './title.js'

export const startExecution: Handler = (state, input, now) => {
  const machine = machineOrThrow(state, textOfOrThrow(input, 'stateMachineArn'))
  const serial = state.serial + 1
  const name = textOf(input, 'name') ?? idOf(serial)
  checkExecutionName(name)
  const text = textOf(input, 'input') ?? '{}'
  checkInput(text)
  if (machine.type === 'EXPRESS') {
    const arn = `${machine.arn.replace(':stateMachine:', ':express:')}:${name}:${idOf(serial)}`
    return { state: { ...state, serial }, output: answerOf({ arn, startedAt: now }) }
  }
  const arn = executionArn(machine.arn, name)
  const existing = state.executions.get(arn)
  if (existing !== undefined && !isForgotten(existing, now)) {
    if (statusOf(existing, now) === 'RUNNING' && existing.input === text) return { state, output: answerOf(existing) }
    throw new ServiceError('ExecutionAlreadyExists', `Execution Already Exists: '${arn}'`)
  }
  const execution: Execution = {
    arn,
    stateMachineArn: machine.arn,
    name,
    input: text,
    startedAt: now,
    end: machine.ends && { at: now + machine.ends.afterSeconds * 1000, status: machine.ends.status },
  }
  return {
    state: { ...state, serial, executions: withEntry(state.executions, arn, execution) },
    output: answerOf(execution),
  }
}

function machineOrThrow({ stateMachines }: EmulatorState, arn: string): StateMachine {
  checkStateMachineArn(arn)
  const machine = stateMachines.get(arn)
  if (machine !== undefined) return machine
  const [name = ''] = arn.split(':').slice(6)
  if (stateMachines.has(`${arn.split(':').slice(0, 6).join(':')}:${name}`))
    throw notEmulated(STEP_FUNCTIONS_TITLE, 'versions and aliases in StartExecution')
  throw new ServiceError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${arn}'`)
}

function checkInput(text: string): void {
  try {
    JSON.parse(text)
  } catch (error) {
    const why = error instanceof Error ? error.message : ''
    throw new ServiceError('InvalidExecutionInput', `Invalid State Machine Execution Input: '${why}'`)
  }
}

function isForgotten({ end }: Execution, now: number): boolean {
  return end !== undefined && now >= end.at + NAME_KEPT_MS
}

/** The name of an execution without one, and the last part of an Express one: a UUID, the same in every run. */
function idOf(serial: number): string {
  return `00000000-0000-4000-8000-${serial.toString(16).padStart(12, '0')}`
}

function answerOf({ arn, startedAt }: Pick<Execution, 'arn' | 'startedAt'>): Readonly<Record<string, unknown>> {
  return { executionArn: arn, startDate: startedAt / 1000 }
}
