/** A rollback, on a clock without real time. */
import { describe, expect, test } from '@jest/globals'
import { PROVENANCE_KEYS } from '../../../../src/model/provenance.js'
import { ALARM, checkStates, createRollbackCloud, runIn, servingIn } from '../../../support/release/swap-runs.js'

const V1_SERVES = { running: ['v1'], released: ['v1'], published: 'v1' }

describe('rollback', () => {
  test('starts the version before with its units, publishes it, and stops the one in use', async () => {
    const cloud = createRollbackCloud()
    const end = await runIn(cloud, { kind: 'rollback' })
    expect(end.outcome).toBe('rolled-back')
    expect(servingIn(cloud)).toEqual(V1_SERVES)
    expect(cloud.account.version('v1').description.minInferenceUnits).toBe(2)
    expect(cloud.account.version('v1').tags).toMatchObject({
      [PROVENANCE_KEYS.rolledBackFrom]: expect.stringMatching(/v2$/),
      [PROVENANCE_KEYS.replaces]: 'none',
    })
    checkStates(cloud)
  })

  test('a re-run never moves on, and another run finds nothing before the first release', async () => {
    const cloud = createRollbackCloud()
    await runIn(cloud, { kind: 'rollback' })
    await expect(runIn(cloud, { kind: 'rollback' })).resolves.toMatchObject({ outcome: 'nothing-to-do' })
    const calls = cloud.calls.journal.length
    await expect(runIn(cloud, { kind: 'rollback', runKey: 'run-8' })).resolves.toMatchObject({
      outcome: 'refused',
      code: 'NOTHING_RELEASED',
    })
    const later = cloud.calls.journal.slice(calls).map(({ operation }) => operation)
    expect(later.filter((operation) => !/^(Describe|List|Get)/.test(operation))).toEqual([])
  })

  test('goes on while the alarm is raised that is the reason for it', async () => {
    const cloud = createRollbackCloud()
    cloud.alarms.set(ALARM, () => 'ALARM')
    await expect(runIn(cloud, { kind: 'rollback' })).resolves.toMatchObject({ outcome: 'rolled-back' })
    expect(servingIn(cloud)).toEqual(V1_SERVES)
  })

  test('a re-run does not undo a release that came after it', async () => {
    const cloud = createRollbackCloud()
    await runIn(cloud, { kind: 'rollback' })
    cloud.account.add('v3', {}, { [PROVENANCE_KEYS.verdict]: 'passed' })
    await runIn(cloud, { runKey: 'run-9', version: 'v3' })
    await expect(runIn(cloud, { kind: 'rollback' })).resolves.toMatchObject({
      outcome: 'refused',
      code: 'PUBLISH_CONFLICT',
    })
    expect(servingIn(cloud)).toEqual({ running: ['v3'], released: ['v3'], published: 'v3' })
  })

  test('the version before was deleted, and its name is another’s now', async () => {
    const cloud = createRollbackCloud()
    cloud.account.versions.splice(0, 1)
    cloud.account.add('v1', {}, { [PROVENANCE_KEYS.verdict]: 'passed' })
    await expect(runIn(cloud, { kind: 'rollback' })).resolves.toMatchObject({ code: 'NOTHING_RELEASED' })
  })
})
