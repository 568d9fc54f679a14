/** Buckets and objects as part of the state; no HTTP here. */
import { createHash } from 'node:crypto'
import { canonicalIdOf } from './canonical-id.js'
import { checksum, type ChecksumAlgorithm } from '../wire/checksums.js'
import {
  withEntry,
  type Bucket,
  type BucketAccess,
  type ObjectContent,
  type StoredVersion,
  type Tags,
  type EmulatorState,
} from '../state.js'

/** That of a bucket of the acting account. */
export function ownAccess({ account }: Pick<EmulatorState, 'account'>): BucketAccess {
  return { read: true, write: true, list: true, owner: canonicalIdOf(account), account }
}

/** A state with one more, empty bucket. */
export function withBucket(
  state: EmulatorState,
  name: string,
  now: number,
  options: Partial<Pick<Bucket, 'region' | 'versioning' | 'access'>> = {},
): EmulatorState {
  const bucket: Bucket = {
    name,
    createdAt: now,
    region: state.region,
    versioning: 'never',
    access: ownAccess(state),
    objects: new Map(),
    ...options,
  }
  return { ...state, buckets: withEntry(state.buckets, name, bucket) }
}

/** The properties of an object besides its bytes. */
export interface PutOptions {
  readonly headers?: Readonly<Record<string, string>>
  /** The checksum that S3 stores; CRC-64/NVME unless the client chose another. */
  readonly algorithm?: ChecksumAlgorithm | undefined
  readonly tags?: Tags
  /** Of an object made of parts: its ETag is not the MD5 of its bytes, its checksum may be one of checksums. */
  readonly ofParts?: Pick<ObjectContent, 'etag' | 'parts'> & {
    readonly checksum?: ObjectContent['checksum'] | undefined
  }
}

/**
 * Writes an object: a new version in a bucket that keeps versions, else in place of the one without an id.
 * @throws Error when there is no such bucket
 */
export function putObject(
  state: EmulatorState,
  bucketName: string,
  key: string,
  bytes: Buffer,
  now: number,
  options: PutOptions = {},
): { readonly state: EmulatorState; readonly stored: StoredVersion } {
  const { ofParts } = options
  const content: ObjectContent = {
    bytes,
    checksum: ofParts?.checksum ?? checksumOf(options.algorithm ?? 'crc64nvme', bytes),
    headers: options.headers ?? {},
    tags: options.tags ?? {},
    etag: ofParts?.etag ?? createHash('md5').update(bytes).digest('hex'),
    parts: ofParts?.parts,
  }
  return addVersion(state, bucketName, key, now, content)
}

/** Computed on first use: most objects never need it, and large ones take time. */
function checksumOf(algorithm: ChecksumAlgorithm, bytes: Buffer): ObjectContent['checksum'] {
  let value: string | undefined
  return {
    algorithm,
    type: 'FULL_OBJECT',
    get value() {
      return (value ??= checksum(algorithm, bytes))
    },
  }
}

/** Deletes the current version: by a marker in a bucket that keeps versions, else for good. */
export function deleteObject(
  state: EmulatorState,
  bucketName: string,
  key: string,
  now: number,
): { readonly state: EmulatorState; readonly marker?: StoredVersion } {
  const bucket = bucketOf(state, bucketName)
  if (bucket.versioning === 'never') return { state: withVersions(state, bucket, key, []) }
  const { state: next, stored } = addVersion(state, bucketName, key, now, undefined)
  return { state: next, marker: stored }
}

/** Deletes one version for good. */
export function deleteVersion(state: EmulatorState, bucketName: string, key: string, versionId: string): EmulatorState {
  const bucket = bucketOf(state, bucketName)
  const rest = (bucket.objects.get(key) ?? []).filter((version) => version.versionId !== versionId)
  return withVersions(state, bucket, key, rest)
}

/** The state with other tags on a version of an object; its time does not change. */
export function withTags(
  state: EmulatorState,
  bucketName: string,
  key: string,
  versionId: string,
  tags: Tags,
): EmulatorState {
  const bucket = bucketOf(state, bucketName)
  const versions = (bucket.objects.get(key) ?? []).map((version) =>
    version.versionId === versionId && version.content !== undefined
      ? { ...version, content: { ...version.content, tags } }
      : version,
  )
  return withVersions(state, bucket, key, versions)
}

/** A version of an object, by default the current one; a delete marker counts. */
export function findVersion(bucket: Bucket, key: string, versionId?: string): StoredVersion | undefined {
  const versions = bucket.objects.get(key)
  return versionId === undefined ? versions?.[0] : versions?.find((version) => version.versionId === versionId)
}

/** Keys that have a current object, in the order of their UTF-8 bytes. */
export function currentKeys(bucket: Bucket): readonly string[] {
  return [...bucket.objects]
    .filter(([, versions]) => versions[0]?.content !== undefined)
    .map(([key]) => key)
    .sort(byUtf8)
}

/** Compares as S3 lists. */
export function byUtf8(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right))
}

function addVersion(
  state: EmulatorState,
  bucketName: string,
  key: string,
  now: number,
  content: ObjectContent | undefined,
): { state: EmulatorState; stored: StoredVersion } {
  const bucket = bucketOf(state, bucketName)
  const keeps = bucket.versioning === 'Enabled'
  const serial = state.serial + 1
  const stored: StoredVersion = {
    versionId: keeps ? newVersionId(serial) : 'null',
    lastModified: now,
    content,
  }
  const earlier = bucket.objects.get(key) ?? []
  const kept = keeps ? earlier : earlier.filter(({ versionId }) => versionId !== 'null')
  return { state: withVersions({ ...state, serial }, bucket, key, [stored, ...kept]), stored }
}

function withVersions(
  state: EmulatorState,
  bucket: Bucket,
  key: string,
  versions: readonly StoredVersion[],
): EmulatorState {
  const objects = new Map(bucket.objects)
  if (versions.length === 0) objects.delete(key)
  else objects.set(key, versions)
  return { ...state, buckets: withEntry(state.buckets, bucket.name, { ...bucket, objects }) }
}

function bucketOf(state: EmulatorState, name: string): Bucket {
  const bucket = state.buckets.get(name)
  if (bucket === undefined) throw new Error(`there is no bucket ${name}`)
  return bucket
}

/** Version ids are 32 opaque characters; these are the same in every run. */
function newVersionId(serial: number): string {
  return createHash('sha256')
    .update(`object version ${String(serial)}`)
    .digest('base64url')
    .slice(0, 32)
}
