/** Bytes that the service has just refused are not trained from again. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { manifestOf, openEnvironment, type TestEnvironment } from '../support/environment.js'

let environment: TestEnvironment
afterEach(() => environment.close())

const creates = (): number => environment.requests().filter((operation) => operation === 'CreateProjectVersion').length

describe('a re-run of a training that the service refused for its data', () => {
  const bad = manifestOf(30) + '{"no": "json"\n'.repeat(20)
  const inputs = { 'training-manifests': 'a.manifest', lint: 'off' }

  test.each([{ reuse: 'run' }, { reuse: 'data' }])(
    'is not started again from the same bytes: $reuse',
    async (reuse) => {
      environment = await openEnvironment()
      const workspace = { 'a.manifest': bad }
      const first = await environment.run({ workspace, inputs: { ...inputs, ...reuse } })
      expect(first.outputs['error-code']).toBe('TRAINING_FAILED')
      const again = await environment.run({
        workspace,
        inputs: { ...inputs, ...reuse },
        env: { GITHUB_RUN_ATTEMPT: '2' },
      })
      expect(again.outputs).toMatchObject({
        outcome: 'training-failed',
        'error-code': 'DATA_ALREADY_REFUSED',
        'version-name': first.outputs['version-name'],
      })
      expect(creates()).toBe(1)
      expect(again.summary).toContain('The manifest file contains too many invalid rows.')
      expect(again.summary).toContain('ERROR_INVALID_JSON_LINE')
    },
  )

  test('a dry run of it says so', async () => {
    environment = await openEnvironment()
    const workspace = { 'a.manifest': bad }
    await environment.run({ workspace, inputs })
    const { outputs } = await environment.run({
      workspace,
      inputs: { ...inputs, 'dry-run': 'true' },
      env: { GITHUB_RUN_ATTEMPT: '2' },
    })
    expect(outputs['error-code']).toBe('DATA_ALREADY_REFUSED')
  })

  test('after a fault of the service it is', async () => {
    environment = await openEnvironment({
      seed: { settings: { trainings: [{ version: '*', end: 'service-error' }] } },
    })
    const first = await environment.run({})
    expect(first.outputs['error-code']).toBe('TRAINING_SERVICE_ERROR')
    const before = creates()
    await environment.run({ env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(creates()).toBeGreaterThan(before)
  })

  test('of other bytes it is', async () => {
    environment = await openEnvironment()
    await environment.run({ workspace: { 'a.manifest': bad }, inputs })
    const corrected = { workspace: { 'a.manifest': manifestOf(30) }, inputs, env: { GITHUB_RUN_ATTEMPT: '2' } }
    expect((await environment.run(corrected)).outputs).toMatchObject({ outcome: 'passed', resumed: 'false' })
    expect(creates()).toBe(2)
  })
})
