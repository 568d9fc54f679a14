/** Runs the lint action on files of the workspace. */
import { manifestOf } from '../environment.js'
import { runAction, type RunResult } from '../run-action.js'

export const GOOD = { 'train.manifest': manifestOf(40), 'test.manifest': manifestOf(20, ['apple', 'pear'], 1000) }
export const FILES = { 'training-manifests': 'train.manifest', 'testing-manifests': 'test.manifest' }
export const NO_CREDENTIALS = {
  AWS_REGION: undefined,
  AWS_ACCESS_KEY_ID: undefined,
  AWS_SECRET_ACCESS_KEY: undefined,
}

/** Lints files of the workspace, without AWS. */
export function lintFiles(
  workspace: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = FILES,
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<RunResult> {
  return runAction({ action: 'lint', workspace, inputs, env: { ...NO_CREDENTIALS, ...env } })
}
