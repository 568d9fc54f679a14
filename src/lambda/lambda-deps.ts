/** What the function uses from outside. */
import type { ObjectPort } from '../ports/objects.js'

export interface LambdaDeps {
  readonly objects: Pick<ObjectPort, 'head' | 'read' | 'upload'>
  /** Lends a file with these bytes, which goes away after `use`. */
  readonly withFile: <T>(text: string, use: (path: string) => Promise<T>) => Promise<T>
}
