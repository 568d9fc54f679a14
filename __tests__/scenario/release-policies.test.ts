/**
 * The documented policies of the release action, on an emulator that denies what they do not allow: with them each operation
 * runs, and without any one of their actions a call of it is denied.
 */
import { afterEach, describe, expect, test } from '@jest/globals'
import { RELEASE_POLICY_NAMES, rightsOf } from '../support/documented-policies.js'
import type { TestEnvironment } from '../support/environment.js'
import { FEATURES, grant, openReleases, releaseRights } from '../support/release/policy-scenarios.js'

let environment: TestEnvironment | undefined
afterEach(async () => {
  await environment?.close()
  environment = undefined
})

/** Operations that were denied since a call, each once. */
function deniedSince(opened: TestEnvironment, from: number): readonly string[] {
  const entries = opened.emulator.journal
    .slice(from)
    .filter(({ errorName }) => (errorName ?? '').startsWith('AccessDenied'))
  return [...new Set(entries.map(({ operation }) => operation))]
}

describe('with the documented policies nothing is denied in', () => {
  test.each(FEATURES)('$name', async ({ policies, prepare, run, outcome }) => {
    environment = await openReleases()
    await prepare?.(environment)
    await grant(environment, releaseRights(environment, policies))
    const from = environment.emulator.journal.length
    const result = await run(environment)
    expect([result.outputs.outcome, result.stdout]).toEqual([outcome, expect.any(String)])
    expect(deniedSince(environment, from)).toEqual([])
  })
})

/** A row for each right of the action's own calls, with the feature that needs it. */
const ROWS = FEATURES.flatMap((feature) =>
  rightsOf(...feature.own)
    .filter(({ sid, action }) => sid.startsWith('Action') && !(feature.unused ?? []).includes(action))
    .map(({ action, resource }) => ({ ...feature, action, resource }))
    .filter(({ action }, index, all) => all.findIndex((row) => row.action === action) === index),
)

describe('without a single action', () => {
  test.each(ROWS)('$action, a call is denied in $name', async (row) => {
    environment = await openReleases()
    await row.prepare?.(environment)
    const rights = releaseRights(environment, row.policies)
    const [right] = releaseRights(environment, row.own).filter(({ action }) => action === row.action)
    await grant(environment, right === undefined ? rights : rights.filter(({ action }) => action !== row.action))
    const from = environment.emulator.journal.length
    const { report, stdout } = await row.run(environment)
    expect(deniedSince(environment, from)).not.toEqual([])
    // Of an evaluation that may not be read, the report says what could not be judged or shown.
    if (row.action !== 's3:GetObject')
      expect(`${JSON.stringify(report)}${stdout}`).toContain(`${row.action} was denied on `)
  })

  test('there is a row for every action of the policies that are documented for a release', () => {
    // A copy needs two accounts, each with a policy of its own.
    const names = RELEASE_POLICY_NAMES.filter((name) => !name.startsWith('release-copy-'))
    const own = rightsOf(...names).filter(({ sid }) => sid.startsWith('Action'))
    const played = new Set([...ROWS.map(({ action }) => action), ...FEATURES.flatMap(({ unused = [] }) => unused)])
    expect(own.map(({ action }) => action).filter((action) => !played.has(action))).toEqual([])
  })
})
