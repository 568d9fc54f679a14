/** Problems of sources, as readers report them. */
import { placeText } from '../place-text.js'
import type { ReadContext, SourceProblem } from '../source-format.js'
import type { SourcePlace } from '../source-image.js'

/** Reports what is left out; the message begins with its place. @param what a sentence without a full stop */
export function reportProblem(
  { report }: ReadContext,
  of: SourceProblem['of'],
  reason: string,
  place: SourcePlace,
  what: string,
): void {
  report({ reason, of, place, message: `${placeText(place)}: ${what}.` })
}
