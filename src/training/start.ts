/** Ends with exactly one training of the version: one that exists is resumed, otherwise one is started. */
import type { ProjectVersion } from '../model/version.js'
import { chooseVersion, type Choice } from './choose-version.js'
import { createVersion } from './create-version.js'
import { pinnedOrRefuse, prepare } from './plan.js'
import type { Plan, Planned, Prepared, Started } from './start-plan.js'
import { stateOf } from '../model/status.js'
import { checkSameInputs, resume } from './resume.js'
import { nthName, ordinalOf } from '../model/version-name.js'
import type { StepTools } from '../report/step-tools.js'

/** The version, and what a second start goes on from: prepared where this run has sent a create. */
export type StartedFrom = Started & { readonly plan: Planned | Prepared }

/** Looks up a version of the name first; creates only what is absent. */
export async function startOrResume(tools: StepTools, plan: Planned): Promise<StartedFrom> {
  const versions = plan.names.reuse === 'only' ? await findStarted(tools, plan) : await findFamily(tools, plan)
  const choice = chooseVersion(plan.names, versions)
  if (choice.kind === 'create') {
    const prepared = await prepare(tools, plan)
    return { ...(await createVersion(tools, prepared, choice.name)), plan: prepared }
  }
  const started = await resume(tools, pinnedOrRefuse(tools, plan), choice.version, 'before')
  return { ...started, failedBefore: choice.kind === 'failed-before', plan }
}

/** How long to wait between lookups of a version that another job has just started, milliseconds: half a minute. Our choice. */
const LOOKUP_DELAYS_MS = [1000, 2000, 4000, 8000, 15_000]

/** Lists may lag behind the job that started the version, and nothing is created in its place that would meet it. */
async function findStarted(tools: StepTools, plan: Plan): Promise<readonly ProjectVersion[]> {
  for (const waitMs of LOOKUP_DELAYS_MS) {
    const versions = await findFamily(tools, plan)
    if (versions.length > 0 || tools.clock.now() + waitMs > plan.deadlineAt) return versions
    await tools.sleep(waitMs, tools.signal)
  }
  return findFamily(tools, plan)
}

/** Starts a training once more under the next derived name, after the service failed the last one. */
export async function startAgain(tools: StepTools, plan: Planned | Prepared, failedName: string): Promise<Started> {
  const next = nthName(plan.names.name, ordinalOf(plan.names.name, failedName) + 1)
  tools.progress.note(
    'warning',
    `The training of ${failedName} failed because of a service issue, which is not billed; it is started once more as ${next}.`,
  )
  // However the step ends from here on, the version that failed is not what continues.
  tools.progress.update({ version: { name: next } })
  const prepared = plan.stage === 'prepared' ? plan : await prepare(tools, plan)
  return createVersion(tools, prepared, next)
}

/**
 * What a run would do, without doing it.
 * @returns the choice of the run, once a version that it would resume is known to be the requested one
 */
export async function rehearseStart(tools: StepTools, plan: Planned): Promise<Choice> {
  const choice = chooseVersion(plan.names, await findFamily(tools, plan))
  if (choice.kind === 'create') return choice
  await checkSameInputs(tools, choice.version, pinnedOrRefuse(tools, plan))
  tools.progress.seen(choice.version)
  tools.progress.note(
    'notice',
    `A run would resume the existing version ${choice.version.name} (status ${choice.version.status}).`,
  )
  return choice
}

/**
 * The version of the name; for a derived name that is used up, the whole family of `.2`, `.3`, ... by listing the
 * project, since asking for a name that does not exist may be answered with an error.
 */
async function findFamily(tools: StepTools, plan: Plan): Promise<readonly ProjectVersion[]> {
  const { name, kind } = plan.names
  const version = await tools.rekognition.findVersion(plan.projectArn, name)
  // The failed first one may have been deleted (to make room) while its successor trains: only the list shows it.
  if (version === undefined && kind === 'derived') {
    return (await tools.rekognition.listVersions(plan.projectArn)).filter((other) => ordinalOf(name, other.name) > 0)
  }
  if (version === undefined) return []
  const spent = ['failed', 'deleting'].includes(stateOf(version))
  if (kind === 'given' || !spent) return [version]
  const listed = await tools.rekognition.listVersions(plan.projectArn)
  return [version, ...listed.filter((other) => ordinalOf(name, other.name) > 1)]
}
