/**
 * Lets jest read TypeScript: Node takes the types away by itself and leaves blanks in their place, so that lines and
 * columns stay what they are. Types are checked by `npm run lint:types`, and by nothing here.
 */
import { createHash } from 'node:crypto'
import { stripTypeScriptTypes } from 'node:module'

const transformer = {
  process: (source) => ({ code: stripTypeScriptTypes(source) }),
  /** What jest keeps of a file is good for as long as the file and Node stay the same. */
  getCacheKey: (source, path) => createHash('sha1').update(`${process.version}\0${path}\0${source}`).digest('hex'),
}

export default transformer
