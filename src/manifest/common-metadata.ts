/** What the metadata of both kinds of label attribute must state, apart from its type. */
import { own } from './json.js'

/**
 * Whether `human-annotated` and `creation-date` are there and readable. The guide names no format for the date and
 * shows several: with and without fractions, a `T` or a `Z`. Taken as any text that can be read as a date.
 */
export function hasCommonMetadata(metadata: unknown): boolean {
  const humanAnnotated = own(metadata, 'human-annotated')
  const creationDate = own(metadata, 'creation-date')
  return (
    (humanAnnotated === 'yes' || humanAnnotated === 'no') &&
    typeof creationDate === 'string' &&
    !Number.isNaN(Date.parse(creationDate))
  )
}
