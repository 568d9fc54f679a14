/** What the version is trained from, each manifest pinned, and what pinning has shown of manifests and buckets. */
import type { BucketState } from '../ports/objects.js'
import type { RequestedData, ManifestSource } from '../model/training-spec.js'
import type { ActionError } from '../errors/action-error.js'
import type { ReportedData } from '../report/run-report.js'
import type { ReadLines } from '../judgement/read-bytes.js'
import type { Dataset } from '../model/project.js'
import { formatS3Object } from '../model/s3-uri.js'
import { bucketError } from './buckets.js'
import { asksOfData } from './gate-fault.js'
import { lintDatasets } from './lint-datasets.js'
import { lintLines, loadScan, NOT_LINTED, type DataLint, type NamedLines } from './lint-data.js'
import { pinManifest, type PinnedManifest } from './pin-manifests.js'
import { uploadManifest } from './upload-manifest.js'
import type { StepTools } from '../report/step-tools.js'
import type { TrainInputs } from './train-inputs.js'
import type { JudgementInputs } from '../judgement/policy.js'

/** The data, each manifest pinned. */
export type PinnedData =
  | { readonly kind: 'project-datasets' }
  | { readonly kind: 'manifests'; readonly training: PinnedManifest; readonly testing: PinnedManifest | 'auto-create' }

/** The inputs that pinning uses. */
export type PinInputs = Pick<TrainInputs, 'region' | 'data' | 'manifestLocation' | 'lint'> & {
  readonly judgement: Pick<JudgementInputs, 'gate'>
}

/** The result of pinning: the data, or what is wrong with each manifest that could not be pinned. */
export type PinnedInputs = SeenBuckets &
  (
    | {
        readonly kind: 'pinned'
        readonly data: PinnedData
        readonly lint: DataLint
      }
    | { readonly kind: 'refused'; readonly manifests: readonly [RefusedManifest, ...RefusedManifest[]] }
  )

/** A manifest that could not be pinned. */
export interface RefusedManifest {
  /** `bucket-refused`: the check of the buckets reports the same fault, with all uses of the bucket. */
  readonly kind: 'refused' | 'bucket-refused'
  /** MANIFEST_UNREADABLE or MANIFEST_INVALID; of its bucket BUCKET_NOT_FOUND or BUCKET_IN_OTHER_REGION. */
  readonly error: ActionError
}

/** What reading the manifests has shown about buckets. */
interface SeenBuckets {
  /** Buckets that the manifests were read from, or could not be read from for a fault of the bucket. */
  readonly known: ReadonlyMap<string, BucketState>
  /** Buckets of the images, each with the inputs whose manifests name it. */
  readonly images: readonly (readonly [bucket: string, use: string])[]
}

const LEAKAGE =
  'training-manifests and testing-manifests have the same content (data leakage): the model is tested on the images that it is trained on, so its scores say nothing about other images. Use different images in testing-manifests, or set auto-create-testing-data: true instead.'

/**
 * Reads every manifest, also when the first cannot be used: one run is to show all that is wrong.
 * @param datasets  of the project, where it is known
 */
