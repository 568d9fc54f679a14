import { imageExamples } from '../example-lines.js'
import type { FileRule } from '../own-rule.js'

export const imageFile: FileRule = {
  kind: 'file',
  fileKind: 'image',
  code: 'CL_IMAGE_FILE',
  severity: 'error',
  certain: true,
  what: 'The file is an image.',
  why: 'A manifest lists images; it is not one.',
  fix: 'Give the path of the manifest, the file that names the images.',
  wrong: () => ({ training: '\u0089PNG\r\n\u001a\n' }),
  right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
}
