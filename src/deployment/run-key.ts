/** Names a step of a run, so that a re-run knows what an earlier attempt of it has begun. */
import { createHash } from 'node:crypto'
import type { StepContext } from '../model/run.js'
import type { Deps } from '../ports/deps.js'

/** Hex digits of the digest that are kept. Our choice: far more than needed to distinguish the steps of one run. */
const DIGEST_LENGTH = 24

/**
 * The same in every attempt of the run, and different between runs, jobs, jobs of a matrix and steps. Outside of a run each
 * start is a run of its own.
 * @param of.startedAt  milliseconds since the epoch
 */
export function runKeyOf(
  env: Deps['env'],
  context: StepContext,
  of: { readonly operation: string; readonly startedAt: number },
): string {
  const { runId, job, repositoryId, repository, serverUrl } = context
  const parts = [
    serverUrl,
    repositoryId ?? repository ?? '',
    runId ?? String(of.startedAt),
    job ?? '',
    (env.INPUT_MATRIX ?? '').trim(),
    env.GITHUB_ACTION ?? '',
    of.operation,
  ]
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, DIGEST_LENGTH)
  return `${runId === undefined || !/^\d{1,20}$/.test(runId) ? 'local' : runId}/${digest}`
}
