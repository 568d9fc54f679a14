/** GitHub of a fake cloud, for one process. */
import type { GithubReleasePort, VariablePlace } from '../../../src/ports/github-release.js'
import type { Send } from './fake-models.js'

/** What GitHub keeps. */
export interface FakeGithub {
  token: 'job' | 'other'
  hasOwnDeployment: boolean
  /** By `NAME`, or `environment/NAME`. */
  readonly variables: Map<string, string>
  readonly deployments: Parameters<GithubReleasePort['createDeployment']>[0][]
}

export function createFakeGithub(github: FakeGithub, send: Send): GithubReleasePort {
  const keyOf = ({ name, environment }: VariablePlace): string =>
    environment === undefined ? name : `${environment}/${name}`
  return {
    tokenKind: () => send('GET viewer', '', () => github.token),
    readVariable: (place) => send('GET variable', keyOf(place), () => github.variables.get(keyOf(place))),
    writeVariable: (place, value) =>
      send('PATCH variable', keyOf(place), () => {
        if (github.token === 'job') throw new Error('the token of a job may not write variables')
        github.variables.set(keyOf(place), value)
      }),
    hasOwnDeployment: () => send('GET deployments', '', () => github.hasOwnDeployment),
    createDeployment: (deployment) =>
      send('POST deployment', deployment.environment, () => github.deployments.push(deployment)),
  }
}
