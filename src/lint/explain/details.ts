/** What the service's message on a line leaves out: which value is wrong, what it is and what it should be. */
import { isOffFrame, isTooSmall } from '../../manifest/box-geometry.js'
import type { Annotation, ImageSize } from '../../manifest/box-attribute.js'
import type { LineFinding, LineReport } from '../../manifest/finding.js'
import { METADATA_SUFFIX, type LabelAttribute } from '../../manifest/label-attribute.js'
import { labelsOf } from '../../manifest/labels.js'
import { LINE_MAX_CHARACTERS, SCALED_SIDE_MAX_PIXELS } from '../../manifest/limits.js'
import { parseSourceRef } from '../../model/s3-uri.js'
import { isJsonObject, own, parseJson } from '../../text/json.js'
import { misspelt } from '../../text/nearest.js'
import { formatCount } from '../../text/number.js'
import { groundTruthJobOf, slipInType, VERIFICATION_TYPE } from '../ground-truth-jobs.js'
import type { LineFacts, ValuePath } from '../own-rule.js'
import { boxFaults, classIdFaults } from './attribute-faults.js'
import { valueInWords, type Fault } from './fault.js'
import { metadataFaults } from './metadata-faults.js'

/** More on a finding. */
export interface Details {
  /** A sentence; empty where the message says it all. */
  readonly text: string
  /** To the wrong value, below the place of the finding; undefined where that is the place itself or known by the code. */
  readonly path?: ValuePath
  /** Where those of the code are not meant. */
  readonly fix?: string | undefined
  readonly severity?: 'warning'
}

type Describe = (facts: LineFacts, finding: LineFinding, attribute: LabelAttribute | undefined) => Details

const NOTHING: Details = { text: '' }

/** By code. Few texts differ from line to line, so that lines with the same fault can be listed under one message. */
const DETAILS: Readonly<Partial<Record<string, Describe>>> = {
  ERROR_INVALID_JSON_LINE: (facts) => ({ text: unreadable(facts) }),
  ERROR_MISSING_SOURCE_REF: ({ record = {} }) => {
    if (own(record, 'source-ref') === null)
      return { text: 'It is null.', fix: 'Write the S3 URI of the image in the place of null.' }
    const meant = misspelt(
      'source-ref',
      Object.keys(record).filter((key) => key !== 'source-ref'),
    )
    return { text: meant === undefined ? '' : `There is ${JSON.stringify(meant)}.` }
  },
  ERROR_INVALID_SOURCE_REF_FORMAT: ({ record }) => ({ text: `${whyNoSourceRef(own(record, 'source-ref'))}.` }),
  ERROR_NO_LABEL_ATTRIBUTES: () => ({
    text: `No key has a partner of the same name with ${METADATA_SUFFIX} at its end.`,
  }),
  ERROR_INVALID_LABEL_ATTRIBUTE_FORMAT: ({ record }, _finding, attribute) => {
    if (attribute === undefined) return NOTHING
    const value = own(record, attribute.name)
    return sentence(
      '',
      attribute.kind === 'box' ? boxFaults(attribute.name, value) : classIdFaults(attribute.name, value),
    )
  },
  ERROR_INVALID_LABEL_ATTRIBUTE_METADATA_FORMAT: ({ record }, _finding, attribute) => {
    if (attribute === undefined) return NOTHING
    const name = attribute.name + METADATA_SUFFIX
    const metadata = own(record, name)
    return sentence(isJsonObject(metadata) ? `${name}: ` : '', metadataFaults(name, metadata))
  },
  ERROR_MISSING_BOUNDING_BOX_CONFIDENCE: (_facts, _finding, attribute) => {
    if (attribute?.kind !== 'box') return NOTHING
    const confidences = attribute.metadata?.confidences ?? []
    const isShort = confidences.length < (attribute.boxes?.annotations.length ?? 0)
    const index = confidences.indexOf(false)
    if (index < 0) return { text: isShort ? 'objects has fewer entries than there are boxes.' : '' }
    return { text: `Entry ${String(index + 1)} of objects has no confidence.`, path: ['objects', index] }
  },
  ERROR_MISSING_CLASS_MAP_ID: (_facts, _finding, attribute) => {
    if (attribute?.kind !== 'box') return NOTHING
    const { boxes, metadata } = attribute
    const missing = boxes?.annotations.find(({ classId }) => metadata?.classMap.has(String(classId)) !== true)
    if (missing === undefined) return NOTHING
    const ids = [...(metadata?.classMap.keys() ?? [])].slice(0, IDS_MAX).join(', ')
    return {
      text: `class_id ${String(missing.classId)} is not in class-map, which has ${ids === '' ? 'no ids' : ids}.`,
    }
  },
  ERROR_UNSUPPORTED_USE_CASE_TYPE: ({ record, report }, _finding, attribute) => {
    const type = own(own(record, `${attribute?.name ?? ''}${METADATA_SUFFIX}`), 'type')
    return { text: `It is ${valueInWords(type ?? null)}.`, ...(typeof type === 'string' && wayOut(type, report)) }
  },
  ERROR_INVALID_LABEL_NAME_LENGTH: (_facts, _finding, attribute) => {
    const isEmpty = attribute !== undefined && labelsOf(attribute).includes('')
    return { text: isEmpty ? 'The label is empty.' : 'The label is too long.' }
  },
  ERROR_INVALID_IMAGE_DIMENSION: ({ attributes }) => {
    const size = attributes.flatMap((one) =>
      one.kind === 'box' && one.boxes !== undefined ? one.boxes.imageSize : [],
    )[0]
    return { text: size === undefined ? '' : `image_size is ${String(size.width)} x ${String(size.height)}.` }
  },
  ERROR_INVALID_BOUNDING_BOX: inBox(offFrame),
  ERROR_BOUNDING_BOX_TOO_SMALL: inBox(tooSmall),
  ERROR_TOO_MANY_BOUNDING_BOXES: (_facts, _finding, attribute) =>
    attribute?.kind === 'box' ? { text: `There are ${String(attribute.boxes?.annotations.length ?? 0)}.` } : NOTHING,
}

