/** The port to GitHub for a release, connected to a double of its API. */
import { ActionError } from '../../../src/errors/action-error.js'
import { connectGithubRelease } from '../../../src/github/release.js'
import type { GithubReleasePort } from '../../../src/ports/github-release.js'
import { startGithubDouble, type DoubleOptions, type GithubDouble } from '../github-double/github-double.js'

/** The bot of an App. */
export const APP = { kind: 'app', login: 'releaser[bot]' } as const
/** The page of the run. */
export const RUN = 'https://github.com/octo/orchard/actions/runs/77'

let open: GithubDouble | undefined

/** Ends the double of a test. @returns what GitHub's description does not allow of the requests */
export async function closeDouble(): Promise<readonly string[]> {
  const problems = open?.problems ?? []
  await open?.close()
  open = undefined
  return problems
}

export interface ConnectedGithub {
  readonly github: GithubReleasePort
  readonly double: GithubDouble
  readonly cancel: AbortController
  readonly masked: string[]
}

/** With the bot of an App, unless the options say otherwise. */
export async function connectGithub(
  options: DoubleOptions = {},
  token = 'ghs_double',
  env = {},
): Promise<ConnectedGithub> {
  const started = await startGithubDouble({ identity: APP, ...options })
  open = started
  const cancel = new AbortController()
  const masked: string[] = []
  const deps = {
    env: {
      GITHUB_API_URL: started.apiUrl,
      GITHUB_REPOSITORY: 'octo/orchard',
      GITHUB_RUN_ID: '77',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_SHA: 'c0ffee',
      RUNNER_NAME: 'runner-1',
      ...env,
    },
    // Waits between tries pass at once; the deadline of a request never comes.
    sleep: (_ms: number, signal?: AbortSignal) =>
      signal === cancel.signal
        ? Promise.resolve()
        : new Promise<void>((_, reject) => {
            signal?.addEventListener('abort', () => {
              reject(new Error('stopped'))
            })
          }),
    signal: cancel.signal,
    random: () => 0.5,
    io: { mask: (secret: string) => masked.push(secret) },
  }
  return { github: connectGithubRelease(deps, token), double: started, cancel, masked }
}

export async function actionErrorOf(call: Promise<unknown>): Promise<ActionError> {
  const error: unknown = await call.catch((caught: unknown) => caught)
  if (!(error instanceof ActionError)) throw new Error(`expected an ActionError, got ${String(error)}`)
  return error
}
