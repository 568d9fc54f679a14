import { describe, expect, test } from '@jest/globals'
import { VERSION, SWAP, COPY, parseTyped, type Typed } from '../../../support/release/typed-release.js'

describe('a problem of one input', () => {
  test.each<{ name: string; inputs: Typed; input: string; allowed: string | RegExp }>([
    { name: 'no operation', inputs: { project: 'orchard' }, input: 'operation', allowed: 'it is required' },
    { name: 'another operation', inputs: { operation: 'deploy' }, input: 'operation', allowed: /^one of start, swap/ },
    {
      name: 'a start without a version',
      inputs: { operation: 'start', 'min-inference-units': '1' },
      input: 'version',
      allowed: 'it is required with operation: start',
    },
    {
      name: 'a swap without units',
      inputs: { operation: 'swap', version: 'v2' },
      input: 'min-inference-units',
      allowed: 'it is required with operation: swap',
    },
    { name: 'latest', inputs: { ...SWAP, version: 'latest' }, input: 'version', allowed: /latest chooses none here/ },
    {
      name: 'released for a swap',
      inputs: { ...SWAP, version: 'released' },
      input: 'version',
      allowed: /chooses none/,
    },
    {
      name: 'latest for a copy',
      inputs: { ...COPY, version: 'latest' },
      input: 'version',
      allowed: /latest chooses none here/,
    },
    {
      name: 'a version of another project',
      inputs: { ...SWAP, version: VERSION, project: 'meadow' },
      input: 'version',
      allowed: 'a version of the project meadow',
    },
    {
      name: 'a version of another Region',
      inputs: { ...SWAP, version: VERSION, 'aws-region': 'us-east-1' },
      input: 'version',
      allowed: /^a version in us-east-1/,
    },
    {
      name: 'no whole units',
      inputs: { ...SWAP, 'min-inference-units': '0' },
      input: 'min-inference-units',
      allowed: 'a whole number from 1',
    },
    {
      name: 'a maximum below the minimum',
      inputs: { ...SWAP, 'min-inference-units': '3', 'max-inference-units': '2' },
      input: 'max-inference-units',
      allowed: 'at least 3, which min-inference-units is',
    },
    {
      name: 'a maximum alone',
      inputs: { operation: 'rollback', 'max-inference-units': '2' },
      input: 'min-inference-units',
      allowed: 'it is required with max-inference-units',
    },
    {
      name: 'a stop of nothing',
      inputs: { operation: 'stop' },
      input: 'version',
      allowed: 'exactly one of version and all-but with operation: stop',
    },
    {
      name: 'a stop of both',
      inputs: { operation: 'stop', version: 'v1', 'all-but': 'v2' },
      input: 'version',
      allowed: 'exactly one of version and all-but with operation: stop',
    },
    {
      name: 'no name in all-but',
      inputs: { operation: 'stop', 'all-but': ',' },
      input: 'all-but',
      allowed: /^version names/,
    },
    {
      name: 'prune without keep',
      inputs: { operation: 'prune' },
      input: 'keep',
      allowed: 'it is required with operation: prune',
    },
    {
      name: 'a start timeout that is too short',
      inputs: { ...SWAP, 'start-timeout': '9s' },
      input: 'start-timeout',
      allowed: /from 10 s to 7 days/,
    },
    {
      name: 'a stop timeout that is too long',
      inputs: { ...SWAP, 'stop-timeout': '8d' },
      input: 'stop-timeout',
      allowed: /from 10 s to 7 days/,
    },
    {
      name: 'a copy timeout that is not a duration',
      inputs: { ...COPY, 'copy-timeout': 'soon' },
      input: 'copy-timeout',
      allowed: /from 10 s to 7 days/,
    },
    {
      name: 'polls that are too close',
      inputs: { ...SWAP, 'poll-interval': '4s' },
      input: 'poll-interval',
      allowed: /from 5 s to 1 h/,
    },
    {
      name: 'a bake time of more than a day',
      inputs: { ...SWAP, bake: '25h' },
      input: 'bake',
      allowed: /from 0 s to 24 h/,
    },
    {
      name: 'a drain time of more than a day',
      inputs: { ...SWAP, drain: '2d' },
      input: 'drain',
      allowed: /from 0 s to 24 h/,
    },
    {
      name: 'another swap mode',
      inputs: { ...SWAP, 'swap-mode': 'blue-green' },
      input: 'swap-mode',
      allowed: 'one of start-first, stop-first',
    },
    {
      name: 'a price of nothing',
      inputs: { ...SWAP, 'price-per-unit-hour': '0' },
      input: 'price-per-unit-hour',
      allowed: /^a number above 0/,
    },
    {
      name: 'plan that is to do it',
      inputs: { ...SWAP, operation: 'plan', 'dry-run': 'false' },
      input: 'dry-run',
      allowed: /plan changes nothing/,
    },
    {
      name: 'shadow without images',
      inputs: { ...SWAP, shadow: 'true' },
      input: 'smoke-images',
      allowed: 'it is required with shadow: true',
    },
    {
      name: 'shadow of a version that was stopped first',
      inputs: { ...SWAP, shadow: 'true', 'smoke-images': 'smoke/**', 'swap-mode': 'stop-first' },
      input: 'shadow',
      allowed: /^false with swap-mode: stop-first/,
    },
    {
      name: 'a variable without a token',
      inputs: { ...SWAP, publish: 'variable:MODEL' },
      input: 'github-token',
      allowed: 'it is required for publish: variable:MODEL',
    },
    {
      name: 'a copy without a destination',
      inputs: { ...COPY, 'destination-project': '' },
      input: 'destination-project',
      allowed: 'it is required with operation: copy',
    },
    {
      name: 'a copy to another Region',
      inputs: {
        ...COPY,
        'destination-project': 'arn:aws:rekognition:us-east-1:444455556666:project/orchard/1772441000000',
      },
      input: 'destination-project',
      allowed: 'a project in eu-west-1: a copy stays in its Region',
    },
    {
      name: 'a threshold, which is an input of other actions',
      inputs: { ...SWAP, 'f1-threshold': '0.9' },
      input: 'f1-threshold',
      allowed: 'there is no such input; a release is guarded by gate and gate-file',
    },
    {
      name: 'a misspelt input',
      inputs: { ...SWAP, 'smoke-image': 'a.jpg' },
      input: 'smoke-image',
      allowed: /did you mean smoke-images/,
    },
  ])('$name', async ({ inputs, input, allowed }) => {
    const problem = { input, allowed: typeof allowed === 'string' ? allowed : expect.stringMatching(allowed) }
    await expect(parseTyped(inputs)).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [problem] })
  })
})

