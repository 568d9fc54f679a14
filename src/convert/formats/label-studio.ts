/** Label Studio, export "JSON": an array of tasks, boxes in percent of the image. */
import { isJsonObject, own, ownText } from '../../text/json.js'
import { isTakenImage } from '../files/image-names.js'
import { nameOfUrl } from '../files/image-urls.js'
import { asNumber } from '../files/numbers.js'
import { reportProblem } from '../files/report-problem.js'
import { shown } from '../files/source-file.js'
import { splitJsonArray } from '../files/split-json-array.js'
import { SourceError } from '../source-error.js'
import type { ReadContext, SourceFormat } from '../source-format.js'
import type { SourceImage, SourcePlace } from '../source-image.js'
import { readRegions } from './label-studio-regions.js'

export const labelStudio: SourceFormat = {
  name: 'label-studio',
  about: 'Label Studio: an export as JSON',
  takes:
    'the image of each task (data.image, or the key that --columns image=KEY names): path of its address, or of an uploaded file its name; upright boxes; choices as image-level labels; the annotation that is marked as ground truth, else the one that was changed last',
  leaves:
    'rotated boxes, polygons, brushes, ellipses, keypoints; texts, ratings, relations; predictions; skipped tasks; other annotations of the same task; export as JSON-MIN',
  read,
}

async function* read(sources: readonly string[], context: ReadContext): AsyncGenerator<SourceImage, void, undefined> {
  for (const source of sources) yield* readFile(source, context)
}

async function* readFile(file: string, context: ReadContext): AsyncGenerator<SourceImage, void, undefined> {
  const key = keyOfImage(context)
  for await (const { index, line, value } of splitJsonArray(file)) {
    refuseOtherExports(file, line, value)
    const id = asNumber(own(value, 'id'))
    const position = Number.isNaN(id) ? `[${String(index)}]` : `task ${String(id)}`
    const image = toImage({ file, line, position }, value, key, context)
    if (image !== undefined) yield image
  }
}

/** Of `--columns`, only the image has a meaning here. @throws SourceError for another one */
function keyOfImage({ options }: ReadContext): string | undefined {
  const columns = options.get('columns')
  if (columns === undefined) return undefined
  const key = /^image=([^,=]+)$/.exec(columns)?.[1]
  if (key !== undefined) return key
  throw new SourceError(`--columns is "${shown(columns)}"; for Label Studio it is image=KEY, the key of a task's data.`)
}

function refuseOtherExports(file: string, line: number, task: unknown): void {
  if (isJsonObject(own(task, 'data'))) return
  const isMin = own(task, 'annotation_id') !== undefined || own(task, 'annotator') !== undefined
  throw new SourceError(
    `${shown(file)}, line ${String(line)}: ${isMin ? 'this is an export as JSON-MIN' : 'the element is not a task of Label Studio (it has no "data")'}; export as JSON.`,
  )
}

function toImage(
  place: SourcePlace,
  task: unknown,
  key: string | undefined,
  context: ReadContext,
): SourceImage | undefined {
  const name = nameOf(task, key)
  if (name === undefined || name === '') {
    const data = own(task, 'data')
    const keys = isJsonObject(data) ? Object.keys(data).slice(0, 10).map(shown).join(', ') : ''
    const what = `the task has no image under "${shown(key ?? 'image')}" (its data has ${keys || 'no keys'}); name the key with --columns image=KEY`
    reportProblem(context, 'image', 'no-image-name', place, what)
    return undefined
  }
  const all = annotationsOf(task)
  const kept = all.filter(({ annotation }) => own(annotation, 'was_cancelled') !== true)
  if (all.length > 0 && kept.length === 0) {
    reportProblem(context, 'image', 'skipped', place, 'the annotator skipped the task')
    return undefined
  }
  const chosen = kept.reduce<Annotation | undefined>((one, other) => (isBefore(one, other) ? other : one), undefined)
  for (const other of kept) {
    if (other !== chosen) leaveOut(other, place, context)
  }
  const found = chosen && readRegions(chosen.annotation, placeOf(place, chosen), context)
  return {
    name,
    place,
    size: found?.size,
    labels: found?.labels ?? [],
    boxes: found?.boxes ?? [],
    created: chosen?.changedAt === '' ? undefined : chosen?.changedAt,
  }
}

interface Annotation {
  readonly annotation: unknown
  readonly index: number
  readonly isGroundTruth: boolean
  readonly changedAt: string
}

/** What was exported before version 1.0 has `completions`. */
function annotationsOf(task: unknown): readonly Annotation[] {
  const list = own(task, 'annotations') ?? own(task, 'completions')
  return (Array.isArray(list) ? list : []).map((annotation: unknown, index) => ({
    annotation,
    index,
    isGroundTruth: own(annotation, 'ground_truth') === true,
    changedAt: ownText(annotation, 'updated_at') ?? ownText(annotation, 'created_at') ?? '',
  }))
}

function isBefore(one: Annotation | undefined, other: Annotation): boolean {
  if (one === undefined) return true
  if (one.isGroundTruth !== other.isGroundTruth) return other.isGroundTruth
  return one.changedAt <= other.changedAt
}

function placeOf(place: SourcePlace, { index }: Annotation): SourcePlace {
  return { ...place, position: `${place.position ?? ''}, annotations[${String(index)}]` }
}

/** Its boxes are counted, each as left out. */
function leaveOut(other: Annotation, place: SourcePlace, context: ReadContext): void {
  const at = placeOf(place, other)
  reportProblem(
    context,
    'source',
    'other-annotation',
    at,
    'another annotation of the same task is taken; this one is left out',
  )
  const { boxes, labels } = readRegions(other.annotation, at, context)
  for (const { place: ofBox } of boxes) {
    reportProblem(context, 'box', 'other-annotation', ofBox, 'the box is left out with its annotation')
  }
  for (const label of labels) {
    reportProblem(context, 'label', 'other-annotation', at, `${shown(label)} is left out with its annotation`)
  }
}

/** The address of the image; of an uploaded file its name in Label Studio, which is that of the file there. */
function nameOf(task: unknown, key: string | undefined): string | undefined {
  const data = own(task, 'data')
  const address = key === undefined ? (ownText(data, 'image') ?? onlyImage(data)) : ownText(data, key)
  if (address === undefined) return undefined
  return /^(?:https?:\/\/[^/]+)?\/data\/upload\/(?:\d+\/)?([^?#]+)/.exec(address)?.[1] ?? nameOfUrl(address)
}

/** Where there is no key `image`: the only value that is the name of one. */
function onlyImage(data: unknown): string | undefined {
  const images = Object.values(isJsonObject(data) ? data : {}).filter(
    (value): value is string => typeof value === 'string' && isTakenImage(value.replace(/[?#].*$/, '')),
  )
  return images.length === 1 ? images[0] : undefined
}