/** Ids of a class map that are listed. */
const IDS_MAX = 8

export function detailsOfLine(finding: LineFinding, facts: LineFacts): Details {
  const { place } = finding
  const attribute = place.kind === 'line' ? undefined : facts.attributes.find(({ name }) => name === place.attribute)
  return DETAILS[finding.code]?.(facts, finding, attribute) ?? NOTHING
}

function sentence(prefix: string, faults: readonly Fault[]): Details {
  const [first] = faults
  if (first === undefined) return NOTHING
  return { text: `${prefix}${faults.map(({ message }) => message).join('; ')}.`, path: first.path }
}

/** What to do about a type: a remedy for all of them would make a label of what a verification says. */
function wayOut(type: string, { verdict }: LineReport): Omit<Details, 'text'> {
  if (type === VERIFICATION_TYPE && verdict === 'valid') return { fix: VERIFIED, severity: 'warning' }
  const fix = slipInType(type)?.fix ?? (type === VERIFICATION_TYPE ? groundTruthJobOf(type)?.fix : undefined)
  return { fix }
}

const VERIFIED = 'Nothing: the labels that were verified are in the line, and are trained from.'

function unreadable({ text }: LineFacts): string {
  if (text.trim() === '') return 'The line is blank.'
  if (text.length > LINE_MAX_CHARACTERS && Array.from(text).length > LINE_MAX_CHARACTERS)
    return `The line has more than ${formatCount(LINE_MAX_CHARACTERS)} characters.`
  const value = parseJson(text)
  if (value !== undefined) return `It is ${valueInWords(value)} (expected: an object).`
  return text.trimStart().startsWith('{') ? 'It is not valid JSON.' : 'It does not begin with {.'
}

function whyNoSourceRef(value: unknown): string {
  if (typeof value !== 'string') return `It is ${valueInWords(value ?? null)} (expected: a text)`
  const parsed = parseSourceRef(value)
  return parsed.ok ? 'It is not an S3 URI' : `${parsed.problem.slice(0, 1).toUpperCase()}${parsed.problem.slice(1)}`
}

function inBox(describe: (box: Annotation, image: ImageSize) => string): Describe {
  return (_facts, { place }, attribute) => {
    if (place.kind !== 'annotation' || attribute?.kind !== 'box' || attribute.boxes === undefined) return NOTHING
    const box = attribute.boxes.annotations[place.index]
    return box === undefined ? NOTHING : { text: describe(box, attribute.boxes.imageSize) }
  }
}

function offFrame(box: Annotation, image: ImageSize): string {
  const negative = (['left', 'top', 'width', 'height'] as const).filter((name) => box[name] < 0)
  if (negative.length > 0) return `${negative.join(' and ')} ${negative.length === 1 ? 'is' : 'are'} negative.`
  const past = [
    ...(box.left + box.width > image.width ? ['left + width is past the width of the image'] : []),
    ...(box.top + box.height > image.height ? ['top + height is past the height of the image'] : []),
  ]
  return isOffFrame(box, image) ? `${past.join(', and ')}.` : ''
}

function tooSmall(box: Annotation, image: ImageSize): string {
  const isScaled = Math.max(image.width, image.height) > SCALED_SIDE_MAX_PIXELS
  const sides = (['width', 'height'] as const).filter((name) =>
    isTooSmall({ ...box, width: box[name], height: box[name] }, image),
  )
  const scaled = isScaled ? `, once the image is scaled down to ${String(SCALED_SIDE_MAX_PIXELS)} pixels` : ''
  return `${sides.join(' and ')} ${sides.length === 1 ? 'is' : 'are'} not over one pixel${scaled}.`
}
