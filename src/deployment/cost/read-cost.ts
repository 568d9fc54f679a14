/** Reads and reports what the running models of a project have cost so far. */
import { deniedClause } from '../../errors/denied.js'
import { endsRun, isOfCredentials, ServiceError } from '../../errors/service-error.js'
import type { Project } from '../../model/project.js'
import type { Tags } from '../../model/tags.js'
import type { ProjectVersion } from '../../model/version.js'
import type { RunningModel } from '../../report/release/release-report.js'
import type { ReleaseTools } from '../release-tools.js'
import { isCountable, toRunningModels, withUnitHours } from './running-models.js'

/**
 * The running models of the project with their unit-hours; they go to the report, too.
 * @param tags  by ARN, of the versions that run at least
 * @throws ServiceError only one that ends the run: without CloudWatch, start times are counted from
 */
export async function readCost(
  tools: ReleaseTools,
  project: Project,
  versions: readonly ProjectVersion[],
  tags: ReadonlyMap<string, Tags>,
): Promise<readonly RunningModel[]> {
  const now = tools.clock.now()
  const found = toRunningModels(versions, tags, { runKey: tools.runKey, now })
  // They run, whatever comes of the question to CloudWatch.
  tools.progress.update({ running: found })
  const { running, unitHours } = withUnitHours(found, await measure(tools, project, found, now), now)
  tools.progress.update({ running, unitHours })
  return running
}

/**
 * Adds unit-hours to what the report says of the models that run. Models of other projects are left out.
 * @throws as {@link readCost}
 */
export async function addUnitHours(
  tools: ReleaseTools,
  project: Project,
  running: readonly RunningModel[],
): Promise<void> {
  const now = tools.clock.now()
  const own = running.filter(({ otherProject }) => otherProject === undefined)
  const others = running.filter(({ otherProject }) => otherProject !== undefined)
  const counted = withUnitHours(own, await measure(tools, project, own, now), now)
  tools.progress.update({ running: [...counted.running, ...others], unitHours: counted.unitHours })
}

/** By ARN; undefined where one of them is not known. */
async function measure(
  tools: ReleaseTools,
  project: Project,
  running: readonly RunningModel[],
  now: number,
): Promise<ReadonlyMap<string, number> | undefined> {
  const measured = new Map<string, number>()
  for (const { name, arn, startedAt } of running.filter(isCountable)) {
    if (arn === undefined || startedAt === undefined) continue
    try {
      const span = { from: startedAt, to: now }
      const unitHours = await tools.watch.unitHours({ project: project.name, version: name }, span)
      if (unitHours === undefined) return undefined
      measured.set(arn, unitHours)
    } catch (error) {
      if (!(error instanceof ServiceError) || endsRun(error) || isOfCredentials(error)) throw error
      const why = error.kind === 'access-denied' ? deniedClause(error) : error.message
      tools.progress.log(`Unit-hours are counted from the start times: CloudWatch could not be read (${why}).`)
      return undefined
    }
  }
  return measured.size === 0 ? undefined : measured
}
