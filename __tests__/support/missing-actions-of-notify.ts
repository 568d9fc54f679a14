/** As missing-actions.ts, for the calls of a training that a state machine waits for. */
import { MACHINE, NOTIFYING } from './notify-scenarios.js'
import { environment, failing, IN_S3, train, type Missing, S3_INPUTS } from './policy-scenarios.js'
import type { RunResult } from './run-action.js'

const EXECUTIONS = MACHINE.replace(':stateMachine:', ':execution:').concat(':*')

/** Starts a training that does not end, and ends the execution that waits for it. */
export async function startAndEndWaiting(): Promise<RunResult> {
  const settings = { trainings: [{ version: '*', end: 'never' as const }] }
  await environment.emulator.applySeed({ settings })
  const started = await train(NOTIFYING)()
  const name = started.outputs['execution-arn']?.split(':').at(-1) ?? ''
  const executions = { [name]: { status: 'SUCCEEDED' as const } }
  await environment.emulator.applySeed({ stateMachines: { 'orchard-wait': { executions } } })
  return started
}

/** Another attempt of the run that has started the training. */
export function waitAgain(): Promise<RunResult> {
  return environment.run({ inputs: { ...S3_INPUTS, ...NOTIFYING }, env: { GITHUB_RUN_ATTEMPT: '2' } })
}

export const MISSING_FOR_NOTIFY: readonly Missing[] = [
  {
    policy: 'notify',
    action: 'states:StartExecution',
    resource: MACHINE,
    of: [...IN_S3, 'notify'],
    run: train(NOTIFYING),
    ...failing('NOTIFY_FAILED'),
    says: /was denied on arn:aws:states:eu-west-1:111122223333:stateMachine:orchard-wait/,
  },
  {
    policy: 'notify',
    action: 'states:DescribeExecution',
    resource: EXECUTIONS,
    of: [...IN_S3, 'notify'],
    prepare: startAndEndWaiting,
    run: waitAgain,
    ...failing('NOTIFY_FAILED'),
    says: /was denied on arn:aws:states:eu-west-1:111122223333:execution:orchard-wait:/,
  },
]
