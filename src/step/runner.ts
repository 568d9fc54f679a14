/** What a step keeps secret, and where it leaves its report unless told. */
import { join } from 'node:path'
import type { Deps } from '../deps.js'

/** Variables that hold secrets. An account id is none: masking one would drop the outputs of the job that hold it. */
const SECRET_VARIABLES = [
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_CONTAINER_AUTHORIZATION_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'INPUT_GITHUB-TOKEN',
]

/** Has the runner hide the credentials of the environment, should anything ever print them. */
export function maskSecrets(deps: Pick<Deps, 'env' | 'io'>): void {
  for (const name of SECRET_VARIABLES) {
    const value = deps.env[name]
    if (value !== undefined && value !== '') deps.io.mask(value)
  }
}

/** A file of its own for each step: several steps of one job may train. */
export function defaultReportPath(deps: Pick<Deps, 'env' | 'random' | 'tempFolder'>): string {
  const folder = deps.env.RUNNER_TEMP ?? ''
  const step = (deps.env.GITHUB_ACTION ?? 'step').replace(/[^\w-]+/g, '_')
  const unique = deps.random().toString(36).slice(2, 10)
  return join(folder === '' ? deps.tempFolder : folder, `train-custom-labels-${step}-${unique}.json`)
}
