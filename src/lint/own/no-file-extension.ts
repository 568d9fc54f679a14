import { imageExamples } from '../example-lines.js'
import type { OwnManifestRule } from '../own-rule.js'
import { hasNoExtension } from '../conclude/file-name.js'

export const noFileExtension: OwnManifestRule = {
  kind: 'manifest',
  code: 'CL_NO_FILE_EXTENSION',
  severity: 'warning',
  certain: false,
  what: 'The name of the manifest has no extension.',
  why: 'One page of the developer guide calls a missing extension an error, another says that none is needed.',
  fix: 'Name the file with an extension, such as train.manifest.',
  wrong: () => ({ training: imageExamples({ pear: 2, apple: 2 }), name: 'train' }),
  right: () => ({ training: imageExamples({ pear: 2, apple: 2 }), name: 'train.manifest' }),
  check: ({ name }) => (hasNoExtension(name) ? [{ message: 'The name of the manifest has no extension.' }] : []),
}
