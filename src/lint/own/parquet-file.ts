import { imageExamples } from '../example-lines.js'
import type { FileRule } from '../own-rule.js'

export const parquetFile: FileRule = {
  kind: 'file',
  fileKind: 'parquet',
  code: 'CL_PARQUET_FILE',
  severity: 'error',
  certain: true,
  what: 'The file is in the Parquet format.',
  why: 'The service reads JSON Lines only.',
  fix: 'Write each row as a JSON line with source-ref, a label attribute and its metadata.',
  wrong: () => ({ training: 'PAR1\u0015\u0004' }),
  right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
}
