import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { RunnerIo } from '../../../src/deps.js'
import { defaultReportPath, maskSecrets } from '../../../src/step/runner.js'

function maskedOf(env: Record<string, string>): readonly string[] {
  const masked: string[] = []
  const unexpected = (): never => {
    throw new Error('only masks are expected')
  }
  const io: RunnerIo = {
    log: unexpected,
    debug: unexpected,
    annotate: unexpected,
    setOutput: unexpected,
    writeSummary: unexpected,
    mask: (secret) => {
      masked.push(secret)
    },
  }
  maskSecrets({ env, io })
  return masked
}

describe('maskSecrets', () => {
  test('hides every credential of the environment', () => {
    const env = {
      AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'secret-key',
      AWS_SESSION_TOKEN: 'session',
      AWS_CONTAINER_AUTHORIZATION_TOKEN: 'container',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'oidc',
      AWS_ACCOUNT_ID: '111122223333',
    }
    expect(maskedOf(env)).toEqual(['secret-key', 'session', 'container', 'oidc'])
  })

  test('never masks the empty text, which would hide everything', () => {
    expect(maskedOf({ AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' })).toEqual([])
  })
})

describe('defaultReportPath', () => {
  const pathOf = (env: Record<string, string>, random = 0.123456789): string =>
    defaultReportPath({ env, tempFolder: join('/', 'tmp'), random: () => random })

  test.each([
    { name: 'in the runner’s folder', env: { RUNNER_TEMP: join('/', 'runner') }, folder: join('/', 'runner') },
    { name: 'in the system’s without one', env: {}, folder: join('/', 'tmp') },
    { name: 'in the system’s when it is empty', env: { RUNNER_TEMP: '' }, folder: join('/', 'tmp') },
  ])('lies $name', ({ env, folder }) => {
    expect(dirname(pathOf(env))).toBe(folder)
    expect(basename(pathOf(env))).toMatch(/^train-custom-labels-step-\w{8}\.json$/)
  })

  test('is another for each step, and for the same step in another call', () => {
    const paths = [
      pathOf({ GITHUB_ACTION: '__self' }),
      pathOf({ GITHUB_ACTION: '__self_2' }),
      pathOf({ GITHUB_ACTION: '__self' }, 0.987654321),
    ]
    expect(new Set(paths).size).toBe(3)
  })

  test('leaves the folder for no step id', () => {
    expect(pathOf({ RUNNER_TEMP: join('/', 'runner'), GITHUB_ACTION: '../../etc/x' })).toMatch(
      /train-custom-labels-_etc_x-\w+\.json$/,
    )
  })
})
