/** From inputs to what the training is started with. */
import type { CreateVersionRequest } from '../model/training-spec.js'
import type { Project } from '../model/project.js'
import type { StepContext } from '../model/run.js'
import { passOrRefuse } from './preflight.js'
import { datasetFault } from './project.js'
import { provenanceTags } from '../model/provenance.js'
import type { StartPlan } from './start-plan.js'
import type { StepTools } from '../report/step-tools.js'
import { checkManifests, checkStart } from './check-start.js'
import { outputFor, type TrainInputs } from './train-inputs.js'
import { digestsOf, pinInputs, reportedData, requestedData, uploadData, type PinnedData } from './pinned-data.js'

/**
 * Pins the manifests and lays out the requests. Checks and uploads wait for `prepare`, since a version that is resumed
 * needs none; so does the refusal of a manifest that could not be pinned, which then comes with whatever else is wrong.
 */
export async function planTraining(
  tools: StepTools,
  inputs: TrainInputs,
  context: StepContext,
  project: Project,
): Promise<StartPlan> {
  const pinned = await pinInputs(tools, inputs)
  let { data } = pinned
  let prepared = false
  if (data !== undefined) tools.progress.update({ data: reportedData(data) })
  const output = (versionName: string): ReturnType<typeof outputFor> =>
    outputFor(inputs.outputTemplate, project.name, versionName)
  const dataOrThrow = (): PinnedData => {
    if (data !== undefined) return data
    passOrRefuse(tools, checkManifests(inputs, pinned))
    throw new Error('a manifest is not pinned, and nothing says why')
  }

  return {
    projectArn: project.arn,
    names: { ...inputs.versionName, reuse: inputs.reuse, isRerun: context.runAttempt > 1 },
    queueTimeoutMs: inputs.queueTimeoutMs,
    deadlineAt: tools.end.timeoutAt,
    wanted: (versionName) => ({
      data: reportedData(dataOrThrow()),
      output: output(versionName),
      kmsKeyId: inputs.kmsKeyId,
      mayReadTags: inputs.record,
      run: context,
    }),
    prepare: async (refusal) => {
      if (prepared) return
      const faults = [refusal, datasetFault(project, inputs.data.kind)].filter((fault) => fault !== undefined)
      passOrRefuse(tools, await checkStart(tools, inputs, pinned, faults))
      data = inputs.dryRun ? dataOrThrow() : await uploadData(tools, dataOrThrow())
      tools.progress.update({ data: reportedData(data) })
      prepared = true
    },
    request: (versionName): CreateVersionRequest => ({
      projectArn: project.arn,
      versionName,
      output: output(versionName),
      data: requestedData(dataOrThrow()),
      tags: inputs.record ? { ...inputs.tags, ...provenanceTags(context, digestsOf(dataOrThrow())) } : inputs.tags,
      ...(inputs.kmsKeyId === undefined ? {} : { kmsKeyId: inputs.kmsKeyId }),
      ...(inputs.description === undefined ? {} : { description: inputs.description }),
    }),
  }
}
