/** Measures a version that runs on images with a ground truth that it has not seen, and judges the numbers. */
import { findManifestImages } from './find-images.js'
import type { LabelledImage } from './labelled-image.js'
import { measureModel, measurementKey, toEvaluation, type MeasuredModel } from './measure-model.js'
import { ActionError } from '../../errors/action-error.js'
import { isPastEnd, type ServiceError } from '../../errors/service-error.js'
import { isLineCount } from '../../gate/grammar/metric.js'
import { explainManifests } from '../../judgement/end-of-training.js'
import { judgeVersion } from '../../judgement/judge-version.js'
import type { Project } from '../../model/project.js'
import { servingStateOf } from '../../model/serving.js'
import type { ProjectVersion } from '../../model/version.js'
import { studyImages } from '../../snapshot/study-images.js'
import { plural } from '../../text/number.js'
import { dataOf, type EvaluationRun, type EvaluationTools } from '../../judgement/evaluation-run.js'

/** How long a model that runs may say that it is not ready, milliseconds. Our choice: a model that has just started warms up. */
const WARM_UP_MS = 10 * 60_000

/** Labels that a note names before it only counts. */
const NAMED_MAX = 5

/**
 * Starts nothing, and records nothing on the version: the recorded verdict is that on the service's evaluation.
 * @param of.manifest     as typed
 * @param of.answersPath  the file that keeps the answers, for a re-run
 * @throws ActionError VERSION_NOT_RUNNING, IMAGE_UNUSABLE, MANIFEST_INVALID; SERVICE_UNAVAILABLE where images were not answered
 */
export async function judgeOnImages(
  evaluation: EvaluationRun,
  project: Project,
  version: ProjectVersion,
  { manifest, answersPath }: { readonly manifest: string; readonly answersPath: string },
): Promise<void> {
  const { tools, recorder, inputs, context: run } = evaluation
  const { judgement } = inputs
  recorder.seen(version)
  recorder.update({ version: { ...recorder.report.version, name: version.name, resumed: true } })
  if (servingStateOf(version) !== 'running') throw notRunning(version)
  const images = await imagesOf(tools, manifest)
  const model = await measured(
    tools,
    { path: answersPath, key: measurementKey(version.arn, run.runId, images) },
    version,
    images,
  )
  noteUnexpected(tools, model)
  tools.end.enter('reading')
  const lines = judgement.gate.some(({ metric }) => isLineCount(metric.kind))
  const { verdict } = await judgeVersion(tools, version, {
    ...judgement,
    projectArn: project.arn,
    record: false,
    run,
    manifestSummary: lines ? await explainManifests(tools, version, undefined) : undefined,
    readData: () => dataOf(evaluation, version),
    measured: { evaluation: toEvaluation(model), figures: studyImages(model.images) },
    isDoubtful: false,
  })
  recorder.judged(verdict)
}

function notRunning({ name, status }: ProjectVersion): ActionError {
  const message = `${name} has the status ${status}, and images-manifest is measured on a model that runs.`
  return new ActionError('VERSION_NOT_RUNNING', message)
}

async function imagesOf(tools: EvaluationTools, manifest: string): Promise<readonly LabelledImage[]> {
  const images = await findManifestImages(tools, manifest)
  const known = images.filter(({ expected }) => expected !== undefined)
  if (known.length === 0)
    throw new ActionError(
      'MANIFEST_INVALID',
      `${manifest} has no image with a ground truth, so there is nothing to measure.`,
      {
        hint: 'Name a manifest with image-level labels or boxes in images-manifest.',
      },
    )
  const rest = images.length - known.length
  if (rest > 0)
    tools.progress.note(
      'notice',
      `${plural(rest, 'image')} of ${manifest} without a ground truth ${rest === 1 ? 'was' : 'were'} not sent.`,
    )
  return known
}

async function measured(
  tools: EvaluationTools,
  file: { readonly path: string; readonly key: string },
  { arn, name, minInferenceUnits }: ProjectVersion,
  images: readonly LabelledImage[],
): Promise<MeasuredModel> {
  const units = minInferenceUnits ?? 1
  tools.progress.log(
    `${name} is measured on ${plural(images.length, 'image')} with ${plural(units, 'inference unit')}.`,
  )
  const deadlineAt = Math.min(tools.clock.now() + WARM_UP_MS, tools.end.timeoutAt)
  const giveUp = (image: LabelledImage, error: ServiceError): Error => notAnswered(name, image, error, file.path)
  try {
    return await measureModel(tools, { arn, units }, images, { deadlineAt, giveUp, file })
  } catch (error) {
    if (!isPastEnd(error)) throw error
    const message = `The timeout came before all images had been answered; see ${file.path} for those that were.`
    throw new ActionError('WAIT_TIMEOUT', message, { outcome: 'timed-out', hint: AGAIN, cause: error })
  }
}

const AGAIN =
  'Raise timeout, or re-run the job: images that were answered are not sent again where the file with the answers is still there (docs/evaluate.md).'

function notAnswered(name: string, image: LabelledImage, error: ServiceError, path: string): ActionError {
  const { errorName, requestId } = error.facts
  const details = { cause: error, requestId }
  if (error.kind === 'not-ready')
    return new ActionError(
      'VERSION_NOT_RUNNING',
      `${name} did not answer for ${image.name} (${errorName}: ${error.message}).`,
      details,
    )
  const message = `${name} did not answer for ${image.name} (${errorName}: ${error.message}); the other answers are in ${path}.`
  return new ActionError('SERVICE_UNAVAILABLE', message, { ...details, hint: AGAIN })
}

/** They are in no number of a label, and a reader should know. */
function noteUnexpected({ progress }: EvaluationTools, { measured: { unexpected } }: MeasuredModel): void {
  if (unexpected.length === 0) return
  const named = unexpected.slice(0, NAMED_MAX).map(({ label, found }) => `${label} (${String(found)})`)
  const more = unexpected.length > NAMED_MAX ? ` and ${String(unexpected.length - NAMED_MAX)} more` : ''
  progress.note(
    'notice',
    `The model found labels that no image of images-manifest has, which are in no mean: ${named.join(', ')}${more}.`,
  )
}
