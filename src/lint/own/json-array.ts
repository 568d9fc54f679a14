import { imageExample, imageExamples } from '../example-lines.js'
import type { FileRule } from '../own-rule.js'

export const jsonArray: FileRule = {
  kind: 'file',
  fileKind: 'json-array',
  code: 'CL_JSON_ARRAY',
  severity: 'error',
  certain: true,
  what: 'The file is one JSON array.',
  why: 'The service reads one complete object on each line; brackets, and commas after the objects, make the lines invalid.',
  fix: 'Write each element on a line of its own, without brackets and commas: jq -c ".[]" FILE.',
  wrong: () => ({ training: `[\n${imageExample('a-0001.jpg', 'pear')},\n${imageExample('a-0002.jpg', 'apple')}\n]\n` }),
  right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
}
