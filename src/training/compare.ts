/** Whether an existing version is the requested one. */
import type { ProjectVersion, VersionInput } from '../model/version.js'
import { formatS3Location, formatS3Object, type S3Location } from '../model/s3-uri.js'
import type { ReportedData, ReportedManifest } from '../report/run-report.js'
import type { RunContext } from '../model/run.js'
import type { FoundBytes } from './found-bytes.js'

/** The requested version. */
export interface WantedInputs {
  readonly data: ReportedData
  readonly output: S3Location
  readonly kmsKeyId: string | undefined
  /** False where the user wants tags left alone: the role may not have permission to read them either. */
  readonly mayReadTags: boolean
  /** Who asks: a version that this run has started already says so in its tags. */
  readonly run: Pick<RunContext, 'repository' | 'runId'>
}

/** What is known of the data that the version was made from. */
export interface FoundData {
  /** Of the manifests that the version has. */
  readonly training?: FoundBytes | undefined
  readonly testing?: FoundBytes | undefined
  /** Whether this run started the version, or has just seen that there is none: the project's datasets are as they were. */
  readonly isOfThisRun: boolean
}

/**
 * `differences` forbid resuming the version; `doubts` say, as clauses, why it may have been made from other data, so that
 * it must not pass; `notes` say what else could not be compared.
 */
export interface Comparison {
  readonly differences: readonly string[]
  readonly doubts: readonly string[]
  readonly notes: readonly string[]
}

/** Compares by content: the bytes of a manifest count, not its name, object version or date. */
export function compareInputs(wanted: WantedInputs, found: ProjectVersion, known: FoundData): Comparison {
  const differences: string[] = []
  const doubts: string[] = []
  const notes: string[] = []
  compareData(wanted.data, found, known, { differences, doubts, notes })
  if (found.output !== undefined && !sameLocation(found.output, wanted.output)) {
    differences.push(
      `output location: asked for ${formatS3Location(wanted.output)}, the version has ${formatS3Location(found.output)}`,
    )
  }
  compareKeys(wanted.kmsKeyId, found.kmsKeyId, differences, notes)
  return { differences, doubts, notes }
}

interface Findings {
  readonly differences: string[]
  readonly doubts: string[]
  readonly notes: string[]
}

function compareData(wanted: ReportedData, found: ProjectVersion, known: FoundData, into: Findings): void {
  const { differences, doubts, notes } = into
  const training = found.trainingInput?.manifest
  if (wanted.kind === 'project-datasets') {
    if (training !== undefined) {
      differences.push(`training data: asked for the project’s datasets, the version has ${formatS3Object(training)}`)
    } else if (!known.isOfThisRun) {
      doubts.push('it was trained from the project’s own datasets, which may have changed since')
    } else {
      notes.push(
        'The version was trained from the project’s own datasets; whether the datasets have changed since cannot be checked.',
      )
    }
    return
  }
  compareManifest('training', wanted.training, found.trainingInput, known.training, into)
  if (wanted.testing !== 'auto-create') {
    compareManifest('testing', wanted.testing, found.testingInput, known.testing, into)
  } else if (found.testingInput?.manifest !== undefined || found.testingInput?.autoCreate !== true) {
    differences.push('testing data: asked for a split by the service, the version has its own testing data')
  }
}

function compareManifest(
  role: 'training' | 'testing',
  wanted: ReportedManifest,
  input: VersionInput | undefined,
  bytes: FoundBytes | undefined,
  { differences, doubts }: Findings,
): void {
  const found = input?.manifest
  const asked = formatS3Object(wanted.object)
  if (found === undefined) {
    const instead = input?.autoCreate === true ? 'a split by the service' : 'the project’s datasets'
    differences.push(`${role} manifest: asked for ${asked}, the version has ${instead}`)
    return
  }
  const has = formatS3Object(found)
  if (bytes?.kind === 'digest') {
    if (wanted.sha256 === bytes.sha256) return
    differences.push(
      `${role} manifest: asked for the bytes with SHA-256 ${wanted.sha256 ?? 'unknown'} (${asked}), the version has ${bytes.sha256} (${has})`,
    )
  } else if (bytes?.kind === 'unknown') {
    doubts.push(`its ${role} manifest ${has} may have been overwritten since (${bytes.why})`)
  } else if (bytes?.kind !== 'equal') {
    const why = bytes?.why ?? 'nothing is known about them'
    differences.push(
      `${role} manifest: asked for ${asked}, the version has ${has}, and it could not be confirmed that the bytes are the same (${why})`,
    )
  }
}

/** The service may return a key in another form than it was sent in. */
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
      `The KMS key could not be compared: asked for ${wanted}, the version has ${found}, and one of them is an alias.`,
    )
  }
}

/** `alias/name`, or the key id: what follows the account in an ARN. */
function keyNameOf(key: string): string {
  const resource = key.startsWith('arn:') ? key.split(':').slice(5).join(':') : key
  return resource.startsWith('key/') ? resource.slice('key/'.length) : resource
}

function sameLocation(a: S3Location, b: S3Location): boolean {
  return a.bucket === b.bucket && a.prefix === b.prefix
}
