/** The gate and the baseline of the evaluate action. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { manifestOf, openEnvironment, type TestEnvironment } from '../support/environment.js'
import { trained, TAG } from '../support/evaluate-scenarios.js'

let environment: TestEnvironment
afterEach(() => environment.close())

/** The tags of a version, without those that every version of the action has. */
function tagsOf(name: string): Readonly<Record<string, string>> {
  const version = [...environment.emulator.state.versions.values()].find((one) => one.name === name)
  return version?.tags ?? {}
}

describe('gate and baseline', () => {
  const quality = (version: string, value: number): object => ({ version, quality: { default: value } })

  test('rules of every kind, in gate and gate-file together', async () => {
    environment = await openEnvironment({ seed: { projects: { orchard: { versions: { v1: trained } } } } })
    const { outputs, summary } = await environment.evaluate({
      workspace: { 'gates/strict.gate': '# for releases\nlabels.*.recall >= 0.1\ninvalid-lines == 0\n' },
      inputs: {
        'gate-file': 'gates/strict.gate',
        gate: 'f1 >= 80%\nlabels["apple"].f1 >= 0.1\nlabels.peer.f1 >= 0.5\nwarn: testing-images >= 1000',
      },
    })
    expect(outputs).toMatchObject({ outcome: 'gate-failed', passed: 'false' })
    const failed = JSON.parse(outputs['failed-rules'] ?? '') as readonly {
      readonly rule: string
      readonly reason: string
    }[]
    expect(failed.map(({ rule }) => rule)).toEqual(['labels.peer.f1 >= 0.5'])
    expect(failed[0]?.reason).toContain('pear')
    expect(outputs['warned-rules']).toContain('testing-images >= 1000')
    expect(summary).toContain('testing-images')
  })

  test('mistakes in all lines together, with a caret, before any call', async () => {
    environment = await openEnvironment()
    const { outputs, stdout } = await environment.evaluate({
      inputs: { gate: 'f1 => 0.8\nlabels.*.f1 >= baseline - 5%\nprecison > 0' },
    })
    expect(outputs).toMatchObject({ outcome: 'invalid-input', 'error-code': 'INVALID_INPUT' })
    expect(environment.requests()).toEqual([])
    expect(stdout).toContain('line 1, column 4')
    expect(stdout).toMatch(/f1 => 0\.8\n\s+\^/)
    expect(stdout).toContain('precision')
  })

  test('a rule on the baseline without one is an input error', async () => {
    environment = await openEnvironment()
    const { outputs, summary } = await environment.evaluate({ inputs: { gate: 'f1 >= baseline' } })
    expect(outputs['error-code']).toBe('INVALID_INPUT')
    expect(summary).toContain('baseline')
  })

  test.each([
    ['latest', { c: 0.95, b: 0.9, a: 0.7 }, {}, 'b'],
    ['latest skips a failed verdict', { c: 0.95, b: 0.9, a: 0.7 }, { b: { [`${TAG}verdict`]: 'failed' } }, 'a'],
    ['best', { c: 0.95, b: 0.7, a: 0.99 }, {}, 'a'],
    ['best skips a failed verdict', { c: 0.95, b: 0.7, a: 0.99 }, { a: { [`${TAG}verdict`]: 'failed' } }, 'b'],
    ['released', { c: 0.95, b: 0.7, a: 0.9 }, { a: { [`${TAG}released`]: 'true' } }, 'a'],
    ['tag:stage=live', { c: 0.95, b: 0.7, a: 0.9 }, { a: { stage: 'live' } }, 'a'],
    ['a', { c: 0.95, b: 0.7, a: 0.9 }, {}, 'a'],
  ] as const)(
    '%s',
    async (name, qualities, tags: Readonly<Record<string, Readonly<Record<string, string>>>>, expected) => {
      const versions = Object.fromEntries(
        Object.keys(qualities).map((version, index) => [
          version,
          {
            ...trained,
            ageSeconds: 80_000 + index * 1000,
            ...(tags[version] === undefined ? {} : { tags: tags[version] }),
          },
        ]),
      )
      environment = await openEnvironment({
        seed: {
          settings: {
            trainings: Object.entries(qualities).map(([version, value]) => quality(version, value)) as never,
          },
          projects: { orchard: { versions } },
        },
      })
      const { outputs, summary } = await environment.evaluate({
        inputs: { baseline: name.split(' ')[0] ?? '', gate: 'f1 >= baseline - 0.5', version: 'c' },
      })
      expect(outputs).toMatchObject({ outcome: 'passed', 'baseline-version-name': expected })
      expect(Number(outputs['f1-delta'])).toBeCloseTo(
        Number(outputs['f1-score']) - Number(outputs['baseline-f1-score']),
        9,
      )
      expect(summary).toContain('same')
    },
  )

  test('no other trained version: the rule is skipped, nothing passed, and the report says so', async () => {
    environment = await openEnvironment({ seed: { projects: { orchard: { versions: { only: trained } } } } })
    const { exitCode, outputs, stdout } = await environment.evaluate({
      inputs: { 'f1-threshold': '', gate: 'f1 >= baseline', baseline: 'latest' },
    })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ outcome: 'trained', passed: '', 'baseline-version-name': '' })
    expect(stdout).toContain('No gate rule could be judged')
  })

  test('a tag that matches nothing fails the rule', async () => {
    environment = await openEnvironment({
      seed: { projects: { orchard: { versions: { a: { ...trained, ageSeconds: 90_000 }, b: trained } } } },
    })
    const { outputs } = await environment.evaluate({ inputs: { gate: 'f1 >= baseline', baseline: 'tag:stage=live' } })
    expect(outputs).toMatchObject({ outcome: 'gate-failed', passed: 'false' })
  })

  test.each([
    ['warn', 'passed'],
    ['fail', 'gate-failed'],
    ['skip', 'trained'],
  ])('another test set: %s', async (mode, outcome) => {
    environment = await openEnvironment({
      seed: { projects: { orchard: { versions: { a: { ...trained, ageSeconds: 90_000 } } } } },
    })
    await environment.run({
      workspace: { 'test.manifest': manifestOf(20, ['apple', 'pear'], 1010) },
      inputs: { 'testing-manifests': 'test.manifest', 'version-name': 'b' },
    })
    const { outputs, summary } = await environment.evaluate({
      inputs: { 'f1-threshold': '', gate: 'f1 >= baseline - 0.9', baseline: 'a', 'different-test-set': mode },
    })
    expect(outputs.outcome).toBe(outcome)
    expect(summary).toContain('images that both test sets share')
  })

  test('train has the same gate', async () => {
    environment = await openEnvironment({
      seed: { projects: { orchard: { versions: { a: { ...trained, ageSeconds: 90_000 } } } } },
    })
    const { outputs } = await environment.run({
      inputs: { gate: 'f1 >= baseline - 0.5\nlabel-count == 2', baseline: 'latest' },
    })
    expect(outputs).toMatchObject({ outcome: 'passed', 'baseline-version-name': 'a' })
    expect(tagsOf(outputs['version-name'] ?? '')).toMatchObject({ [`${TAG}verdict`]: 'passed' })
  })
})
