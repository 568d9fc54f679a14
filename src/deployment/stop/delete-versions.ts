/** Deletes versions and waits until they are gone. */
import { ActionError } from '../../errors/action-error.js'
import { isPassingFault, isPastEnd, ServiceError } from '../../errors/service-error.js'
import type { Project } from '../../model/project.js'
import type { ProjectVersion } from '../../model/version.js'
import { formatDuration } from '../../text/duration.js'
import { plural } from '../../text/number.js'
import { decideAfterFaults } from '../../training/wait-decision.js'
import type { ReleasePlan } from '../release-inputs.js'
import type { ReleaseTools } from '../release-tools.js'
import { pollUntil, usualRhythm } from '../wait/poll-until.js'
import { describeAll } from './describe-all.js'

/** Time between two deletions, milliseconds: the service allows five a second. AWS General Reference, Rekognition quotas. */
const BETWEEN_CALLS_MS = 200

/** How long deletions may take before the step ends, milliseconds: they usually take less than a minute. Our choice. */
const DELETION_MAX_MS = 15 * 60_000

/** Above this many names the whole project is listed instead: a page of a listing has a hundred versions, a request by name ten. */
const BY_NAME_MAX = 50

/** What to delete. */
export interface Deletion {
  readonly project: Project
  /** In this order. */
  readonly deletes: readonly ProjectVersion[]
  /** Being deleted since an earlier run, or by others: they are waited for. */
  readonly leaving: readonly ProjectVersion[]
}

/**
 * A version counts as deleted once the service has said DELETING and no longer lists it. One that is in use by now is
 * reported and skipped. A lost answer is followed by a check.
 * @returns the names of the deleted ones; they go to the report one by one
 * @throws ActionError WAIT_TIMEOUT where deletions last too long
 * @throws ServiceError one that a retry cannot fix; what was deleted before is in the report
 */
export async function deleteVersions(
  tools: ReleaseTools,
  plan: ReleasePlan,
  { project, deletes, leaving }: Deletion,
): Promise<readonly string[]> {
  const going = [...leaving]
  for (const [index, version] of deletes.entries()) {
    if (index > 0) await tools.sleep(BETWEEN_CALLS_MS, tools.signal)
    if (await sendDelete(tools, plan, project, version)) going.push(version)
  }
  return going.length === 0 ? [] : untilGone(tools, plan, project, going)
}

/** @returns whether it is being deleted */
async function sendDelete(
  tools: ReleaseTools,
  plan: ReleasePlan,
  project: Project,
  { arn, name }: ProjectVersion,
): Promise<boolean> {
  const { progress, clock } = tools
  const deadlineAt = clock.now() + DELETION_MAX_MS
  let mustCheck = false
  for (let faults = 1; ; faults += 1) {
    try {
      if (mustCheck) {
        const seen = (await describeAll(tools, project.arn, [name])).get(name)
        if (seen?.arn !== arn || seen.status === 'DELETING') {
          progress.did({
            call: 'DeleteProjectVersion',
            subject: name,
            detail: 'its answer was lost; the version is being deleted',
          })
          return true
        }
      }
      const status = await tools.models.deleteVersion(arn)
      progress.did({ call: 'DeleteProjectVersion', subject: name, detail: `the service says ${status}` })
      return true
    } catch (error) {
      if (error instanceof ServiceError && error.facts.operation === 'DeleteProjectVersion') {
        if (error.kind === 'in-use') {
          progress.note('warning', `${name} was not deleted: it is in use (${error.message}).`)
          return false
        }
        if (error.kind === 'not-found') {
          progress.log(`${name} is gone already.`)
          return mustCheck
        }
        mustCheck = true
      }
      if (!isPassingFault(error) || isPastEnd(error)) throw error
      const after = decideAfterFaults(faults, clock.now(), { pollIntervalMs: plan.pollIntervalMs, deadlineAt })
      if (after.kind !== 'wait') throw error
      progress.log(`${error.facts.operation} failed (${error.facts.errorName}: ${error.message}); trying again.`)
      await tools.sleep(after.ms, tools.signal)
    }
  }
}

/** How far it is. */
interface Leaving {
  /** Those that are still listed. */
  readonly going: readonly ProjectVersion[]
  /** Names of the others. */
  readonly deleted: readonly string[]
}

/** @returns their names, in the order in which they were gone */
async function untilGone(
  tools: ReleaseTools,
  { pollIntervalMs }: ReleasePlan,
  project: Project,
  all: readonly ProjectVersion[],
): Promise<readonly string[]> {
  const deadlineAt = tools.clock.now() + DELETION_MAX_MS
  return pollUntil<Leaving, ReadonlySet<string>, readonly string[]>(tools, {
    known: { going: all, deleted: [] },
    rhythm: usualRhythm({ pollIntervalMs, deadlineAt }),
    check: ({ going }) => stillListed(tools, project, going),
    decide: (listed, { going, deleted }) => {
      const gone = going.filter(({ arn }) => !listed.has(arn)).map(({ name }) => name)
      reportGone(tools, deleted, gone)
      const known = { going: going.filter(({ arn }) => listed.has(arn)), deleted: [...deleted, ...gone] }
      return known.going.length === 0 ? { kind: 'done', value: known.deleted } : { kind: 'wait', known }
    },
    remind: (_leaving, fault) => {
      if (fault === undefined) return
      const { operation, errorName } = fault.facts
      tools.progress.log(`${operation} failed (${errorName}: ${fault.message}); looking again.`)
    },
    timedOut: ({ going }) => stillGoing(going),
  })
}

/** One by one, as the report has them. */
function reportGone({ progress }: ReleaseTools, before: readonly string[], gone: readonly string[]): void {
  for (const [index, name] of gone.entries()) {
    progress.update({ deleted: [...before, ...gone.slice(0, index + 1)] })
    progress.log(`${name} is deleted.`)
  }
}

function stillGoing(going: readonly ProjectVersion[]): ActionError {
  const names = going.map(({ name }) => name).join(', ')
  const are = going.length === 1 ? 'is' : 'are'
  return new ActionError(
    'WAIT_TIMEOUT',
    `After ${formatDuration(DELETION_MAX_MS)}, ${plural(going.length, 'version')} ${are} still being deleted: ${names}.`,
    { outcome: 'timed-out', hint: 'Re-run the job: it waits for the deletions that are in progress.' },
  )
}

/** ARNs of those that are still listed. */
async function stillListed(
  tools: ReleaseTools,
  { arn }: Project,
  versions: readonly ProjectVersion[],
): Promise<ReadonlySet<string>> {
  const found =
    versions.length > BY_NAME_MAX
      ? await tools.rekognition.listVersions(arn)
      : [
          ...(
            await describeAll(
              tools,
              arn,
              versions.map(({ name }) => name),
            )
          ).values(),
        ]
  return new Set(found.map((version) => version.arn))
}
