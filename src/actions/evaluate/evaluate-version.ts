/** The second half of the evaluate action, once the project is known. Loaded after the first answer of AWS. */
import type { Project } from '../../model/project.js'
import type { ProjectVersion } from '../../model/version.js'
import { ActionError, messageOf } from '../../errors/action-error.js'
import { hasEvaluation } from '../../judgement/choose-baseline.js'
import { explainManifests, trainingFailed } from '../../judgement/end-of-training.js'
import { judgeVersion } from '../../judgement/judge-version.js'
import { readHistory } from '../../judgement/read-history.js'
import { recordVerdict } from '../../judgement/record-verdict.js'
import { shortCredentials } from '../../step/credential-notes.js'
import { toActionError } from '../../errors/to-action-error.js'
import { failedForServiceIssue, stateOf } from '../../model/status.js'
import { waitForTraining } from '../../training/wait.js'
import { dataOf, type EvaluationRun, type EvaluationTools } from './evaluation-run.js'
import { digestOfQuestion } from '../../judgement/digest-of-question.js'
import { findVersion } from '../../judgement/find-version.js'
import type { EvaluateInputs } from './inputs.js'
import { judgeInTurn } from '../../judgement/judge-in-turn.js'

/** Finds a version of the project, waits for it where it still trains, and judges it. */
export async function evaluateVersion(evaluation: EvaluationRun, project: Project): Promise<void> {
  const { tools, recorder, inputs, context: run } = evaluation
  const found = await findVersion(tools, project.arn, inputs.version, digestOfQuestion(inputs.judgement))
  if (found === undefined) {
    recorder.update({ outcome: 'nothing-to-judge' })
    return
  }
  if (inputs.imagesManifest !== undefined) {
    const { judgeOnImages } = await import('./judge-on-images.js')
    await judgeOnImages(evaluation, project, found, inputs.imagesManifest)
    if (inputs.history) await showHistory(evaluation, project)
    return
  }
  const inTurn = inputs.version.kind === 'unjudged'
  if (inTurn && !inputs.record) recorder.note('notice', NO_PROGRESS)
  recorder.seen(found)
  recorder.update({ version: { ...recorder.report.version, name: found.name, resumed: true } })
  let version: ProjectVersion | undefined
  try {
    version = await untilTrained(tools, project.arn, found, inputs)
  } catch (error) {
    recorder.fail(toActionError(error, tools.signal), { detach: inputs.waiting.onTimeout === 'detach' })
    return
  }
  if (version === undefined) {
    recorder.update({ outcome: 'still-training' })
    return
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
  if (inputs.history) await showHistory(evaluation, project)
}

/** Nothing here changes the verdict. */
async function showHistory({ tools, recorder }: EvaluationRun, project: Project): Promise<void> {
  try {
    recorder.update({ history: await readHistory(tools, project.arn) })
  } catch (error) {
    tools.signal.throwIfAborted()
    recorder.note('notice', `The versions over time could not be read: ${messageOf(error)}`)
  }
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
  { waiting, role }: EvaluateInputs,
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
  const short = shortCredentials(tools, role, waiting.timeoutMs)
  if (short !== undefined) tools.progress.note('warning', short)
  const { pollIntervalMs } = waiting
  const deadlineAt = tools.end.timeoutAt
  const { name: versionName, arn } = version
  const wait = { projectArn, versionName, arn, known: version, createdAt: undefined, pollIntervalMs, deadlineAt }
  return (await waitForTraining(tools, { ...wait, usualMs: undefined })).version
}
