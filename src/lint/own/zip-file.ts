import { imageExamples } from '../example-lines.js'
import type { FileRule } from '../own-rule.js'

export const zipFile: FileRule = {
  kind: 'file',
  fileKind: 'zip',
  code: 'CL_ZIP_FILE',
  severity: 'error',
  certain: true,
  what: 'The file is a ZIP archive, or a spreadsheet, which is one.',
  why: 'The service does not read archives.',
  fix: 'Take the manifest out of the archive. Convert a spreadsheet into one JSON line for each image.',
  wrong: () => ({ training: 'PK\u0003\u0004' }),
  right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
}
