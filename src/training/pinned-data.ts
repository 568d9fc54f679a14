/** What the version is trained from, each manifest pinned, and what pinning has shown of manifests and buckets. */
import type { BucketLook } from '../ports/objects.js'
import type { RequestedData, ManifestSource } from '../model/training-spec.js'
import type { ActionError } from '../errors/action-error.js'
import type { ReportedData } from '../report/run-report.js'
import { pinManifest, type PinnedManifest } from './pin-manifests.js'
import { uploadManifest } from './upload-manifest.js'
import type { StepTools } from '../report/step-tools.js'
import type { TrainInputs } from './train-inputs.js'

/** The data, each manifest pinned. */
export type PinnedData =
  | { readonly kind: 'project-datasets' }
  | { readonly kind: 'manifests'; readonly training: PinnedManifest; readonly testing: PinnedManifest | 'auto-create' }

/** The data where every manifest could be pinned; else what is wrong with those that could not, all of them. */
export interface PinnedInputs {
  readonly data: PinnedData | undefined
  /** MANIFEST_UNREADABLE and MANIFEST_INVALID. */
  readonly refused: readonly ActionError[]
  /** Buckets that the manifests were read from, or could not be read from for a fault of the bucket. */
  readonly known: ReadonlyMap<string, BucketLook>
  /** Buckets of the images, each with the inputs whose manifests name it. */
  readonly images: readonly (readonly [bucket: string, use: string])[]
}

const LEAKAGE =
  'training-manifests and testing-manifests have the same content (data leakage): the model is tested on the images that it is trained on, so its scores say nothing about other images. Use different images in testing-manifests, or set auto-create-testing-data: true instead.'

/** Reads every manifest, also when the first cannot be used: one run is to show all that is wrong. */
export async function pinInputs(tools: StepTools, inputs: TrainInputs): Promise<PinnedInputs> {
  const { data } = inputs
  if (data.kind === 'project-datasets') return { data, refused: [], known: new Map(), images: [] }
  const known = new Map<string, BucketLook>()
  const refused: ActionError[] = []
  const images: [string, string][] = []
  const pin = async (input: string, source: ManifestSource): Promise<PinnedManifest | undefined> => {
    const pinning = await pinManifest(tools, source, inputs.region, inputs.manifestLocation)
    const bucket = source.kind === 's3' ? source.object.bucket : undefined
    if (bucket !== undefined) {
      // Whatever else S3 said of the object: the bucket is there, and in the Region that was asked.
      const look =
        pinning.kind === 'bucket-refused' ? pinning.look : ({ kind: 'exists', region: inputs.region } as const)
      known.set(bucket, look)
    }
    if (pinning.kind === 'refused') refused.push(pinning.error)
    if (pinning.kind !== 'pinned') return undefined
    if (pinning.imagesBucket !== undefined) images.push([pinning.imagesBucket, `images of ${input}`])
    return pinning.manifest
  }
  const training = await pin('training-manifests', data.training)
  const testing = data.testing === 'auto-create' ? data.testing : await pin('testing-manifests', data.testing)
  const isWhole = training !== undefined && testing !== undefined
  if (isWhole && testing !== 'auto-create' && testing.sha256 === training.sha256)
    tools.progress.note('warning', LEAKAGE)
  return { data: isWhole ? { kind: 'manifests', training, testing } : undefined, refused, known, images }
}

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
    ...(workspacePath === undefined ? {} : { workspacePath }),
    ...(upload === undefined ? {} : { toBeUploaded: true }),
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
