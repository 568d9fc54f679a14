import { describe, expect, test } from '@jest/globals'
import { SOURCE_ROLE, SWAP, COPY, parseTyped, type Typed } from '../../../support/release/typed-release.js'

describe('inputs that the operation does not take', () => {
  const ONLY_COPY = {
    'destination-project': 'p',
    'destination-version-name': 'v',
    'output-location': 's3://b/',
    tags: 'a=b',
    'kms-key-id': 'alias/models',
    'source-role-to-assume': SOURCE_ROLE,
    'attach-policy': 'true',
    'copy-timeout': '1h',
  }
  const USING = {
    'min-inference-units': '1',
    'max-inference-units': '1',
    'start-timeout': '1h',
    'smoke-images': 'a.jpg',
    shadow: 'true',
  }
  const REPLACING_ONLY = { bake: '1m', drain: '1m', alarms: 'errors', 'swap-mode': 'stop-first' }
  const GUARDING = { 'require-verdict': 'false', gate: 'f1 >= 0.8', 'gate-file': 'a.gate' }

  test.each<{ name: string; inputs: Typed; more: Typed }>([
    {
      name: 'start',
      inputs: { ...SWAP, operation: 'start' },
      more: { ...ONLY_COPY, ...REPLACING_ONLY, publish: 'ssm:/m', 'all-but': 'v1', 'max-run': '1h', keep: '1' },
    },
    { name: 'swap', inputs: SWAP, more: { ...ONLY_COPY, 'all-but': 'v1', 'max-run': '1h', keep: '1' } },
    {
      name: 'plan',
      inputs: { ...SWAP, operation: 'plan' },
      more: { ...ONLY_COPY, 'all-but': 'v1', 'max-run': '1h', keep: '1' },
    },
    {
      name: 'rollback',
      inputs: { operation: 'rollback' },
      more: { ...ONLY_COPY, version: 'v1', 'all-but': 'v1', 'max-run': '1h', keep: '1' },
    },
    {
      name: 'stop',
      inputs: { operation: 'stop', version: 'v1' },
      more: { ...ONLY_COPY, ...USING, ...REPLACING_ONLY, ...GUARDING, 'max-run': '1h', keep: '1' },
    },
    {
      name: 'sweep',
      inputs: { operation: 'sweep' },
      more: { ...ONLY_COPY, ...USING, ...REPLACING_ONLY, ...GUARDING, version: 'v1', 'all-but': 'v1', keep: '1' },
    },
    {
      name: 'copy',
      inputs: COPY,
      more: {
        ...USING,
        ...REPLACING_ONLY,
        'stop-timeout': '1m',
        publish: 'ssm:/m',
        'all-but': 'v1',
        'max-run': '1h',
        keep: '1',
      },
    },
    {
      name: 'prune',
      inputs: { operation: 'prune', keep: '1' },
      more: {
        ...ONLY_COPY,
        ...USING,
        ...REPLACING_ONLY,
        ...GUARDING,
        version: 'v1',
        'all-but': 'v1',
        'max-run': '1h',
        'stop-timeout': '1m',
      },
    },
  ])('$name: each is a problem of its own, and all are named at once', async ({ inputs, more }) => {
    const error: unknown = await parseTyped({ ...inputs, ...more }).catch((thrown: unknown) => thrown)
    const problems = (error as { problems: readonly { input: string; allowed: string }[] }).problems
    expect(problems.map(({ input }) => input).sort()).toEqual(Object.keys(more).sort())
    for (const { allowed } of problems) {
      expect(allowed).toMatch(new RegExp(`^nothing with operation: ${inputs.operation ?? ''}; .* takes? it$`))
    }
  })

  test.each([
    { operation: 'sweep' },
    { operation: 'prune', keep: '1' },
    { ...COPY },
    { operation: 'stop', version: 'v1' },
  ])('$operation: a dry run says how many of max-running-models places are in use', async (inputs) => {
    const { plan } = await parseTyped({ ...inputs, 'max-running-models': '3' })
    expect(plan.maxRunningModels).toBe(3)
  })

  test('the operations that take it are named', async () => {
    await expect(parseTyped({ operation: 'sweep', version: 'v1' })).rejects.toMatchObject({
      problems: [
        {
          input: 'version',
          given: 'v1',
          allowed: 'nothing with operation: sweep; start, swap, stop, copy and plan take it',
        },
      ],
    })
    await expect(parseTyped({ ...SWAP, keep: '3' })).rejects.toMatchObject({
      problems: [{ input: 'keep', allowed: 'nothing with operation: swap; prune takes it' }],
    })
  })

  test('what is wrong with several inputs is said at once, also for an operation that there is not', async () => {
    const inputs = { operation: 'ship', bake: 'long', publish: 'sns:topic', keep: '-1' }
    const error: unknown = await parseTyped(inputs).catch((thrown: unknown) => thrown)
    const problems = (error as { problems: readonly { input: string }[] }).problems
    expect(problems.map(({ input }) => input)).toEqual(['operation', 'publish', 'bake', 'keep'])
  })
})
