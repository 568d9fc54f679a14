/** Studies testing snapshots in S3. What cannot be read is a warning: it is an estimate that is missing. */
import type { ObjectPort } from '../ports/objects.js'
import { tryAgain } from '../ports/try-again.js'
import type { ProjectVersion } from '../model/version.js'
import { PERMISSIONS_PAGE } from '../errors/denied.js'
import { endsRun, faultNameOf, isOfCredentials, isPassingFault, ServiceError } from '../errors/service-error.js'
import { failure, success, type Failure, type Result } from '../model/result.js'
import { formatS3Object, type S3Object } from '../model/s3-uri.js'
import { compareOnSharedImages, type LendSnapshot, type SharedImagesComparison } from './compare-snapshots.js'
import { studySnapshot, type SnapshotStudy } from './study-snapshot.js'

/** Tries of one reading: the body of a large object may break off halfway, and is read from its beginning then. */
const TRIES_MAX = 3

/**
 * Studies the testing snapshot of a trained version.
 * @returns the study, or one sentence on why there is none
 * @throws ServiceError only after a cancel, or when the credentials have expired
 */
export async function readStudy(objects: ObjectPort, version: ProjectVersion): Promise<Result<SnapshotStudy>> {
  const object = version.testingSnapshot
  if (object === undefined) return nameless(version)
  return orWarning([object], () => objects.read(object, ({ chunks }) => studySnapshot(chunks)))
}

/**
 * Compares a version that was studied with its baseline, on the images that both testing snapshots have.
 * @returns the comparison, or one sentence on why there is none
 * @throws ServiceError only after a cancel, or when the credentials have expired
 */
export async function readSharedImages(
  objects: ObjectPort,
  study: SnapshotStudy,
  version: ProjectVersion,
  baseline: ProjectVersion,
): Promise<Result<SharedImagesComparison>> {
  const [own, other] = [version.testingSnapshot, baseline.testingSnapshot]
  if (own === undefined) return nameless(version)
  if (other === undefined) return nameless(baseline)
  const reading =
    (object: S3Object): LendSnapshot =>
    (use) =>
      objects.read(object, ({ chunks }) => use(chunks))
  return orWarning([own, other], () => compareOnSharedImages(study, reading(own), reading(other)))
}

async function orWarning<T>(from: readonly S3Object[], read: () => Promise<T>): Promise<Result<T>> {
  try {
    return success(await tryAgain({ triesMax: TRIES_MAX, mayPass: isPassingFault }, read))
  } catch (error) {
    if (!(error instanceof ServiceError) || endsRun(error)) throw error
    const object = isOfCredentials(error) ? undefined : error.facts.resource
    return failure(warningOf(error, object ?? from.map(formatS3Object).join(' or ')))
  }
}

function warningOf(error: ServiceError, what: string): string {
  const why = error.kind === 'access-denied' ? 'does not exist or cannot be read' : 'could not be read'
  return `The testing snapshot ${what} ${why} (${faultNameOf(error)}); s3:GetObject and kms:Decrypt (${PERMISSIONS_PAGE}) are needed to show which images were wrong and the confidence in the F1 score.`
}

function nameless(version: ProjectVersion): Failure {
  return failure(`DescribeProjectVersions returned no testing snapshot for ${version.name}.`)
}
