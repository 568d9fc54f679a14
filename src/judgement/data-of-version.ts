/** The manifests of a trained version, checked: for rules of a gate that only the data decides. */
import { deniedClause, PERMISSIONS_PAGE } from '../errors/denied.js'
import { endsRun, isPassingFault, ServiceError } from '../errors/service-error.js'
import type { ManifestPartial } from '../lint/scan/partial.js'
import { digestsOfTags } from '../model/provenance.js'
import { formatS3Object, type S3Object } from '../model/s3-uri.js'
import type { ProjectVersion } from '../model/version.js'
import { readAgain } from '../ports/read-again.js'
import type { ReportedLint } from '../report/run-report.js'
import type { LookupTools } from '../report/step-tools.js'
import { readBytes } from './read-bytes.js'

/** What is known of the data that a version was trained from; `reason` is a clause. */
export type VersionData =
  | { readonly kind: 'found'; readonly linted: Omit<ReportedLint, 'gate' | 'base'> }
  /** `isPassing`: another try may read it. */
  | { readonly kind: 'unavailable'; readonly reason: string; readonly isPassing: boolean }

/** Which manifests they are: what was given to it or, of datasets, the copies that the service made of them. */
export function manifestsOf(version: ProjectVersion): Readonly<Record<'training' | 'testing', S3Object | undefined>> {
  const { trainingInput, testingInput, trainingSnapshot, testingSnapshot } = version
  const [training, testing] =
    trainingInput?.manifest === undefined
      ? [trainingSnapshot, testingSnapshot]
      : [trainingInput.manifest, testingInput?.manifest]
  return { training, testing }
}

/**
 * Reads them once each. A manifest that was overwritten since is not the version's: its digest in the tags, or else its date,
 * shows it.
 * @param mayReadTags  false where the role may not have the right
 * @throws ServiceError only one that ends the run
 */
export async function dataOfVersion(
  tools: LookupTools,
  version: ProjectVersion,
  mayReadTags: boolean,
): Promise<VersionData> {
  const { training, testing } = manifestsOf(version)
  if (training === undefined) return unavailable(`the service names no manifest that ${version.name} was trained from`)
  // The copies that the service makes of datasets are nobody else's, and written after the version was created.
  const isCopy = version.trainingInput?.manifest === undefined
  const digests = !isCopy && mayReadTags ? await digestsIn(tools, version) : {}
  const read = (object: S3Object, digest: string | undefined): Promise<ReadManifest> =>
    readManifest(tools, object, { digest, before: isCopy ? Infinity : (version.createdAt ?? -Infinity) })
  const trained = await read(training, digests.training)
  if (trained.kind === 'unavailable') return trained
  const tested = testing && (await read(testing, digests.testing))
  if (tested?.kind === 'unavailable') return tested
  const { checkScanned } = await import('./scan-lines.js')
  const checked = checkScanned(trained, tested)
  return {
    kind: 'found',
    linted: { ...checked, training: { name: trained.name }, testing: tested && { name: tested.name } },
  }
}

/** Tags that may not be read leave the dates. */
async function digestsIn(
  { rekognition }: LookupTools,
  { arn }: ProjectVersion,
): Promise<{ readonly training?: string | undefined; readonly testing?: string | undefined }> {
  try {
    return digestsOfTags(await rekognition.listTags(arn))
  } catch (error) {
    if (!(error instanceof ServiceError) || endsRun(error)) throw error
    return {}
  }
}

/** S3's times have a precision of one second. */
const LAST_MODIFIED_UNIT_MS = 1000

type ReadManifest =
  | { readonly kind: 'read'; readonly name: string; readonly partial: ManifestPartial }
  | Extract<VersionData, { readonly kind: 'unavailable' }>

async function readManifest(
  tools: LookupTools,
  object: S3Object,
  { digest, before }: { readonly digest: string | undefined; readonly before: number },
): Promise<ReadManifest> {
  const name = formatS3Object(object)
  const { scanLines } = await import('./scan-lines.js')
  try {
    const read = await readAgain(tools.objects, object, async ({ chunks, lastModified }) => {
      const { clock, signal } = tools
      return { ...(await readBytes(chunks, { clock, signal, scan: scanLines })), lastModified }
    })
    if (digest !== undefined && digest !== read.sha256) return unavailable(`${name} was overwritten after the training`)
    const isPinned = digest !== undefined || (object.versionId !== undefined && object.versionId !== 'null')
    // S3 without a date shows nothing.
    if (!isPinned && before !== Infinity && (read.lastModified ?? Infinity) + LAST_MODIFIED_UNIT_MS > before)
      return unavailable(`${name} may have been overwritten after the training`)
    if (read.lines.kind === 'scanned') return { kind: 'read', name, partial: read.lines.partial }
    const why = read.lines.kind === 'given-up' ? read.lines.why : 'they were not asked for'
    return unavailable(`the lines of ${name} were not checked (${why})`)
  } catch (error) {
    if (!(error instanceof ServiceError) || endsRun(error)) throw error
    const why = error.kind === 'access-denied' ? `${deniedClause(error)}; see ${PERMISSIONS_PAGE}` : error.message
    return { ...unavailable(`${name} could not be read (${why})`), isPassing: isPassingFault(error) }
  }
}

function unavailable(reason: string): Extract<VersionData, { readonly kind: 'unavailable' }> {
  return { kind: 'unavailable', reason, isPassing: false }
}
