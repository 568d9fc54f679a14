/** Variables of a repository and of its environments through GitHub's REST API. */
import type { GithubReleasePort, VariablePlace } from '../ports/github-release.js'
import { ownText } from '../text/json.js'
import { misread, type CallGithub, type Common, type GithubCall, type Octokit } from './call-github.js'
import { GithubFault, toGithubFault } from './pull-request-fault.js'

/** The repository that the run is in. */
export interface Repository {
  readonly owner: string
  readonly repo: string
}

/** The part of the port that is about them. */
export function createVariables(
  call: CallGithub,
  repository: () => Repository,
): Pick<GithubReleasePort, 'readVariable' | 'writeVariable'> {
  return {
    readVariable: (place) =>
      call(about(place, 'read'), async (octokit, common) => {
        const of = { ...repository(), ...common }
        try {
          return valueOf((await get(octokit, place, of)).data)
        } catch (error) {
          if (toGithubFault(error).kind === 'not-found') return undefined
          throw error
        }
      }),

    writeVariable: (place, value) =>
      call(about(place, 'written'), async (octokit, common) => {
        const of = { ...repository(), ...common }
        try {
          await replace(octokit, place, value, of)
        } catch (error) {
          if (toGithubFault(error).kind !== 'not-found') throw error
          await create(octokit, place, value, of)
        }
      }),
  }
}

function about({ name, environment }: VariablePlace, done: string): GithubCall {
  const of = environment === undefined ? '' : ` of the environment ${environment}`
  const permission = environment === undefined ? 'Variables' : 'Environments'
  return {
    code: 'PUBLISH_FAILED',
    failed: `The variable ${name}${of} could not be ${done}`,
    needs: `A GitHub App needs its permission ${permission}: write, a personal token may need others`,
  }
}

type Of = Repository & Common

function get(octokit: Octokit, { name, environment }: VariablePlace, of: Of): Promise<{ readonly data: unknown }> {
  const { actions } = octokit.rest
  return environment === undefined
    ? actions.getRepoVariable({ ...of, name })
    : actions.getEnvironmentVariable({ ...of, name, environment_name: environment })
}

async function replace(octokit: Octokit, { name, environment }: VariablePlace, value: string, of: Of): Promise<void> {
  const { actions } = octokit.rest
  await (environment === undefined
    ? actions.updateRepoVariable({ ...of, name, value })
    : actions.updateEnvironmentVariable({ ...of, name, value, environment_name: environment }))
}

/** One that was created meanwhile, such as by a request whose answer was lost, is replaced by the next try. */
async function create(octokit: Octokit, { name, environment }: VariablePlace, value: string, of: Of): Promise<void> {
  const { actions } = octokit.rest
  try {
    await (environment === undefined
      ? actions.createRepoVariable({ ...of, name, value })
      : actions.createEnvironmentVariable({ ...of, name, value, environment_name: environment }))
  } catch (error) {
    const fault = toGithubFault(error)
    throw fault.status === 409 ? new GithubFault('unavailable', fault.message, 409) : error
  }
}

function valueOf(data: unknown): string {
  const value = ownText(data, 'value')
  if (value === undefined) throw misread()
  return value
}
