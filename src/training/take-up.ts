/** Takes up a version that exists, once it is known to be the one that was asked for. */
import type { ProjectVersion } from '../deps.js'
import { ActionError, ServiceError } from '../errors.js'
import type { ReportedData } from '../report/run-report.js'
import { compareInputs, type WantedInputs } from './compare.js'
import { readDigest } from './pin-manifests.js'
import { digestsOfTags, type ManifestDigests } from './provenance.js'
import type { TrainingWorld } from './world.js'

/**
 * Compares the version with what was asked for; what cannot be compared becomes a note.
 * @throws ActionError VERSION_MISMATCH naming every difference
 */
export async function checkSameInputs(
  world: TrainingWorld,
  version: ProjectVersion,
  wanted: WantedInputs,
): Promise<void> {
  const digests = wanted.data.kind === 'manifests' ? await findDigests(world, version, wanted.mayReadTags) : {}
  const { differences, notes } = compareInputs(wanted, version, digests)
  if (differences.length > 0) {
    throw new ActionError(
      'VERSION_MISMATCH',
      `The version ${version.name} exists and was made from other inputs: ${differences.join('; ')}.`,
    )
  }
  for (const note of notes) world.progress.note('notice', note)
  world.progress.update({ data: asTrained(wanted.data, version) })
}

/** The data as the version has it: the objects that it was really made from, which may bear other names. */
function asTrained(data: ReportedData, version: ProjectVersion): ReportedData {
  if (data.kind === 'project-datasets') return data
  const { training, testing } = data
  return {
    kind: 'manifests',
    training: { ...training, object: version.trainingInput?.manifest ?? training.object },
    testing:
      testing === 'auto-create' ? testing : { ...testing, object: version.testingInput?.manifest ?? testing.object },
  }
}

/** From the version's tags; where those lack one, from the very object version that the training read. */
async function findDigests(
  world: TrainingWorld,
  version: ProjectVersion,
  mayReadTags: boolean,
): Promise<ManifestDigests> {
  const tagged = mayReadTags ? await tagsIfAllowed(world, version.arn) : {}
  const training = tagged.training ?? (await digestIfPinned(world, version.trainingInput))
  const testing = tagged.testing ?? (await digestIfPinned(world, version.testingInput))
  return { ...(training === undefined ? {} : { training }), ...(testing === undefined ? {} : { testing }) }
}

async function tagsIfAllowed(world: TrainingWorld, arn: string): Promise<ManifestDigests> {
  try {
    return digestsOfTags(await world.rekognition.listTags(arn))
  } catch (error) {
    if (!(error instanceof ServiceError) || error.kind !== 'access-denied') throw error
    world.progress.note(
      'notice',
      'The tags of the version could not be read (rekognition:ListTagsForResource), so its manifests may not be comparable.',
    )
    return {}
  }
}

/** Without an object version, the key may hold other bytes by now. */
async function digestIfPinned(
  world: TrainingWorld,
  input: ProjectVersion['trainingInput'],
): Promise<string | undefined> {
  if (input?.manifest?.versionId === undefined) return undefined
  try {
    return (await readDigest(world, input.manifest)).sha256
  } catch (error) {
    if (error instanceof ServiceError && ['access-denied', 'not-found', 'refused'].includes(error.kind))
      return undefined
    throw error
  }
}
