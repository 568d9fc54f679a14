/** A swap without faults, and what it refuses, on a clock without real time. */
import { describe, expect, test } from '@jest/globals'
import { PROVENANCE_KEYS } from '../../../../src/model/provenance.js'
import {
  checkReported,
  checkStates,
  createSwapCloud,
  MINUTE,
  runIn,
  servingIn,
} from '../../../support/release/swap-runs.js'

const V1_SERVES = { running: ['v1'], released: ['v1'], published: 'v1' }
const V2_SERVES = { running: ['v2'], released: ['v2'], published: 'v2' }

describe('swap', () => {
  test('starts the new version, publishes it, moves the tag, bakes and stops the old one', async () => {
    const cloud = createSwapCloud()
    const end = await runIn(cloud, { drainMs: 4 * MINUTE })
    expect(end.outcome).toBe('swapped')
    expect(servingIn(cloud)).toEqual(V2_SERVES)
    checkStates(cloud)
    checkReported(cloud, end)
    const changes = cloud.calls.journal
      .filter(({ operation }) => /^(Tag|Untag|Start|Stop|Put)/.test(operation))
      .map(({ operation, subject }) => `${operation} ${subject}`)
    expect(changes).toEqual([
      'TagResource v2',
      'StartProjectVersion v2',
      'TagResource v1',
      'TagResource v2',
      'PutParameter /orchard/model',
      'TagResource v1',
      'UntagResource v1',
      'TagResource v2',
      // Its bake is over.
      'TagResource v2',
      'StopProjectVersion v1',
      'UntagResource v1',
    ])
    const { tags } = cloud.account.version('v2')
    expect(tags[PROVENANCE_KEYS.replaces]).toMatch(/^\d+\/v1$/)
    expect(tags[PROVENANCE_KEYS.releaseRun]).toBe('run-7')
    expect(end.run.report()).toMatchObject({
      version: { name: 'v2', status: 'RUNNING' },
      previous: { name: 'v1', status: 'STOPPED' },
      inUse: 'v2',
    })
  })

  test('already as asked: nothing is changed', async () => {
    const cloud = createSwapCloud()
    await runIn(cloud)
    const calls = cloud.calls.journal.length
    const again = await runIn(cloud)
    expect(again.outcome).toBe('nothing-to-do')
    const other = await runIn(cloud, { runKey: 'run-8' })
    expect(other.outcome).toBe('nothing-to-do')
    const later = cloud.calls.journal.slice(calls).map(({ operation }) => operation)
    expect(later.filter((operation) => !/^(Describe|List|Get)/.test(operation))).toEqual([])
  })

  test('without publish, the old one keeps running, and the tag moves once the bake is over', async () => {
    const cloud = createSwapCloud({ isPublished: false })
    const end = await runIn(cloud, { publishes: 'nowhere' })
    expect(end.outcome).toBe('swapped')
    expect(servingIn(cloud)).toEqual({ running: ['v1', 'v2'], released: ['v2'], published: undefined })
    checkStates(cloud)
    checkReported(cloud, end)
    expect(end.run.report().published ?? []).toEqual([])
    await expect(runIn(cloud, { publishes: 'nowhere' })).resolves.toMatchObject({ outcome: 'nothing-to-do' })
  })

  test('the first release of all', async () => {
    const cloud = createSwapCloud({ isPublished: false })
    cloud.account.versions.splice(0, 1)
    const end = await runIn(cloud)
    expect(end.outcome).toBe('swapped')
    expect(servingIn(cloud)).toEqual(V2_SERVES)
    expect(cloud.account.version('v2').tags[PROVENANCE_KEYS.replaces]).toBe('none')
  })

  test('stop-first stops the old one before the new one starts', async () => {
    const cloud = createSwapCloud({ placesMax: 1 })
    const end = await runIn(cloud, { mode: 'stop-first' })
    expect(end.outcome).toBe('swapped')
    expect(servingIn(cloud)).toEqual(V2_SERVES)
    const order = cloud.calls.journal.map(({ operation, subject }) => `${operation} ${subject}`)
    expect(order.indexOf('StopProjectVersion v1')).toBeLessThan(order.indexOf('StartProjectVersion v2'))
  })

  test('stop-first starts the old one again, with its units, when the new one fails', async () => {
    const cloud = createSwapCloud({ startFails: (name) => (name === 'v2' ? 'no capacity' : undefined) })
    const v1 = cloud.account.version('v1')
    v1.description = { ...v1.description, minInferenceUnits: 3 }
    const end = await runIn(cloud, { mode: 'stop-first' })
    expect(end).toMatchObject({ outcome: 'start-failed', code: 'START_FAILED' })
    expect(servingIn(cloud)).toEqual(V1_SERVES)
    expect(v1.description.minInferenceUnits).toBe(3)
    checkReported(cloud, end)
  })

  test.each([
    ['no place', { placesMax: 2 }, {}, 'NO_PLACE', 'refused'],
    ['no verdict', {}, { version: 'v4' }, 'VERDICT_NOT_PASSED', 'refused'],
    ['an alarm that does not exist', {}, { alarms: ['missing'] }, 'ALARM_UNREADABLE', 'error'],
    ['an unknown version', {}, { version: 'v9' }, 'VERSION_NOT_FOUND', 'error'],
    ['in training', {}, { version: 'v5' }, 'VERSION_NOT_RUNNABLE', 'refused'],
    ['other units than those it runs with', {}, { version: 'v6', units: 2 }, 'OTHER_UNITS', 'refused'],
  ] as const)('%s: refused, and nothing is changed', async (name, options, change, code, outcome) => {
    const cloud = createSwapCloud(options)
    cloud.account.add('v4')
    cloud.account.add('v5', { status: 'TRAINING_IN_PROGRESS' })
    if (name !== 'no place') cloud.account.add('v6', { status: 'TRAINING_COMPLETED' })
    else cloud.account.add('other', { status: 'STOPPING' }, {}, cloud.account.addProject('another'))
    if (code === 'OTHER_UNITS') {
      const v6 = cloud.account.version('v6')
      v6.description = { ...v6.description, status: 'RUNNING', minInferenceUnits: 1 }
    }
    const end = await runIn(cloud, change)
    expect(end).toMatchObject({ outcome, code })
    expect(cloud.calls.journal.filter(({ operation }) => /^(Tag|Untag|Start|Stop|Put)/.test(operation))).toEqual([])
  })

  test.each([
    ['an address on the web', 'https://example.org/model'],
    ['a version of another project', 'arn:aws:rekognition:eu-west-1:111122223333:project/pears/version/v1/1'],
  ])('what is published is %s: refused', async (_name, value) => {
    const cloud = createSwapCloud()
    cloud.account.parameters.set('/orchard/model', { value, type: 'String' })
    await expect(runIn(cloud)).resolves.toMatchObject({ outcome: 'refused', code: 'PUBLISH_CONFLICT' })
  })

  test.each([
    ['none', 'none'],
    ['a version that was deleted', 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/version/v0/1'],
  ])('what is published is %s: the tag says what is in use', async (_name, value) => {
    const cloud = createSwapCloud()
    cloud.account.parameters.set('/orchard/model', { value, type: 'String' })
    await expect(runIn(cloud)).resolves.toMatchObject({ outcome: 'swapped' })
    expect(servingIn(cloud)).toEqual(V2_SERVES)
  })

  test('published and tag disagree: the published version is replaced, and both lose the tag', async () => {
    const cloud = createSwapCloud()
    const v3 = cloud.account.version('v3')
    v3.tags[PROVENANCE_KEYS.released] = '2026-02-01T09:00:00.000Z'
    Reflect.deleteProperty(cloud.account.version('v1').tags, PROVENANCE_KEYS.released)
    await expect(runIn(cloud)).resolves.toMatchObject({ outcome: 'swapped' })
    expect(servingIn(cloud)).toEqual(V2_SERVES)
    expect(cloud.account.version('v1').tags[PROVENANCE_KEYS.releasedUntil]).toBeDefined()
  })
})
