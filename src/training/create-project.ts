/** Creates the project of a training, and says whether it can be trained. */
import type { Project, ProjectReference } from '../model/project.js'
import { ActionError } from '../errors/action-error.js'
import { isPassingFault, isPastEnd, ServiceError } from '../errors/service-error.js'
import { CREATING_POLL_MS, untilReady } from '../judgement/find-project.js'
import type { StepTools } from '../report/step-tools.js'

/** Attempts of CreateProject, each after a lookup that found nothing. */
const CREATE_TRIES_MAX = 4

/** As findProject; creates the project where there is none. */
export async function findOrCreateProject(tools: StepTools, reference: ProjectReference): Promise<Project> {
  const found = await tools.rekognition.findProject(reference.name)
  return untilReady(tools, reference, found ?? (await createProject(tools, reference.name)))
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
