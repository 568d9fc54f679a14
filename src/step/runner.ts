/** What a step keeps secret, and where it leaves its report unless told. */
import path from 'node:path'
import type { Deps } from '../deps.js'
import { proxySecretsOf } from '../inputs/proxy.js'

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
  const values = SECRET_VARIABLES.map((name) => deps.env[name])
  for (const value of [...values, ...proxySecretsOf(deps.env)]) {
    if (value !== undefined && value !== '') deps.io.mask(value)
  }
}

/**
 * Where the report may go, the best place first: where the user says, the runner's folder for temporary files, the
 * system's. On a runner of one's own any of them may be missing, or not to be written to.
 */
export function reportPaths(deps: Pick<Deps, 'env' | 'random' | 'tempFolder'>, given: string | undefined): string[] {
  const name = reportName(deps)
  const folders = [deps.env.RUNNER_TEMP ?? '', deps.tempFolder].filter((folder) => folder !== '')
  const paths = folders.map((folder) => path.join(folder, name))
  return [...new Set(given === undefined ? paths : [given, ...paths])]
}

/** A file of its own for each step: several steps of one job may train. */
function reportName(deps: Pick<Deps, 'env' | 'random'>): string {
  const step = (deps.env.GITHUB_ACTION ?? 'step').replace(/[^\w-]+/g, '_')
  const unique = deps.random().toString(36).slice(2, 10)
  return `train-custom-labels-${step}-${unique}.json`
}
