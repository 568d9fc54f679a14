/** A place in a source, as messages begin with it. */
import { toVisible } from '../text/visible.js'
import type { SourcePlace } from './source-image.js'

/** `labels.csv, line 7` or `coco.json, annotations[12]`. */
export function placeText({ file, line, position }: SourcePlace): string {
  const parts = [
    file,
    ...(line === undefined ? [] : [`line ${String(line)}`]),
    ...(position === undefined ? [] : [position]),
  ]
  return toVisible(parts.join(', '))
}
