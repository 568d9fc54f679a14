/** The XML in the body of a request to S3, as strictly as S3's schema has it. */
import { readXml, type XmlElement } from '../wire/read-xml.js'
import { malformedXml } from './error.js'
import type { S3Request } from './request.js'

/** The document of a request. @throws S3Error MalformedXML unless it is one of this root element */
export function documentOrThrow({ body }: Pick<S3Request, 'body'>, root: string): XmlElement {
  const document = readXml(body.toString('utf8'))
  if (document?.name !== root) throw malformedXml()
  return document
}

/** Children of one name; all others of the element have to be among `alsoKnown`. @throws S3Error MalformedXML */
export function childrenOrThrow(
  { children }: XmlElement,
  name: string,
  alsoKnown: readonly string[] = [],
): readonly XmlElement[] {
  if (children.some((child) => child.name !== name && !alsoKnown.includes(child.name))) throw malformedXml()
  return children.filter((child) => child.name === name)
}

/** The texts of an element's children, each at most once. @throws S3Error MalformedXML for others than `known` */
export function fieldsOrThrow(
  { children }: XmlElement,
  known: readonly string[],
): Readonly<Partial<Record<string, string>>> {
  const names = children.map(({ name }) => name)
  if (new Set(names).size < names.length || names.some((name) => !known.includes(name))) throw malformedXml()
  if (children.some(({ children: inner }) => inner.length > 0)) throw malformedXml()
  return Object.fromEntries(children.map(({ name, text }) => [name, text]))
}
