/** What a template takes out of a line; the same object for all lines of a range. */
import type { Annotation } from '../../../manifest/box-attribute.js'
import { LineBytes } from './line-bytes.js'
import type { KnownClassMap } from './known-class-maps.js'
import { KnownClassMaps } from './known-class-maps.js'

export class MatchedLine extends LineBytes {
  readonly classMaps = new KnownClassMaps()
  sourceFrom = 0
  sourceTo = 0
  /** Both halves of the hash of the source-ref. */
  sourceLow = 0
  sourceHigh = 0
  width = 0
  height = 0
  depth = 0
  /** Not shared with the line before. */
  annotations: Annotation[] = []
  /** Entries of `objects`, each with a confidence. */
  confidences = 0
  classMap: KnownClassMap | undefined
  /** Of the image-level attributes, in the order in which the line names them. */
  classNames: string[] = []

  /** Forgets the line before. */
  clear(): void {
    this.annotations = []
    this.confidences = 0
    this.classMap = undefined
    this.classNames = []
  }
}
