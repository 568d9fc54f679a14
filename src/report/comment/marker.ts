/** The hidden first line of a pull-request comment, by which a later run finds the comment of an earlier one. */
import { createHash } from 'node:crypto'
import type { RunContext } from '../../model/run.js'

/** Hex digits of the digest that are kept. Our choice: far more than needed to distinguish the jobs of one pull request. */
const DIGEST_LENGTH = 32

/** What a comment is about: what stays the same from one run to the next, and the run. */
export interface MarkedRun {
  readonly action: string
  readonly run: RunContext
  readonly project?: { readonly name: string }
  /** What it is about besides the project, where that may be several things in one job. */
  readonly subject?: readonly string[] | undefined
}

const PREFIX = '<!-- train-custom-labels '

/**
 * The line that a comment of this report begins with: a digest of what the comment is about, and the run that wrote it.
 * Names are not written out, so that none can end the HTML comment. Jobs of a matrix with one project share a comment.
 */
export function markerOf(report: MarkedRun): string {
  const { runId } = report.run
  return `${PREFIX}${subjectOf(report)}${runId !== undefined && isRunId(runId) ? ` run:${runId}` : ''} -->`
}

/** Whether a comment begins with the marker of this report's project, job, workflow, action and subject, whatever its run. */
export function hasMarkerOf(report: MarkedRun, body: string): boolean {
  return body.startsWith(`${PREFIX}${subjectOf(report)} `)
}

/**
 * Whether a comment was written by a later run than the report's. GitHub hands out ids of runs in rising order; trainings
 * take hours, so that the run of an old commit may well end after that of a new one.
 */
export function isOfLaterRun(report: MarkedRun, body: string): boolean {
  const [, theirs = ''] = /^<!-- train-custom-labels [0-9a-f]+ run:(\d+) -->/.exec(body) ?? []
  const ours = report.run.runId ?? ''
  return isRunId(theirs) && isRunId(ours) && BigInt(theirs) > BigInt(ours)
}

function subjectOf({ project, run, action, subject: more = [] }: MarkedRun): string {
  const subject = JSON.stringify([project?.name ?? null, run.job ?? null, run.workflow ?? null, action, ...more])
  return createHash('sha256').update(subject).digest('hex').slice(0, DIGEST_LENGTH)
}

function isRunId(text: string): boolean {
  return /^\d{1,20}$/.test(text)
}
