/** What all lines of a journal of images have in common. */
import { own, ownText, parseJson } from '../text/json.js'

/** Raised when a line of before would be misread. */
export const VERSION = 1

/** `kind` of a line that says how an image looks; those of all others say what its first bytes are. */
export const LOOKS = 'looks'

interface ImageLine {
  readonly kind: 'image'
  readonly entry: unknown
  readonly sourceRef: string
  /** Milliseconds since the epoch. */
  readonly at: number
  /** The run that wrote it; undefined where it is known to have ended. */
  readonly run: string | undefined
  /** Of two lines with the same key the later one counts. */
  readonly key: string
}

/** @returns undefined for a line that is torn, or not of this version of the program */
export function readJournalLine(
  text: string,
): ImageLine | { readonly kind: 'end'; readonly entry: unknown } | undefined {
  const entry = parseJson(text)
  if (own(entry, 'v') !== VERSION) return undefined
  if (own(entry, 'end') !== undefined) return { kind: 'end', entry }
  const [sourceRef, at] = [ownText(entry, 'ref'), own(entry, 'at')]
  if (sourceRef === undefined || typeof at !== 'number') return undefined
  const topic = own(entry, 'kind') === LOOKS ? LOOKS : 'bytes'
  return { kind: 'image', entry, sourceRef, at, run: ownText(entry, 'run'), key: `${topic} ${sourceRef}` }
}
