/** What the function uses from outside. */
import type { ImageChecks } from '../lint/images/check-images.js'
import type { ChecksInS3 } from '../lint/images/images-request.js'
import type { ObjectPort } from '../ports/objects.js'

export interface LambdaDeps {
  /** In which the function runs, and trainings with it. */
  readonly region?: string | undefined
  readonly objects: Pick<ObjectPort, 'head' | 'read' | 'upload'>
  /** How images are checked. Loaded late. */
  readonly openChecks: (request: ChecksInS3) => Promise<ImageChecks>
  /** Lends a file with these bytes, which goes away after `use`. */
  readonly withFile: <T>(text: string, use: (path: string) => Promise<T>) => Promise<T>
}
