/** What looking at images needs from outside. */
import type { Deps } from '../ports/deps.js'
import type { ImagePort } from '../ports/images.js'
import type { ObjectPort } from '../ports/objects.js'

export interface ImageDeps extends Pick<Deps, 'clock' | 'sleep' | 'random' | 'signal'> {
  readonly images: ImagePort
  readonly objects: Pick<ObjectPort, 'head' | 'read'>
  /** The Region of the training. */
  readonly region: string
  /** The account that trains, where it is known. */
  readonly account?: string | undefined
}
