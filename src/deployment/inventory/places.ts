/** The account's places for running models, and what takes them. */
import { ServiceError } from '../../errors/service-error.js'
import type { Project } from '../../model/project.js'
import { takesPlace } from '../../model/serving.js'
import type { ProjectVersion } from '../../model/version.js'
import type { RunningModel } from '../../report/release/release-report.js'
import type { ReleaseTools } from '../release-tools.js'
import type { Inventory } from './observe.js'
import { isReleased, startMarkOf, unitsOf } from './version-tag.js'

/** A model that takes a place, with its project. */
export interface PlaceTaken {
  readonly project: Project
  readonly version: ProjectVersion
}

/** Which models take places: RUNNING, STARTING and STOPPING ones of all projects. */
export interface Places {
  readonly taken: readonly PlaceTaken[]
  /** Names of the projects whose versions the role may not list. */
  readonly unread: readonly string[]
}

/**
 * Counts over all projects of the account: one listing a project.
 * @param known  the versions of one project, where they were just listed
 * @throws ServiceError any but a denied listing of a single project
 */
export async function placesOf(
  tools: Pick<ReleaseTools, 'models' | 'rekognition'>,
  known?: Pick<Inventory, 'project' | 'versions'>,
): Promise<Places> {
  const taken: PlaceTaken[] = []
  const unread: string[] = []
  for (const project of await tools.models.listProjects()) {
    // Adapters are not started.
    if (project.feature === 'CONTENT_MODERATION') continue
    try {
      const isKnown = project.arn === known?.project.arn
      const versions = isKnown ? known.versions : await tools.rekognition.listVersions(project.arn)
      taken.push(...versions.filter(takesPlace).map((version) => ({ project, version })))
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error
      if (error.kind === 'access-denied') unread.push(project.name)
      // Deleted since it was listed.
      else if (error.kind !== 'not-found') throw error
    }
  }
  return { taken, unread }
}

/** Reports how many places are taken, and what could not be counted. */
export function reportPlaces({ progress }: Pick<ReleaseTools, 'progress'>, places: Places, max: number): void {
  progress.update({ places: { used: places.taken.length, max } })
  const uncounted = uncountedIn(places)
  if (uncounted !== undefined) progress.note('warning', uncounted)
}

/** What could not be counted, as a sentence for the report; undefined where everything could. */
export function uncountedIn({ unread }: Places): string | undefined {
  if (unread.length === 0) return undefined
  return `Models of the ${unread.length === 1 ? 'project' : 'projects'} ${unread.join(', ')} were not counted: rekognition:DescribeProjectVersions was denied.`
}

/**
 * The models that take places, for the report.
 * @param inventory   this project's versions; its tags say since when a model runs
 * @param runKey  of this run, to tell which models it started
 * @param places  for the models of other projects, where they were counted
 */
export function runningModels(inventory: Inventory, runKey: string, places?: Places): readonly RunningModel[] {
  const own = inventory.versions.filter(takesPlace).map((version): RunningModel => {
    const tags = inventory.tags.get(version.arn)
    const mark = startMarkOf(tags)
    return {
      ...shown(version),
      startedAt: mark?.at,
      isReleased: isReleased(tags),
      isOurs: mark?.runKey === runKey,
    }
  })
  const others = (places?.taken ?? []).filter(({ project }) => project.arn !== inventory.project.arn)
  return [...own, ...others.map(({ project, version }) => ({ ...shown(version), otherProject: project.name }))]
}

function shown(version: ProjectVersion): RunningModel {
  return { name: version.name, arn: version.arn, status: version.status, units: unitsOf(version) }
}
