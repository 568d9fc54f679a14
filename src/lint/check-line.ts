/** Checks one line of a manifest as the service does before a training. */
import type { Boxes, ImageSize } from '../manifest/box-attribute.js'
import type { Box, LineFinding, LineReport, UsableLine } from '../manifest/finding.js'
import { rulesOf } from './all-rules.js'
import { isUsableBox } from '../manifest/box-geometry.js'
import { describeCode } from './codes.js'
import { isJsonObject, own, parseJson } from '../text/json.js'
import { findLabelAttributes, type LabelAttribute } from '../manifest/label-attribute.js'
import { labelsOf } from '../manifest/labels.js'
import { LINE_MAX_CHARACTERS } from '../manifest/limits.js'
import type { CheckedAttribute, ManifestLine } from './rule.js'
import { parseSourceRef } from '../model/s3-uri.js'

/** Only the first that finds something is reported for a line. */
const LINE_RULES = rulesOf('line')

/** Only the first that finds something is reported for a label attribute, and for its line. */
const STOPPING_ATTRIBUTE_RULES = rulesOf('attribute').filter(({ stops }) => stops)

const OTHER_ATTRIBUTE_RULES = rulesOf('attribute').filter(({ stops }) => !stops)

const CONCLUSION_RULES = rulesOf('conclusion')

const NO_FINDINGS: readonly LineFinding[] = []

const NOTHING_USABLE: UsableLine = { imageLabels: [], boxes: [] }

/**
 * What the service would find in a line, and what it would train from. Never throws, for any text.
 *
 * The guide says of some errors that the line is given up at the first of them: of such a line only that one is
 * reported. Not documented is whether such a fault of one label attribute costs a line that has another, good one;
 * assumed: no, as for errors that do not stop.
 * @param line 1-based number, which comes back in the report
 * @param text the line without its newline
 */
export function checkLine(line: number, text: string): LineReport {
  return checkManifestLine(line, readManifestLine(text))
}

/** {@link checkLine} on a line that was parsed already. */
export function checkManifestLine(line: number, manifestLine: ManifestLine): LineReport {
  const sourceRef = readSourceRef(manifestLine)
  const report = (
    verdict: LineReport['verdict'],
    findings: readonly LineFinding[],
    usable = NOTHING_USABLE,
  ): LineReport =>
    sourceRef === undefined ? { line, verdict, findings, usable } : { line, verdict, findings, sourceRef, usable }
  for (const rule of LINE_RULES) {
    const finding = rule.check(manifestLine)
    if (finding) return report(finding.severity === 'error' ? 'invalid' : 'ignored', [finding])
  }
  const checked = manifestLine.attributes.map(checkAttribute)
  const usable = usableOf(checked)
  const findings = findingsOf(checked, usable)
  if (findings.length > 0 && checked.some(invalidatesLine)) return report('invalid', findings)
  if (!isNothing(usable)) return report('valid', findings, usable)
  return report(findings.some(({ severity }) => severity === 'error') ? 'invalid' : 'ignored', findings)
}

/** Parses a line as far as it can be read. */
export function readManifestLine(text: string): ManifestLine {
  const record = isTooLong(text) ? undefined : parseJson(text)
  return isJsonObject(record)
    ? { record, attributes: findLabelAttributes(record) }
    : { record: undefined, attributes: [] }
}

/** Characters are counted as Unicode counts them; a string's length can only be more. */
function isTooLong(text: string): boolean {
  return text.length > LINE_MAX_CHARACTERS && Array.from(text).length > LINE_MAX_CHARACTERS
}

function readSourceRef({ record }: ManifestLine): LineReport['sourceRef'] {
  const sourceRef = own(record, 'source-ref')
  const parsed = typeof sourceRef === 'string' ? parseSourceRef(sourceRef) : undefined
  return parsed?.ok === true ? parsed.value : undefined
}

function checkAttribute(attribute: LabelAttribute): CheckedAttribute {
  for (const rule of STOPPING_ATTRIBUTE_RULES) {
    const findings = rule.check(attribute)
    if (findings.length > 0) return { attribute, findings }
  }
  let findings = NO_FINDINGS
  for (const rule of OTHER_ATTRIBUTE_RULES) {
    const more = rule.check(attribute)
    if (more.length > 0) findings = [...findings, ...more]
  }
  return { attribute, findings }
}

function findingsOf(checked: readonly CheckedAttribute[], usable: UsableLine): readonly LineFinding[] {
  if (checked.every((attribute) => attribute.findings.length === 0) && !isNothing(usable)) return NO_FINDINGS
  const findings = checked.flatMap((attribute) => attribute.findings)
  const stopping = findings.find(({ code }) => describeCode(code)?.stops)
  if (stopping) return [stopping]
  if (!isNothing(usable)) return findings
  const conclusions = CONCLUSION_RULES.map((rule) => rule.check(checked)).filter((finding) => finding !== undefined)
  return [...findings, ...conclusions]
}

function usableOf(checked: readonly CheckedAttribute[]): UsableLine {
  const imageLabels: string[] = []
  const boxes: Box[] = []
  let imageSize: ImageSize | undefined
  for (const { attribute, findings } of checked) {
    if (findings.length > 0 && !findings.every(leavesAttributeUsable)) continue
    if (attribute.kind === 'image-level') imageLabels.push(...labelsOf(attribute))
    if (attribute.kind !== 'box' || attribute.boxes === undefined) continue
    imageSize ??= attribute.boxes.imageSize
    addUsableBoxes(boxes, attribute.boxes, labelsOf(attribute))
  }
  return imageSize === undefined ? { imageLabels, boxes } : { imageLabels, boxes, imageSize }
}

function invalidatesLine({ findings }: CheckedAttribute): boolean {
  return findings.some(({ code }) => describeCode(code)?.effect === 'line-invalid')
}

function leavesAttributeUsable({ code }: LineFinding): boolean {
  return describeCode(code)?.effect === 'box-unused'
}

function addUsableBoxes(boxes: Box[], { annotations, imageSize }: Boxes, labels: readonly string[]): void {
  for (let index = 0; index < annotations.length; index += 1) {
    const annotation = annotations[index]
    const label = labels[index]
    if (annotation === undefined || label === undefined || !isUsableBox(annotation, imageSize)) continue
    const { left, top, width, height } = annotation
    boxes.push({ label, left, top, width, height })
  }
}

function isNothing({ imageLabels, boxes }: UsableLine): boolean {
  return imageLabels.length === 0 && boxes.length === 0
}
