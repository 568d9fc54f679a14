/** What is known about the bytes of a manifest of a version, compared with the requested ones. */
import type { ObjectHead } from '../ports/objects.js'
import { deniedClause, PERMISSIONS_PAGE } from '../errors/denied.js'
import { isAboutTheObject } from '../errors/service-error.js'
import type { S3Object } from '../model/s3-uri.js'
import type { ReportedManifest } from '../report/run-report.js'
import { readDigest } from './pin-manifests.js'
import type { StepTools } from '../report/step-tools.js'

/** `why` is a clause. */
export type FoundBytes =
  /** SHA-256 in lower-case hex. */
  | { readonly kind: 'digest'; readonly sha256: string }
  /** They are the requested ones; the digest does not matter. */
  | { readonly kind: 'equal' }
  /** It is not proven that they are the requested ones. */
  | { readonly kind: 'not-shown'; readonly why: string }
  /** It is exactly the requested object; it is unknown whether it was overwritten since. */
  | { readonly kind: 'unknown'; readonly why: string }

/** What is known without a request to S3. */
export interface FoundManifest {
  readonly object: S3Object
  /** From the tags of the version. */
  readonly tagged: string | undefined
  /** When the version was created, milliseconds since the epoch. */
  readonly createdAt: number | undefined
  /** This run itself sent the create that names the object. */
  readonly isOurs: boolean
}

/**
 * Checks in this order, with a request to S3 only where necessary: the tag, the key, the object version, S3's checksum,
 * the object itself.
 * @param wanted  as it was read by this run
 * @throws ServiceError when S3 does not answer, or after a cancel
 */
export async function findBytes(tools: StepTools, wanted: ReportedManifest, found: FoundManifest): Promise<FoundBytes> {
  const { object, tagged, isOurs } = found
  const byKey = digestByKey(object, wanted)
  if (tagged !== undefined) return ofTag(tools, wanted, object, tagged, byKey)
  if (byKey !== undefined) return { kind: 'digest', sha256: byKey }
  const isSameKey = object.bucket === wanted.object.bucket && object.key === wanted.object.key
  const pin = pinOf(object)
  if (pin === undefined) return isSameKey && isOurs ? { kind: 'equal' } : ofUnpinned(tools, wanted, found, isSameKey)
  if (isSameKey && pin === pinOf(wanted.object)) return { kind: 'equal' }
  const inspection = await inspect(tools, object)
  return inspection.kind === 'seen'
    ? ofContent(tools, wanted, object, inspection.head)
    : { kind: 'not-shown', why: inspection.why }
}

/**
 * A tag that names other bytes is trusted. One that names the requested bytes could be from anyone who may tag: it is used
 * unless the key of an upload, or the checksum that S3 stores for the object version, contradicts it.
 */
async function ofTag(
  tools: StepTools,
  wanted: ReportedManifest,
  object: S3Object,
  tagged: string,
  byKey: string | undefined,
): Promise<FoundBytes> {
  if (tagged !== wanted.sha256) return { kind: 'digest', sha256: tagged }
  const pin = pinOf(object)
  const isSame =
    object.bucket === wanted.object.bucket && object.key === wanted.object.key && pin === pinOf(wanted.object)
  if (byKey !== undefined || pin === undefined || isSame) return { kind: 'digest', sha256: byKey ?? tagged }
  const inspection = await inspect(tools, object)
  return { kind: 'digest', sha256: (inspection.kind === 'seen' ? inspection.head.sha256 : undefined) ?? tagged }
}

