/**
 * Lets jest read TypeScript: Node's own type stripping replaces types with spaces, so that lines and columns stay the
 * same. Types are checked by `npm run lint:types`, not here.
 */
import { createHash } from 'node:crypto'
import { stripTypeScriptTypes } from 'node:module'

const transformer = {
  process: (source) => ({ code: stripTypeScriptTypes(source) }),
  /** Jest's cached copy of a file is valid for as long as the file and Node stay the same. */
  getCacheKey: (source, path) => createHash('sha1').update(`${process.version}\0${path}\0${source}`).digest('hex'),
}

export default transformer
