import { isJsonObject, own } from '../../text/json.js'
import { METADATA_SUFFIX, type LabelAttribute } from '../../manifest/label-attribute.js'
import { boxExample, boxMetadata, exampleBox, imageExample, imageMetadata, manifestOf } from '../example-lines.js'
import { NO_LINE_FINDINGS, type OwnLineFinding, type OwnLineRule, type ValuePath } from '../own-rule.js'

export const confidenceOutOfRange: OwnLineRule = {
  kind: 'line',
  onUsualLines: 'silent',
  code: 'CL_CONFIDENCE_OUT_OF_RANGE',
  severity: 'notice',
  certain: false,
  what: 'A confidence is below 0 or above 1.',
  why: 'The developer guide gives 0 to 1, and says that the value is not used. Such a line is taken as valid here; what made the manifest may have written percent, or another number in its place.',
  fix: 'Write a confidence from 0 to 1, such as 0.95 for 95 percent.',
  bounds: ['a confidence: from 0 to 1'],
  wrong: () => ({ training: manifestOf(imageOf(95), boxesOf(0.9, 1.5)) }),
  right: () => ({ training: manifestOf(imageOf(0.95), boxesOf(0, 1)) }),
  check({ record, attributes }) {
    let found: OwnLineFinding[] | undefined
    for (const attribute of attributes) {
      const finding = findingOf(attribute, own(record, attribute.name + METADATA_SUFFIX))
      if (finding !== undefined) (found ??= []).push(finding)
    }
    return found ?? NO_LINE_FINDINGS
  },
}

function findingOf({ name, kind }: LabelAttribute, metadata: unknown): OwnLineFinding | undefined {
  const of = (value: unknown, what: string, ...path: ValuePath): OwnLineFinding => ({
    message: `The confidence of ${what} is ${String(value)}; documented is 0 to 1.`,
    path: [name + METADATA_SUFFIX, ...path],
  })
  if (kind === 'image-level') {
    const confidence = own(metadata, 'confidence')
    return isOutside(confidence) ? of(confidence, `the label attribute ${name}`, 'confidence') : undefined
  }
  const objects = kind === 'box' ? own(metadata, 'objects') : undefined
  if (!Array.isArray(objects)) return undefined
  const outside = objects.flatMap((object: unknown, index) => {
    const confidence = isJsonObject(object) ? own(object, 'confidence') : undefined
    return isOutside(confidence) ? [{ confidence, index }] : []
  })
  const [first] = outside
  if (first === undefined) return undefined
  const others = outside.length > 1 ? `, the first of ${String(outside.length)} such,` : ''
  return of(
    first.confidence,
    `box ${String(first.index + 1)} of ${name}${others}`,
    'objects',
    first.index,
    'confidence',
  )
}

function isOutside(confidence: unknown): boolean {
  return typeof confidence === 'number' && !(confidence >= 0 && confidence <= 1)
}

function imageOf(confidence: number): string {
  return imageExample('a-0001.jpg', '', { 'fruit-metadata': imageMetadata('pear', { confidence }) })
}

function boxesOf(...confidences: readonly number[]): string {
  const objects = confidences.map((confidence) => ({ confidence }))
  const boxes = confidences.map((_, index) => exampleBox('pear', { left: 10 + index }))
  const changes = { 'boxes-metadata': boxMetadata(0, { '0': 'pear' }, { objects }) }
  return boxExample('b-0001.jpg', boxes, { changes })
}
