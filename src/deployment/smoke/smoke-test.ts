/** Sends images to a model that was just started, before callers use it, and judges the answers. */
import { ActionError } from '../../errors/action-error.js'
import type { ServiceError } from '../../errors/service-error.js'
import { isSmokeRule, type SmokeRule } from '../../gate/grammar/rule.js'
import { judgeSmoke } from '../../gate/judge/judge-smoke.js'
import type { ProjectVersion } from '../../model/version.js'
import type { DetectedLabel } from '../../ports/models.js'
import { plural } from '../../text/number.js'
import { sentenceOfFailed } from '../guards/failed-rules.js'
import { askModel } from '../predict/ask-model.js'
import { compareAnswer, findsBoxes } from '../predict/compare-answer.js'
import { findImages } from '../predict/find-images.js'
import type { LabelledImage } from '../predict/labelled-image.js'
import { measureAnswers } from '../predict/measure-answers.js'
import type { Guards } from '../release-inputs.js'
import type { ReleaseTools } from '../release-tools.js'
import { askShadow } from './ask-shadow.js'
import { checkImagesForRules } from './check-images-for-rules.js'
import { resultOf, type Answered } from './smoke-result.js'

/** What is tested, and until when a model that is not ready is waited for. */
export interface SmokePlan {
  readonly version: ProjectVersion
  /** The version that callers use, for `shadow`; undefined where none is in use. */
  readonly inUse: ProjectVersion | undefined
  readonly guards: Pick<Guards, 'gate' | 'smokeImages' | 'shadow'>
  /** Milliseconds since the epoch: the start of the model and `start-timeout` together. */
  readonly deadlineAt: number
}

/**
 * Without images nothing is asked. The result goes to the report before it is judged: by the rules on smoke or, without any,
 * by whether every image matches.
 * @throws ActionError SMOKE_FAILED, SMOKE_NO_IMAGES (both `smoke-failed`), IMAGE_UNUSABLE, MANIFEST_INVALID
 * @throws ServiceError for what no retry can fix, and after a cancel
 */
export async function smokeTest(tools: ReleaseTools, plan: SmokePlan): Promise<void> {
  const { version, guards, deadlineAt } = plan
  const rules = guards.gate.filter(isSmokeRule)
  checkImagesForRules(rules, guards.smokeImages)
  if (guards.smokeImages.length === 0) return
  const images = await findImages(tools, guards.smokeImages)
  tools.progress.log(`Smoke test of ${version.name}: ${plural(images.length, 'image')}`)
  const model = { arn: version.arn, units: version.minInferenceUnits ?? 1 }
  const giveUp = (image: LabelledImage, error: ServiceError): Error => notAnswered(version, image, error)
  const answers = await askModel(tools, model, images, { deadlineAt, giveUp })
  const shadow = guards.shadow ? await askShadow(tools, plan.inUse, images) : undefined
  const answered = answeredOf(images, answers, shadow)
  judgeAnswers(tools, version, answered, rules)
}

function answeredOf(
  images: readonly LabelledImage[],
  answers: readonly (readonly DetectedLabel[])[],
  shadow: readonly (readonly DetectedLabel[])[] | undefined,
): readonly Answered[] {
  const withBoxes = findsBoxes(answers)
  return images.map((image, index) => {
    const found = answers[index] ?? []
    const compared = image.expected === undefined ? undefined : compareAnswer(image, found, withBoxes)
    return { image, found, compared, shadow: shadow?.[index] }
  })
}

function judgeAnswers(
  tools: ReleaseTools,
  version: ProjectVersion,
  answered: readonly Answered[],
  rules: readonly SmokeRule[],
): void {
  const numbers = measureAnswers(answered.flatMap(({ compared }) => compared ?? []))
  const result = resultOf(answered, numbers, tools.progress.log)
  const verdict = rules.length === 0 ? undefined : judgeSmoke(numbers, rules)
  tools.progress.update({ smoke: verdict === undefined ? result : { ...result, verdict } })
  if (verdict?.passed === false)
    throw failed(`${version.name} fails the gate of the smoke test: ${sentenceOfFailed(verdict)}`)
  const wrong = result.images - result.matches
  if (verdict !== undefined || wrong === 0) return
  const [first] = result.shown.filter(({ isMatch }) => !isMatch)
  const example =
    first === undefined
      ? ''
      : `; the first: ${first.image}, expected ${listOf(first.expected ?? [])}, found ${listOf(first.found.map(({ label }) => label))}`
  throw failed(
    `${version.name} answers wrongly on ${String(wrong)} of ${plural(result.images, 'smoke image')}${example}`,
  )
}

function listOf(labels: readonly string[]): string {
  return labels.length === 0 ? 'nothing' : labels.join(', ')
}

function failed(clause: string, cause?: ServiceError): ActionError {
  return new ActionError('SMOKE_FAILED', `${clause}.`, {
    outcome: 'smoke-failed',
    cause,
    requestId: cause?.facts.requestId,
  })
}

function notAnswered({ name }: ProjectVersion, image: LabelledImage, error: ServiceError): ActionError {
  return failed(
    `${name} did not answer for ${image.name} until start-timeout: ${error.facts.errorName}: ${error.message}`,
    error,
  )
}
