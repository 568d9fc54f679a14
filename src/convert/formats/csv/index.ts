/** CSV: a row for each image and its labels, or for each box. */
import { toNumber } from '../../files/numbers.js'
import { reportProblem } from '../../files/report-problem.js'
import { shown } from '../../files/source-file.js'
import { SourceError } from '../../source-error.js'
import type { ReadContext, SourceFormat } from '../../source-format.js'
import type { SourceImage } from '../../source-image.js'
import { isAutoml, toAutomlRow } from './automl-row.js'
import { findColumns, type BoxColumns, type Columns } from './columns.js'
import { GatheredImages, type CsvRow } from './gathered-images.js'
import { readRecords, type CsvRecord } from './read-records.js'

export const csv: SourceFormat = {
  name: 'csv',
  about: 'CSV with a header, or as AutoML and Vertex AI have it',
  takes:
    'image and label (or label1, label2, …); with x, y, w, h, or xmin, ymin, xmax, ymax, or cx, cy, w, h a row for each box; image_width and image_height. --columns names other columns. Boxes of a file that are all within 0 and 1 are fractions. Without a header: rows of AutoML and Vertex AI, with --subset for their use',
  leaves: 'other columns; rotated boxes of Vertex AI; files without a header',
  read,
}

async function* read(sources: readonly string[], context: ReadContext): AsyncGenerator<SourceImage, void, undefined> {
  for (const source of sources) yield* readFile(source, context)
}

async function* readFile(file: string, context: ReadContext): AsyncGenerator<SourceImage, void, undefined> {
  const gathered = new GatheredImages(file)
  let form: Columns | 'automl' | undefined
  for await (const record of readRecords(file)) {
    if (form === undefined) {
      form = isAutoml(record) ? 'automl' : findColumns(file, record.cells, context.options.get('columns'))
      if (form !== 'automl') continue
    }
    if (form === 'automl') addAutoml(record, file, gathered, context)
    else addRow(record, form, file, gathered, context)
  }
  if (form === undefined)
    throw new SourceError(`${shown(file)} is empty; its first line names the columns, such as image,label.`)
  yield* gathered.images(form === 'automl' ? true : undefined)
}

function addAutoml(record: CsvRecord, file: string, gathered: GatheredImages, context: ReadContext): void {
  const found = toAutomlRow(record)
  const place = { file, line: record.line }
  const wanted = context.options.get('subset')?.toLowerCase().split(',')
  if (found === undefined) {
    reportProblem(context, 'image', 'no-image-name', place, 'the row names no image')
    return
  }
  if (wanted !== undefined && !wanted.includes(found.use)) return
  if (found.refused !== undefined) reportProblem(context, 'box', found.refused.reason, place, found.refused.what)
  gathered.add(found.row)
}

function addRow(
  record: CsvRecord,
  columns: Columns,
  file: string,
  gathered: GatheredImages,
  context: ReadContext,
): void {
  const { line, cells } = record
  const place = { file, line }
  const name = (cells[columns.image] ?? '').replaceAll('\\', '/')
  if (name === '') {
    reportProblem(context, columns.box ? 'box' : 'image', 'no-image-name', place, 'the row names no image')
    return
  }
  const labels = columns.labels.flatMap((column) => (cells[column] ?? '') || [])
  const size = sizeOf(cells, columns)
  const add = (row: Pick<CsvRow, 'labels' | 'box'>) => {
    gathered.add({ line, name, size, ...row })
  }
  const written = columns.box?.cells.map((column) => cells[column] ?? '') ?? []
  if (columns.box === undefined) {
    add({ labels, box: undefined })
    return
  }
  // An image without boxes has a row with nothing else.
  if (labels.length === 0 && written.every((cell) => cell === '')) {
    add({ labels: [], box: undefined })
    return
  }
  const bad = written.find((cell) => Number.isNaN(toNumber(cell)))
  if (bad !== undefined)
    reportProblem(context, 'box', 'not-a-number', place, `"${shown(bad.slice(0, 40))}" is not a number`)
  else if (labels.length === 0) reportProblem(context, 'box', 'no-label', place, 'the box has no label')
  if (bad === undefined && labels.length > 0) add({ labels, box: boxOf(written.map(toNumber), columns.box) })
  else add({ labels: [], box: undefined })
}

function sizeOf(cells: readonly string[], { size }: Columns) {
  if (size === undefined) return undefined
  const [width, height] = [toNumber(cells[size[0]]), toNumber(cells[size[1]])]
  return width > 0 && height > 0 ? { width, height } : undefined
}

function boxOf(
  [one = 0, two = 0, three = 0, four = 0]: readonly number[],
  { form }: BoxColumns,
): NonNullable<CsvRow['box']> {
  if (form === 'corners') return [one, two, three - one, four - two]
  return form === 'centre' ? [one - three / 2, two - four / 2, three, four] : [one, two, three, four]
}
