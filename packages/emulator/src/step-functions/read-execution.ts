/** DescribeExecution and StopExecution. API reference. */
import { withoutUndefined } from '../../../../src/model/without-undefined.js'
import { textOf, textOfOrThrow } from '../rekognition/input.js'
import type { Handler } from '../services/handler.js'
import { ServiceError } from '../services/service-error.js'
import { withEntry, type EmulatorState } from '../state.js'
import { statusOf, type Execution } from './execution.js'
import { checkExecutionArn } from './names.js'

export const describeExecution: Handler = (state, input, now) => {
  const execution = executionOrThrow(state, textOfOrThrow(input, 'executionArn'))
  const { arn, stateMachineArn, name, startedAt, end } = execution
  const status = statusOf(execution, now)
  const isOver = status !== 'RUNNING'
  const hasData = textOf(input, 'includedData') !== 'METADATA_ONLY'
  const { error, cause } = isOver ? (end ?? {}) : {}
  const output = {
    executionArn: arn,
    stateMachineArn,
    name,
    status,
    startDate: startedAt / 1000,
    stopDate: isOver && end !== undefined ? end.at / 1000 : undefined,
    input: hasData ? execution.input : undefined,
    inputDetails: hasData ? { included: true } : undefined,
    output: hasData && status === 'SUCCEEDED' ? execution.input : undefined,
    outputDetails: hasData && status === 'SUCCEEDED' ? { included: true } : undefined,
    error: hasData ? error : undefined,
    cause: hasData ? cause : undefined,
    redriveCount: 0,
    ...redriveOf(status),
  }
  return { state, output: withoutUndefined(output) }
}

export const stopExecution: Handler = (state, input, now) => {
  const execution = executionOrThrow(state, textOfOrThrow(input, 'executionArn'))
  // Another stop of one that has ended changes nothing.
  const end =
    statusOf(execution, now) === 'RUNNING'
      ? withoutUndefined({ at: now, status: 'ABORTED', error: textOf(input, 'error'), cause: textOf(input, 'cause') })
      : execution.end
  return {
    state: { ...state, executions: withEntry(state.executions, execution.arn, { ...execution, end }) },
    output: { stopDate: (end?.at ?? now) / 1000 },
  }
}

function redriveOf(status: string): Readonly<Record<string, string>> {
  return status === 'RUNNING' || status === 'SUCCEEDED'
    ? { redriveStatus: 'NOT_REDRIVABLE', redriveStatusReason: `Execution is ${status} and cannot be redriven` }
    : { redriveStatus: 'REDRIVABLE' }
}

function executionOrThrow({ executions }: EmulatorState, arn: string): Execution {
  checkExecutionArn(arn)
  const execution = executions.get(arn)
  if (execution === undefined) throw new ServiceError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`)
  return execution
}
