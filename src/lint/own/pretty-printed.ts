import { imageExamples } from '../example-lines.js'
import type { FileRule } from '../own-rule.js'

export const prettyPrinted: FileRule = {
  kind: 'file',
  fileKind: 'pretty-json',
  code: 'CL_PRETTY_PRINTED',
  severity: 'error',
  certain: true,
  what: 'The file is JSON that is spread over several lines.',
  why: 'The service reads one complete object on each line; of a pretty-printed object each line is invalid.',
  fix: 'Write each object on one line: jq -c . FILE.',
  wrong: () => ({ training: '{\n  "source-ref": "s3://orchard-images/a-0001.jpg",\n  "fruit": 1\n}\n' }),
  right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
}
