/** What a reader of a format is: a file in formats/, listed in all-formats.ts. */
import type { SourceImage, SourcePlace } from './source-image.js'

/** Something of a source that is not taken over. */
export interface SourceProblem {
  /** One of a closed set, in kebab-case: `crowd`, `no-size`, `too-many-boxes`. */
  readonly reason: string
  /** Names the place, the value and what to do. */
  readonly message: string
  readonly place: SourcePlace
  /** What is dropped by it: an image, a box, an image-level label; `source`: something of the source as a whole. */
  readonly of: 'image' | 'box' | 'label' | 'source'
}

export interface ReadContext {
  /** Of the command line, as readArguments gives them. */
  readonly options: ReadonlyMap<string, string>
  /** Takes what is left out. */
  readonly report: (problem: SourceProblem) => void
}

export interface SourceFormat {
  readonly name: string
  /** One line for the help. */
  readonly about: string
  /** What is taken over, for the documents. */
  readonly takes: string
  /** What is not. */
  readonly leaves: string
  /** The folder of the image files that the names are relative to, unless --files gives another one. */
  readonly imageFolder?: (sources: readonly string[]) => Promise<string>
  /**
   * Images in the source's order. An image or a box that is given to `report` is not yielded.
   * @throws SourceError for a source that cannot be read at all
   */
  readonly read: (sources: readonly string[], context: ReadContext) => AsyncIterable<SourceImage>
}
