/** Labelbox, "export v2": NDJSON, a data row in each line. */
import { isJsonObject, own, ownText } from '../../text/json.js'
import { nameOfUrl } from '../files/image-urls.js'
import { asNumber } from '../files/numbers.js'
import { reportProblem } from '../files/report-problem.js'
import { readTextLines } from '../files/read-text-lines.js'
import { shown } from '../files/source-file.js'
import { SourceError } from '../source-error.js'
import type { ReadContext, SourceFormat } from '../source-format.js'
import type { SourceBox, SourceImage, SourcePlace } from '../source-image.js'

export const labelbox: SourceFormat = {
  name: 'labelbox',
  about: 'Labelbox export v2: an NDJSON file',
  takes:
    'external id of each data row (else the path of its address), width and height; bounding boxes; answers of radio and checklist questions as image-level labels; of several labels of an image the one that was changed last',
  leaves:
    'masks, polygons, lines, points; answers about a box; text answers; other labels of the same image; videos and texts; export v1',
  read,
}

/** Characters of a line. Our choice: an image with some thousands of boxes has less than a tenth of it. */
const LINE_CHARACTERS_MAX = 16 * 1024 * 1024

async function* read(sources: readonly string[], context: ReadContext): AsyncGenerator<SourceImage, void, undefined> {
  for (const source of sources) yield* readFile(source, context)
}

async function* readFile(file: string, context: ReadContext): AsyncGenerator<SourceImage, void, undefined> {
  for await (const { line, text } of readTextLines(file, LINE_CHARACTERS_MAX)) {
    if (text.trim() === '') continue
    const row = parseRow(file, line, text)
    const image = toImage({ file, line }, row, context)
    if (image !== undefined) yield image
  }
}

function parseRow(file: string, line: number, text: string): unknown {
  let row: unknown
  try {
    row = JSON.parse(text)
  } catch (error) {
    throw new SourceError(
      `${shown(file)}, line ${String(line)}: not a whole JSON object in one line, as the NDJSON export of Labelbox has it.`,
      { cause: error },
    )
  }
  if (isJsonObject(own(row, 'data_row'))) return row
  const isFirst = Array.isArray(row) || own(row, 'Labeled Data') !== undefined
  throw new SourceError(
    `${shown(file)}, line ${String(line)}: ${isFirst ? 'this is the older export (v1)' : 'there is no data_row'}; export from Labelbox as NDJSON (export v2).`,
  )
}

/** A label is what one person, or a review, made of an image. */
interface RowLabel {
  readonly label: unknown
  readonly place: SourcePlace
  readonly changedAt: string
}

function toImage(place: SourcePlace, row: unknown, context: ReadContext): SourceImage | undefined {
  const data = own(row, 'data_row')
  const address = ownText(data, 'row_data')
  const external = ownText(data, 'external_id')
  const name =
    external !== undefined && external !== '' ? external.replaceAll('\\', '/') : address && nameOfUrl(address)
  if (name === undefined || name === '') {
    reportProblem(context, 'image', 'no-image-name', place, 'the data row has no external_id and no address')
    return undefined
  }
  const attributes = own(row, 'media_attributes')
  const mime = ownText(attributes, 'mime_type')
  if (mime !== undefined && !mime.startsWith('image/')) {
    reportProblem(context, 'image', 'not-an-image', place, `it is ${shown(mime)}; only images are taken`)
    return undefined
  }
  const found = labelsOf(row, place)
  const last = found.reduce<RowLabel | undefined>(
    (one, other) => (one !== undefined && one.changedAt > other.changedAt ? one : other),
    undefined,
  )
  for (const other of found) {
    if (other === last) continue
    reportProblem(
      context,
      'source',
      'other-label',
      other.place,
      'another label of the same image was changed later; this one is left out',
    )
    for (const object of objectsOf(other.label)) reportOther('box', ownText(object, 'name'), other.place, context)
    for (const answer of answersOf(other.label)) reportOther('label', answer, other.place, context)
  }
  const [width, height] = [asNumber(own(attributes, 'width')), asNumber(own(attributes, 'height'))]
  return {
    name,
    place,
    size: width > 0 && height > 0 ? { width, height } : undefined,
    labels: last === undefined ? [] : answersOf(last.label),
    boxes: last === undefined ? [] : boxesOf(last, context),
    created: last?.changedAt === '' ? undefined : last?.changedAt,
  }
}

function labelsOf(row: unknown, place: SourcePlace): readonly RowLabel[] {
  const projects = own(row, 'projects')
  return Object.entries(isJsonObject(projects) ? projects : {}).flatMap(([id, project]) =>
    listOf(project, 'labels').map((label, index) => {
      const details = own(label, 'label_details')
      return {
        label,
        place: { ...place, position: `projects.${id}.labels[${String(index)}]` },
        changedAt: ownText(details, 'updated_at') ?? ownText(details, 'created_at') ?? '',
      }
    }),
  )
}

function objectsOf(label: unknown): readonly unknown[] {
  return listOf(own(label, 'annotations'), 'objects')
}

function reportOther(of: 'box' | 'label', name: string | undefined, place: SourcePlace, context: ReadContext): void {
  reportProblem(context, of, 'other-label', place, `${shown(name ?? 'an object')} is left out with its label`)
}

/** Answers to questions about the whole image, those to follow-up questions included. */
function answersOf(label: unknown): readonly string[] {
  const follow = (holder: unknown): readonly string[] =>
    listOf(holder, 'classifications').flatMap((question) =>
      [own(question, 'radio_answer') ?? [], listOf(question, 'checklist_answers')].flat().flatMap((answer) => {
        const name = ownText(answer, 'name')
        return [...(name === undefined || name === '' ? [] : [name]), ...follow(answer)]
      }),
    )
  return follow(own(label, 'annotations'))
}

function boxesOf({ label, place }: RowLabel, context: ReadContext): readonly SourceBox[] {
  return objectsOf(label).flatMap((object, index) => {
    const at = { ...place, position: `${place.position ?? ''}.annotations.objects[${String(index)}]` }
    const refuse = (reason: string, what: string): readonly [] => {
      reportProblem(context, 'box', reason, at, what)
      return []
    }
    const bounds = own(object, 'bounding_box')
    if (bounds === undefined) {
      return refuse(
        'not-a-box',
        `${shown(ownText(object, 'annotation_kind') ?? 'this object')} is not taken, only ImageBoundingBox`,
      )
    }
    const name = ownText(object, 'name')
    if (name === undefined || name === '') return refuse('no-label', 'it has no name')
    const [left = Number.NaN, top = Number.NaN, width = Number.NaN, height = Number.NaN] = [
      'left',
      'top',
      'width',
      'height',
    ].map((key) => asNumber(own(bounds, key)))
    if ([left, top, width, height].some(Number.isNaN))
      return refuse('not-a-number', 'its bounding_box has no numbers for left, top, width and height')
    return { label: name, left, top, width, height, unit: 'pixels' as const, place: at }
  })
}

function listOf(value: unknown, key: string): readonly unknown[] {
  const list = own(value, key)
  return Array.isArray(list) ? list : []
}
