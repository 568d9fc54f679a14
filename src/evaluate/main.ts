/** The evaluate action: find a version, wait for its training if need be, judge it. Starts and creates nothing. */
import type { Deps, ProjectVersion } from '../deps.js'
import { ActionError } from '../errors.js'
import { noteUnknown } from '../inputs/unknown.js'
import { hasEvaluation } from '../judgement/choose-baseline.js'
import { explainManifests, trainingFailed } from '../judgement/end-of-training.js'
import { judgeVersion } from '../judgement/judge-version.js'
import { recordVerdict } from '../judgement/record-verdict.js'
import type { RunContext } from '../report/run-report.js'
import type { Recorder } from '../report/recorder.js'
import { connectStep } from '../step/connect.js'
import { shortCredentials } from '../step/credential-notes.js'
import { runStep } from '../step/run-step.js'
import { toActionError } from '../to-action-error.js'
import { findOrCreateProject } from '../training/project.js'
import { failedForServiceIssue, stateOf } from '../training/status.js'
import { waitForTraining } from '../training/wait.js'
import type { TrainingWorld } from '../training/world.js'
import { digestOfQuestion } from './digest-of-question.js'
import { findVersion } from './find-version.js'
import { judgeInTurn } from './judge-in-turn.js'
import { EVALUATE_INPUTS, parseEvaluateInputs, type EvaluateInputs } from './inputs.js'

/** The world of a training, and the environment. */
type EvaluationWorld = TrainingWorld & Pick<Deps, 'env'>

/**
 * Runs the action. Never throws: whatever happens ends in a report.
 * @returns the exit code of the step
 */
export function evaluate(deps: Deps): Promise<0 | 1> {
  return runStep(deps, 'evaluate', async (recorder, context) => {
    noteUnknown(deps.env, EVALUATE_INPUTS, recorder.note)
    const inputs = await parseEvaluateInputs(deps, context)
    recorder.update({ region: inputs.region, gateWarnsOnly: inputs.judgement.onGateFailure === 'warn' })
    for (const warning of inputs.judgement.gateWarnings) recorder.note('warning', warning)
    await evaluateVersion(connectStep(deps, recorder, inputs), recorder, inputs, context)
  })
}

async function evaluateVersion(
  world: EvaluationWorld,
  recorder: Recorder,
  inputs: EvaluateInputs,
  run: RunContext,
): Promise<void> {
  const deadlineAt = world.clock.now() + inputs.waiting.timeoutMs
  const project = await findOrCreateProject(world, inputs.project, false)
  recorder.update({ project: { name: project.name, arn: project.arn } })
  const found = await findVersion(world, project.arn, inputs.version, digestOfQuestion(inputs.judgement))
  if (found === undefined) {
    recorder.update({ outcome: 'nothing-to-judge' })
    return
  }
  const inTurn = inputs.version.kind === 'unjudged'
  if (inTurn && !inputs.record) recorder.note('notice', NO_PROGRESS)
  recorder.seen(found)
  recorder.update({ version: { ...recorder.report.version, name: found.name, resumed: true } })
  let version: ProjectVersion | undefined
  try {
    version = await untilTrained(world, project.arn, found, inputs, deadlineAt)
  } catch (error) {
    recorder.fail(toActionError(error, world.signal), { detach: inputs.waiting.onTimeout === 'detach' })
    return
  }
  if (version === undefined) {
    recorder.update({ outcome: 'still-training' })
    return
  }
  const failure = stateOf(version) === 'failed' ? trainingFailed(version, failureCodeOf(version)) : undefined
  const manifestSummary = await explainManifests(world, version, failure)
  if (failure !== undefined) {
    // Else a schedule that looks for unjudged versions would come upon this one for ever.
    if (inputs.record) await recordVerdict(world, version.arn, run, { passed: false, gateDigest: undefined })
    throw failure
  }
  const { judgement, record } = inputs
  const plan = {
    ...judgement,
    projectArn: project.arn,
    record,
    run,
    manifestSummary,
    isDoubtful: false,
  }
  recorder.judged(inTurn ? await judgeInTurn(world, version, plan) : (await judgeVersion(world, version, plan)).verdict)
}

const NO_PROGRESS =
  'With record: false nothing is left on the version, so the next run of version: unjudged begins with it again.'

function failureCodeOf(version: ProjectVersion): 'TRAINING_SERVICE_ERROR' | 'TRAINING_FAILED' {
  return failedForServiceIssue(version) ? 'TRAINING_SERVICE_ERROR' : 'TRAINING_FAILED'
}

/**
 * The version with its training at an end.
 * @returns undefined when it still trains and is not to be waited for
 * @throws ActionError NO_EVALUATION for a version that is not in training and was not measured
 */
async function untilTrained(
  world: EvaluationWorld,
  projectArn: string,
  version: ProjectVersion,
  { waiting, role }: EvaluateInputs,
  deadlineAt: number,
): Promise<ProjectVersion | undefined> {
  // Copied, running, stopped or failed to start: whatever became of the model, its evaluation stands.
  const state = stateOf(version)
  if (hasEvaluation(version) || state === 'failed') return version
  if (state !== 'training' && state !== 'unknown') {
    const { name, status } = version
    const why = state === 'deleting' ? 'is being deleted' : `has status ${status} and no evaluation`
    throw new ActionError('NO_EVALUATION', `The version ${name} ${why}.`)
  }
  if (!waiting.wait) return undefined
  const short = shortCredentials(world, role, waiting.timeoutMs)
  if (short !== undefined) world.progress.note('warning', short)
  const { pollIntervalMs } = waiting
  const { name: versionName, arn } = version
  const wait = { projectArn, versionName, arn, known: version, createdAt: undefined, pollIntervalMs, deadlineAt }
  return (await waitForTraining(world, { ...wait, usualMs: undefined })).version
}
