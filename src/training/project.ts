/** Finds the project, or creates it. */
import type { Project, ProjectReference } from '../model/project.js'
import { ActionError } from '../errors/action-error.js'
import { isPassingFault, isPastEnd, ServiceError } from '../errors/service-error.js'
import type { LookupTools, StepTools } from '../report/step-tools.js'

/** How long a project may take to be created, and how often to poll, milliseconds. Our choice. */
const CREATING_MAX_MS = 2 * 60_000
const CREATING_POLL_MS = 5000

/** Attempts of CreateProject, each after a lookup that found nothing. */
const CREATE_TRIES_MAX = 4

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

/** As {@link findProject}; creates the project where there is none. */
export async function findOrCreateProject(tools: StepTools, reference: ProjectReference): Promise<Project> {
  const found = await tools.rekognition.findProject(reference.name)
  return untilReady(tools, reference, found ?? (await createProject(tools, reference.name)))
}

async function untilReady(tools: LookupTools, reference: ProjectReference, project: Project): Promise<Project> {
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

/** An unanswered create is looked up before it is sent again; a name that is taken by now is the project. */
async function createProject(tools: StepTools, name: string): Promise<Project> {
  for (let tries = 1; ; tries += 1) {
    try {
      const arn = await tools.rekognition.createProject(name, {})
      tools.progress.log(`Created the project ${name}.`)
      return (
        (await tools.rekognition.findProject(name)) ?? {
          arn,
          name,
          status: 'CREATED',
          feature: 'CUSTOM_LABELS',
          datasets: [],
        }
      )
    } catch (error) {
      const taken = error instanceof ServiceError && error.kind === 'in-use'
      if (!taken && (!isPassingFault(error) || isPastEnd(error) || tries === CREATE_TRIES_MAX)) throw error
      await tools.sleep(CREATING_POLL_MS, tools.signal)
      const project = await tools.rekognition.findProject(name)
      if (project !== undefined) return project
      if (taken && tries === CREATE_TRIES_MAX) throw error
    }
  }
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

/**
 * Why the project cannot be trained from the requested data; only of interest before a create, since a version that
 * exists may be resumed whatever datasets have appeared since.
 * @returns PROJECT_HAS_DATASETS, PROJECT_HAS_NO_DATASETS, PROJECT_NOT_READY, or undefined
 */
export function datasetFault(project: Project, kind: 'manifests' | 'project-datasets'): ActionError | undefined {
  if (kind === 'manifests') {
    if (project.datasets.length === 0) return undefined
    const names = project.datasets.map((dataset) => `${dataset.type} (${dataset.status}) ${dataset.arn}`).join(', ')
    return new ActionError(
      'PROJECT_HAS_DATASETS',
      `The project ${project.name} has its own datasets, so the service does not accept manifests: ${names}.`,
    )
  }
  const training = project.datasets.find((dataset) => dataset.type === 'TRAIN')
  if (training === undefined) {
    return new ActionError(
      'PROJECT_HAS_NO_DATASETS',
      `The project ${project.name} has no training dataset, and no manifests were given.`,
    )
  }
  const unready = project.datasets.find((dataset) => /IN_PROGRESS$|^CREATE_FAILED$/.test(dataset.status))
  if (unready === undefined) return undefined
  const message = unready.statusMessage === undefined ? '' : `: ${unready.statusMessage}`
  return new ActionError('PROJECT_NOT_READY', `The ${unready.type} dataset has status ${unready.status}${message}.`, {
    hint: 'Wait until the dataset is ready, or fix it, then run again.',
  })
}
