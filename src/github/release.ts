/** The port to GitHub for a release, on @actions/github with the token of the input `github-token`. */
import type { Deps } from '../ports/deps.js'
import type { GithubReleasePort } from '../ports/github-release.js'
import { ActionError } from '../errors/action-error.js'
import { own, ownText } from '../text/json.js'
import { createCallGithub, misread, type CallGithub, type Octokit } from './call-github.js'
import { loadClient, SILENT } from './client.js'
import { createDeployments, type OwnRun } from './deployments.js'
import { createVariables, type Repository } from './variables.js'

/** What the port needs. */
export type GithubDeps = Pick<Deps, 'env' | 'sleep' | 'signal' | 'random'> & { readonly io: Pick<Deps['io'], 'mask'> }

/** Logins of the app that makes the tokens of jobs: GraphQL leaves out what REST adds. */
const JOB_LOGINS: readonly string[] = ['github-actions', 'github-actions[bot]']

/**
 * The port with a token. Nothing is asked by making it; the first call loads the client.
 * @param token  masked; never part of an error
 */
export function connectGithubRelease({ env, io, ...deps }: GithubDeps, token: string): GithubReleasePort {
  const trimmed = token.trim()
  if (trimmed !== '') io.mask(trimmed)
  let loaded: Promise<Octokit> | undefined
  const client = (): Promise<Octokit> => (loaded ??= connect(env, trimmed))
  const call = createCallGithub({ ...deps, client })
  const run = (): OwnRun => runOf(env)
  const repository = (): Repository => {
    const { owner, repo } = run()
    return { owner, repo }
  }
  return { tokenKind: () => tokenKind(call), ...createVariables(call, repository), ...createDeployments(call, run) }
}

async function connect(env: GithubDeps['env'], token: string): Promise<Octokit> {
  if (token === '') throw new ActionError('TOKEN_UNSUITABLE', 'github-token is empty.')
  // The client's error for such a header would quote the token.
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new ActionError('TOKEN_UNSUITABLE', 'github-token contains characters that are not allowed in a token.')
  }
  const { getOctokit } = await loadClient()
  const baseUrl = ((env.GITHUB_API_URL ?? '') || 'https://api.github.com').replace(/\/+$/, '')
  return getOctokit(token, { baseUrl, userAgent: 'train-custom-labels', log: SILENT })
}

/** The API has a viewer for every token: a person, or the bot of an app, which for the token of a job is GitHub's own. */
async function tokenKind(call: CallGithub): Promise<'job' | 'other'> {
  const about = {
    code: 'TOKEN_UNSUITABLE',
    failed: 'Whose token github-token is could not be read',
    needs: 'Any valid token may read it',
  } as const
  const login = await call(about, async (octokit, { headers, request }) => {
    const answer: unknown = await octokit.graphql('query { viewer { login } }', { headers, request })
    const found = ownText(own(answer, 'viewer'), 'login')
    if (found === undefined) throw misread()
    return found
  })
  return JOB_LOGINS.includes(login) ? 'job' : 'other'
}

/** @throws ActionError outside of a run */
function runOf(env: GithubDeps['env']): OwnRun {
  const [owner = '', repo = '', ...more] = (env.GITHUB_REPOSITORY ?? '').split('/')
  const runId = Number(env.GITHUB_RUN_ID ?? '')
  if (owner === '' || repo === '' || more.length > 0 || !Number.isSafeInteger(runId) || runId <= 0) {
    throw new ActionError('PUBLISH_FAILED', 'The run is not known (GITHUB_REPOSITORY, GITHUB_RUN_ID).')
  }
  const runner = env.RUNNER_NAME
  return {
    owner,
    repo,
    runId,
    attempt: Math.max(1, Number(env.GITHUB_RUN_ATTEMPT ?? '') || 1),
    commit: env.GITHUB_SHA ?? '',
    runner: runner === '' ? undefined : runner,
    url: `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${owner}/${repo}/actions/runs/${String(runId)}`,
  }
}
