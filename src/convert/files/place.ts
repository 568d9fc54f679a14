/** Places in sources, as messages name them. */
import type { ReadContext, SourceProblem } from '../source-format.js'
import type { SourcePlace } from '../source-image.js'
import { shown } from './source-file.js'

/** `labels/a.txt, line 3` or `export.xml, line 20, image 7, box 2`. */
export function describePlace({ file, line, position }: SourcePlace): string {
  return [shown(file), line === undefined ? [] : `line ${String(line)}`, position === undefined ? [] : shown(position)]
    .flat()
    .join(', ')
}

/** Reports what is left out; the message begins with its place. @param what a sentence without a full stop */
export function reportProblem(
  { report }: ReadContext,
  of: SourceProblem['of'],
  reason: string,
  place: SourcePlace,
  what: string,
): void {
  report({ reason, of, place, message: `${describePlace(place)}: ${what}.` })
}
