/** Pins the manifests: finds out exactly which bytes the training will read. */
import { deniedClause, denialHintOf } from '../errors/denied.js'
import { ActionError, messageOf } from '../errors/action-error.js'
import { isAboutTheObject, ServiceError } from '../errors/service-error.js'
import { readAgain } from '../ports/read-again.js'
import { MANIFEST_MAX_BYTES, type ManifestSource } from '../model/training-spec.js'
import { readBytes, type ReadBytes, type Reading, type ReadLines, type ScanLines } from '../judgement/read-bytes.js'
import type { ManifestGlance } from '../manifest/glance.js'
import { formatS3Object, type S3Location, type S3Object } from '../model/s3-uri.js'
import type { ReportedManifest } from '../report/run-report.js'
import type { StepTools } from '../report/step-tools.js'
import type { BucketFault } from './buckets.js'

/** A manifest with its digest; a file of the workspace is not uploaded yet. */
export type PinnedManifest = ReportedManifest & {
  readonly sha256: string
  readonly upload?: { readonly path: string; readonly sizeBytes: number }
}

/** The result of reading one manifest. */
export type Pinning =
  | {
      readonly kind: 'pinned'
      readonly manifest: PinnedManifest
      /** Of the first line; undefined where that cannot be read. */
      readonly imagesBucket: string | undefined
      readonly lines: ReadLines
    }
  /** MANIFEST_UNREADABLE or MANIFEST_INVALID. */
  | { readonly kind: 'refused'; readonly error: ActionError }
  /** The cause is not the object but its bucket: it does not exist, or is in another Region. */
  | { readonly kind: 'bucket-refused'; readonly bucket: string; readonly state: BucketFault }

/**
 * Reads a manifest once for the SHA-256 of its bytes and, in S3, for the object version that contains them.
 * @param region            where the training runs
 * @param manifestLocation  where a file of the workspace will be uploaded to, under its digest
 * @param scan              scans its lines in the same pass; undefined where they are not asked for
 * @throws ServiceError a fault that says nothing about the manifest
 */
export async function pinManifest(
  tools: StepTools,
  source: ManifestSource,
  region: string,
  manifestLocation: S3Location,
  scan?: ScanLines,
): Promise<Pinning> {
  try {
    return source.kind === 's3'
      ? await pinObject(tools, source.object, scan)
      : await pinFile(tools, source, manifestLocation, scan)
  } catch (error) {
    const ofS3 = error instanceof ServiceError && source.kind === 's3'
    const state = ofS3 ? bucketFaultIn(error, region) : undefined
    if (ofS3 && state !== undefined) return { kind: 'bucket-refused', bucket: source.object.bucket, state }
    const refused = ofS3 ? unreadable(source.object, error) : error
    if (refused instanceof ActionError && refused.code.startsWith('MANIFEST_'))
      return { kind: 'refused', error: refused }
    throw error
  }
}

async function pinFile(
  tools: StepTools,
  source: Extract<ManifestSource, { readonly kind: 'workspace' }>,
  manifestLocation: S3Location,
  scan: ScanLines | undefined,
): Promise<Pinning> {
  const { path, workspacePath } = source
  const { sha256, sizeBytes, glance, lines } = await readFile(tools, source, scan)
  checkContent(workspacePath, sizeBytes, glance)
  const name = workspacePath.split('/').at(-1) ?? ''
  const key = [manifestLocation.prefix, sha256, name].filter((part) => part !== '').join('/')
  const object = { bucket: manifestLocation.bucket, key }
  const manifest = { object, sha256, workspacePath, upload: { path, sizeBytes } }
  return { kind: 'pinned', manifest, imagesBucket: glance.imagesBucket(), lines }
}

async function readFile(
  tools: StepTools,
  source: Extract<ManifestSource, { readonly kind: 'workspace' }>,
  scan: ScanLines | undefined,
): Promise<ReadBytes> {
  try {
    return await readBytes(tools.files.read(source.path), { ...limitsOf(tools), signal: tools.signal, scan })
  } catch (error) {
    if (tools.signal.aborted) throw error
    throw new ActionError(
      'MANIFEST_UNREADABLE',
      `The manifest ${source.workspacePath} could not be read: ${messageOf(error)}.`,
      {
        hint: 'Check that an earlier step wrote the whole file and that the runner’s user can read it.',
        cause: error,
      },
    )
  }
}

