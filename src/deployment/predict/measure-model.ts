/** Measures a model that runs on images with a ground truth, resuming what was interrupted. */
import { createHash } from 'node:crypto'
import { messageOf } from '../../errors/action-error.js'
import type { Evaluation } from '../../evaluation/evaluation.js'
import type { SnapshotImage } from '../../snapshot/snapshot-image.js'
import { plural } from '../../text/number.js'
import type { StepTools } from '../../report/step-tools.js'
import { readAnswers, writeAnswers, type Answers, type AnswersPlace } from './answers-file.js'
import { askModel, type AskedModel, type AskPolicy } from './ask-model.js'
import { compareAnswer, findsBoxes } from './compare-answer.js'
import type { LabelledImage } from './labelled-image.js'
import { measureAnswers, type Measured } from './measure-answers.js'

/** Answers after which the file is written again: a tenth of what it has, so that its writes do not add up. Our choice. */
const SAVE_MIN = 50
const SAVE_SHARE = 0.1

/** The numbers, and the images that they are counted on. */
export interface MeasuredModel {
  readonly measured: Measured
  /** Those with a ground truth. */
  readonly images: readonly SnapshotImage[]
}

/**
 * Sends the images whose answers are not in the file. The file is written on the way and when it ends, however it ends; it is
 * emptied once every image was answered, so that the next measurement starts over.
 * @throws as {@link askModel}
 */
export async function measureModel(
  tools: Pick<StepTools, 'clock' | 'sleep' | 'signal' | 'random' | 'files' | 'models' | 'progress'>,
  model: AskedModel,
  images: readonly LabelledImage[],
  policy: Omit<AskPolicy, 'onAnswer'> & { readonly file: AnswersPlace },
): Promise<MeasuredModel> {
  const { file } = policy
  const answers = await readAnswers(tools.files, file)
  const open = images.filter(({ name }) => !answers.has(name))
  if (open.length < images.length)
    tools.progress.log(
      `${plural(images.length - open.length, 'image was', 'images were')} answered before: see ${file.path}`,
    )
  const save = saver(tools, file, answers)
  try {
    await askModel(tools, model, open, {
      ...policy,
      onAnswer: async ({ name }, found) => {
        answers.set(name, found)
        await save.sometimes()
      },
    })
  } catch (error) {
    await save.now()
    throw error
  }
  await save.done()
  return measure(images, answers)
}

function measure(images: readonly LabelledImage[], answers: Answers): MeasuredModel {
  const withBoxes = findsBoxes([...answers.values()])
  const compared = images
    .filter(({ expected }) => expected !== undefined)
    .map((image) => compareAnswer(image, answers.get(image.name) ?? [], withBoxes))
  return { measured: measureAnswers(compared), images: compared }
}

/** A file that cannot be written costs the resuming, not the measurement. */
function saver(
  { files, progress }: Pick<StepTools, 'files' | 'progress'>,
  file: AnswersPlace,
  answers: Answers,
): Readonly<Record<'sometimes' | 'now' | 'done', () => Promise<void>>> {
  let saved = answers.size
  let hasWarned = false
  const attempt = async (write: () => Promise<void>): Promise<void> => {
    try {
      await write()
    } catch (error) {
      if (!hasWarned) progress.note('warning', `The answers could not be kept in ${file.path}: ${messageOf(error)}`)
      hasWarned = true
    }
  }
  const now = async (): Promise<void> => {
    if (answers.size === saved) return
    saved = answers.size
    await attempt(() => writeAnswers(files, file, answers))
  }
  return {
    now,
    sometimes: async () => {
      if (answers.size - saved >= Math.max(SAVE_MIN, SAVE_SHARE * saved)) await now()
    },
    done: () => attempt(() => files.write(file.path, '')),
  }
}

/** The key of a measurement: the model, the run, and the images by their names. */
export function measurementKey(arn: string, runId: string | undefined, images: readonly LabelledImage[]): string {
  const names = images.map(({ name }) => name)
  return createHash('sha256')
    .update(JSON.stringify([arn, runId ?? 'no run', names]))
    .digest('hex')
}

/** The numbers as an evaluation, which says that the action has measured them. */
export function toEvaluation({ measured, images }: MeasuredModel): Evaluation {
  const { f1, precision, recall, labels } = measured
  return {
    source: 'measured',
    f1: f1 ?? null,
    precision: precision ?? null,
    recall: recall ?? null,
    averagePrecision: null,
    averageRecall: null,
    trainingImages: null,
    testingImages: images.length,
    labels: labels.map((one) => ({
      label: one.label,
      testingImages: one.images,
      f1: one.f1,
      precision: one.precision,
      recall: one.recall,
      threshold: null,
    })),
    confusion: [],
  }
}
