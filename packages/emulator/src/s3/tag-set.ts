/** Tags of objects as they come: in a header, or in a document. S3 user guide, "Categorizing your objects using tags". */
import { percentDecode } from '../wire/http.js'
import type { XmlElement } from '../wire/read-xml.js'
import type { Tags } from '../state.js'
import { childrenOrThrow, fieldsOrThrow } from './document.js'
import { invalidArgument, malformedXml, S3Error } from './error.js'

/** Same page. */
const TAGS_MAX = 10
const KEY_MAX = 128
const VALUE_MAX = 256

/** Letters, digits, spaces and a few other characters. Same page. */
const TAG_TEXT = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u

/** The tags of `x-amz-tagging`, which has the form of a URL's query. @throws S3Error */
export function tagsOfHeader(header: string | undefined): Tags {
  if (header === undefined || header === '') return {}
  return tagsOrThrow(
    header.split('&').map((pair) => {
      const [key = '', value = '', ...more] = pair.split('=')
      if (key === '' || more.length > 0)
        throw invalidArgument(
          "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag name duplicates.",
          'x-amz-tagging',
          header,
        )
      return [decode(key), decode(value)]
    }),
  )
}

/** The tags of a `Tagging` document. @throws S3Error */
export function tagsOfDocument(document: XmlElement): Tags {
  const sets = childrenOrThrow(document, 'TagSet')
  const [set] = sets
  if (set === undefined || sets.length > 1) throw malformedXml()
  return tagsOrThrow(
    childrenOrThrow(set, 'Tag').map((tag) => {
      const { Key: key, Value: value } = fieldsOrThrow(tag, ['Key', 'Value'])
      if (key === undefined || value === undefined) throw malformedXml()
      return [key, value]
    }),
  )
}

function tagsOrThrow(pairs: readonly (readonly [key: string, value: string])[]): Tags {
  if (pairs.length > TAGS_MAX) throw new S3Error(400, 'BadRequest', 'Object tags cannot be greater than 10')
  if (new Set(pairs.map(([key]) => key)).size < pairs.length)
    throw invalidTag('Cannot provide multiple Tags with the same key', pairs[0]?.[0])
  for (const [key, value] of pairs) {
    if (key === '' || key.length > KEY_MAX || !TAG_TEXT.test(key))
      throw invalidTag('The TagKey you have provided is invalid', key)
    if (value.length > VALUE_MAX || !TAG_TEXT.test(value))
      throw invalidTag('The TagValue you have provided is invalid', key)
    if (key.startsWith('aws:')) throw invalidTag('System tags cannot be added/updated by requester', key)
  }
  return Object.fromEntries(pairs)
}

function invalidTag(message: string, key: string | undefined): S3Error {
  return new S3Error(400, 'InvalidTag', message, { TagKey: key })
}

function decode(text: string): string {
  return percentDecode(text.replaceAll('+', ' '))
}
