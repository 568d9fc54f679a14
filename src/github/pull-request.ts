/** The pull requests that a run belongs to, from the payload of the event that started it. */
import type { FilePort } from '../ports/files.js'
import { isJsonArray, own } from '../text/json.js'

/** Events about a commit, which list the pull requests that have it. The list is empty for pull requests from forks. */
const LISTING = ['workflow_run', 'check_run', 'check_suite'] as const

/**
 * Reads their numbers. Empty where the event is about none, or its payload cannot be read; never throws.
 * @see GitHub docs, "Webhook events and payloads"
 */
export async function readPullRequests(
  env: Readonly<Record<string, string | undefined>>,
  files: FilePort,
): Promise<readonly number[]> {
  try {
    const event: unknown = JSON.parse((await files.readText(env.GITHUB_EVENT_PATH ?? '')) ?? 'null')
    return pullRequestsOf(event)
  } catch {
    return []
  }
}

/** The numbers in a payload, each once. */
export function pullRequestsOf(event: unknown): readonly number[] {
  const issue = own(event, 'issue')
  const subjects = [
    numberOf(own(event, 'pull_request')),
    // A comment on an issue and one on a pull request are the same event.
    ...(own(issue, 'pull_request') === undefined ? [] : [numberOf(issue)]),
  ]
  const repositoryId = own(own(event, 'repository'), 'id')
  const listed = LISTING.flatMap((name) => {
    const list = own(own(event, name), 'pull_requests')
    if (!isJsonArray(list)) return []
    // A fork's own pull requests may be in the list; their numbers mean others in this repository.
    return list.filter((one) => isInto(one, repositoryId)).map(numberOf)
  })
  return [...new Set([...subjects, ...listed])].filter((number) => number !== undefined)
}

function isInto(pullRequest: unknown, repositoryId: unknown): boolean {
  const into = own(own(own(pullRequest, 'base'), 'repo'), 'id')
  return into === undefined || repositoryId === undefined || into === repositoryId
}

function numberOf(value: unknown): number | undefined {
  const number = own(value, 'number')
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined
}