/** An object without a version may have other bytes than the training read: what S3 has is used only if it is older. */
async function ofUnpinned(
  tools: StepTools,
  wanted: ReportedManifest,
  { object, createdAt }: FoundManifest,
  isSameKey: boolean,
): Promise<FoundBytes> {
  const inspection = await inspect(tools, object)
  if (inspection.kind === 'gone') return { kind: 'not-shown', why: inspection.why }
  const head = inspection.kind === 'seen' ? inspection.head : undefined
  const isSame = isSameKey && (head === undefined || pinOf(wanted.object) === head.versionId)
  const kind = isSame ? 'unknown' : 'not-shown'
  if (inspection.kind === 'closed') return { kind, why: inspection.why }
  if (inspection.head.lastModified === undefined)
    return { kind, why: 'S3 does not say when the object was last written' }
  if (createdAt === undefined) return { kind, why: 'the service does not say when the version was created' }
  if (inspection.head.lastModified > createdAt) return { kind: 'not-shown', why: OVERWRITTEN }
  if (inspection.head.lastModified + LAST_MODIFIED_UNIT_MS > createdAt) return { kind, why: AT_ONCE }
  return isSame ? { kind: 'equal' } : ofContent(tools, wanted, object, inspection.head)
}

/** S3's times have a precision of one second. */
const LAST_MODIFIED_UNIT_MS = 1000

const AT_ONCE =
  'the object was written in the same second in which the version was created, so it may have been overwritten afterwards'

const OVERWRITTEN =
  'the object was written after the version was created, so the bytes that the version was trained from are gone'

/** By the checksum that S3 stores, else by reading the object, else by MD5. */
async function ofContent(
  tools: StepTools,
  wanted: ReportedManifest,
  object: S3Object,
  head: ObjectHead,
): Promise<FoundBytes> {
  if (head.sha256 !== undefined) return { kind: 'digest', sha256: head.sha256 }
  try {
    return { kind: 'digest', sha256: (await readDigest(tools, object)).sha256 }
  } catch (error) {
    // Such as one in an archive, or one whose key is denied.
    const why = whyNot(error)
    return (await hasSameMd5(tools, wanted, head)) ? { kind: 'equal' } : { kind: 'not-shown', why }
  }
}

/** Both have to be in S3: of a file, no MD5 is known. */
async function hasSameMd5(tools: StepTools, wanted: ReportedManifest, head: ObjectHead): Promise<boolean> {
  if (head.md5 === undefined || wanted.toBeUploaded === true) return false
  const inspection = await inspect(tools, wanted.object)
  return inspection.kind === 'seen' && inspection.head.md5 === head.md5 && inspection.head.sizeBytes === head.sizeBytes
}

type Inspection =
  | { readonly kind: 'seen'; readonly head: ObjectHead }
  | { readonly kind: 'gone'; readonly why: string }
  | { readonly kind: 'closed'; readonly why: string }

async function inspect(tools: StepTools, object: S3Object): Promise<Inspection> {
  try {
    const head = await tools.objects.head(object)
    return head === undefined ? { kind: 'gone', why: 'the object no longer exists' } : { kind: 'seen', head }
  } catch (error) {
    return { kind: 'closed', why: whyNot(error) }
  }
}

/** @throws every error that is not about the object */
function whyNot(error: unknown): string {
  if (!isAboutTheObject(error)) throw error
  const { errorName, httpStatus } = error.facts
  if (error.kind === 'access-denied') return `${deniedClause(error)}; see ${PERMISSIONS_PAGE}`
  if (error.kind === 'not-found') return 'the object no longer exists'
  return errorName === 'Unknown' && httpStatus !== undefined
    ? `S3 returned HTTP status ${String(httpStatus)}`
    : `S3 returned ${errorName}: ${error.message}`
}

/** The object version; `null` names the object that was written without one, and identifies no bytes. */
function pinOf({ versionId }: S3Object): string | undefined {
  return versionId === 'null' ? undefined : versionId
}

/**
 * The digest that a key of the action's own form names. Another folder may look the same, so it is used only where it
 * is exactly the requested digest, or where the requested manifest is under a key of this form too.
 */
function digestByKey(found: S3Object, wanted: ReportedManifest): string | undefined {
  const digest = digestInKey(found.key)
  const isOwnForm = wanted.workspacePath !== undefined || digestInKey(wanted.object.key) === wanted.sha256
  return isOwnForm || digest === wanted.sha256 ? digest : undefined
}

/** Of `<prefix>/<sha256>/<name>`, as files of the workspace are uploaded. */
export function digestInKey(key: string): string | undefined {
  return /(?:^|\/)([0-9a-f]{64})\/[^/]+$/.exec(key)?.[1]
}
