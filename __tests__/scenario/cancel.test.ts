/** The runner's cancel: SIGINT, then SIGTERM. All is written before the process ends. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { setStage, type Stage } from '../support/stage.js'

let stage: Stage
afterEach(() => stage.close())

/** Cancels the action before the nth request of an operation is answered, and waits until it knows. */
function cancelAt(
  operation: string,
  nth: number,
): { options: Parameters<typeof setStage>[0]; run: () => ReturnType<Stage['run']> } {
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
    run: () =>
      stage.run({
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
    stage = await setStage(cancel.options)
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
    stage = await setStage(cancel.options)
    const { outputs } = await cancel.run()
    expect(outputs).toMatchObject({ outcome: 'cancelled', 'project-version-arn': expect.stringContaining('/version/') })
    expect(stage.versionNames()).toHaveLength(1)
  })

  test('while the create gets no answer says that it is uncertain; the re-run takes the training up', async () => {
    const cancel = cancelAt('CreateProjectVersion', 1)
    stage = await setStage({
      ...cancel.options,
      seed: { faults: [{ operation: 'CreateProjectVersion', nth: 1, kind: 'slow' }] },
    })
    const { outputs } = await cancel.run()
    expect(outputs).toMatchObject({ outcome: 'cancelled', 'error-code': 'CREATE_UNCERTAIN', 'project-version-arn': '' })
    const again = await stage.run({ env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(again.outputs).toMatchObject({ outcome: 'passed', resumed: 'true', 'version-name': outputs['version-name'] })
    expect(stage.versionNames()).toHaveLength(1)
  })

  test('before the create starts nothing', async () => {
    const cancel = cancelAt('DescribeProjects', 1)
    stage = await setStage(cancel.options)
    const { outputs } = await cancel.run()
    expect(outputs).toMatchObject({ outcome: 'cancelled', 'error-code': 'CANCELLED' })
    expect(stage.versionNames()).toEqual([])
  })
})
