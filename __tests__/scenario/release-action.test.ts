/** The built release action and its post step, as the runner starts them. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { openEnvironment, RESULTS, type TestEnvironment } from '../support/environment.js'

let environment: TestEnvironment
afterEach(() => environment.close())

const TAG = 'train-custom-labels:'
const OUTPUT = `s3://${RESULTS}/runs`
const PASSED = { [`${TAG}verdict`]: 'passed' }
const DATA = { training: 's3://orchard-data/train.manifest', testing: 's3://orchard-data/test.manifest' }

/** A project whose first version serves, and whose second one has passed. */
function openOrchard(): Promise<TestEnvironment> {
  return openEnvironment({
    seed: {
      projects: {
        orchard: {
          versions: {
            v1: {
              data: DATA,
              ageSeconds: 90_000,
              output: OUTPUT,
              status: 'RUNNING',
              tags: { ...PASSED, [`${TAG}released`]: '2026-03-01T00:00:00.000Z' },
            },
            v2: { data: DATA, output: OUTPUT, ageSeconds: 90_000, tags: PASSED },
          },
        },
      },
    },
  })
}

const SWAP = { operation: 'swap', version: 'v2', 'min-inference-units': '1', publish: 'ssm:/orchard/model', bake: '1m' }

describe('the release action', () => {
  test('swaps, publishes, stops the old version, and writes a model card', async () => {
    environment = await openOrchard()
    const result = await environment.release({ inputs: SWAP })
    expect([result.outputs.outcome, result.stdout]).toEqual(['swapped', expect.any(String)])
    expect(result.exitCode).toBe(0)
    expect(JSON.parse(result.outputs['running-versions'] ?? '')).toEqual(['v2'])
    expect(result.outputs['model-card-path']).toMatch(/\.model-card\.json$/)
    expect(result.summary).toContain('## ✅ Swapped: `orchard` `v2`')
    const post = await environment.release({ postOf: result, inputs: SWAP })
    expect([post.exitCode, post.stdout]).toEqual([0, expect.stringContaining('Nothing to stop')])
  })

  test('a step that was killed while the model started leaves it to the post step', async () => {
    environment = await openOrchard()
    const result = await environment.release({
      inputs: SWAP,
      onLine: (line, kill) => {
        if (line.startsWith('StartProjectVersion')) kill('SIGKILL')
      },
    })
    expect(result.signal).toBe('SIGKILL')
    const post = await environment.release({ postOf: result, inputs: SWAP })
    expect([post.exitCode, post.stdout]).toEqual([0, expect.stringContaining('StopProjectVersion: v2')])
    const running = [...environment.emulator.state.versions.values()].filter(({ status }) => status === 'RUNNING')
    expect(running.map(({ name }) => name)).toEqual(['v1'])
  })

  test('a cancelled step says what runs, and ends in time', async () => {
    environment = await openOrchard()
    const result = await environment.release({
      inputs: SWAP,
      onLine: (line, kill) => {
        if (line.startsWith('StartProjectVersion')) kill('SIGTERM')
      },
    })
    expect(result.outputs).toMatchObject({ outcome: 'cancelled', 'error-code': 'CANCELLED' })
    expect(JSON.parse(result.outputs['running-versions'] ?? '')).toEqual(expect.arrayContaining(['v1', 'v2']))
  })

  test('inputs that are wrong are all named, and nothing is sent', async () => {
    environment = await openOrchard()
    const result = await environment.release({ inputs: { operation: 'sweep', version: 'latest', bake: '2d' } })
    expect(result.outputs).toMatchObject({ outcome: 'invalid-input', 'error-code': 'INVALID_INPUT' })
    expect(result.stdout).toContain('version: nothing with operation: sweep')
    expect(result.stdout).toContain('bake: nothing with operation: sweep')
    expect(environment.requests()).toEqual([])
  })
})
