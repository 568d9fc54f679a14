/** Whether a version that exists is the one that was asked for. */
import type { ProjectVersion, VersionInput } from '../deps.js'
import { formatS3Location, formatS3Object, type S3Location } from '../manifest/s3-uri.js'
import type { ReportedData, ReportedManifest } from '../report/run-report.js'
import type { ManifestDigests } from './provenance.js'

/** What was asked for. */
export interface WantedInputs {
  readonly data: ReportedData
  readonly output: S3Location
  readonly kmsKeyId: string | undefined
  /** False where the user wants tags left alone: the role may have no right to read them either. */
  readonly mayReadTags: boolean
}

/** `differences` forbid taking the version up; `notes` say what could not be compared. */
export interface Comparison {
  readonly differences: readonly string[]
  readonly notes: readonly string[]
}

/**
 * Compares by content: the digest of a manifest's bytes counts, not its name, object version or date.
 * @param digests  SHA-256 of the manifests that the version was made from, as far as known
 */
export function compareInputs(wanted: WantedInputs, found: ProjectVersion, digests: ManifestDigests): Comparison {
  const differences: string[] = []
  const notes: string[] = []
  compareData(wanted.data, found, digests, differences, notes)
  if (found.output !== undefined && !sameLocation(found.output, wanted.output)) {
    differences.push(
      `output location: asked for ${formatS3Location(wanted.output)}, the version has ${formatS3Location(found.output)}`,
    )
  }
  compareKeys(wanted.kmsKeyId, found.kmsKeyId, differences, notes)
  return { differences, notes }
}

function compareData(
  wanted: ReportedData,
  found: ProjectVersion,
  digests: ManifestDigests,
  differences: string[],
  notes: string[],
): void {
  const training = found.trainingInput?.manifest
  if (wanted.kind === 'project-datasets') {
    if (training !== undefined) {
      differences.push(`training data: asked for the project’s datasets, the version has ${formatS3Object(training)}`)
    } else {
      notes.push(
        'The version was trained from the project’s own datasets; whether they are the same today cannot be compared.',
      )
    }
    return
  }
  compareManifest('training', wanted.training, found.trainingInput, digests.training, differences, notes)
  if (wanted.testing !== 'auto-create') {
    compareManifest('testing', wanted.testing, found.testingInput, digests.testing, differences, notes)
  } else if (found.testingInput?.manifest !== undefined || found.testingInput?.autoCreate !== true) {
    differences.push('testing data: asked to have it split off by the service, the version has testing data of its own')
  }
}

function compareManifest(
  role: 'training' | 'testing',
  wanted: ReportedManifest,
  input: VersionInput | undefined,
  foundDigest: string | undefined,
  differences: string[],
  notes: string[],
): void {
  const found = input?.manifest
  const asked = formatS3Object(wanted.object)
  if (found === undefined) {
    const instead = input?.autoCreate === true ? 'a split by the service' : 'the project’s datasets'
    differences.push(`${role} manifest: asked for ${asked}, the version has ${instead}`)
    return
  }
  if (wanted.sha256 !== undefined && foundDigest !== undefined) {
    if (wanted.sha256 !== foundDigest) {
      differences.push(
        `${role} manifest: asked for the bytes with SHA-256 ${wanted.sha256} (${asked}), the version has ${foundDigest} (${formatS3Object(found)})`,
      )
    }
    return
  }
  const sameObject = found.bucket === wanted.object.bucket && found.key === wanted.object.key
  if (sameObject && found.versionId !== undefined && found.versionId === wanted.object.versionId) return
  // A manifest of the workspace lies under its own digest.
  if (sameObject && wanted.workspacePath !== undefined) return
  notes.push(
    `The ${role} manifest of the version (${formatS3Object(found)}) could not be compared with ${asked} by content: its digest is not known.`,
  )
}

/** The service may give a key back in another form than it was named in. */
function compareKeys(
  wanted: string | undefined,
  found: string | undefined,
  differences: string[],
  notes: string[],
): void {
  if (wanted === found) return
  if (wanted === undefined || found === undefined) {
    differences.push(`KMS key: asked for ${wanted ?? 'none'}, the version has ${found ?? 'none'}`)
    return
  }
  const [a, b] = [keyNameOf(wanted), keyNameOf(found)]
  if (a === b) return
  if (a.startsWith('alias/') === b.startsWith('alias/')) {
    differences.push(`KMS key: asked for ${wanted}, the version has ${found}`)
  } else {
    notes.push(
      `The KMS key could not be compared: asked for ${wanted}, the version has ${found}, one of them an alias.`,
    )
  }
}

/** `alias/name`, or the key id: what stands behind an ARN's account. */
function keyNameOf(key: string): string {
  const resource = key.startsWith('arn:') ? key.split(':').slice(5).join(':') : key
  return resource.startsWith('key/') ? resource.slice('key/'.length) : resource
}

function sameLocation(a: S3Location, b: S3Location): boolean {
  return a.bucket === b.bucket && a.prefix === b.prefix
}
