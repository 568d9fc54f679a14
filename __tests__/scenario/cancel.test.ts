/** The runner's cancel: SIGINT, then SIGTERM. All is written before the process ends. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { asRole } from '../support/role.js'
import { LONGER_WAIT, openEnvironment, type TestEnvironment } from '../support/environment.js'

let environment: TestEnvironment
afterEach(() => environment.close())

/** Cancels the action before the nth request of an operation is answered, and waits until it knows. */
function cancelAt(
  operation: string,
  nth: number,
): { options: Parameters<typeof openEnvironment>[0]; run: TestEnvironment['run'] } {
  let kill: ((signal: NodeJS.Signals) => void) | undefined
  let heard: () => void = () => undefined
  const cancelled = new Promise<void>((resolve) => {
    heard = resolve
  })
  return {
    options: {
      onRequest: async (entry) => {
        if (entry.operation !== operation || entry.nth !== nth) return
        kill?.('SIGINT')
        await cancelled
        kill?.('SIGTERM')
      },
    },
    run: (change) =>
      environment.run({
        ...change,
        onStart: (send) => {
          kill = send
        },
        onLine: (line) => {
          if (line.includes('SIGINT')) heard()
        },
      }),
  }
}

describe('a cancel', () => {
  test('in the middle of the wait leaves a full report', async () => {
    const cancel = cancelAt('DescribeProjectVersions', 6)
    environment = await openEnvironment({ ...cancel.options, seed: { settings: LONGER_WAIT } })
    const { exitCode, signal, outputs, summary, report } = await cancel.run()
    expect({ exitCode, signal }).toEqual({ exitCode: 1, signal: null })
    expect(outputs).toMatchObject({
      outcome: 'cancelled',
      'error-code': 'CANCELLED',
      'project-version-arn': expect.stringContaining('/version/'),
      status: 'TRAINING_IN_PROGRESS',
    })
    expect(summary).toContain('cannot be cancelled')
    expect(report).toMatchObject({ outcome: 'cancelled' })
  })

  test('while the create is under way waits for its answer', async () => {
    const cancel = cancelAt('CreateProjectVersion', 1)
    environment = await openEnvironment(cancel.options)
    const { outputs } = await cancel.run()
    expect(outputs).toMatchObject({ outcome: 'cancelled', 'project-version-arn': expect.stringContaining('/version/') })
    expect(environment.versionNames()).toHaveLength(1)
  })

  test('while the create gets no answer says that it is uncertain; the re-run resumes the training', async () => {
    const cancel = cancelAt('CreateProjectVersion', 1)
    environment = await openEnvironment({
      ...cancel.options,
      seed: { faults: [{ operation: 'CreateProjectVersion', nth: 1, kind: 'slow' }] },
    })
    const { outputs } = await cancel.run()
    expect(outputs).toMatchObject({ outcome: 'cancelled', 'error-code': 'CREATE_UNCERTAIN', 'project-version-arn': '' })
    const again = await environment.run({ env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(again.outputs).toMatchObject({ outcome: 'passed', resumed: 'true', 'version-name': outputs['version-name'] })
    expect(environment.versionNames()).toHaveLength(1)
  })

  test('while the verdict is recorded keeps the verdict of the gate, in a step that fails', async () => {
    const cancel = cancelAt('TagResource', 1)
    environment = await openEnvironment(cancel.options)
    const { exitCode, outputs, report } = await cancel.run()
    expect(exitCode).toBe(1)
    // `passed` says what the gate found, which is known by then and final; `outcome` says how the step ended.
    expect(outputs).toMatchObject({ outcome: 'cancelled', passed: 'true', 'failed-rules': '[]', 'f1-score': '0.9' })
    expect(report).toMatchObject({ outcome: 'cancelled', gate: { passed: true } })
  })

  test('before the gate is evaluated leaves passed empty', async () => {
    const cancel = cancelAt('GetObject', 5)
    environment = await openEnvironment(cancel.options)
    const { outputs } = await cancel.run()
    expect(outputs).toMatchObject({
      outcome: 'cancelled',
      status: 'TRAINING_COMPLETED',
      passed: '',
      'failed-rules': '',
    })
  })

  test('before the create starts nothing', async () => {
    const cancel = cancelAt('DescribeProjects', 1)
    environment = await openEnvironment(cancel.options)
    const { outputs } = await cancel.run()
    expect(outputs).toMatchObject({ outcome: 'cancelled', 'error-code': 'CANCELLED' })
    expect(environment.versionNames()).toEqual([])
  })
})

describe('a cancel while a role is assumed', () => {
  /** The session ends between the last lookup of the name and the create. */
  const atTheCreate = {
    onAnswer: ({ operation, nth }: { readonly operation: string; readonly nth: number }) => {
      if (operation === 'DescribeProjectVersions' && nth === 2) environment.clock.advance(3_600_000)
    },
  }

  test.each([
    ['at the start', 1, {}],
    ['just before the create', 2, atTheCreate],
  ])('%s: nothing was started, and the report says so', async (_name, nth, options) => {
    const cancel = cancelAt('AssumeRoleWithWebIdentity', nth)
    environment = await openEnvironment({ ...cancel.options, ...options })
    const { exitCode, outputs } = await cancel.run(asRole(environment.emulator))
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'cancelled', 'error-code': 'CANCELLED', 'project-version-arn': '' })
    expect(environment.versionNames()).toEqual([])
  })

  test('in the middle of the wait: no other attempt is announced', async () => {
    const cancel = cancelAt('AssumeRoleWithWebIdentity', 2)
    environment = await openEnvironment({
      ...cancel.options,
      seed: { settings: { trainings: [{ version: '*', seconds: 7200 }] } },
    })
    const { exitCode, outputs, stdout } = await cancel.run(asRole(environment.emulator))
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({
      outcome: 'cancelled',
      'error-code': 'CANCELLED',
      'project-version-arn': expect.stringContaining('/version/'),
    })
    expect(stdout).not.toContain('could not be renewed')
  })
})
