/** What a training is started from, as data, and the request for it. */
import type { CreateVersionRequest } from '../model/training-spec.js'
import type { S3Location } from '../model/s3-uri.js'
import type { Project } from '../model/project.js'
import { provenanceTags } from '../model/provenance.js'
import type { StepContext } from '../model/run.js'
import type { ProjectVersion } from '../model/version.js'
import type { CheckInputs } from './check-start.js'
import type { NamePolicy } from './choose-version.js'
import type { WantedInputs } from './compare.js'
import { digestsOf, reportedData, requestedData, type PinnedData, type PinnedInputs } from './pinned-data.js'
import { outputFor, type TrainInputs } from './train-inputs.js'

/** What to start, and how long to try; without the data. */
export interface Plan {
  readonly projectArn: string
  readonly project: Project
  readonly names: NamePolicy
  readonly inputs: PlanInputs
  /** Who asks. */
  readonly run: StepContext
  readonly queueTimeoutMs: number
  /** Milliseconds since the epoch. */
  readonly deadlineAt: number
}

/** The inputs of a start. */
export type PlanInputs = CheckInputs & Pick<TrainInputs, 'kmsKeyId' | 'description' | 'tags' | 'record'>

/** Manifests are read, and nothing else is done: enough to look up an existing version. */
export interface Planned extends Plan {
  readonly stage: 'planned'
  readonly pinned: PinnedInputs
}

/** Every manifest is pinned: a version that exists can be compared, and a request be shown. */
export interface PinnedPlan extends Plan {
  readonly data: PinnedData
}

/** All checks have passed, and the manifests of the workspace are uploaded: a training can be started. */
export interface Prepared extends PinnedPlan {
  readonly stage: 'prepared'
}

/** The version that the run is about from here on. */
export interface Started {
  readonly versionName: string
  /** What distinguishes it from a later version of the same name. */
  readonly arn: string
  /** False when this run started the training. */
  readonly resumed: boolean
  /** When this run's create was answered. */
  readonly createdAt: number | undefined
  /** The version as it was found. */
  readonly known: ProjectVersion | undefined
  /** True for a given name whose training had failed before. */
  readonly failedBefore: boolean
  /** True for a version that may have been trained from other data: it must not pass. */
  readonly isDoubtful: boolean
}

/** What a version of this name must have been trained from to be resumed. */
export function wantedFor(plan: PinnedPlan, versionName: string): WantedInputs {
  const { data, inputs, run } = plan
  return {
    data: reportedData(data),
    output: outputOf(plan, versionName),
    kmsKeyId: inputs.kmsKeyId,
    mayReadTags: inputs.record,
    run,
  }
}

/** The request that starts a training under this name. */
export function requestFor(plan: PinnedPlan, versionName: string): CreateVersionRequest {
  const { projectArn, data, inputs, run } = plan
  const { kmsKeyId, description, tags, record } = inputs
  return {
    projectArn,
    versionName,
    output: outputOf(plan, versionName),
    data: requestedData(data),
    tags: record ? { ...tags, ...provenanceTags(run, digestsOf(data)) } : tags,
    kmsKeyId,
    description,
  }
}

function outputOf({ inputs, project }: Plan, versionName: string): S3Location {
  return outputFor(inputs.outputTemplate, project.name, versionName)
}
