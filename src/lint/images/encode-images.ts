/** What is known of images as JSON, as a part of a partial result. */
import { Column } from '../scan/column.js'
import { DecodeError, aList, aNumber, aText, listIn, optionalTextIn, textIn } from '../scan/decode.js'
import { decodeColumn, encodeColumn } from '../scan/column-text.js'
import { isJsonObject, own } from '../../text/json.js'
import type { ImageHeader } from './image-facts.js'
import { FIRST_REASON, createImagesPart, type ImageNote, type ImagesPart, type LineLoss } from './images-part.js'

export function encodeImages(part: ImagesPart): Readonly<Record<string, unknown>> {
  return {
    sample: part.sample ?? null,
    region: part.region ?? null,
    state: encodeColumn(part.state),
    digestLow: encodeColumn(part.digestLow),
    digestHigh: encodeColumn(part.digestHigh),
    reasons: part.reasons,
    notes: [...part.notes].map(([line, note]) => [line, encodeNote(note)]),
    repeats: [...part.repeats].map(([line, { boxes, isDoubtful }]) => [line, boxes, isDoubtful]),
    buckets: [...part.buckets].map(([bucket, { region, isOfOther }]) => [bucket, region ?? null, isOfOther ?? null]),
  }
}

function encodeNote({ facts, stated, reach, boxes, isDoubtful }: ImageNote) {
  return {
    facts,
    stated: stated === undefined ? null : [stated.width, stated.height],
    reach: reach === undefined ? null : [reach.right, reach.bottom],
    boxes,
    isDoubtful,
  }
}

/** @throws DecodeError for a value that {@link encodeImages} did not make of as many lines */
export function decodeImages(value: unknown, lines: number): ImagesPart {
  const sample = own(value, 'sample')
  const part = createImagesPart({
    sample: sample === null ? undefined : aNumber(sample),
    region: optionalTextIn(value, 'region'),
  })
  for (const name of ['state', 'digestLow', 'digestHigh'] as const)
    part[name].append(wholeColumn(textIn(value, name), lines))
  part.reasons.push(...listIn(value, 'reasons', aText))
  for (let line = 0; line < lines; line += 1)
    if (part.state.at(line) >= FIRST_REASON + part.reasons.length) throw new DecodeError('a reason is missing')
  for (const [line, note] of listIn(value, 'notes', aList)) part.notes.set(aNumber(line), decodeNote(note))
  for (const [line, boxes, isDoubtful] of listIn(value, 'repeats', aList))
    part.repeats.set(aNumber(line), { boxes: decodeBoxes(boxes), isDoubtful: isDoubtful === true })
  for (const [bucket, region, isOfOther] of listIn(value, 'buckets', aList))
    part.buckets.set(aText(bucket), {
      region: region === null ? undefined : aText(region),
      isOfOther: typeof isOfOther === 'boolean' ? isOfOther : undefined,
    })
  return part
}

function wholeColumn(text: string, lines: number): Column {
  const column = decodeColumn(text)
  if (column.length !== lines) throw new DecodeError('a column of images is too short or too long')
  return column
}

function decodeNote(value: unknown): ImageNote {
  const [stated, reach] = [own(value, 'stated'), own(value, 'reach')].map((pair) =>
    pair === null ? undefined : aList(pair).map(aNumber),
  )
  return {
    facts: decodeFacts(own(value, 'facts')),
    stated: stated && { width: stated[0] ?? 0, height: stated[1] ?? 0 },
    reach: reach && { right: reach[0] ?? 0, bottom: reach[1] ?? 0 },
    boxes: decodeBoxes(own(value, 'boxes')),
    isDoubtful: own(value, 'isDoubtful') === true,
  }
}

function decodeBoxes(value: unknown): LineLoss['boxes'] {
  return aList(value).map((entry) => {
    const [label, boxes] = aList(entry)
    return [aText(label), aNumber(boxes)] as const
  })
}

/** Only what is wrong is kept, so that a digest and a reason are not needed. */
function decodeFacts(value: unknown): ImageNote['facts'] {
  if (own(value, 'kind') === 'missing') return { kind: 'missing' }
  if (own(value, 'kind') !== 'found') throw new DecodeError('an image was neither found nor missing')
  const header = own(value, 'header')
  return {
    kind: 'found',
    sizeBytes: own(value, 'sizeBytes') === undefined ? undefined : aNumber(own(value, 'sizeBytes')),
    header: isJsonObject(header) ? decodeHeader(header) : undefined,
  }
}

const FORMATS: readonly ImageHeader['format'][] = ['jpeg', 'png', 'other']

/** Reads a header as a cache or a partial result has it. @throws DecodeError */
export function decodeHeader(value: unknown): ImageHeader {
  const format = FORMATS.find((one) => one === own(value, 'format'))
  if (format === undefined) throw new DecodeError('the format of an image is missing')
  const number = (key: string) => (own(value, key) === undefined ? undefined : aNumber(own(value, key)))
  const seems = own(value, 'seems')
  return {
    format,
    seems: seems === undefined ? undefined : aText(seems),
    width: number('width'),
    height: number('height'),
    orientation: number('orientation'),
  }
}
