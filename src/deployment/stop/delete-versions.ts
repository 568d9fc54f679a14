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
  const going = new Map(leaving.map((version) => [version.arn, version]))
  const deleted: string[] = []
  let sent = 0
  for (const version of deletes) {
    if (sent > 0) await tools.sleep(BETWEEN_CALLS_MS, tools.signal)
    sent += 1
    if (await sendDelete(tools, plan, project, version)) going.set(version.arn, version)
  }
  await untilGone(tools, plan, project, going, deleted)
  return deleted
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
  let mustLook = false
  for (let faults = 1; ; faults += 1) {
    try {
      if (mustLook) {
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
          return mustLook
        }
        mustLook = true
      }
      if (!isPassingFault(error) || isPastEnd(error)) throw error
      const after = decideAfterFaults(faults, clock.now(), { pollIntervalMs: plan.pollIntervalMs, deadlineAt })
      if (after.kind !== 'wait') throw error
      progress.log(`${error.facts.operation} failed (${error.facts.errorName}: ${error.message}); trying again.`)
      await tools.sleep(after.ms, tools.signal)
    }
  }
}

async function untilGone(
  tools: ReleaseTools,
  plan: ReleasePlan,
  project: Project,
  going: Map<string, ProjectVersion>,
  deleted: string[],
): Promise<void> {
  const { clock, progress } = tools
  const deadlineAt = clock.now() + DELETION_MAX_MS
  let faults = 0
  while (going.size > 0) {
    try {
      const there = await stillListed(tools, project, [...going.values()])
      faults = 0
      for (const { arn, name } of [...going.values()]) {
        if (there.has(arn)) continue
        going.delete(arn)
        deleted.push(name)
        progress.update({ deleted: [...deleted] })
        progress.log(`${name} is deleted.`)
      }
    } catch (error) {
      if (!isPassingFault(error) || isPastEnd(error)) throw error
      faults += 1
      progress.log(`${error.facts.operation} failed (${error.facts.errorName}: ${error.message}); looking again.`)
    }
    if (going.size === 0) return
    const now = clock.now()
    if (now >= deadlineAt) {
      const names = [...going.values()].map(({ name }) => name).join(', ')
      const are = going.size === 1 ? 'is' : 'are'
      throw new ActionError(
        'WAIT_TIMEOUT',
        `After ${formatDuration(DELETION_MAX_MS)}, ${plural(going.size, 'version')} ${are} still being deleted: ${names}.`,
        { outcome: 'timed-out', hint: 'Re-run the job: it waits for the deletions that are in progress.' },
      )
    }
    const after = faults === 0 ? undefined : decideAfterFaults(faults, now, { ...plan, deadlineAt })
    await tools.sleep(Math.min(after?.kind === 'wait' ? after.ms : plan.pollIntervalMs, deadlineAt - now), tools.signal)
  }
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
