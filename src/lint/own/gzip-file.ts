import { imageExamples } from '../example-lines.js'
import type { FileRule } from '../own-rule.js'

export const gzipFile: FileRule = {
  kind: 'file',
  fileKind: 'gzip',
  code: 'CL_GZIP_FILE',
  severity: 'error',
  certain: true,
  what: 'The file is compressed with gzip.',
  why: 'The service does not decompress manifests.',
  fix: 'Decompress the file with gunzip, and upload it without a Content-Encoding.',
  wrong: () => ({ training: '\u001f\u008b\u0008\u0000' }),
  right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
}
