import { imageExamples } from '../example-lines.js'
import type { FileRule } from '../own-rule.js'

export const cocoFile: FileRule = {
  kind: 'file',
  fileKind: 'coco',
  code: 'CL_COCO_FILE',
  severity: 'error',
  certain: true,
  what: 'The file is in the COCO format.',
  why: 'COCO has one object for all images; the service reads one line for each image.',
  fix: 'Convert it with custom-labels convert --from coco: for each image it writes one line with image_size, annotations and class-map.',
  wrong: () => ({ training: '{"images":[{"id":1,"file_name":"a-0001.jpg"}],"annotations":[],"categories":[]}\n' }),
  right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
}
