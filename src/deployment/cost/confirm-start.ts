/**
 * Whether a model has run without a break since the start that its tag records. Someone may have stopped it in the console and started it
 * again, which leaves the tag as it is; CloudWatch counts the units in service minute by minute.
 */
import { deniedClause } from '../../errors/denied.js'
import { endsRun, isOfCredentials, ServiceError } from '../../errors/service-error.js'
import type { Project } from '../../model/project.js'
import type { ProjectVersion } from '../../model/version.js'
import type { InService } from '../../ports/release-services.js'
import type { ReleaseTools } from '../release-tools.js'

/** Longer than this without a data point the model was not in service: a restart takes 10 to 20 minutes. Our choice. */
const BREAK_MS = 5 * 60_000

/** From its start until it is in service, a model takes so long at most. Our choice: starts usually take up to 30 minutes. */
const START_MAX_MS = 3_600_000

/**
 * What CloudWatch shows of a model:
 * - `confirmed`: it runs without a break since its recorded start, or for longer than was asked
 * - `later`: it has only been in service since then, milliseconds since the epoch
 * - `unknown`: why, as a clause
 */
export type ConfirmedStart =
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'later'; readonly since: number }
  | { readonly kind: 'unknown'; readonly why: string }

/** A start that a tag records, and how long the model is to have run since. */
export interface RecordedStart {
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly longerThanMs: number
}

/**
 * One request.
 * @throws ServiceError only one that ends the run
 */
export async function confirmStart(
  tools: Pick<ReleaseTools, 'watch' | 'clock'>,
  project: Pick<Project, 'name'>,
  { name }: Pick<ProjectVersion, 'name'>,
  start: RecordedStart,
): Promise<ConfirmedStart> {
  const now = tools.clock.now()
  const from = Math.max(start.at, now - start.longerThanMs - START_MAX_MS)
  try {
    const seen = await tools.watch.inService({ project: project.name, version: name }, { from, to: now })
    return judgeStart(seen, start, now)
  } catch (error) {
    if (!(error instanceof ServiceError) || endsRun(error) || isOfCredentials(error)) throw error
    const why = error.kind === 'access-denied' ? deniedClause(error) : `${error.facts.errorName}: ${error.message}`
    return { kind: 'unknown', why: `CloudWatch could not be read (${why})` }
  }
}

/** Pure. */
export function judgeStart({ at, periodMs }: InService, start: RecordedStart, now: number): ConfirmedStart {
  const last = at.at(-1)
  if (last === undefined) return { kind: 'unknown', why: 'CloudWatch has no data of it' }
  const longest = Math.max(BREAK_MS, periodMs)
  if (now - last > longest + periodMs) return { kind: 'unknown', why: 'CloudWatch has no data of the last minutes' }
  // A break within one period is not seen.
  if (periodMs > BREAK_MS) return { kind: 'unknown', why: 'CloudWatch no longer keeps each minute of so long a time' }
  // Where the service counts more seldom than assumed, each distance would look like a break.
  if (usualDistance(at) > BREAK_MS) return { kind: 'unknown', why: 'CloudWatch counts it too seldom to show a restart' }
  const since = at.findLast((one, index) => one - (at[index - 1] ?? -Infinity) > longest) ?? last
  const isLongEnough = now - since > start.longerThanMs
  const isFirst = since === at[0] && since - start.at <= START_MAX_MS
  return isLongEnough || isFirst ? { kind: 'confirmed' } : { kind: 'later', since }
}

/** The median of the times between two data points, milliseconds; 0 for fewer than three points. */
function usualDistance(at: readonly number[]): number {
  if (at.length < 3) return 0
  const distances = at.slice(1).map((one, index) => one - (at[index] ?? one))
  return distances.sort((one, other) => one - other)[Math.floor(distances.length / 2)] ?? 0
}
