/** Keeps answers of a model in a file, so that a measurement that was interrupted does not send its images again. */
import type { DetectedLabel } from '../../ports/models.js'
import type { FilePort } from '../../ports/files.js'
import { isJsonArray, isJsonObject, own, ownText, parseJson } from '../../text/json.js'

/** Answers by the name of the image. */
export type Answers = Map<string, readonly DetectedLabel[]>

/** Which measurement the answers are of. */
export interface AnswersPlace {
  readonly path: string
  /** Differs for another model, other images, and another run. */
  readonly key: string
}

/** The answers of the same measurement; none where there is no file, one of another, or one that was cut off. */
export async function readAnswers(files: FilePort, { path, key }: AnswersPlace): Promise<Answers> {
  const answers: Answers = new Map()
  const [head = '', ...lines] = ((await files.readText(path)) ?? '').split('\n')
  if (ownText(parseJson(head), 'key') !== key) return answers
  for (const line of lines) {
    const record = parseJson(line)
    const image = ownText(record, 'image')
    const found = own(record, 'found')
    const labels = isJsonArray(found) ? found.map(toLabel) : []
    if (image === undefined || !isJsonArray(found)) continue
    if (labels.every((label) => label !== undefined)) answers.set(image, labels)
  }
  return answers
}

/** Writes all of them, one per line after the line with the key. */
export async function writeAnswers(files: FilePort, { path, key }: AnswersPlace, answers: Answers): Promise<void> {
  const lines = [...answers].map(([image, found]) => JSON.stringify({ image, found }))
  await files.write(path, [JSON.stringify({ key }), ...lines, ''].join('\n'))
}

function toLabel(value: unknown): DetectedLabel | undefined {
  const name = ownText(value, 'name')
  const confidence = own(value, 'confidence')
  const box = own(value, 'box')
  if (name === undefined || typeof confidence !== 'number') return undefined
  if (box === undefined) return { name, confidence }
  const [left, top, width, height] = ['left', 'top', 'width', 'height'].map((key) => own(box, key))
  if (!isJsonObject(box) || typeof left !== 'number' || typeof top !== 'number') return undefined
  if (typeof width !== 'number' || typeof height !== 'number') return undefined
  return { name, confidence, box: { left, top, width, height } }
}
