/** Reads what the service found out of the lines of its validation manifests. */
import type { FindingPlace, LineFinding } from './finding.js'
import { FINDING_LISTS } from './findings-in-line.js'
import { isJsonArray, isJsonObject, own, parseJson } from '../text/json.js'
import { METADATA_SUFFIX } from './label-attribute.js'

const SEVERITIES = ['error', 'warning'] as const

/**
 * The errors and warnings of a validated line, in the order line, then attribute by attribute. Takes both
 * spellings of the lists, at all four places; any other content, and a line that is not JSON, give none.
 */
export function readFindings(text: string): readonly LineFinding[] {
  const record = parseJson(text)
  if (!isJsonObject(record)) return []
  const ofAttributes = Object.entries(record).flatMap(([key, value]) => {
    const attribute = key.endsWith(METADATA_SUFFIX) ? key.slice(0, -METADATA_SUFFIX.length) : undefined
    return attribute === undefined ? readAttribute(key, value) : readLists(value, { kind: 'metadata', attribute })
  })
  return [...readLists(record, { kind: 'line' }), ...ofAttributes]
}

function readAttribute(attribute: string, value: unknown): readonly LineFinding[] {
  const annotations = own(value, 'annotations')
  const ofAnnotations = isJsonArray(annotations)
    ? annotations.flatMap((annotation, index) => readLists(annotation, { kind: 'annotation', attribute, index }))
    : []
  return [...readLists(value, { kind: 'attribute', attribute }), ...ofAnnotations]
}

function readLists(holder: unknown, place: FindingPlace): readonly LineFinding[] {
  return SEVERITIES.flatMap((severity) =>
    FINDING_LISTS[severity].flatMap((name) => {
      const list = own(holder, name)
      return isJsonArray(list) ? list.flatMap((entry) => readEntry(entry, severity, place)) : []
    }),
  )
}

function readEntry(entry: unknown, severity: LineFinding['severity'], place: FindingPlace): readonly LineFinding[] {
  const code = own(entry, 'code')
  const message = own(entry, 'message')
  if (typeof code !== 'string') return []
  return [{ code, severity, place, message: typeof message === 'string' ? message : '' }]
}
