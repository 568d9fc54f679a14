/** The project to train in: the first request of a run to AWS. What only a refusal needs is loaded then. */
import type { Project } from '../model/project.js'
import { ActionError } from '../errors/action-error.js'
import { isOfCredentials, ServiceError } from '../errors/service-error.js'
import { toActionError } from '../errors/to-action-error.js'
import { refuse } from './preflight.js'
import { findProject } from '../judgement/find-project.js'
import { findOrCreateProject } from './create-project.js'
import type { StepTools } from '../report/step-tools.js'
import type { TrainInputs } from './train-inputs.js'

/**
 * The project; when it cannot be trained in, or may not be read, an error that also names what else prevents the
 * training.
 * @throws ActionError PROJECT_NOT_FOUND, PROJECT_UNSUITABLE, PROJECT_NOT_READY, ACCESS_DENIED
 */
export async function findProjectOrRefuse(tools: StepTools, inputs: TrainInputs): Promise<Project> {
  const find = inputs.createProject && !inputs.dryRun ? findOrCreateProject : findProject
  try {
    return await find(tools, inputs.project)
  } catch (error) {
    const fault = projectFaultIn(error, tools)
    // Where nothing is to be started, nothing else can prevent it.
    if (!inputs.preflight || inputs.reuse === 'only' || fault === undefined) throw error
    const { checkWithProjectFault } = await import('./check-start.js')
    return refuse(tools, await checkWithProjectFault(tools, inputs, fault))
  }
}

function projectFaultIn(error: unknown, tools: StepTools): ActionError | undefined {
  if (error instanceof ActionError) return error.code.startsWith('PROJECT_') ? error : undefined
  return denialIn(error, tools)
}

/** A call that the role may not make, as our own message; undefined for any other error, such as a refusal of the credentials. */
export function denialIn(error: unknown, { signal }: Pick<StepTools, 'signal'>): ActionError | undefined {
  // Without credentials nothing else can be checked: each further call would meet the same refusal.
  if (!(error instanceof ServiceError) || error.kind !== 'access-denied' || isOfCredentials(error)) return undefined
  return toActionError(error, signal)
}
