/** What a step keeps secret, and where it writes its report by default. */
import path from 'node:path'
import type { Deps } from '../ports/deps.js'
import { proxySecretsOf, secretsIn } from '../inputs/proxy.js'
import { tempFolders } from './temp-folders.js'

/** Variables that contain secrets. An account id is not one: masking one would drop the job outputs that contain it. */
const SECRET_VARIABLES = [
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_CONTAINER_AUTHORIZATION_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'GITHUB_TOKEN',
  'GH_TOKEN',
  'INPUT_GITHUB-TOKEN',
]

/** Variables that contain an address, which may have a user and password in it; those of proxies are read elsewhere. */
const ADDRESS_VARIABLES =
  /^(?:AWS_ENDPOINT_URL\w*|AWS_CONTAINER_CREDENTIALS_FULL_URI|ACTIONS_ID_TOKEN_REQUEST_URL|GITHUB_(?:API|SERVER|GRAPHQL)_URL|ALL_PROXY)$/i

/** Hides the credentials of the environment in everything that the step shows, and has the runner do the same. */
export function maskSecrets(deps: Pick<Deps, 'env' | 'io'>): void {
  const { env } = deps
  const values = SECRET_VARIABLES.map((name) => env[name])
  const addresses = Object.entries(env).flatMap(([name, value = '']) =>
    ADDRESS_VARIABLES.test(name) ? secretsInAddress(value) : [],
  )
  for (const value of new Set([...values, ...addresses, ...proxySecretsOf(env)])) {
    if (value !== undefined && value !== '') deps.io.mask(value)
  }
}

/** The password before the path, where an `@` in the path would make more of it; and a user that comes without one. */
export function secretsInAddress(address: string): readonly string[] {
  const [scheme = ''] = /^\s*(?:[a-z][a-z\d+.-]*:\/\/)?/i.exec(address) ?? []
  const [authority = ''] = address.slice(scheme.length).split(/[/?#]/)
  const alone = /^([^:@]+)@/.exec(authority)?.[1]
  return [...secretsIn(address), ...secretsIn(authority), ...(alone === undefined ? [] : [alone])]
}

/**
 * Where the report may go, the best place first: where the user says, the runner's folder for temporary files, the
 * system's. On a self-hosted runner any of them may be missing, or not writable.
 */
export function reportPaths(
  deps: Pick<Deps, 'env' | 'random' | 'tempFolder'>,
  given: string | undefined,
  extension = 'json',
): string[] {
  const name = `${reportName(deps)}.${extension}`
  const paths = tempFolders(deps).map((folder) => path.join(folder, name))
  return [...new Set(given === undefined ? paths : [given, ...paths])]
}

/** A file of its own for each step: several steps of one job may train. */
function reportName(deps: Pick<Deps, 'env' | 'random'>): string {
  const step = (deps.env.GITHUB_ACTION ?? 'step').replace(/[^\w-]+/g, '_')
  const unique = deps.random().toString(36).slice(2, 10)
  return `train-custom-labels-${step}-${unique}`
}
