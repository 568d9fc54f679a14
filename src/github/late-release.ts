/** GitHub's port, loaded with its first call: a release asks AWS first, and often nothing of GitHub. */
import type { GithubReleasePort } from '../ports/github-release.js'

/** @param load  called once */
export function lateGithub(load: () => Promise<GithubReleasePort>): GithubReleasePort {
  let loaded: Promise<GithubReleasePort> | undefined
  const port = (): Promise<GithubReleasePort> => (loaded ??= load())
  return {
    tokenKind: async () => (await port()).tokenKind(),
    readVariable: async (place) => (await port()).readVariable(place),
    writeVariable: async (place, value) => (await port()).writeVariable(place, value),
    approvals: async () => (await port()).approvals?.() ?? [],
    hasOwnDeployment: async () => (await port()).hasOwnDeployment(),
    createDeployment: async (deployment) => (await port()).createDeployment(deployment),
  }
}
