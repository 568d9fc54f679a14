import { imageExample, manifestOf } from '../example-lines.js'
import { extensionOf, isImageExtension } from '../image-extension.js'
import { NO_LINE_FINDINGS, type OwnLineRule } from '../own-rule.js'

export const notAnImage: OwnLineRule = {
  kind: 'line',
  onUsualLines: 'odd-source-ref',
  code: 'CL_NOT_AN_IMAGE',
  severity: 'warning',
  certain: false,
  what: 'The name of the file in source-ref is not that of a PNG or JPEG.',
  why: 'The service trains from PNG and JPEG alone; of anything else the line is invalid. It looks at the content, so a wrong name may still be right inside.',
  fix: 'Convert the file to PNG or JPEG, or drop the line. Of a video or a document, extract images first.',
  wrong: () => ({ training: manifestOf(imageExample('scan-0001.pdf', 'pear')) }),
  right: () => ({ training: manifestOf(imageExample('scan-0001.png', 'pear')) }),
  check({ sourceRef }) {
    if (sourceRef === undefined || isImageExtension(sourceRef)) return NO_LINE_FINDINGS
    const extension = extensionOf(sourceRef)
    if (extension === undefined) return NO_LINE_FINDINGS
    return [{ message: `A file named .${extension} is neither PNG nor JPEG.`, path: ['source-ref'] }]
  },
}
