/** What is known of the data of an existing version: its tags, and the bytes of its manifests. */
import type { ProjectVersion } from '../model/version.js'
import type { Tags } from '../model/tags.js'
import { deniedClause, PERMISSIONS_PAGE } from '../errors/denied.js'
import { ServiceError } from '../errors/service-error.js'
import type { ReportedData, ReportedManifest } from '../report/run-report.js'
import { digestsOfTags } from '../model/provenance.js'
import type { StepTools } from '../report/step-tools.js'
import { compareInputs, type Comparison, type FoundData, type WantedInputs } from './compare.js'
import { findBytes, type FoundBytes } from './found-bytes.js'

/** Read only where they are of use: a name derived from the run says who started the version itself. */
export async function tagsOf(
  tools: StepTools,
  { arn }: ProjectVersion,
  { data, mayReadTags }: WantedInputs,
  kind: 'given' | 'derived',
): Promise<Tags> {
  const canTell = data.kind === 'manifests' || kind === 'given'
  return mayReadTags && canTell ? tagsIfAllowed(tools, arn) : {}
}

async function tagsIfAllowed(tools: StepTools, arn: string): Promise<Tags> {
  try {
    return await tools.rekognition.listTags(arn)
  } catch (error) {
    if (!(error instanceof ServiceError) || error.kind !== 'access-denied') throw error
    tools.progress.note(
      'notice',
      `The tags of the version could not be read, so its manifests may not be comparable: ${deniedClause(error)}; see ${PERMISSIONS_PAGE}.`,
    )
    return {}
  }
}

/** @param isOurs  this run itself sent the create that names the manifests */
export async function findData(
  tools: StepTools,
  version: ProjectVersion,
  data: ReportedData,
  tags: Tags,
  isOurs: boolean,
): Promise<Pick<FoundData, 'training' | 'testing'>> {
  if (data.kind === 'project-datasets') return {}
  const tagged = digestsOfTags(tags)
  const { createdAt, trainingInput, testingInput } = version
  const find = async (
    wanted: ReportedManifest | 'auto-create',
    input: ProjectVersion['trainingInput'],
    digest: string | undefined,
  ): Promise<FoundBytes | undefined> => {
    const object = input?.manifest
    if (wanted === 'auto-create' || object === undefined) return undefined
    return findBytes(tools, wanted, { object, tagged: digest, createdAt, isOurs })
  }
  const training = await find(data.training, trainingInput, tagged.training)
  const testing = await find(data.testing, testingInput, tagged.testing)
  return { training, testing }
}

/**
 * Compares a version of another name, or one that may be replaced, with the requested one.
 * @throws ServiceError when S3 does not answer, or after a cancel
 */
export async function compareWith(
  tools: StepTools,
  version: ProjectVersion,
  wanted: WantedInputs,
  tags: Tags,
): Promise<Comparison> {
  const known = { ...(await findData(tools, version, wanted.data, tags, false)), isOfThisRun: false }
  return compareInputs(wanted, version, known)
}
