/** Why a model cannot be started, or not as asked; nothing runs because of it. */
import { ActionError } from '../../errors/action-error.js'
import type { ServiceError } from '../../errors/service-error.js'
import type { InferenceUnits } from '../../model/serving.js'
import type { ProjectVersion } from '../../model/version.js'
import type { PlaceTaken } from '../inventory/places.js'
import { wordsOfUnits } from '../inventory/version-tag.js'

/** Inference units of one model unless the quota was raised. AWS General Reference, Rekognition quotas. */
const UNITS_DEFAULT_QUOTA = 5

/** The model runs, or starts, with other units than asked for: they cannot be changed while it runs. */
export function otherUnitsError(version: ProjectVersion, units: InferenceUnits, asked: InferenceUnits): ActionError {
  return new ActionError(
    'OTHER_UNITS',
    `${version.name} is ${version.status} with ${wordsOfUnits(units)}, not with ${wordsOfUnits(asked)} (min-inference-units, max-inference-units). Changing them means a restart: 10 to 20 minutes in which the version does not serve.`,
    { outcome: 'refused' },
  )
}

/** The version has no model that could be started. */
export function notRunnableError(version: ProjectVersion): ActionError {
  return new ActionError(
    'VERSION_NOT_RUNNABLE',
    `${version.name} cannot be started: its status is ${version.status}.`,
    { outcome: 'refused' },
  )
}

/** All places are taken. */
export function noPlaceError(name: string, taken: readonly PlaceTaken[], max: number): ActionError {
  const names = taken.map(({ project, version }) => `${version.name} (${project.name}, ${version.status})`)
  return new ActionError(
    'NO_PLACE',
    `${name} was not started: ${String(taken.length)} of ${String(max)} places for running models (max-running-models) are taken, by ${names.join(', ')}.`,
    { outcome: 'refused' },
  )
}

/** The service has one error for both limits; its message decides, else the units that were asked for. */
export function limitError(
  error: ServiceError,
  { version, units }: { readonly version: Pick<ProjectVersion, 'name'>; readonly units: InferenceUnits },
): ActionError {
  const most = units.max ?? units.min
  const isOfUnits =
    /inference ?units?/i.test(error.message) || (most > UNITS_DEFAULT_QUOTA && !/running|models/i.test(error.message))
  return new ActionError(
    isOfUnits ? 'UNITS_LIMIT' : 'NO_PLACE',
    `${version.name} was not started with ${wordsOfUnits(units)}: ${error.message}`,
    { outcome: 'refused', requestId: error.facts.requestId, cause: error },
  )
}
