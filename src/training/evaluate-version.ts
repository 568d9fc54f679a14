/** Judges a version of a project by the service's evaluation, once its training has ended. */
import { ActionError } from '../errors/action-error.js'
import { toActionError } from '../errors/to-action-error.js'
import { hasEvaluation } from '../judgement/choose-baseline.js'
import { digestOfQuestion } from '../judgement/digest-of-question.js'
import { explainManifests, trainingFailed } from '../judgement/end-of-training.js'
import { dataOf, type EvaluationRun, type EvaluationTools } from '../judgement/evaluation-run.js'
import { findVersion } from '../judgement/find-version.js'
import { judgeInTurn } from '../judgement/judge-in-turn.js'
import { judgeVersion } from '../judgement/judge-version.js'
import { recordVerdict } from '../judgement/record-verdict.js'
import type { Project } from '../model/project.js'
import { failedForServiceIssue, stateOf } from '../model/status.js'
import type { ProjectVersion } from '../model/version.js'
import type { WaitingInputs } from '../model/waiting.js'
import { waitForTraining } from './wait.js'

/** The version that the inputs name; undefined where none waits for judgement, which the report says. */
export async function findToJudge(
  { tools, recorder, inputs }: EvaluationRun,
  { arn }: Project,
): Promise<ProjectVersion | undefined> {
  const found = await findVersion(tools, arn, inputs.version, digestOfQuestion(inputs.judgement))
  if (found === undefined) recorder.update({ outcome: 'nothing-to-judge' })
  return found
}

/**
 * Waits for the version where it still trains, and judges it.
 * @param noteBeforeWait  what a reader should know before the step waits
 * @returns false where there is no verdict, as the report says
 * @throws ActionError TRAINING_FAILED, TRAINING_SERVICE_ERROR, NO_EVALUATION; what judging throws
 */
export async function judgeOnceTrained(
  evaluation: EvaluationRun,
  project: Project,
  found: ProjectVersion,
  noteBeforeWait: string | undefined,
): Promise<boolean> {
  const { tools, recorder, inputs, context: run } = evaluation
  const inTurn = inputs.version.kind === 'unjudged'
  if (inTurn && !inputs.record) recorder.note('notice', NO_PROGRESS)
  recorder.seen(found)
  recorder.update({ version: { ...recorder.report.version, name: found.name, resumed: true } })
  let version: ProjectVersion | undefined
  try {
    version = await untilTrained(tools, project.arn, found, inputs.waiting, noteBeforeWait)
  } catch (error) {
    recorder.fail(toActionError(error, tools.signal), { detach: inputs.waiting.onTimeout === 'detach' })
    return false
  }
  if (version === undefined) {
    recorder.update({ outcome: 'still-training' })
    return false
  }
  tools.end.enter('reading')
  const failure = stateOf(version) === 'failed' ? trainingFailed(version, failureCodeOf(version)) : undefined
  const manifestSummary = await explainManifests(tools, version, failure)
  if (failure !== undefined) {
    // Otherwise a schedule for unjudged versions would find this one again and again.
    if (inputs.record) await recordVerdict(tools, version.arn, run, { passed: false, gateDigest: undefined })
    throw failure
  }
  const { judgement, record } = inputs
  const plan = {
    ...judgement,
    projectArn: project.arn,
    record,
    run,
    manifestSummary,
    readData: () => dataOf(evaluation, version),
    isDoubtful: false,
  }
  recorder.judged(inTurn ? await judgeInTurn(tools, version, plan) : (await judgeVersion(tools, version, plan)).verdict)
  return true
}

const NO_PROGRESS =
  'With record: false the version is not tagged, so the next run with version: unjudged starts with it again.'

function failureCodeOf(version: ProjectVersion): 'TRAINING_SERVICE_ERROR' | 'TRAINING_FAILED' {
  return failedForServiceIssue(version) ? 'TRAINING_SERVICE_ERROR' : 'TRAINING_FAILED'
}

/**
 * The version, once its training has ended.
 * @returns undefined when it still trains and is not to be waited for
 * @throws ActionError NO_EVALUATION for a version that is not in training and was not measured
 */
async function untilTrained(
  tools: EvaluationTools,
  projectArn: string,
  version: ProjectVersion,
  waiting: WaitingInputs,
  noteBeforeWait: string | undefined,
): Promise<ProjectVersion | undefined> {
  // Copied, running, stopped or failed to start: its evaluation is valid whatever happened to the model.
  const state = stateOf(version)
  if (hasEvaluation(version) || state === 'failed') return version
  if (state !== 'training' && state !== 'unknown') {
    const { name, status } = version
    const why = state === 'deleting' ? 'is being deleted' : `has status ${status} and no evaluation`
    throw new ActionError('NO_EVALUATION', `The version ${name} ${why}.`)
  }
  if (!waiting.wait) return undefined
  if (noteBeforeWait !== undefined) tools.progress.note('warning', noteBeforeWait)
  const { pollIntervalMs } = waiting
  const deadlineAt = tools.end.timeoutAt
  const { name: versionName, arn } = version
  const wait = { projectArn, versionName, arn, known: version, createdAt: undefined, pollIntervalMs, deadlineAt }
  return (await waitForTraining(tools, { ...wait, usualMs: undefined })).version
}
