/** `start`: a model that runs with the units asked for. */
import { withoutUndefined } from '../../model/without-undefined.js'
import { ActionError, type ReleaseOutcome } from '../../errors/action-error.js'
import { endsRun, ServiceError } from '../../errors/service-error.js'
import type { Project } from '../../model/project.js'
import { PROVENANCE_KEYS } from '../../model/provenance.js'
import { servingStateOf, takesPlace } from '../../model/serving.js'
import type { Tags } from '../../model/tags.js'
import type { ProjectVersion } from '../../model/version.js'
import { startModel } from '../model/start-model.js'
import { noPlaceError, notRunnableError, otherUnitsError } from '../model/start-refusals.js'
import { stopModel } from '../model/stop-model.js'
import type { PlanOf } from '../release-inputs.js'
import type { ReleaseTools } from '../release-tools.js'
import type { ReleaseParts } from '../swap/context.js'
import { findVersionIn } from '../inventory/find-version.js'
import { reportPlannedUse } from '../inventory/planned-use.js'
import { observe, withTags, type Inventory } from '../inventory/observe.js'
import { placesOf, reportPlaces, runningModels, type Places } from '../inventory/places.js'
import { isSameUnits, isStartedBy, unitsOf, wordsOfUnits } from '../inventory/version-tag.js'
import { whyLeftRunning } from '../stop/why-left-running.js'
import { inUseOf } from '../swap/in-use.js'

/**
 * Running already with the units asked for is `nothing-to-do`.
 * @throws ActionError VERSION_NOT_FOUND, VERSION_NOT_RUNNABLE, OTHER_UNITS, NO_PLACE, UNITS_LIMIT, START_FAILED, START_TIMEOUT, those of the
 *   guards and of the smoke test; after each, a model that this run started is stopped again
 */
export async function start(
  tools: ReleaseTools,
  project: Project,
  plan: PlanOf<'start'>,
  parts: ReleaseParts,
): Promise<ReleaseOutcome> {
  const { version: wanted, guards } = plan.operation
  tools.progress.update({ version: { name: wanted.name } })
  const inventory = await observe(tools, project, (one) => takesPlace(one) || one.name === wanted.name)
  const version = findVersionIn(inventory, wanted)
  report(tools, inventory, version)
  checkState(version, plan)
  try {
    await parts.checkGuards(tools, project, version, inventory.tags.get(version.arn) ?? {}, guards)
    const places = takesPlace(version) ? undefined : await checkPlaces(tools, plan, version)
    report(tools, inventory, version, places)
    if (plan.isDryRun) return await planned(tools, plan, { inventory, version, places })
    // One deadline for the start and the warm-up after it.
    const deadlineAt = tools.clock.now() + plan.startTimeoutMs
    const started = await startModel(tools, {
      projectArn: project.arn,
      version,
      units: plan.operation.units,
      pollIntervalMs: plan.pollIntervalMs,
      deadlineAt,
    })
    const seen = await withTags(tools, withVersion(inventory, started.version), [started.version])
    report(tools, seen, started.version, places)
    await smoke(tools, plan, parts, inventory, { version: started.version, deadlineAt })
    const wasRunning = servingStateOf(version) === 'running'
    return wasRunning && !started.isStartedHere ? 'nothing-to-do' : 'started'
  } catch (error) {
    if (!plan.isDryRun) await stopOwn(tools, inventory, plan, version, error)
    throw error
  }
}

function report(
  { progress, runKey }: ReleaseTools,
  inventory: Inventory,
  version: ProjectVersion,
  places?: Places,
): void {
  const { name, arn, status } = version
  const inUse = inUseOf(inventory, undefined)
  progress.update({
    version: { name, arn, status, units: unitsOf(version, inventory.tags.get(arn)) },
    ...withoutUndefined({ inUse: inUse.kind === 'version' ? inUse.version.name : undefined }),
    running: runningModels(inventory, runKey, places),
  })
}

/** The version as it was seen since. */
function withVersion(inventory: Inventory, version: ProjectVersion): Inventory {
  return { ...inventory, versions: inventory.versions.map((one) => (one.arn === version.arn ? version : one)) }
}

function checkState(version: ProjectVersion, { operation }: PlanOf<'start'>): void {
  const state = servingStateOf(version)
  if (state === 'not-startable' || state === 'unknown') throw notRunnableError(version)
  const units = state === 'running' || state === 'starting' ? unitsOf(version) : undefined
  if (units !== undefined && !isSameUnits(units, operation.units)) {
    throw otherUnitsError(version, units, operation.units)
  }
}

