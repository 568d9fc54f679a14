/** Reads one element of XML, without entities of its own. */
import { XMLParser } from 'fast-xml-parser'
import { own } from '../../text/json.js'
import { SourceError } from '../source-error.js'
import { shown } from '../files/source-file.js'
import type { XmlElement } from './split-xml.js'

/** An element as the parser has it; read with the functions below. */
export type XmlNode = unknown

const ATTRIBUTE = '@'
const TEXT = '#text'
const CDATA = '#cdata'

/** The entities that XML itself has. XML 1.0, section 4.6. */
const ENTITIES: Readonly<Record<string, string | undefined>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}

const PARSER = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: ATTRIBUTE,
  textNodeName: TEXT,
  cdataPropName: CDATA,
  parseTagValue: false,
  parseAttributeValue: false,
  // Declarations are refused before; what is left is decoded here, where an unknown one can be named.
  processEntities: false,
  alwaysCreateTextNode: true,
  isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
})

/**
 * Reads an element that splitXml gave.
 * @throws SourceError for an unknown entity, and for what the parser refuses
 */
export function parseXml(file: string, { name, text, line }: XmlElement): XmlNode {
  checkEntities(file, text, line)
  try {
    const parsed: unknown = PARSER.parse(text)
    return childrenOf(parsed, name)[0]
  } catch (error) {
    throw new SourceError(`${shown(file)}, line ${String(line)}: <${shown(name)}> cannot be read as XML.`, {
      cause: error,
    })
  }
}

/** The elements of that name in an element. */
export function childrenOf(node: XmlNode, name: string): readonly XmlNode[] {
  const children = own(node, name)
  return Array.isArray(children) ? children : []
}

/** The text of the first element of that name, trimmed; undefined without one, or an empty one. */
export function textOf(node: XmlNode, name: string): string | undefined {
  const child = childrenOf(node, name)[0]
  if (child === undefined) return undefined
  const written = own(child, TEXT)
  const text = `${typeof written === 'string' ? decodeEntities(written) : ''}${cdataOf(child)}`.trim()
  return text === '' ? undefined : text
}

/** An attribute of an element; undefined without it. */
export function attributeOf(node: XmlNode, name: string): string | undefined {
  const written = own(node, `${ATTRIBUTE}${name}`)
  return typeof written === 'string' ? decodeEntities(written) : undefined
}

/** CDATA has no entities. */
function cdataOf(child: XmlNode): string {
  const parts = own(child, CDATA)
  if (typeof parts === 'string') return parts
  return Array.isArray(parts) ? parts.map((part) => (typeof part === 'string' ? part : textOfCdata(part))).join('') : ''
}

function textOfCdata(part: unknown): string {
  const text = own(part, TEXT)
  return typeof text === 'string' ? text : ''
}

/** @throws SourceError for an entity that XML does not have, or a bare `&` */
function checkEntities(file: string, text: string, line: number): void {
  // Their ampersands are themselves; their lines count.
  const read = text.replace(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>/g, (skipped) => skipped.replace(/[^\n]/g, ' '))
  for (const { 0: entity, index } of read.matchAll(ENTITY)) {
    if (decodeEntity(entity) !== undefined) continue
    const at = line + read.slice(0, index).split('\n').length - 1
    throw new SourceError(
      `${shown(file)}, line ${String(at)}: "${shown(entity.slice(0, 40))}" is not an entity of XML; write "&amp;" for "&".`,
    )
  }
}

const ENTITY = /&[^;&\s<"']*;?/g

function decodeEntities(text: string): string {
  return text.replace(ENTITY, (entity) => decodeEntity(entity) ?? entity)
}

function decodeEntity(entity: string): string | undefined {
  return characterOf(entity) ?? ENTITIES[entity]
}

/** Of `&#228;` and `&#xe4;`. */
function characterOf(entity: string): string | undefined {
  const [, hex, decimal] = /^&#(?:x([0-9a-f]+)|([0-9]+));$/i.exec(entity) ?? []
  const code = hex === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hex, 16)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}
