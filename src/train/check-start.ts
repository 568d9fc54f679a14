/** The checks before a create, put together from what was typed and what was read. */
import type { Project } from '../deps.js'
import { ActionError, ServiceError } from '../errors.js'
import { toActionError } from '../to-action-error.js'
import { judgeBuckets, lookAtBuckets, type UsedBuckets } from '../training/buckets.js'
import { passOrRefuse, type Preflight } from '../training/preflight.js'
import { findOrCreateProject } from '../training/project.js'
import type { TrainingWorld } from '../training/world.js'
import type { TrainInputs } from './inputs.js'
import { pinInputs, type PinnedInputs } from './pinned-data.js'

/**
 * The project; when it is not fit to train in, or may not be looked at, an error that names beside it what else keeps the
 * training from starting.
 * @throws ActionError PROJECT_NOT_FOUND, PROJECT_UNSUITABLE, PROJECT_NOT_READY, ACCESS_DENIED
 */
export async function findProjectOrRefuse(
  world: TrainingWorld,
  inputs: TrainInputs,
  create: boolean,
): Promise<Project> {
  try {
    return await findOrCreateProject(world, inputs.project, create)
  } catch (error) {
    const fault = projectFaultIn(error, world)
    // Where nothing is to be started, nothing else can keep it from being.
    if (!inputs.preflight || inputs.reuse === 'only' || fault === undefined) throw error
    passOrRefuse(world, await checkWithProjectFault(world, inputs, fault))
    throw error
  }
}

function projectFaultIn(error: unknown, world: TrainingWorld): ActionError | undefined {
  if (error instanceof ActionError) return error.code.startsWith('PROJECT_') ? error : undefined
  return denialIn(error, world)
}

/** A call that the role may not make, in words of ours; undefined for any other error. */
export function denialIn(error: unknown, { signal }: Pick<TrainingWorld, 'signal'>): ActionError | undefined {
  return error instanceof ServiceError && error.kind === 'access-denied' ? toActionError(error, signal) : undefined
}

/** A fault of the further checks must not hide what is known already. */
async function checkWithProjectFault(
  world: TrainingWorld,
  inputs: TrainInputs,
  projectFault: ActionError,
): Promise<Preflight> {
  try {
    return await checkStart(world, inputs, await pinInputs(world, inputs), [projectFault])
  } catch (error) {
    if (world.signal.aborted) throw error
    return { findings: [projectFault], unchecked: [] }
  }
}

/**
 * Everything that would keep the training from succeeding: of the project, of buckets, of manifests, in this order.
 * @param faults  what is known already: of the project, its datasets or its versions
 */
export async function checkStart(
  world: TrainingWorld,
  inputs: TrainInputs,
  pinned: PinnedInputs,
  faults: readonly ActionError[],
): Promise<Preflight> {
  const used = usedBuckets(inputs, pinned)
  const looks = inputs.preflight ? await lookAtBuckets(world, used, pinned.known) : pinned.known
  const { findings, unchecked } = judgeBuckets(inputs.region, used, looks)
  if (unchecked.length > 0) {
    world.progress.note('notice', `Not everything was checked before the start. ${unchecked.join(' ')}`)
  }
  return {
    findings: [...faults, ...findings, ...pinned.refused],
    unchecked: inputs.preflight ? unchecked : ['No bucket was looked at, since preflight is false.'],
  }
}

/** What reading the manifests alone has shown: enough to end a run that cannot even compare them. */
export function checkManifests(inputs: TrainInputs, pinned: PinnedInputs): Preflight {
  const { findings, unchecked } = judgeBuckets(inputs.region, usedBuckets(inputs, pinned), pinned.known)
  return { findings: [...findings, ...pinned.refused], unchecked }
}

/** The buckets of manifests, results, uploads and images; one that serves several purposes is named once. */
function usedBuckets({ data, outputTemplate, manifestLocation }: TrainInputs, { images }: PinnedInputs): UsedBuckets {
  const sources =
    data.kind === 'manifests'
      ? ([
          ['training-manifests', data.training],
          ['testing-manifests', data.testing],
        ] as const)
      : []
  const uploads = sources.some(([, source]) => source !== 'auto-create' && source.kind === 'workspace')
  const uses: (readonly [bucket: string, use: string])[] = [
    ...sources.flatMap(([input, source]) =>
      source !== 'auto-create' && source.kind === 's3' ? [[source.object.bucket, input] as const] : [],
    ),
    [outputTemplate.bucket, 'output-location'],
    ...(uploads ? [[manifestLocation.bucket, 'manifest-location'] as const] : []),
    ...images,
  ]
  const used = new Map<string, readonly string[]>()
  for (const [bucket, use] of uses) used.set(bucket, [...(used.get(bucket) ?? []), use])
  return used
}
