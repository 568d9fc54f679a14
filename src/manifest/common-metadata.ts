/** What the metadata of both kinds of label attribute must state, apart from its type. */
import { isDocumentedDate } from './creation-date.js'
import { isJsonObject } from '../text/json.js'

export interface CommonMetadata {
  /** False for a text that is not a date in one of the forms that the guide shows. */
  readonly isDateDocumented: boolean
}

/**
 * What `human-annotated` and `creation-date` say; undefined where one is missing. The guide names no format for the date
 * and shows several; what the service makes of any other text is not documented, so that it is not an error.
 */
export function readCommonMetadata(metadata: unknown): CommonMetadata | undefined {
  if (!isJsonObject(metadata)) return undefined
  const humanAnnotated = metadata['human-annotated']
  const creationDate = metadata['creation-date']
  if (humanAnnotated !== 'yes' && humanAnnotated !== 'no') return undefined
  if (typeof creationDate !== 'string' || creationDate.trim() === '') return undefined
  return { isDateDocumented: isDocumentedDate(creationDate) }
}
