import { imageExamples } from '../example-lines.js'
import type { FileRule } from '../own-rule.js'

export const xmlFile: FileRule = {
  kind: 'file',
  fileKind: 'xml',
  code: 'CL_XML_FILE',
  severity: 'error',
  certain: true,
  what: 'The file is XML, such as an error that S3 answered with, or annotations in the form of Pascal VOC.',
  why: 'The service reads JSON Lines only.',
  fix: 'Download the manifest again if this is an error of S3; convert annotations with custom-labels convert --from voc, or --from cvat.',
  wrong: () => ({ training: '<?xml version="1.0"?>\n<Error><Code>AccessDenied</Code></Error>\n' }),
  right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
}
