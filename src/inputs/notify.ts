/** The input that names who waits in place of the step. */
import { ActionError } from '../errors/action-error.js'
import { checkPartition } from './aws.js'
import { refused, type InputReader } from './reader.js'
import type { StateMachine } from '../model/execution.js'
import { success, type Result } from '../model/result.js'

/** Names of state machines are up to 80 characters. Step Functions API reference, CreateStateMachine, name. */
const ARN_PATTERN = /^arn:([a-z\d-]+):states:([a-z\d-]+):(\d{12}):stateMachine:([a-zA-Z0-9_-]{1,80})$/

const FORM = 'the ARN of a state machine: arn:aws:states:<region>:<account>:stateMachine:<name>'

/** The ARN of a state machine, without a version or an alias: they would give the execution another name to be found by. */
export function parseStateMachine(text: string): Result<StateMachine & { readonly region: string }> {
  const [arn, partition, region, account, name] = ARN_PATTERN.exec(text) ?? []
  if (arn === undefined || region === undefined || account === undefined || name === undefined) {
    const kind = /^arn:[^:]*:states:[^:]*:\d{12}:(execution|express|activity|stateMachine)[:/]/.exec(text)?.[1]
    return refused(kind === undefined ? FORM : `${FORM}${MEANT[kind] ?? ''}`)
  }
  const fits = checkPartition(partition, region)
  return fits.ok ? success({ arn, region, account, name }) : fits
}

const MEANT: Readonly<Record<string, string>> = {
  execution: ', not of one of its executions',
  express: ', not of one of its executions',
  activity: ', not of an activity',
  stateMachine: ', without a version, an alias or a map run',
}

/**
 * Reads the input; problems are gathered in the reader.
 * @param region  of the training; an execution elsewhere would look for the version there
 * @param waits   whether the step waits by itself; undefined where the input `wait` was not understood
 */
export function readNotify(reader: InputReader, region: string | undefined, waits: boolean): StateMachine | undefined {
  const machine = reader.read('notify', parseStateMachine)
  const given = reader.text('notify')
  if (given !== '' && waits) {
    reader.reject('notify', given, 'wait: false as well: a step that waits by itself needs no state machine to wait')
  }
  if (machine === undefined) return undefined
  if (region !== undefined && machine.region !== region) {
    reader.reject('notify', given, `a state machine in ${region}, the Region in use`)
  }
  const { arn, account, name } = machine
  return { arn, account, name }
}

/**
 * An execution is started in the account of the caller, which is that of the project: said before a training is started.
 * @throws ActionError INVALID_INPUT
 */
export function refuseOtherAccount({ arn, account }: StateMachine, projectArn: string): void {
  const owner = projectArn.split(':')[4] ?? ''
  if (owner === account) return
  const allowed = `a state machine in the account of the project, ${owner}: Step Functions starts none for callers of other accounts`
  throw new ActionError('INVALID_INPUT', 'There is 1 problem with the inputs: notify.', {
    outcome: 'invalid-input',
    problems: [{ input: 'notify', given: arn, allowed }],
    hint: 'Correct the inputs listed above; no training was started.',
  })
}
