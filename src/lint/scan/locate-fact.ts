/** Columns of what a partial result keeps of a line, for findings that are only known once all lines were read. */
import type { Box } from '../../manifest/finding.js'
import { METADATA_SUFFIX } from '../../manifest/label-attribute.js'
import { labelsOf } from '../../manifest/labels.js'
import type { LineFacts, ValuePath } from '../own-rule.js'
import { locateValue } from './locate.js'

const KEY = '"source-ref"'
const QUOTE = 0x22
const COLON = 0x3a
const BLANK = 0x20

/** Where the value at a path begins, 1-based in UTF-16 units. */
export function columnAt(text: string, path: ValuePath): number {
  return locateValue(text, path).from + 1
}

/** The same of the source-ref. Asked of every line, so that the usual form is looked for first. */
export function columnOfSource(text: string, sourceRef: string): number {
  const key = text.indexOf(KEY)
  // Of two such keys one may be in another object, and one that is written with escapes may be elsewhere.
  if (key < 0 || text.includes(KEY, key + 1) || text.includes('\\')) return columnAt(text, ['source-ref'])
  let at = key + KEY.length
  while (text.charCodeAt(at) === COLON || text.charCodeAt(at) === BLANK) at += 1
  const isValue = text.charCodeAt(at) === QUOTE && text.startsWith(sourceRef, at + 1)
  return isValue && text.charCodeAt(at + 1 + sourceRef.length) === QUOTE ? at + 1 : columnAt(text, ['source-ref'])
}

/** The path of a class map. */
export function classMapOf(attribute: string): ValuePath {
  return [attribute + METADATA_SUFFIX, 'class-map']
}

/** Where a label is written. */
export function columnOfLabel({ text, attributes }: LineFacts, kind: 'image-level' | 'box', label: string): number {
  for (const attribute of attributes) {
    if (attribute.kind !== kind || !labelsOf(attribute).includes(label)) continue
    if (attribute.kind === 'image-level') return columnAt(text, [attribute.name + METADATA_SUFFIX, 'class-name'])
    const [id = ''] = [...(attribute.metadata?.classMap ?? [])].find(([, other]) => other === label) ?? []
    return columnAt(text, [...classMapOf(attribute.name), id])
  }
  return 1
}

/** Where a usable box is written. */
export function columnOfBox({ text, attributes }: LineFacts, box: Box): number {
  for (const attribute of attributes) {
    if (attribute.kind !== 'box') continue
    const labels = labelsOf(attribute)
    const index = attribute.boxes?.annotations.findIndex(
      ({ left, top, width, height }, at) =>
        labels[at] === box.label &&
        left === box.left &&
        top === box.top &&
        width === box.width &&
        height === box.height,
    )
    if (index !== undefined && index >= 0) return columnAt(text, [attribute.name, 'annotations', index])
  }
  return 1
}
