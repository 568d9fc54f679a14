/** The workflow run that a step belongs to, from the environment that the runner gives it. */
import type { FilePort } from '../ports/files.js'
import type { StepContext } from '../model/run.js'
import { own } from '../text/json.js'

/** Reads the context; undefined for a variable that is missing or empty. Never throws. */
export async function readContext(
  env: Readonly<Record<string, string | undefined>>,
  files: FilePort,
): Promise<StepContext> {
  const value = (name: string): string | undefined => (env[name] === '' ? undefined : env[name])
  const serverUrl = value('GITHUB_SERVER_URL') ?? 'https://github.com'
  const repository = value('GITHUB_REPOSITORY')
  const runId = value('GITHUB_RUN_ID')
  const attempt = Number(value('GITHUB_RUN_ATTEMPT') ?? '1')
  const runAttempt = Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1
  return {
    serverUrl,
    runAttempt,
    isPrivate: await eventSaysPrivate(value('GITHUB_EVENT_PATH'), files),
    repository,
    repositoryId: value('GITHUB_REPOSITORY_ID'),
    workflow: value('GITHUB_WORKFLOW'),
    job: value('GITHUB_JOB'),
    runId,
    runNumber: value('GITHUB_RUN_NUMBER'),
    commit: value('GITHUB_SHA'),
    refName: value('GITHUB_HEAD_REF') ?? value('GITHUB_REF_NAME'),
    runUrl:
      repository !== undefined && runId !== undefined
        ? `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${String(runAttempt)}`
        : undefined,
  }
}

async function eventSaysPrivate(path: string | undefined, files: FilePort): Promise<boolean> {
  if (path === undefined) return false
  try {
    const event: unknown = JSON.parse((await files.readText(path)) ?? 'null')
    return own(own(event, 'repository'), 'private') === true
  } catch {
    return false
  }
}
