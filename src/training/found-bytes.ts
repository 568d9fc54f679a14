/** What is known of the bytes of a manifest that a version was made from, compared with what was asked for. */
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
  /** They are those asked for, whatever their digest. */
  | { readonly kind: 'equal' }
  /** Nothing shows that they are those asked for. */
  | { readonly kind: 'not-shown'; readonly why: string }
  /** It is the very object that was asked for; whether it was overwritten since, nothing says. */
  | { readonly kind: 'unknown'; readonly why: string }

/** What is known before S3 is asked. */
export interface FoundManifest {
  readonly object: S3Object
  /** From the tags of the version. */
  readonly tagged: string | undefined
  /** When the version was created, milliseconds since the epoch. */
  readonly createdAt: number | undefined
  /** This very run sent the create that names the object. */
  readonly isOurs: boolean
}

/**
 * Asks in this order, and S3 only where it has to: the tag, the key, the object version, S3's checksum, the object itself.
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
 * A tag that names other bytes is believed. One that names those asked for could be anybody's who may tag: it counts unless
 * the key of an upload, or the checksum that S3 keeps of the object version, says otherwise.
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

/** An object without a version may hold other bytes than the training read: what S3 has counts only if it is older. */
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

/** S3 says the second in which an object was written, and not when in that second. */
const LAST_MODIFIED_UNIT_MS = 1000

const AT_ONCE =
  'the object was written in the same second in which the version was created, so it may have been overwritten afterwards'

const OVERWRITTEN =
  'the object was written after the version was created, so the bytes that the version was trained from are gone'

/** By the checksum that S3 keeps, else by reading the object, else by MD5. */
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

/** @throws whatever says nothing of the object */
function whyNot(error: unknown): string {
  if (!isAboutTheObject(error)) throw error
  const { errorName, httpStatus } = error.facts
  if (error.kind === 'access-denied') return `${deniedClause(error)}; see ${PERMISSIONS_PAGE}`
  if (error.kind === 'not-found') return 'the object no longer exists'
  return errorName === 'Unknown' && httpStatus !== undefined
    ? `S3 returned HTTP status ${String(httpStatus)}`
    : `S3 returned ${errorName}: ${error.message}`
}

/** The object version; `null` names whatever was written without one, and pins nothing. */
function pinOf({ versionId }: S3Object): string | undefined {
  return versionId === 'null' ? undefined : versionId
}

/**
 * The digest that a key of the action's own form names. Another folder may look the same, so it counts only where it
 * is the very digest that was asked for, or where what was asked for is under a key of this form too.
 */
function digestByKey(found: S3Object, wanted: ReportedManifest): string | undefined {
  const digest = digestInKey(found.key)
  const isOwnForm = wanted.workspacePath !== undefined || digestInKey(wanted.object.key) === wanted.sha256
  return isOwnForm || digest === wanted.sha256 ? digest : undefined
}

/** Of `<prefix>/<sha256>/<name>`, as files of the workspace are uploaded. */
function digestInKey(key: string): string | undefined {
  return /(?:^|\/)([0-9a-f]{64})\/[^/]+$/.exec(key)?.[1]
}
