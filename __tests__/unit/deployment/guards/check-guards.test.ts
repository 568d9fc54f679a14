/** What a version must show before it is put into use. */
import { describe, expect, test } from '@jest/globals'
import { checkGuards, type VersionGuards } from '../../../../src/deployment/guards/check-guards.js'
import { ActionError } from '../../../../src/errors/action-error.js'
import { parseGate } from '../../../../src/gate/grammar/parse.js'
import { PROVENANCE_KEYS } from '../../../../src/model/provenance.js'
import { fault } from '../../../support/release/fake-account.js'
import { createFakeCloud } from '../../../support/release/fake-cloud.js'
import { summariesOf } from '../../../support/release/summary-objects.js'

const PASSED = { [PROVENANCE_KEYS.verdict]: 'passed' }
const RELEASED = { [PROVENANCE_KEYS.released]: '2026-03-01T00:00:00Z' }

function gateOf(text: string): VersionGuards['gate'] {
  const parsed = parseGate(text, { input: 'gate', hasSmokeTest: true })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.rules
}

/** A project with v1, v2 and v3, of which v2 is the one to be released. */
function projectOf(f1s: { readonly v1?: number; readonly v2?: number; readonly v3?: number } = {}) {
  const cloud = createFakeCloud()
  const [v1, v2, v3] = [cloud.account.add('v1'), cloud.account.add('v2', {}, PASSED), cloud.account.add('v3')]
  for (const [version, f1] of [
    [v1, f1s.v1 ?? 0.7],
    [v2, f1s.v2 ?? 0.8],
    [v3, f1s.v3 ?? 0.9],
  ] as const)
    version.description = { ...version.description, f1Score: f1 }
  const objects = summariesOf([
    [v1, f1s.v1 ?? 0.7],
    [v2, f1s.v2 ?? 0.8],
    [v3, f1s.v3 ?? 0.9],
  ])
  const run = cloud.run({ objects })
  const check = (guards: Partial<VersionGuards>, inUse?: { readonly arn: string; readonly name: string }) =>
    checkGuards(
      run.tools,
      cloud.account.project,
      v2.description,
      v2.tags,
      { requireVerdict: true, gate: [], ...guards },
      inUse,
    )
  return { cloud, run, v1, v2, v3, check }
}

describe('the recorded verdict', () => {
  test('passed is enough, and asks nothing', async () => {
    const { cloud, check } = projectOf()
    await check({})
    expect(cloud.calls.journal).toEqual([])
  })

  test.each([
    { name: 'failed', tags: { [PROVENANCE_KEYS.verdict]: 'failed' }, says: 'The verdict recorded on v2 is failed' },
    { name: 'none', tags: {}, says: 'No verdict is recorded on v2' },
  ])('$name is refused, unless it is not required', async ({ tags, says }) => {
    const { v2, check } = projectOf()
    v2.tags = tags
    const refused: unknown = await check({}).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(ActionError)
    expect(refused).toMatchObject({ code: 'VERDICT_NOT_PASSED', outcome: 'refused' })
    expect(refused).toHaveProperty('message', expect.stringContaining(says))
    await check({ requireVerdict: false })
  })
})

describe('the gate of today', () => {
  test('holds: the verdict is reported, and nothing is recorded', async () => {
    const { cloud, run, v2, check } = projectOf()
    await check({ gate: gateOf('f1 >= 0.8\nlabels.*.recall >= 0.5') })
    expect(run.report().verdict).toMatchObject({ passed: true, rules: [{ rule: 'f1 >= 0.8' }, {}] })
    expect(v2.tags).toEqual(PASSED)
    expect(cloud.calls.journal.map(({ operation }) => operation)).not.toContain('TagResource')
  })

  test('fails: refused, with the rules and the numbers', async () => {
    const { run, check } = projectOf()
    await expect(check({ gate: gateOf('f1 >= 0.9\nrecall >= 0.5\nwarn: precision >= 0.99') })).rejects.toMatchObject({
      code: 'GATE_FAILED',
      outcome: 'refused',
      message: 'v2 does not pass the gate today: f1 >= 0.9 (0.8: is below 0.9).',
    })
    expect(run.report().verdict).toMatchObject({ passed: false })
  })

  test('a number that is missing is refused under its own code', async () => {
    const { check } = projectOf()
    await expect(check({ gate: gateOf('average-precision >= 0.5') })).rejects.toMatchObject({
      code: 'METRIC_MISSING',
      outcome: 'refused',
    })
  })

  test('rules on smoke are left to the smoke test', async () => {
    const { cloud, run, check } = projectOf()
    await check({ gate: gateOf('smoke.f1 >= 0.99') })
    expect(cloud.calls.journal).toEqual([])
    expect(run.report().verdict).toBeUndefined()
  })
})

describe('smoke images', () => {
  test('that do not exist are refused before a model is started', async () => {
    const { check } = projectOf()
    await expect(check({ smokeImages: ['smoke/**'] })).rejects.toMatchObject({ code: 'SMOKE_NO_IMAGES' })
  })

  test('are missing for a rule on smoke', async () => {
    const { check } = projectOf()
    await expect(check({ gate: gateOf('smoke.f1 >= 0.8'), smokeImages: [] })).rejects.toMatchObject({
      code: 'SMOKE_NO_IMAGES',
      message: 'The gate has the rule smoke.f1 >= 0.8, and smoke-images is empty.',
    })
  })
})

describe('rules on the baseline', () => {
  const gate = gateOf('f1 >= baseline')

  test('compare with the version in use that the release has found', async () => {
    const { v1, run, check } = projectOf()
    await check({ gate }, v1)
    expect(run.report().verdict).toMatchObject({ passed: true, rules: [{ actual: 0.8, bound: 0.7 }] })
  })

  test('compare with the released version, also with a newer one', async () => {
    const { v3, check } = projectOf()
    v3.tags = RELEASED
    await expect(check({ gate })).rejects.toMatchObject({
      code: 'GATE_FAILED',
      message: expect.stringContaining('f1 >= baseline (0.8: is below baseline (v3)'),
    })
  })

  test('are skipped where nothing is released, so that the first version can be', async () => {
    const { run, check } = projectOf()
    await check({ gate })
    expect(run.report().verdict).toMatchObject({ passed: null, rules: [{ result: 'skipped' }] })
    expect(run.notes.map(({ message }) => message).join(' ')).toContain('has been released yet')
  })

  test('a version is not compared with itself', async () => {
    const { v2, run, check } = projectOf()
    await check({ gate }, v2)
    expect(run.report().verdict).toMatchObject({ passed: null })
  })

  test('tags that may not be read are an error of their own', async () => {
    const { cloud, check } = projectOf()
    cloud.failAt({ operation: 'ListTagsForResource', nth: 1 }, 'before', fault('access-denied', 'ListTagsForResource'))
    await expect(check({ gate })).rejects.toMatchObject({ facts: { operation: 'ListTagsForResource' } })
  })
})
