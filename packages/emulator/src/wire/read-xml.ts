/** Reads the XML documents that clients send: elements and texts. A document type is refused. */
import { entryOf } from '../../../../src/model/entry-of.js'

export interface XmlElement {
  /** Without the prefix of its namespace. */
  readonly name: string
  /** Its direct content, with references resolved. */
  readonly text: string
  readonly children: readonly XmlElement[]
}

interface OpenElement {
  readonly name: string
  readonly tag: string
  text: string
  readonly children: XmlElement[]
}

/** A comment or instruction; CDATA; an end tag; a start tag; text. In this order, each from where the last one ended. */
const TOKEN =
  /(<!--[^]*?-->|<\?[^]*?\?>)|<!\[CDATA\[([^]*?)\]\]>|<\/([\w.:-]+)\s*>|<([\w.:-]+)(?:\s[^<>]*?)?(\/?)>|([^<]+)/y

/** The root element; undefined when the text is not a well-formed document. */
export function readXml(text: string): XmlElement | undefined {
  const document: OpenElement = { name: '', tag: '', text: '', children: [] }
  const open = [document]
  TOKEN.lastIndex = 0
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at
    const token = TOKEN.exec(text)
    const top = open.at(-1)
    if (token === null || top === undefined) return undefined
    const [, ignored, cdata, endTag, startTag, selfClosing, content] = token
    if (ignored !== undefined) continue
    if (endTag !== undefined) {
      if (endTag !== top.tag || open.length === 1) return undefined
      open.pop()
    } else if (startTag !== undefined) {
      const element = { name: startTag.replace(/^.*:/, ''), tag: startTag, text: '', children: [] }
      top.children.push(element)
      if (selfClosing === '') open.push(element)
    } else {
      const resolved = cdata ?? resolve(content ?? '')
      if (resolved === undefined) return undefined
      top.text += resolved
    }
  }
  const [root, ...others] = document.children
  return open.length === 1 && others.length === 0 && document.text.trim() === '' ? root : undefined
}

const ENTITIES: Readonly<Partial<Record<string, string>>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text with its references resolved; undefined for an unknown one. */
function resolve(text: string): string | undefined {
  const pieces = text.split(/(&[^;&]*;?)/).map((piece) => (piece.startsWith('&') ? characterOf(piece) : piece))
  return pieces.includes(undefined) ? undefined : pieces.join('')
}

function characterOf(reference: string): string | undefined {
  if (!reference.endsWith(';')) return undefined
  const name = reference.slice(1, -1)
  const named = entryOf(ENTITIES, name)
  if (named !== undefined) return named
  const match = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name)
  const code = match === null ? NaN : match[1] === undefined ? Number(match[2]) : parseInt(match[1], 16)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}
