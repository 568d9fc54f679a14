/** What the function uses from outside. */
import type { ImageLook } from '../lint/images/look-at-images.js'
import type { ImagesRequest } from '../lint/images/images-request.js'
import type { ObjectPort } from '../ports/objects.js'

export interface LambdaDeps {
  readonly objects: Pick<ObjectPort, 'head' | 'read' | 'upload'>
  /** How images are checked; undefined where a request asks nothing of S3. Loaded late. */
  readonly openLook: (request: ImagesRequest) => Promise<ImageLook | undefined>
  /** Lends a file with these bytes, which goes away after `use`. */
  readonly withFile: <T>(text: string, use: (path: string) => Promise<T>) => Promise<T>
}
