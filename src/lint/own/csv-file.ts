import { imageExamples } from '../example-lines.js'
import type { FileRule } from '../own-rule.js'

export const csvFile: FileRule = {
  kind: 'file',
  fileKind: 'csv',
  code: 'CL_CSV_FILE',
  severity: 'error',
  certain: true,
  what: 'The file is a table of values, such as CSV.',
  why: 'The service reads JSON Lines only.',
  fix: 'Convert it with custom-labels convert --from csv: for each image it writes one line with source-ref, a label attribute and its metadata.',
  wrong: () => ({ training: 'image,label\na-0001.jpg,pear\na-0002.jpg,apple\n' }),
  right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
}