export async function pinInputs(
  tools: StepTools,
  inputs: PinInputs,
  datasets: readonly Dataset[] = [],
): Promise<PinnedInputs> {
  const { data, region, lint, judgement } = inputs
  if (data.kind === 'project-datasets') {
    const ofDatasets = await lintDatasets(tools, datasets, { lint, region, gate: judgement.gate })
    return { kind: 'pinned', data, lint: ofDatasets, known: new Map(), images: [] }
  }
  const known = new Map<string, BucketState>()
  const images: [string, string][] = []
  const scan = lint !== 'off' || asksOfData(judgement.gate) ? await loadScan() : undefined
  const pin = async (input: string, source: ManifestSource): Promise<Pinned<PinnedManifest> | RefusedManifest> => {
    const pinning = await pinManifest(tools, source, region, inputs.manifestLocation, scan)
    const bucket = source.kind === 's3' ? source.object.bucket : undefined
    if (pinning.kind === 'bucket-refused') {
      known.set(pinning.bucket, pinning.state)
      return { kind: pinning.kind, error: bucketError(region, pinning.bucket, [input], pinning.state) }
    }
    // Whatever else S3 said of the object: the bucket is there, and in the Region that was asked. A fault that another
    // manifest has met stays.
    if (bucket !== undefined && !known.has(bucket)) known.set(bucket, { kind: 'exists', region })
    if (pinning.kind === 'pinned' && pinning.imagesBucket !== undefined)
      images.push([pinning.imagesBucket, `images of ${input}`])
    return pinning
  }
  const training = await pin('training-manifests', data.training)
  const testing = data.testing === 'auto-create' ? AUTO_CREATED : await pin('testing-manifests', data.testing)
  const seen = { known, images }
  if (training.kind !== 'pinned') {
    return { kind: 'refused', manifests: testing.kind === 'pinned' ? [training] : [training, testing], ...seen }
  }
  if (testing.kind !== 'pinned') return { kind: 'refused', manifests: [testing], ...seen }
  if (testing.manifest !== 'auto-create' && testing.manifest.sha256 === training.manifest.sha256)
    tools.progress.note('warning', LEAKAGE)
  return {
    kind: 'pinned',
    data: { kind: 'manifests', training: training.manifest, testing: testing.manifest },
    lint: scan === undefined ? NOT_LINTED : await lintPinned(region, training, testing),
    ...seen,
  }
}

interface Pinned<T> {
  readonly kind: 'pinned'
  readonly manifest: T
  readonly lines: ReadLines
}

async function lintPinned(
  region: string,
  training: Pinned<PinnedManifest>,
  testing: Pinned<PinnedManifest> | Pinned<'auto-create'>,
): Promise<DataLint> {
  const namedLines = (origin: string, manifest: PinnedManifest, lines: ReadLines): NamedLines => {
    const { workspacePath, object } = manifest
    return { origin, name: workspacePath ?? formatS3Object(object), workspacePath, lines }
  }
  const tested = testing.manifest === 'auto-create' ? undefined : testing.manifest
  return lintLines(
    region,
    namedLines('training-manifests', training.manifest, training.lines),
    tested && namedLines('testing-manifests', tested, testing.lines),
  )
}

/** The service makes the test data itself: there is nothing to read. */
const AUTO_CREATED: Pinned<'auto-create'> = { kind: 'pinned', manifest: 'auto-create', lines: { kind: 'unasked' } }

/** Uploads the manifests of the workspace. @throws ActionError UPLOAD_FAILED */
export async function uploadData(tools: StepTools, data: PinnedData): Promise<PinnedData> {
  if (data.kind === 'project-datasets') return data
  const training = await uploadManifest(tools, data.training)
  const testing = data.testing === 'auto-create' ? data.testing : await uploadManifest(tools, data.testing)
  return { kind: 'manifests', training, testing }
}

export function reportedData(data: PinnedData): ReportedData {
  if (data.kind === 'project-datasets') return data
  const reported = ({ object, sha256, workspacePath, upload }: PinnedManifest): PinnedManifest => ({
    object,
    sha256,
    workspacePath,
    toBeUploaded: upload === undefined ? undefined : true,
  })
  const testing = data.testing === 'auto-create' ? data.testing : reported(data.testing)
  return { kind: 'manifests', training: reported(data.training), testing }
}

export function requestedData(data: PinnedData): RequestedData {
  if (data.kind === 'project-datasets') return data
  const testing = data.testing === 'auto-create' ? data.testing : data.testing.object
  return { kind: 'manifests', training: data.training.object, testing }
}

export function digestsOf(data: PinnedData): { training?: string; testing?: string } {
  if (data.kind === 'project-datasets') return {}
  const training = { training: data.training.sha256 }
  return data.testing === 'auto-create' ? training : { ...training, testing: data.testing.sha256 }
}
