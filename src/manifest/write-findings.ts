/** Writes findings into a line, as the service does for its validation manifests. */
import type { FindingPlace, LineFinding, LineReport } from './finding.js'
import { FINDING_LISTS, isFindingList } from './findings-in-line.js'
import { isJsonArray, isJsonObject, own, parseJson } from '../text/json.js'
import { METADATA_SUFFIX } from './label-attribute.js'

interface Entry {
  readonly code: string
  readonly message: string
}

/** JSON that may be written to; keys are looked up by {@link own}. */
type Mutable = Record<string, unknown>

/**
 * The line with its findings in it: lists named `errors` and `warnings` at the line, the label attribute, its
 * metadata or the box. Lists of an earlier validation are taken out first, so that a validation manifest that
 * was corrected and trained from again shows only what is still wrong.
 *
 * A line that is not a JSON object is replaced by one with nothing but the error. A place that cannot contain a list, such
 * as an image-level attribute, which is a number, gives way to the metadata, and that to the line.
 * @param text   the line that `report` is about
 */
export function withFindings(text: string, report: LineReport): string {
  const record = parseJson(text)
  if (!isMutable(record) || report.findings.some(({ code }) => code === 'ERROR_INVALID_JSON_LINE'))
    return report.findings.length === 0 ? text : replacement(report.findings)
  const hadFindings = dropFindings(record)
  if (report.findings.length === 0 && !hadFindings) return text
  for (const finding of report.findings) append(holderOf(record, finding.place), finding)
  try {
    return JSON.stringify(record)
  } catch {
    // Nested deeper than the engine can write, though it could read it: only the findings survive.
    return replacement(report.findings)
  }
}

function replacement(findings: readonly LineFinding[]): string {
  const record: Mutable = {}
  for (const finding of findings) append(record, finding)
  return JSON.stringify(record)
}

/** Removes the lists of an earlier validation at all four places. True when there were any. */
function dropFindings(record: Mutable): boolean {
  const inAnnotations = Object.values(record).flatMap((value) => {
    const annotations = own(value, 'annotations')
    return isJsonArray(annotations) ? annotations : []
  })
  const dropped = [record, ...Object.values(record), ...inAnnotations].filter(isMutable).map(dropLists)
  return dropped.includes(true)
}

function dropLists(holder: Mutable): boolean {
  const names = [...FINDING_LISTS.error, ...FINDING_LISTS.warning].filter((name) => isFindingList(own(holder, name)))
  for (const name of names) Reflect.deleteProperty(holder, name)
  return names.length > 0
}

function append(holder: Mutable, { code, message, severity }: LineFinding): void {
  const entry: Entry = { code, message }
  const [plain, prefixed] = FINDING_LISTS[severity]
  // A label attribute may have the list's name; its content must not be overwritten.
  const name = Object.hasOwn(holder, plain) && !isFindingList(holder[plain]) ? prefixed : plain
  const list = own(holder, name)
  holder[name] = [...(isJsonArray(list) ? list : []), entry]
}

function holderOf(record: Mutable, place: FindingPlace): Mutable {
  if (place.kind === 'line') return record
  const attribute = own(record, place.attribute)
  const metadata = own(record, place.attribute + METADATA_SUFFIX)
  const annotations = own(attribute, 'annotations')
  const annotation = place.kind === 'annotation' && isJsonArray(annotations) ? annotations[place.index] : undefined
  const preferred = place.kind === 'metadata' ? [metadata] : [annotation, attribute, metadata]
  return preferred.find(isMutable) ?? record
}

function isMutable(value: unknown): value is Mutable {
  return isJsonObject(value)
}
