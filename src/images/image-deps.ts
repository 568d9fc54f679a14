/** What a check of images needs from outside. */
import type { Deps } from '../ports/deps.js'
import type { JournalPort } from '../ports/journal.js'
import type { Pacing } from './pacing.js'
import type { ImagePort } from '../ports/image-port.js'
import type { ObjectPort } from '../ports/objects.js'
import type { OpenScratchFile } from '../ports/scratch-file.js'

export interface ImageDeps extends Pick<Deps, 'clock' | 'sleep' | 'random' | 'signal'> {
  readonly images: ImagePort
  readonly objects: Pick<ObjectPort, 'head' | 'read'>
  /** For a part of an inventory report that has to be there as a whole. */
  readonly openScratchFile: OpenScratchFile
  /** The Region of the training. */
  readonly region: string
  /** The account that trains, where it is known. */
  readonly account?: string | undefined
  /**
   * Whether every image is asked for, also those of a bucket that refuses the first ones, and whether images that are all in
   * another bucket than an inventory report are no error: for a range, so that it does not matter for the merged report
   * where a manifest is cut.
   */
  readonly asksAll?: boolean | undefined
  /** Where what is found is kept for the next run. */
  readonly journal?: JournalPort | undefined
  /** Gets how far the check is, image by image. */
  readonly progress?: ((pacing: Pacing) => void) | undefined
}
