/** The images of a manifest with their ground truth. */
import { ActionError } from '../../errors/action-error.js'
import type { BoxMetadata, Boxes } from '../../manifest/box-attribute.js'
import { findLabelAttributes, type LabelAttribute } from '../../manifest/label-attribute.js'
import { labelsOf } from '../../manifest/labels.js'
import { readLines } from '../../manifest/read-lines.js'
import { failure, success, type Result } from '../../model/result.js'
import { looksLikeS3Uri, parseSourceRef, formatS3Object } from '../../model/s3-uri.js'
import { isJsonObject, ownText, parseJson, type JsonObject } from '../../text/json.js'
import type { ImageSource, LabelledImage, TrueLabel } from './labelled-image.js'

/** Finds a file of the workspace by its path; undefined for none inside of it. */
export type FindFile = (workspacePath: string) => Promise<{ readonly path: string; readonly name: string } | undefined>

/** Lines that a message names before it only counts. */
const NAMED_MAX = 5

/**
 * Reads the lines one by one. Boxes count where a line has them, image-level labels otherwise; a line without labels has no
 * ground truth. An image that is on two lines is taken once, as on the first.
 * @param manifest  as reports show it
 * @throws ActionError MANIFEST_INVALID that names the lines
 */
export async function readManifestImages(
  chunks: AsyncIterable<Uint8Array>,
  manifest: string,
  findFile: FindFile,
): Promise<readonly LabelledImage[]> {
  const images = new Map<string, LabelledImage>()
  const problems: string[] = []
  for await (const { line, text, truncated } of readLines(chunks)) {
    if (text.trim() === '') continue
    const read = truncated ? failure('is too long') : await readImageLine(text, findFile)
    if (!read.ok) problems.push(`line ${String(line)} ${read.problem}`)
    else if (!images.has(read.value.name)) images.set(read.value.name, read.value)
  }
  if (problems.length > 0) throw invalid(manifest, problems)
  return [...images.values()]
}

function invalid(manifest: string, problems: readonly string[]): ActionError {
  const more = problems.length > NAMED_MAX ? `; ${String(problems.length - NAMED_MAX)} more lines` : ''
  const message = `The images of ${manifest} cannot be read: ${problems.slice(0, NAMED_MAX).join('; ')}${more}.`
  const hint = 'Correct these lines, or take them out: each image with a ground truth has to be counted.'
  return new ActionError('MANIFEST_INVALID', message, { hint })
}

async function readImageLine(text: string, findFile: FindFile): Promise<Result<LabelledImage>> {
  const record = parseJson(text.replace(/^\ufeff/, ''))
  if (!isJsonObject(record)) return failure('is not a JSON object')
  const truth = readTruth(record)
  if (!truth.ok) return truth
  const ref = ownText(record, 'source-ref')
  if (ref === undefined || ref === '') return failure('has no source-ref')
  const source = await findSource(ref, findFile)
  return source.ok ? success({ ...source.value, ...truth.value }) : source
}

async function findSource(
  ref: string,
  findFile: FindFile,
): Promise<Result<{ readonly name: string; readonly source: ImageSource }>> {
  if (looksLikeS3Uri(ref)) {
    const object = parseSourceRef(ref)
    if (!object.ok) return failure(`has the source-ref ${ref}: ${object.problem}`)
    return success({ name: formatS3Object(object.value), source: { kind: 's3', object: object.value } })
  }
  const file = await findFile(ref)
  if (file === undefined) return failure(`has the source-ref ${ref}, which is not a file of the workspace`)
  return success({ name: file.name, source: { kind: 'file', path: file.path } })
}

function readTruth(record: JsonObject): Result<Pick<LabelledImage, 'expected' | 'size'>> {
  const attributes = findLabelAttributes(record)
  const boxes = attributes.filter((attribute) => attribute.kind === 'box')
  if (boxes.length > 0) return readBoxes(boxes)
  const imageLevel = attributes.filter((attribute) => attribute.kind === 'image-level')
  const malformed = imageLevel.find(({ metadata }) => metadata === undefined)
  if (malformed !== undefined) return failure(`has malformed labels in ${malformed.name}`)
  if (imageLevel.length === 0) return success({ expected: undefined })
  const labels = new Set(imageLevel.flatMap(labelsOf))
  return success({ expected: [...labels].map((label) => ({ label, box: null })) })
}

function readBoxes(
  attributes: readonly Extract<LabelAttribute, { readonly kind: 'box' }>[],
): Result<Pick<LabelledImage, 'expected' | 'size'>> {
  const expected: TrueLabel[] = []
  for (const { name, boxes, metadata } of attributes) {
    const read = boxes === undefined || metadata === undefined ? undefined : trueBoxes(boxes, metadata)
    if (read === undefined) return failure(`has malformed boxes in ${name}`)
    expected.push(...read)
  }
  return success({ expected, size: attributes[0]?.boxes?.imageSize })
}

function trueBoxes({ annotations }: Boxes, { classMap }: BoxMetadata): readonly TrueLabel[] | undefined {
  const found: TrueLabel[] = []
  for (const { classId, left, top, width, height } of annotations) {
    const label = classMap.get(String(classId))
    if (label === undefined) return undefined
    found.push({ label, box: { left, top, width, height } })
  }
  return found
}
