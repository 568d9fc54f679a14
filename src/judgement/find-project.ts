/** Finds the project that a step is about. */
import type { Project, ProjectReference } from '../model/project.js'
import { ActionError } from '../errors/action-error.js'
import type { LookupTools } from '../report/step-tools.js'

/** How long a project may take to be created, milliseconds. Our choice. */
const CREATING_MAX_MS = 2 * 60_000

/** Between two checks of a project that is being created, milliseconds. Our choice. */
export const CREATING_POLL_MS = 5000

/**
 * The project that the user names, ready for versions.
 * @throws ActionError PROJECT_NOT_FOUND, PROJECT_UNSUITABLE, PROJECT_NOT_READY
 */
export async function findProject(tools: LookupTools, reference: ProjectReference): Promise<Project> {
  const project = await tools.rekognition.findProject(reference.name)
  if (project === undefined) {
    throw new ActionError('PROJECT_NOT_FOUND', `There is no project ${reference.name} in this account and Region.`)
  }
  return untilReady(tools, reference, project)
}

/**
 * The project, once it can have versions.
 * @throws as {@link findProject}
 */
export async function untilReady(tools: LookupTools, reference: ProjectReference, project: Project): Promise<Project> {
  if (reference.kind === 'arn' && project.arn !== reference.arn) {
    throw new ActionError(
      'PROJECT_NOT_FOUND',
      `There is no project ${reference.arn}; the project of this name is ${project.arn}.`,
    )
  }
  if (project.feature !== 'CUSTOM_LABELS') {
    throw new ActionError('PROJECT_UNSUITABLE', `The project ${project.name} has the feature ${project.feature}.`)
  }
  return untilCreated(tools, project)
}

async function untilCreated(tools: LookupTools, found: Project): Promise<Project> {
  const deadlineAt = tools.clock.now() + CREATING_MAX_MS
  let project = found
  while (project.status === 'CREATING' && tools.clock.now() < deadlineAt) {
    await tools.sleep(CREATING_POLL_MS, tools.signal)
    project = (await tools.rekognition.findProject(project.name)) ?? project
  }
  if (project.status === 'CREATED') return project
  throw new ActionError('PROJECT_NOT_READY', `The project ${project.name} has status ${project.status}.`)
}
