/** Whether a run resumes a version, of the same name or with the same data, or starts a training. */
import type { ProjectVersion } from '../model/version.js'
import { stateOf } from '../model/status.js'
import { nthName, ordinalOf } from '../model/version-name.js'
import { starterOf } from '../model/provenance.js'
import type { StepTools } from '../report/step-tools.js'
import { chooseVersion, newestOf, type Choice } from './choose-version.js'
import { tagsOf } from './found-data.js'
import { pinnedOrRefuse } from './plan.js'
import { refuseKnownBytes } from './refused-bytes.js'
import { findSameData, glanceAtSameData, type SameData } from './same-data.js'
import { wantedFor, type Plan, type Planned } from './start-plan.js'

/** What to do; `same-data`: resume a version that was trained from the same bytes, of another run or name as a rule. */
export type Decision = Choice | ({ readonly kind: 'same-data' } & SameData)

/**
 * Decides before anything is created.
 * @throws ActionError as chooseVersion does; DATA_ALREADY_REFUSED; the faults of manifests that could not be read, where they
 *   have to be compared
 */
export async function decideStart(tools: StepTools, plan: Planned): Promise<Decision> {
  const { names } = plan
  const found = names.reuse === 'only' ? await findStarted(tools, plan) : await findFamily(tools, plan)
  const choice = chooseVersion(names, found.family)
  if (names.reuse === 'data') return decideByData(tools, plan, choice, found)
  if (choice.kind !== 'create') return choice
  await refuseIfKnown(tools, plan, found.family)
  if (names.reuse === 'run') await nameSameData(tools, plan, found)
  return choice
}

/** Versions of the name, and all of the project where they were listed. */
interface Found {
  readonly family: readonly ProjectVersion[]
  readonly listed: readonly ProjectVersion[] | undefined
}

async function decideByData(tools: StepTools, plan: Planned, choice: Choice, found: Found): Promise<Decision> {
  const { kind, name } = plan.names
  // A name that was given is that of the version that is meant.
  if (kind === 'given' && choice.kind !== 'create') return choice
  // What is wrong with the manifests is reported with everything else, right before the create.
  if (plan.pinned.kind !== 'pinned' && choice.kind === 'create') return choice
  const pinned = pinnedOrRefuse(tools, plan)
  const listed = found.listed ?? (await tools.rekognition.listVersions(plan.projectArn))
  const same = await findSameData(tools, pinned, [...found.family.filter((one) => !listed.includes(one)), ...listed])
  if (same !== undefined) return { kind: 'same-data', ...same }
  if (choice.kind !== 'create') {
    const { version } = choice
    const state = stateOf(version)
    // Neither can be looked into further: another training could be a second one.
    if (state === 'training' || state === 'unknown') return choice
    // This run itself has started it, and reports how it ended.
    if (state === 'failed' && (await isOfThisRun(tools, plan, version))) return choice
  }
  await refuseIfKnown(tools, plan, found.family)
  const newest = newestOf(name, found.family)
  return { kind: 'create', name: nthName(name, (newest?.ordinal ?? 0) + 1) }
}

async function isOfThisRun(tools: StepTools, plan: Planned, version: ProjectVersion): Promise<boolean> {
  const wanted = wantedFor(pinnedOrRefuse(tools, plan), version.name)
  return !plan.names.isRerun && starterOf(await tagsOf(tools, version, wanted, 'given'), plan.run) === 'this-run'
}

/** Only a training whose manifests could be read can be compared; the others are refused right before the create. */
async function refuseIfKnown(tools: StepTools, plan: Planned, family: readonly ProjectVersion[]): Promise<void> {
  const newest = newestOf(plan.names.name, family)
  if (newest === undefined || plan.pinned.kind !== 'pinned') return
  await refuseKnownBytes(tools, pinnedOrRefuse(tools, plan), newest.version)
}

/** A training is about to be paid for that may not be needed. */
async function nameSameData(tools: StepTools, plan: Planned, { listed }: Found): Promise<void> {
  if (plan.pinned.kind !== 'pinned' || plan.project.status === '') return
  const same = await glanceAtSameData(tools, pinnedOrRefuse(tools, plan), listed)
  if (same === undefined) return
  tools.progress.note(
    'notice',
    `The version ${same.name} (status ${same.status}) was trained from exactly the same manifests. To resume it instead of training again, set reuse: data.`,
  )
}

/** How long to wait between lookups of a version that another job has just started, milliseconds: half a minute. Our choice. */
const LOOKUP_DELAYS_MS = [1000, 2000, 4000, 8000, 15_000]

/** Lists may lag behind the job that started the version, and nothing is created in its place that would meet it. */
async function findStarted(tools: StepTools, plan: Plan): Promise<Found> {
  for (const waitMs of LOOKUP_DELAYS_MS) {
    const found = await findFamily(tools, plan)
    if (found.family.length > 0 || tools.clock.now() + waitMs > plan.deadlineAt) return found
    await tools.sleep(waitMs, tools.signal)
  }
  return findFamily(tools, plan)
}

/**
 * The version of the name; for a derived name that is used up, the whole family of `.2`, `.3`, ... by listing the
 * project, since asking for a name that does not exist may be answered with an error.
 */
async function findFamily(tools: StepTools, plan: Plan): Promise<Found> {
  const { name, kind, reuse } = plan.names
  const version = await tools.rekognition.findVersion(plan.projectArn, name)
  // The failed first one may have been deleted (to make room) while its successor trains: only the list shows it.
  if (version === undefined && kind === 'derived') {
    const listed = await tools.rekognition.listVersions(plan.projectArn)
    return { family: listed.filter((other) => ordinalOf(name, other.name) > 0), listed }
  }
  if (version === undefined) return { family: [], listed: undefined }
  const spent = ['failed', 'deleting'].includes(stateOf(version))
  if (kind === 'given' || !(spent || reuse === 'data')) return { family: [version], listed: undefined }
  const listed = await tools.rekognition.listVersions(plan.projectArn)
  return { family: [version, ...listed.filter((other) => ordinalOf(name, other.name) > 1)], listed }
}
