/** From inputs to what the training is started from. */
import type { Project } from '../model/project.js'
import type { StepContext } from '../model/run.js'
import type { ActionError } from '../errors/action-error.js'
import type { StepTools } from '../report/step-tools.js'
import { judgeManifests } from '../gate/judge/judge-manifests.js'
import type { ReportedLint } from '../report/run-report.js'
import { checkManifests, checkStart, checkWithFault, type NewVersion } from './check-start.js'
import { asksOfData } from './gate-fault.js'
import type { DataLint } from './lint-data.js'
import { formatS3Location } from '../model/s3-uri.js'
import type { VersionNameInput } from '../model/training-spec.js'
import { nameOfData } from '../model/version-name.js'
import { digestsOf, pinInputs, reportedData, uploadData, type PinnedData, type PinnedInputs } from './pinned-data.js'
import { passOrRefuse, refuse } from './preflight.js'
import { datasetFault } from './create-project.js'
import type { PinnedPlan, Planned, PlanInputs, Prepared } from './start-plan.js'
import type { TrainInputs } from './train-inputs.js'

/**
 * Pins the manifests. One that cannot be pinned is not an error yet: it is refused with all other problems, once a version
 * is to be compared or created.
 */
export async function planTraining(
  tools: StepTools,
  inputs: PlanInputs & Pick<TrainInputs, 'versionName' | 'reuse' | 'queueTimeoutMs'>,
  run: StepContext,
  project: Project,
): Promise<Planned> {
  const pinned = await pinInputs(tools, inputs, project.datasets)
  if (pinned.kind === 'pinned') {
    const { data, lint } = pinned
    tools.progress.update({ data: reportedData(data), ...reportedLint(lint, inputs) })
  }
  const names = { ...nameFor(pinned, inputs), reuse: inputs.reuse, isRerun: run.runAttempt > 1 }
  return {
    stage: 'planned',
    pinned,
    projectArn: project.arn,
    project,
    names,
    inputs,
    run,
    queueTimeoutMs: inputs.queueTimeoutMs,
    deadlineAt: tools.end.timeoutAt,
  }
}

/**
 * The plan with its data, to compare a version with. Sends no request to AWS.
 * @throws ActionError the faults of the manifests that could not be pinned
 */
export function pinnedOrRefuse(tools: StepTools, plan: Planned): PinnedPlan {
  const { pinned, inputs } = plan
  return withData(plan, pinned.kind === 'pinned' ? pinned.data : passOrRefuse(tools, checkManifests(inputs, pinned)))
}

/**
 * The plan with its data, once no problem is known that would make the training fail.
 * @throws ActionError everything that does
 */
export async function checkedOrRefuse(tools: StepTools, plan: Planned): Promise<PinnedPlan> {
  const { project, inputs, pinned } = plan
  const fault = datasetFault(project, inputs.data.kind)
  const version = newVersion(plan)
  if (fault !== undefined) return refuse(tools, await checkWithFault(tools, inputs, pinned, [fault], version))
  return withData(plan, passOrRefuse(tools, await checkStart(tools, inputs, pinned, version)))
}

/** Ends the run with a fault of the project's versions, and with everything else that would make the training fail. */
export async function refuseWith(tools: StepTools, plan: Planned, fault: ActionError): Promise<never> {
  const { project, inputs, pinned } = plan
  const ofDatasets = datasetFault(project, inputs.data.kind)
  const faults = ofDatasets === undefined ? ([fault] as const) : ([fault, ofDatasets] as const)
  // Its versions could not be described, so that no baseline can be found.
  return refuse(tools, await checkWithFault(tools, inputs, pinned, faults))
}

/**
 * Checks, then uploads: what only a create needs, once, right before the first.
 * @throws ActionError everything that would make the training fail; UPLOAD_FAILED
 */
export async function prepare(tools: StepTools, plan: Planned): Promise<Prepared> {
  const checked = await checkedOrRefuse(tools, plan)
  const data = await uploadData(tools, checked.data)
  tools.progress.update({ data: reportedData(data) })
  return { ...checked, data, stage: 'prepared' }
}

/**
 * With `reuse: data` a derived name is that of the data, so that two jobs that start from the same bytes at once meet on one
 * name, and one training.
 */
function nameFor(
  pinned: PinnedInputs,
  { versionName, reuse, outputTemplate, kmsKeyId }: PlanInputs & Pick<TrainInputs, 'versionName' | 'reuse'>,
): VersionNameInput {
  if (reuse !== 'data' || versionName.kind === 'given' || pinned.kind !== 'pinned') return versionName
  const name = nameOfData(digestsOf(pinned.data), formatS3Location(outputTemplate), kmsKeyId)
  return { kind: 'derived', name }
}

/** Of a project that a run would create, a dry run knows no ARN yet. */
function newVersion({ project, projectArn, names }: Planned): NewVersion | undefined {
  return project.status === '' ? undefined : { projectArn, name: names.name }
}

/** With `lint: off` nothing is said of the lines, also where the gate asks for them. */
function reportedLint(
  { linted }: DataLint,
  { lint, judgement }: Pick<PlanInputs, 'lint' | 'judgement'>,
): { readonly lint?: ReportedLint } {
  if (linted === undefined || lint === 'off') return {}
  // What a rule on base compares with is not known yet.
  const rules = judgement.gate.filter(({ bound }) => bound.kind !== 'base')
  const gate = asksOfData(rules) ? judgeManifests(rules, linted.metrics, undefined) : undefined
  return { lint: { ...linted, gate, base: undefined } }
}

function withData({ pinned: _pinned, stage: _stage, ...plan }: Planned, data: PinnedData): PinnedPlan {
  return { ...plan, data }
}
