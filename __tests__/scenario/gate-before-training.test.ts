/** A gate that no version can pass costs no training: what the manifests alone decide is judged before the start. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { imageLine, manifestOf, openEnvironment, type TestEnvironment } from '../support/environment.js'
import { endOf } from '../support/preflight-scenarios.js'
import type { RunOptions } from '../support/run-action.js'

let environment: TestEnvironment
afterEach(() => environment.close())

const MISSPELT = 'f1 >= 0.5\nlabels.aple.f1 >= 0.5'
const SAID =
  'GATE_IMPOSSIBLE: No version trained from these manifests can pass 1 rule of the gate: labels.aple.f1 >= 0.5 (no manifest has the label "aple"; the closest match is "apple").'

function train(inputs: RunOptions['inputs'], more: Partial<RunOptions> = {}) {
  return environment.run({ ...more, inputs: { 'f1-threshold': '', ...inputs } })
}

describe('a gate that cannot pass is refused, and nothing is started', () => {
  test.each([
    {
      name: 'a label that no manifest has',
      gate: MISSPELT,
      rules: [/^labels\.aple\.f1 >= 0\.5 \(no manifest .* "apple"\)$/],
    },
    {
      name: 'a number that only models that find objects have',
      gate: 'average-precision >= 0.5',
      rules: [/^average-precision >= 0\.5 \(the manifests have image-level labels, and only a model that finds/],
    },
    {
      name: 'more images than there are',
      gate: 'training-images >= 41',
      rules: [/^training-images >= 41 \(40 is below 41\)$/],
    },
    {
      name: 'more images of each label than there are',
      gate: 'labels.*.testing-images >= 11',
      rules: [/^labels\.\*\.testing-images >= 11 \("apple": 10 is below 11; "pear": 10 is below 11\)$/],
    },
    {
      name: 'several at once, without those that only warn',
      gate: 'labels.pera.recall >= 0.5\nlabel-count == 3\nwarn: labels.plum.f1 >= 0.1',
      rules: [/^labels\.pera\.recall >= 0\.5 \(.*"pear"\); label-count == 3 \(2 is not 3\)$/],
    },
  ])('$name', async ({ gate, rules }) => {
    environment = await openEnvironment()
    const { exitCode, outcome, code, findings = [] } = endOf(await train({ gate }))
    expect({ exitCode, outcome, code }).toEqual({ exitCode: 1, outcome: 'error', code: 'GATE_IMPOSSIBLE' })
    const [, named = ''] =
      /^GATE_IMPOSSIBLE: .* can pass \d rules? of the gate: (.*)\.$/.exec(findings.join('\n')) ?? []
    for (const rule of rules) expect(named).toMatch(rule)
    expect(environment.requests()).not.toContain('CreateProjectVersion')
  })

  test('a dry run says so too', async () => {
    environment = await openEnvironment()
    expect(endOf(await train({ gate: MISSPELT, 'dry-run': 'true' }))).toMatchObject({ exitCode: 1, findings: [SAID] })
  })

  test('manifests of the workspace are read for it, and nothing is uploaded', async () => {
    environment = await openEnvironment()
    const workspace = { 'a.manifest': manifestOf(40), 'b.manifest': manifestOf(20, ['apple', 'pear'], 1000) }
    const own = { 'training-manifests': 'a.manifest', 'testing-manifests': 'b.manifest' }
    expect(endOf(await train({ gate: MISSPELT, ...own }, { workspace }))).toMatchObject({ findings: [SAID] })
    expect(environment.requests()).not.toContain('PutObject')
  })

  test('it is reported after what is wrong with buckets', async () => {
    environment = await openEnvironment()
    const { findings = [] } = endOf(await train({ gate: MISSPELT, 'output-location': 's3://nowhere/runs' }))
    expect(findings).toEqual([expect.stringMatching(/^BUCKET_NOT_FOUND: /), SAID])
  })
})

describe('what is trained nevertheless', () => {
  test('a gate that may pass', async () => {
    environment = await openEnvironment()
    const gate = 'labels.apple.f1 >= 0.1\ntraining-images >= 40\nlabels.*.testing-images >= 10\ninvalid-lines == 0'
    expect((await train({ gate })).outputs).toMatchObject({ outcome: 'passed', passed: 'true' })
  })

  test('a rule that only warns', async () => {
    environment = await openEnvironment()
    const { outputs } = await train({ gate: 'f1 >= 0.1\nwarn: labels.aple.f1 >= 0.5' })
    expect(outputs).toMatchObject({ outcome: 'passed' })
    expect(outputs['warned-rules']).toContain('labels.aple.f1')
  })

  test('on-gate-failure: warn wants the model whatever the gate says, with a warning before the start', async () => {
    environment = await openEnvironment()
    const { exitCode, outputs, stdout } = await train({ gate: MISSPELT, 'on-gate-failure': 'warn' })
    expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 0, outcome: 'gate-failed', passed: 'false' })
    expect(stdout).toMatch(/can pass 1 rule of the gate: labels\.aple\.f1 .* The training is still started/)
  })

  test('a split that the service makes: the number of testing images is known afterwards', async () => {
    environment = await openEnvironment()
    const gate = 'labels.*.testing-images >= 1\ntraining-images >= 20'
    const inputs = { gate, 'testing-manifests': '', 'auto-create-testing-data': 'true' }
    expect((await train(inputs)).outputs).toMatchObject({ outcome: 'passed' })
  })

  test('a version that exists is resumed, and judged', async () => {
    environment = await openEnvironment()
    const inputs = { 'version-name': 'v1', reuse: 'run' }
    expect((await train({ ...inputs, gate: 'f1 >= 0.1' })).outputs).toMatchObject({ outcome: 'passed' })
    const { outputs } = await train({ ...inputs, gate: MISSPELT })
    expect(outputs).toMatchObject({ outcome: 'gate-failed', resumed: 'true' })
  })

  test('a label that only the training manifest has: its score is known afterwards', async () => {
    const more = manifestOf(40) + imageLine('only.jpg', 'quince')
    environment = await openEnvironment({
      seed: { buckets: { more: { objects: { 'a.manifest': { text: more } } } } },
    })
    const inputs = { gate: 'labels.quince.f1 >= 0.99', 'training-manifests': 's3://more/a.manifest' }
    expect((await train(inputs)).outputs.outcome).toBe('gate-failed')
  })
})
