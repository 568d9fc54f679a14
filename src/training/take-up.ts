/** Takes up a version that exists, once it is known to be the one that was asked for. */
import type { ProjectVersion } from '../deps.js'
import { deniedClause, PERMISSIONS_PAGE } from '../denied.js'
import { ActionError, ServiceError } from '../errors.js'
import type { ReportedData, ReportedManifest } from '../report/run-report.js'
import { compareInputs } from './compare.js'
import type { Started, StartPlan } from './start-plan.js'
import { readDigest } from './pin-manifests.js'
import { digestsOfTags, type ManifestDigests } from './provenance.js'
import type { TrainingWorld } from './world.js'

/**
 * Goes on with a version that exists.
 * @param isOurs  this very run started it: the answer to its create was lost
 * @throws ActionError VERSION_MISMATCH
 */
export async function takeUp(
  world: TrainingWorld,
  plan: Pick<StartPlan, 'names' | 'wanted'>,
  version: ProjectVersion,
  isOurs: boolean,
): Promise<Started> {
  const { name, arn, status } = version
  const { progress } = world
  // The ARN of a version that may be another's is not said before it is known to be the one asked for.
  progress.update({ version: { name, resumed: !isOurs, ...(isOurs ? { arn } : {}) } })
  await checkSameInputs(world, version, plan, isOurs)
  progress.log(
    isOurs
      ? `The training was started after all: ${name} has status ${status}.`
      : `Took up ${name}, which exists with status ${status}.`,
  )
  progress.seen(version)
  return { versionName: name, arn, resumed: !isOurs, createdAt: undefined, known: version, failedBefore: false }
}

/**
 * Compares the version with what was asked for; what cannot be compared becomes a note.
 * @param isOurs  this very run started the version: what cannot be compared needs no word then
 * @throws ActionError VERSION_MISMATCH naming every difference
 */
export async function checkSameInputs(
  world: TrainingWorld,
  version: ProjectVersion,
  { names, wanted: wantedOf }: Pick<StartPlan, 'names' | 'wanted'>,
  isOurs = false,
): Promise<void> {
  const wanted = wantedOf(version.name)
  const digests = wanted.data.kind === 'manifests' ? await findDigests(world, version, wanted.mayReadTags) : {}
  const { differences, notes } = compareInputs(wanted, version, digests)
  if (differences.length > 0) {
    throw new ActionError(
      'VERSION_MISMATCH',
      `The version ${version.name} exists and was made from other inputs: ${differences.join('; ')}.`,
      names.kind === 'given'
        ? {
            hint: 'Name another version-name: the version of this name was made from other inputs, and keeps its name.',
          }
        : {},
    )
  }
  if (!isOurs) for (const note of notes) world.progress.note('notice', note)
  world.progress.update({ data: asTrained(wanted.data, version) })
}

/** The data as the version has it: the objects that it was really made from, which may bear other names. */
function asTrained(data: ReportedData, version: ProjectVersion): ReportedData {
  if (data.kind === 'project-datasets') return data
  const asRead = (
    { toBeUploaded: _toBeUploaded, ...manifest }: ReportedManifest,
    input: ProjectVersion['trainingInput'],
  ): ReportedManifest => ({ ...manifest, object: input?.manifest ?? manifest.object })
  const { training, testing } = data
  return {
    kind: 'manifests',
    training: asRead(training, version.trainingInput),
    testing: testing === 'auto-create' ? testing : asRead(testing, version.testingInput),
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
      `The tags of the version could not be read, so its manifests may not be comparable: ${deniedClause(error)}; see ${PERMISSIONS_PAGE}.`,
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
    if (!(error instanceof ServiceError) || !['access-denied', 'not-found', 'refused'].includes(error.kind)) throw error
    if (error.kind === 'access-denied')
      world.progress.note(
        'notice',
        `A manifest of the version could not be read: ${deniedClause(error)}; see ${PERMISSIONS_PAGE}.`,
      )
    return undefined
  }
}
