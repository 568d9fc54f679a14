/** What a bake makes of lists that lag behind, and of versions that stopped. */
import { describe, expect, test } from '@jest/globals'
import { watchOver } from '../../../../src/deployment/swap/watch-over.js'
import type { SwapContext } from '../../../../src/deployment/swap/context.js'
import type { ProjectVersion } from '../../../../src/model/version.js'
import { createSwapCloud, MINUTE, PARTS } from '../../../support/release/swap-runs.js'

/** `as it is`, `unlisted`, `another version`, or a status. */
type Answer = string

/** Bakes v1 for ten minutes, where the answers come one after the other; the last stays. Returns how many were read. */
async function bake(answers: readonly Answer[]): Promise<number> {
  const cloud = createSwapCloud()
  const target = cloud.account.version('v1').description
  const { tools } = cloud.run()
  let polls = 0
  const findVersionsOnce = (): Promise<ReadonlyMap<string, ProjectVersion>> => {
    const answer = answers[Math.min(polls, answers.length - 1)] ?? 'as it is'
    polls += 1
    if (answer === 'unlisted') return Promise.resolve(new Map())
    if (answer === 'another version') return Promise.resolve(new Map([['v1', { ...target, arn: `${target.arn}9` }]]))
    return Promise.resolve(new Map([['v1', answer === 'as it is' ? target : { ...target, status: answer }]]))
  }
  const context: Pick<SwapContext, 'tools' | 'plan' | 'parts' | 'project'> = {
    tools: { ...tools, models: { ...tools.models, findVersionsOnce } },
    parts: PARTS,
    project: cloud.account.project,
    plan: { ...PLAN, pollIntervalMs: 30_000 },
  }
  const untilAt = cloud.now() + 10 * MINUTE
  await watchOver(context, { target, old: undefined, alarms: [], purpose: 'bake', untilAt, hadAlarm: false })
  return polls
}

const PLAN: SwapContext['plan'] = {
  operation: { kind: 'prune', keep: 1 },
  isDryRun: false,
  startTimeoutMs: MINUTE,
  stopTimeoutMs: MINUTE,
  copyTimeoutMs: MINUTE,
  pollIntervalMs: MINUTE,
  maxRunningModels: 2,
  pricePerUnitHour: undefined,
}

describe('a version that bakes', () => {
  test('is read once a poll, and at the end', async () => {
    expect(await bake(['as it is'])).toBe(21)
  })

  test.each<[string, readonly Answer[]]>([
    ['is not listed once', ['as it is', 'unlisted', 'as it is']],
    ['is still shown as it was before it ran', ['STARTING', 'as it is']],
  ])('that %s has not stopped', async (_name, answers) => {
    await expect(bake(answers)).resolves.toBeGreaterThan(20)
  })

  test('that is not listed at the end of the bake is read again', async () => {
    expect(await bake([...Array<Answer>(20).fill('as it is'), 'unlisted', 'as it is'])).toBe(22)
  })

  test.each<[string, readonly Answer[], string]>([
    ['is not listed for a minute', ['as it is', 'unlisted'], 'it is no longer listed'],
    ['does not come out of STARTING', ['as it is', 'STARTING'], 'its status is STARTING'],
    ['was stopped', ['as it is', 'STOPPING'], 'its status is STOPPING'],
    ['failed', ['as it is', 'FAILED'], 'its status is FAILED'],
    ['gave its name to another one', ['as it is', 'another version'], 'it is no longer listed'],
  ])('that %s has stopped running', async (_name, answers, why) => {
    await expect(bake(answers)).rejects.toMatchObject({
      code: 'VERSION_NOT_RUNNABLE',
      message: `v1 stopped running during its bake: ${why}.`,
    })
  })
})
