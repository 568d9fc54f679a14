/** From inputs to what the training is started with. */
import type { CreateVersionRequest, Project, RequestedData } from '../deps.js'
import type { StepContext } from '../github/context.js'
import type { ReportedData } from '../report/run-report.js'
import { pinManifest, uploadManifest, type PinnedManifest } from '../training/pin-manifests.js'
import { checkDatasets } from '../training/project.js'
import { provenanceTags } from '../training/provenance.js'
import type { StartPlan } from '../training/start-plan.js'
import type { TrainingWorld } from '../training/world.js'
import { outputFor, type TrainInputs } from './inputs.js'

/** The data, each manifest pinned. */
type PinnedData =
  | { readonly kind: 'project-datasets' }
  | { readonly kind: 'manifests'; readonly training: PinnedManifest; readonly testing: PinnedManifest | 'auto-create' }

/**
 * Pins the manifests and lays out the requests. Uploads wait for `prepare`, since a version that is taken up needs none.
 * @param deadlineAt  end of all waiting, milliseconds since the epoch
 */
export async function planTraining(
  world: TrainingWorld,
  inputs: TrainInputs,
  context: StepContext,
  project: Project,
  deadlineAt: number,
): Promise<StartPlan> {
  let data = await pinData(world, inputs)
  let prepared = false
  world.progress.update({ data: reportedData(data) })
  const output = (versionName: string): ReturnType<typeof outputFor> =>
    outputFor(inputs.outputTemplate, project.name, versionName)

  return {
    projectArn: project.arn,
    names: { ...inputs.versionName, reuse: inputs.reuse, isRerun: context.runAttempt > 1 },
    queueTimeoutMs: inputs.queueTimeoutMs,
    deadlineAt,
    wanted: (versionName) => ({
      data: reportedData(data),
      output: output(versionName),
      kmsKeyId: inputs.kmsKeyId,
      mayReadTags: inputs.record,
    }),
    prepare: async () => {
      if (prepared) return
      checkDatasets(project, data.kind)
      if (!inputs.dryRun) data = await uploadData(world, data)
      world.progress.update({ data: reportedData(data) })
      prepared = true
    },
    request: (versionName): CreateVersionRequest => ({
      projectArn: project.arn,
      versionName,
      output: output(versionName),
      data: requestedData(data),
      tags: inputs.record ? { ...inputs.tags, ...provenanceTags(context, digestsOf(data)) } : inputs.tags,
      ...(inputs.kmsKeyId === undefined ? {} : { kmsKeyId: inputs.kmsKeyId }),
      ...(inputs.description === undefined ? {} : { description: inputs.description }),
    }),
  }
}

async function pinData(world: TrainingWorld, inputs: TrainInputs): Promise<PinnedData> {
  const { data, manifestLocation } = inputs
  if (data.kind === 'project-datasets') return data
  const training = await pinManifest(world, data.training, manifestLocation)
  const testing =
    data.testing === 'auto-create' ? data.testing : await pinManifest(world, data.testing, manifestLocation)
  return { kind: 'manifests', training, testing }
}

async function uploadData(world: TrainingWorld, data: PinnedData): Promise<PinnedData> {
  if (data.kind === 'project-datasets') return data
  const training = await uploadManifest(world, data.training)
  const testing = data.testing === 'auto-create' ? data.testing : await uploadManifest(world, data.testing)
  return { kind: 'manifests', training, testing }
}

function reportedData(data: PinnedData): ReportedData {
  if (data.kind === 'project-datasets') return data
  const reported = ({ object, sha256, workspacePath }: PinnedManifest): PinnedManifest => ({
    object,
    sha256,
    ...(workspacePath === undefined ? {} : { workspacePath }),
  })
  const testing = data.testing === 'auto-create' ? data.testing : reported(data.testing)
  return { kind: 'manifests', training: reported(data.training), testing }
}

function requestedData(data: PinnedData): RequestedData {
  if (data.kind === 'project-datasets') return data
  const testing = data.testing === 'auto-create' ? data.testing : data.testing.object
  return { kind: 'manifests', training: data.training.object, testing }
}

function digestsOf(data: PinnedData): { training?: string; testing?: string } {
  if (data.kind === 'project-datasets') return {}
  const training = { training: data.training.sha256 }
  return data.testing === 'auto-create' ? training : { ...training, testing: data.testing.sha256 }
}
