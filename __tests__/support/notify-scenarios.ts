/** What the scenarios of a training that a state machine waits for have in common. */
import type { EmulatorOptions } from '../../packages/emulator/src/emulator.js'
import { statusOf } from '../../packages/emulator/src/step-functions/execution.js'
import { executionArnOf, executionNameOf } from '../../src/model/execution.js'
import { LONGER_WAIT, openEnvironment, type TestEnvironment } from './environment.js'

export const MACHINE = 'arn:aws:states:eu-west-1:111122223333:stateMachine:orchard-wait'

/** A run that starts a training and leaves it to the state machine. */
export const NOTIFYING = { wait: 'false', notify: MACHINE } as const

/** An environment with the state machine, in which trainings take a while. */
export function openWaiting(options: Partial<EmulatorOptions> = {}): Promise<TestEnvironment> {
  const { seed = {} } = options
  return openEnvironment({
    ...options,
    seed: { stateMachines: { 'orchard-wait': {} }, ...seed, settings: { ...LONGER_WAIT, ...seed.settings } },
  })
}

/** Executions as the emulator has them: their names and statuses. */
export function executionsIn({ emulator, clock }: TestEnvironment): readonly string[] {
  return [...emulator.state.executions.values()].map(
    (execution) => `${execution.name} ${statusOf(execution, clock.now())}`,
  )
}

/** The ARN of the execution of a version. */
export function executionOf(versionArn: string): string {
  const versionName = versionArn.split('/').at(-2) ?? ''
  return executionArnOf({ arn: MACHINE }, executionNameOf({ versionName, versionArn }))
}