async function checkPlaces(tools: ReleaseTools, plan: PlanOf<'start'>, version: ProjectVersion): Promise<Places> {
  const places = await placesOf(tools)
  reportPlaces(tools, places, plan.maxRunningModels)
  if (places.taken.length >= plan.maxRunningModels) {
    throw noPlaceError(version.name, places.taken, plan.maxRunningModels)
  }
  return places
}

async function planned(
  tools: ReleaseTools,
  { operation, maxRunningModels }: PlanOf<'start'>,
  {
    inventory,
    version,
    places,
  }: { readonly inventory: Inventory; readonly version: ProjectVersion; readonly places: Places | undefined },
): Promise<'planned'> {
  const runs = takesPlace(version)
  const call = { call: 'StartProjectVersion', subject: version.name, detail: `with ${wordsOfUnits(operation.units)}` }
  const smokes = operation.guards.smokeImages.length > 0
  const unchecked = [
    ...(runs ? [] : ['Whether the role may start the model and change its tags is known only when it does.']),
    ...(smokes ? [`The smoke test needs ${version.name} to run.`] : []),
  ]
  const test = { call: 'DetectCustomLabels', subject: version.name, detail: 'the smoke test' }
  const { min, max } = operation.units
  const started = withVersion(inventory, {
    ...version,
    status: 'RUNNING',
    minInferenceUnits: min,
    maxInferenceUnits: max,
  })
  const later = runs ? [] : [started]
  const unread = await reportPlannedUse(tools, { inventory, later, maxRunningModels, places })
  tools.progress.update({
    planned: [...(runs ? [] : [call]), ...(smokes ? [test] : [])],
    unchecked: [...unchecked, ...unread],
  })
  return 'planned'
}

async function smoke(
  tools: ReleaseTools,
  { operation }: PlanOf<'start'>,
  parts: ReleaseParts,
  inventory: Inventory,
  { version, deadlineAt }: { readonly version: ProjectVersion; readonly deadlineAt: number },
): Promise<void> {
  const { guards } = operation
  if (guards.smokeImages.length === 0) return
  const used = inUseOf(inventory, undefined)
  const isOther = used.kind === 'version' && used.version.arn !== version.arn
  const inUse = isOther && servingStateOf(used.version) === 'running' ? used.version : undefined
  await parts.smokeTest(tools, { version, inUse, guards, deadlineAt })
}

/** What this run started must not run on after a failure; after a cancel there is no time, and the post step does it. */
async function stopOwn(
  tools: ReleaseTools,
  inventory: Inventory,
  plan: PlanOf<'start'>,
  version: ProjectVersion,
  cause: unknown,
): Promise<void> {
  const { arn, name } = version
  const isOfRun = cause instanceof ActionError || (cause instanceof ServiceError && !endsRun(cause))
  if (tools.signal.aborted || !isOfRun) return
  try {
    const tags = await tools.rekognition.listTags(arn)
    if (!isStartedBy(tags, tools.runKey)) return
    const why = whyLeftRunning(tags, tools.runKey) ?? whyForOthers(version, tags)
    if (why !== undefined) {
      tools.keepForPost(undefined)
      tools.progress.note('notice', `${name} was not stopped after the failure: ${why}.`)
      return
    }
    const stopped = await stopModel(tools, {
      projectArn: inventory.project.arn,
      version: { arn, name },
      tags,
      pollIntervalMs: plan.pollIntervalMs,
      deadlineAt: tools.clock.now() + plan.stopTimeoutMs,
    })
    tools.keepForPost(undefined)
    if (stopped.version !== undefined) report(tools, withVersion(inventory, stopped.version), stopped.version)
  } catch (error) {
    if (!(error instanceof ActionError || error instanceof ServiceError)) throw error
    tools.progress.note('warning', `${name} could not be stopped after the failure: ${error.message}`)
  }
}

/** An earlier attempt started it, and another run may have published it since: it has the tag of that before it is released. */
function whyForOthers(before: ProjectVersion, tags: Tags): string | undefined {
  const isBegun = PROVENANCE_KEYS.releaseRun in tags && !(PROVENANCE_KEYS.releasedUntil in tags)
  return servingStateOf(before) === 'running' && isBegun ? 'another run has begun to release it' : undefined
}
