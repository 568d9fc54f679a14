/** Pins the manifests: finds out exactly which bytes the training will read. */
import { createHash } from 'node:crypto'
import { ActionError, messageOf, ServiceError } from '../errors.js'
import { readAgain } from '../evaluation/read-again.js'
import { MANIFEST_MAX_BYTES, type ManifestSource } from '../inputs/manifests.js'
import { formatS3Object, type S3Location, type S3Object } from '../manifest/s3-uri.js'
import type { ReportedManifest } from '../report/run-report.js'
import type { TrainingWorld } from './world.js'

/** A manifest with its digest; a file of the workspace is not uploaded yet. */
export type PinnedManifest = ReportedManifest & {
  readonly sha256: string
  readonly upload?: { readonly path: string; readonly sizeBytes: number }
}

/**
 * Reads a manifest once for the SHA-256 of its bytes and, in S3, for the object version that holds them.
 * @param manifestLocation  where a file of the workspace will be uploaded to, under its digest
 * @throws ActionError MANIFEST_UNREADABLE, MANIFEST_INVALID
 */
export async function pinManifest(
  world: TrainingWorld,
  source: ManifestSource,
  manifestLocation: S3Location,
): Promise<PinnedManifest> {
  if (source.kind === 's3') return pinObject(world, source.object)
  const { sha256, sizeBytes } = await readFileDigest(world, source)
  const name = source.workspacePath.split('/').at(-1) ?? ''
  const key = [manifestLocation.prefix, sha256, name].filter((part) => part !== '').join('/')
  return {
    object: { bucket: manifestLocation.bucket, key },
    sha256,
    workspacePath: source.workspacePath,
    upload: { path: source.path, sizeBytes },
  }
}

async function readFileDigest(
  world: TrainingWorld,
  source: Extract<ManifestSource, { readonly kind: 'workspace' }>,
): ReturnType<typeof digestOf> {
  try {
    return await digestOf(world.files.read(source.path), world.signal)
  } catch (error) {
    if (world.signal.aborted) throw error
    throw new ActionError(
      'MANIFEST_UNREADABLE',
      `The manifest ${source.workspacePath} could not be read: ${messageOf(error)}.`,
      {
        hint: 'Check that an earlier step has left the file whole, and readable for the user of the runner.',
        cause: error,
      },
    )
  }
}

/**
 * Uploads a manifest of the workspace unless the very bytes are there already.
 * @returns the manifest with the object version to train from, where the bucket keeps versions
 * @throws ActionError UPLOAD_FAILED
 */
export async function uploadManifest(world: TrainingWorld, manifest: PinnedManifest): Promise<PinnedManifest> {
  if (manifest.upload === undefined) return manifest
  const { path, sizeBytes } = manifest.upload
  const uri = formatS3Object(manifest.object)
  try {
    const there = await headIfAllowed(world, manifest.object)
    if (there?.sha256 === manifest.sha256) {
      world.progress.log(`${manifest.workspacePath ?? path} is in S3 already: ${uri}`)
      return withVersion(manifest, there.versionId)
    }
    const uploaded = await world.objects.upload(manifest.object, { path, sizeBytes, sha256: manifest.sha256 })
    world.progress.log(`Uploaded ${manifest.workspacePath ?? path} to ${uri}`)
    return withVersion(manifest, uploaded.versionId)
  } catch (error) {
    if (!(error instanceof ServiceError) || !['access-denied', 'not-found', 'refused'].includes(error.kind)) throw error
    throw new ActionError(
      'UPLOAD_FAILED',
      `${manifest.workspacePath ?? path} could not be uploaded to ${uri}: ${error.facts.errorName}: ${error.message}`,
      {
        requestId: error.facts.requestId,
        cause: error,
      },
    )
  }
}

/**
 * A role may upload without being allowed to look; the upload is then made again, to the same bytes. The answer to a HEAD
 * has no body, so that a refusal may be anything (credentials that have expired, too): the upload's tells in words.
 */
async function headIfAllowed(world: TrainingWorld, object: S3Object): ReturnType<TrainingWorld['objects']['head']> {
  try {
    return await world.objects.head(object)
  } catch (error) {
    if (error instanceof ServiceError && ['access-denied', 'refused'].includes(error.kind)) return undefined
    throw error
  }
}

async function pinObject(world: TrainingWorld, object: S3Object): Promise<PinnedManifest> {
  const uri = formatS3Object(object)
  try {
    const { sha256, sizeBytes, versionId } = await readDigest(world, object)
    if (sizeBytes === 0) throw new ActionError('MANIFEST_INVALID', `The manifest ${uri} is empty.`)
    if (sizeBytes > MANIFEST_MAX_BYTES) {
      throw new ActionError('MANIFEST_INVALID', `The manifest ${uri} is larger than 1 GB, the service’s limit.`)
    }
    return withVersion({ object, sha256 }, object.versionId ?? versionId)
  } catch (error) {
    if (!(error instanceof ServiceError) || !['access-denied', 'not-found', 'refused'].includes(error.kind)) throw error
    const what = error.kind === 'access-denied' ? 'is missing or may not be read' : 'could not be read'
    throw new ActionError(
      'MANIFEST_UNREADABLE',
      `The manifest ${uri} ${what} (${error.facts.errorName}: ${error.message}).`,
      {
        requestId: error.facts.requestId,
        cause: error,
      },
    )
  }
}

/** SHA-256 of an object's bytes, and the version that they are. */
export async function readDigest(
  world: TrainingWorld,
  object: S3Object,
): Promise<{ readonly sha256: string; readonly sizeBytes: number; readonly versionId: string | undefined }> {
  return readAgain(world.objects, object, async (body) => ({
    ...(await digestOf(body.chunks)),
    versionId: body.versionId,
  }))
}

async function digestOf(
  chunks: AsyncIterable<Uint8Array>,
  signal?: AbortSignal,
): Promise<{ sha256: string; sizeBytes: number }> {
  const hash = createHash('sha256')
  let sizeBytes = 0
  for await (const chunk of chunks) {
    signal?.throwIfAborted()
    hash.update(chunk)
    sizeBytes += chunk.byteLength
  }
  return { sha256: hash.digest('hex'), sizeBytes }
}

function withVersion<T extends PinnedManifest>(manifest: T, versionId: string | undefined): T {
  return versionId === undefined ? manifest : { ...manifest, object: { ...manifest.object, versionId } }
}
