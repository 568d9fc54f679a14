/** XML as S3 and STS write it, and a small reader for what clients send. */

/** An element with text, with children, or repeated; undefined is left out. */
export type XmlContent = string | number | boolean | undefined | XmlElements | readonly XmlContent[]

export interface XmlElements {
  readonly [name: string]: XmlContent
}

/** A document of one root element. `attributes` are those of the root. */
export function renderXml(root: string, content: XmlElements, attributes = ''): string {
  const opening = attributes === '' ? root : `${root} ${attributes}`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${opening}>${children(content)}</${root}>`
}

function children(elements: XmlElements): string {
  return Object.entries(elements)
    .map(([name, content]) => element(name, content))
    .join('')
}

function element(name: string, content: XmlContent): string {
  if (content === undefined) return ''
  if (isList(content)) return content.map((entry) => element(name, entry)).join('')
  return `<${name}>${typeof content === 'object' ? children(content) : escapeXml(String(content))}</${name}>`
}

function isList(content: XmlContent): content is readonly XmlContent[] {
  return Array.isArray(content)
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
}

/** The text of the first element of this name; undefined when there is none. */
export function textOfElement(xml: string, name: string): string | undefined {
  return new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`).exec(xml)?.[1]?.trim()
}
