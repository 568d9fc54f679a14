/** What a dry run says of the account's quota and of inference units: before, during and after the calls that it plans. Only reads. */
import { deniedClause } from '../../errors/denied.js'
import { endsRun, isOfCredentials, ServiceError } from '../../errors/service-error.js'
import { takesPlace } from '../../model/serving.js'
import type { Tags } from '../../model/tags.js'
import type { ProjectVersion } from '../../model/version.js'
import type { PlannedCourse } from '../../report/release/release-report.js'
import type { ReleaseTools } from '../release-tools.js'
import type { Inventory } from './observe.js'
import { placesOf, uncountedIn, type Places } from './places.js'
import { unitsOf } from './version-tag.js'

/** The versions of a project at one time of a plan. */
export type PlannedState = Pick<Inventory, 'versions' | 'tags'>

/** What is planned. */
export interface PlannedStates {
  /** As it is now. */
  readonly inventory: Inventory
  /** After each call that starts or stops something; left out where the plan has no such call. */
  readonly later?: readonly PlannedState[]
  /** The account's places for running models. */
  readonly maxRunningModels: number
  /** Where they were counted before. */
  readonly places?: Places | undefined
}

/**
 * Reports the use. Places are counted over all projects: one listing for each but this one.
 * @returns what could not be read, in sentences for the report
 * @throws ServiceError only one that ends the run
 */
export async function reportPlannedUse(
  tools: Pick<ReleaseTools, 'models' | 'rekognition' | 'progress'>,
  { inventory, later = [], maxRunningModels: max, places }: PlannedStates,
): Promise<readonly string[]> {
  const states = [inventory, ...later]
  const counted = places ?? (await tryPlaces(tools, inventory))
  const units = courseOf(states.map(unitsIn))
  const unknown = unknownUnits(inventory)
  if (typeof counted === 'string') {
    tools.progress.update({ plannedUse: { units } })
    return [counted, ...unknown]
  }
  const others = counted.taken.filter(({ project }) => project.arn !== inventory.project.arn).length
  const course = courseOf(states.map(({ versions }) => others + versions.filter(takesPlace).length))
  tools.progress.update({ places: { used: course.now, max }, plannedUse: { units, places: { ...course, max } } })
  const uncounted = uncountedIn(counted)
  return [...(uncounted === undefined ? [] : [uncounted]), ...unknown]
}

/** A dry run that starts nothing goes on without the number. @returns a sentence where they cannot be counted */
async function tryPlaces(
  tools: Pick<ReleaseTools, 'models' | 'rekognition'>,
  inventory: Inventory,
): Promise<Places | string> {
  try {
    return await placesOf(tools, inventory)
  } catch (error) {
    if (!(error instanceof ServiceError) || endsRun(error) || isOfCredentials(error)) throw error
    const why = error.kind === 'access-denied' ? deniedClause(error) : `${error.facts.errorName}: ${error.message}`
    return `How many places for running models of the account are in use: ${why}.`
  }
}

/** @param values  now, and after each call */
function courseOf(values: readonly number[]): PlannedCourse {
  const [now = 0] = values
  return { now, most: Math.max(...values), afterwards: values.at(-1) ?? now }
}

/** The fewest of those that scale. */
function unitsIn({ versions, tags }: PlannedState): number {
  return versions.filter(takesPlace).reduce((sum, version) => sum + (unitsFor(version, tags) ?? 0), 0)
}

function unitsFor(version: ProjectVersion, tags: ReadonlyMap<string, Tags>): number | undefined {
  return unitsOf(version, tags.get(version.arn))?.min
}

function unknownUnits({ versions, tags }: PlannedState): readonly string[] {
  const names = versions
    .filter((version) => takesPlace(version) && unitsFor(version, tags) === undefined)
    .map(({ name }) => name)
  if (names.length === 0) return []
  return [
    `With how many inference units ${names.join(', ')} ${names.length === 1 ? 'runs' : 'run'}: neither description nor tags say.`,
  ]
}
