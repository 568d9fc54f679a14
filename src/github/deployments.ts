/** Deployments of the repository, and who approved the run, through GitHub's API. */
import type { GithubReleasePort } from '../ports/github-release.js'
import { isJsonArray, own, ownText, wholeNumber } from '../text/json.js'
import { misread, type CallGithub, type Common, type GithubCall, type Octokit } from './call-github.js'
import type { Repository } from './variables.js'

/** The run that the step is part of, as its environment says. */
export interface OwnRun extends Repository {
  readonly runId: number
  readonly attempt: number
  readonly commit: string
  /** Name of the runner, which has one job at a time. */
  readonly runner: string | undefined
  /** Page of the run. */
  readonly url: string
}

/** Newest deployments that are searched. Our choice: that of this job was created when the job began. */
const DEPLOYMENTS_MAX = 100

/** In one request, newest first. A deployment that a job has made shows the page of the job as its log. */
const NEWEST = `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { deployments(first: ${String(DEPLOYMENTS_MAX)}, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { latestStatus { logUrl } } } } }`

/** The part of the port that is about them. */
export function createDeployments(
  call: CallGithub,
  run: () => OwnRun,
): Required<Pick<GithubReleasePort, 'hasOwnDeployment' | 'createDeployment' | 'approvals'>> {
  return {
    hasOwnDeployment: async () => {
      const { owner, repo, runId } = run()
      const pages = await call(reading('The deployments', 'deployments: read'), async (octokit, { request, headers }) =>
        logsIn(await octokit.graphql(NEWEST, { owner, repo, request, headers })),
      )
      const ofRun = pages.filter((page) => page.includes(`/actions/runs/${String(runId)}/`))
      if (ofRun.length === 0) return false
      const jobs = await call(reading('The jobs of the run', 'actions: read'), (octokit, common) =>
        ownJobs(octokit, common, run()),
      )
      return ofRun.some((page) => jobs.some((id) => page.endsWith(`/job/${String(id)}`)))
    },

    createDeployment: async ({ environment, description, state, payload }) => {
      const { owner, repo, commit, url } = run()
      const failed = `The deployment to ${environment} could not be recorded`
      const needs = 'The job needs deployments: write'
      const id = await call({ code: 'PUBLISH_FAILED', failed, needs, isOneAttempt: true }, async (octokit, common) => {
        const { data } = await octokit.rest.repos.createDeployment({
          ...{ owner, repo, ...common, environment, description, payload },
          ref: commit,
          // The commit has been tested by then, and is not to be merged with anything.
          auto_merge: false,
          required_contexts: [],
        })
        return idOf(data)
      })
      await call({ code: 'PUBLISH_FAILED', failed, needs }, async (octokit, common) => {
        const of = { owner, repo, deployment_id: id, ...common }
        await octokit.rest.repos.createDeploymentStatus({ ...of, state, description, log_url: url })
      })
      return id
    },

    approvals: () =>
      call(reading('The approvals of the run', 'actions: read'), async (octokit, common) => {
        const { owner, repo, runId } = run()
        const { data } = await octokit.rest.actions.getReviewsForRun({ owner, repo, run_id: runId, ...common })
        return approversIn(data)
      }),
  }
}

function reading(what: string, permission: string): GithubCall {
  return { code: 'PUBLISH_FAILED', failed: `${what} could not be read`, needs: `The job needs ${permission}` }
}

/** The job of this step: a runner has one at a time. Where its name is unknown, all jobs of the run that are under way. */
async function ownJobs(
  octokit: Octokit,
  common: Common,
  { owner, repo, runId, attempt, runner }: OwnRun,
): Promise<readonly number[]> {
  const { data } = await octokit.rest.actions.listJobsForWorkflowRunAttempt({
    ...{ owner, repo, ...common },
    run_id: runId,
    attempt_number: attempt,
    per_page: 100,
  })
  const jobs: unknown = own(data, 'jobs')
  if (!isJsonArray(jobs)) throw misread()
  return jobs
    .filter((job) => ownText(job, 'status') === 'in_progress')
    .filter((job) => runner === undefined || ownText(job, 'runner_name') === runner)
    .map(idOf)
}

function logsIn(answer: unknown): readonly string[] {
  const nodes = own(own(own(answer, 'repository'), 'deployments'), 'nodes')
  if (!isJsonArray(nodes)) throw misread()
  return nodes.flatMap((node) => ownText(own(node, 'latestStatus'), 'logUrl') ?? [])
}

function approversIn(data: unknown): readonly string[] {
  if (!isJsonArray(data)) throw misread()
  const approved = data.filter((review) => ownText(review, 'state') === 'approved')
  return [...new Set(approved.flatMap((review) => ownText(own(review, 'user'), 'login') ?? []))]
}

function idOf(data: unknown): number {
  const id = wholeNumber(own(data, 'id'))
  if (id === undefined) throw misread()
  return id
}