async function pinObject(tools: StepTools, object: S3Object, scan: ScanLines | undefined): Promise<Pinning> {
  const { sha256, sizeBytes, versionId, glance, lines } = await readAgain(tools.objects, object, async (body) => {
    const reading = { ...limitsOf(tools), announcedBytes: body.sizeBytes, maxBytes: MANIFEST_MAX_BYTES, scan }
    return { ...(await readBytes(body.chunks, reading)), versionId: body.versionId }
  })
  checkContent(formatS3Object(object), sizeBytes, glance)
  const manifest = withVersion({ object, sha256 }, object.versionId ?? versionId)
  return { kind: 'pinned', manifest, imagesBucket: glance.imagesBucket(), lines }
}

/** @throws ActionError MANIFEST_INVALID */
function checkContent(name: string, sizeBytes: number, glance: ManifestGlance): void {
  if (glance.isLfsPointer()) {
    const message = `The manifest ${name} is a Git LFS pointer, not the manifest itself.`
    throw new ActionError('MANIFEST_INVALID', message, { hint: FETCH_FROM_LFS })
  }
  const problem =
    sizeBytes > MANIFEST_MAX_BYTES
      ? 'is larger than 1 GB, the service’s limit'
      : sizeBytes === 0
        ? 'is empty'
        : glance.hasContent()
          ? undefined
          : 'contains only blank lines'
  if (problem !== undefined) throw new ActionError('MANIFEST_INVALID', `The manifest ${name} ${problem}.`)
}

/** A check of the lines may take a part of the time that the step has left, never most of it. */
function limitsOf({ clock, end }: StepTools): Pick<Reading, 'clock' | 'scanMaxMs'> {
  return { clock, scanMaxMs: Math.max(0, end.leftMs()) * SCAN_MAX_SHARE }
}

/** Of the time up to the end of the step. Our choice. */
const SCAN_MAX_SHARE = 0.25

const FETCH_FROM_LFS =
  'Set lfs: true for actions/checkout so that it fetches the Git LFS files; upload a manifest in S3 again from such a checkout.'

/** What S3 says about the bucket instead of the object in it. */
function bucketFaultIn({ kind, facts }: ServiceError, region: string): BucketFault | undefined {
  if (facts.errorName === 'NoSuchBucket') return { kind: 'missing' }
  if (kind !== 'refused' || facts.bucketRegion === undefined || facts.bucketRegion === region) return undefined
  return { kind: 'exists', region: facts.bucketRegion }
}

/** The refusals that are about the object; undefined for the others, those of the credentials among them. */
function unreadable(object: S3Object, error: ServiceError): ActionError | undefined {
  if (!isAboutTheObject(error)) return undefined
  const { errorName, requestId } = error.facts
  const isArchived = errorName === 'InvalidObjectState'
  const what = isArchived
    ? 'is in an archive storage class'
    : error.kind === 'access-denied'
      ? `does not exist or cannot be read: ${deniedClause(error)}`
      : 'could not be read'
  const hint = isArchived ? RESTORE : error.kind === 'access-denied' ? denialHintOf(error) : undefined
  return new ActionError(
    'MANIFEST_UNREADABLE',
    `The manifest ${formatS3Object(object)} ${what} (${errorName}: ${error.message}).`,
    { requestId, cause: error, hint },
  )
}

const RESTORE =
  'Restore the object from its archive storage class, or copy it to another storage class; a training cannot read archived objects.'

/** SHA-256 of an object's bytes, and the version that they are. */
export async function readDigest(
  tools: StepTools,
  object: S3Object,
): Promise<{ readonly sha256: string; readonly sizeBytes: number; readonly versionId: string | undefined }> {
  return readAgain(tools.objects, object, async (body) => {
    const { sha256, sizeBytes } = await readBytes(body.chunks, { clock: tools.clock })
    return { sha256, sizeBytes, versionId: body.versionId }
  })
}

/** The manifest as this version of its object; as it is where the bucket keeps none. */
export function withVersion<T extends PinnedManifest>(manifest: T, versionId: string | undefined): T {
  return versionId === undefined ? manifest : { ...manifest, object: { ...manifest.object, versionId } }
}