describe('rules on the smoke test', () => {
  const SMOKE = { 'gate-file': 'release.gate' }
  const FILES = { '/runner/release.gate': 'f1 >= 0.8\nsmoke.f1 >= 0.8\n' }

  test('are guards of a release', async () => {
    const { plan } = await parseTyped({ ...SWAP, ...SMOKE, 'smoke-images': 'smoke/**/*.jpg\ns3://bucket/a.jpg' }, FILES)
    expect(plan.operation).toMatchObject({
      swap: {
        guards: {
          gate: [{ text: 'f1 >= 0.8' }, { text: 'smoke.f1 >= 0.8' }],
          smokeImages: ['smoke/**/*.jpg', 's3://bucket/a.jpg'],
        },
      },
    })
  })

  test('need images', async () => {
    await expect(parseTyped({ ...SWAP, ...SMOKE }, FILES)).rejects.toMatchObject({
      problems: [{ input: 'smoke-images', allowed: 'it is required because the gate has the rule smoke.f1 >= 0.8' }],
    })
  })

  test('are refused for a copy, which sends no images', async () => {
    await expect(parseTyped({ ...COPY, ...SMOKE }, FILES)).rejects.toMatchObject({
      problems: [{ input: 'gate', allowed: 'no rule on smoke with operation: copy, which sends no images' }],
    })
  })
})
