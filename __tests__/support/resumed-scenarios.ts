/** Runs that meet a version of an earlier run. */
import { expect } from '@jest/globals'
import type { RunResult } from './run-action.js'
import { manifestOf } from './environment.js'

export const V1 = { 'version-name': 'v1' }
export const UNTAGGED = { ...V1, record: 'false' }
export const NEW_RUN = { GITHUB_RUN_ID: '7654321', GITHUB_RUN_NUMBER: '43' }
export const PLAIN = 'plain-data'
export const TEST_SET = manifestOf(20, ['apple', 'pear'], 1000)

export function expectMismatch({ exitCode, outputs }: RunResult): void {
  expect({ exitCode, outcome: outputs.outcome, code: outputs['error-code'], passed: outputs.passed }).toEqual({
    exitCode: 1,
    outcome: 'error',
    code: 'VERSION_MISMATCH',
    passed: '',
  })
}

export function expectPassed({ outputs }: RunResult): void {
  expect(outputs).toMatchObject({ outcome: 'passed', resumed: 'true', passed: 'true' })
}
