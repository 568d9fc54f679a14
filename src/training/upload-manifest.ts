/** Uploads the manifests of the workspace, once each. */
import { deniedClause, denialHintOf, PERMISSIONS_PAGE } from '../errors/denied.js'
import { ActionError } from '../errors/action-error.js'
import { isAboutTheObject } from '../errors/service-error.js'
import { formatS3Object, type S3Object } from '../model/s3-uri.js'
import { withVersion, type PinnedManifest } from './pin-manifests.js'
import type { StepTools } from '../report/step-tools.js'

/**
 * Uploads a manifest of the workspace unless exactly these bytes are there already.
 * @returns the manifest with the object version to train from, where the bucket keeps versions
 * @throws ActionError UPLOAD_FAILED
 */
export async function uploadManifest(tools: StepTools, manifest: PinnedManifest): Promise<PinnedManifest> {
  const { upload, ...stored } = manifest
  if (upload === undefined) return manifest
  const { path, sizeBytes } = upload
  const uri = formatS3Object(manifest.object)
  try {
    const there = await headIfAllowed(tools, manifest.object)
    if (there?.sha256 === manifest.sha256) {
      tools.progress.log(`${manifest.workspacePath ?? path} is already in S3: ${uri}`)
      return withVersion(stored, there.versionId)
    }
    const uploaded = await tools.objects.upload(manifest.object, { path, sizeBytes, sha256: manifest.sha256 })
    tools.progress.log(`Uploaded ${manifest.workspacePath ?? path} to ${uri}`)
    return withVersion(stored, uploaded.versionId)
  } catch (error) {
    if (!isAboutTheObject(error)) throw error
    const { errorName, bucketRegion } = error.facts
    const fault =
      error.kind === 'refused' && bucketRegion !== undefined
        ? `the bucket is in ${bucketRegion}`
        : `${error.kind === 'access-denied' ? `${deniedClause(error)}: ` : ''}${errorName}: ${error.message}`
    const hint = error.kind === 'access-denied' ? denialHintOf(error) : undefined
    throw new ActionError(
      'UPLOAD_FAILED',
      `${manifest.workspacePath ?? path} could not be uploaded to ${uri}: ${fault}`,
      {
        requestId: error.facts.requestId,
        cause: error,
        hint,
      },
    )
  }
}

/**
 * A role may upload without being allowed to read; the upload is then repeated, to the same bytes. The answer to a HEAD
 * has no body, so that a refusal may be anything (credentials that have expired, too): the upload's error has a message.
 */
async function headIfAllowed(tools: StepTools, object: S3Object): ReturnType<StepTools['objects']['head']> {
  try {
    return await tools.objects.head(object)
  } catch (error) {
    if (!isAboutTheObject(error)) throw error
    // Of a bucket in another Region the upload would say the same, after all its bytes.
    if (error.kind === 'refused' && error.facts.bucketRegion !== undefined) throw error
    if (error.kind === 'access-denied') {
      tools.progress.note(
        'notice',
        `Could not check whether a manifest of the workspace is already in S3, so it is uploaded: ${deniedClause(error)}; see ${PERMISSIONS_PAGE}.`,
      )
    }
    return undefined
  }
}
