import { imageExample, manifestOf } from '../example-lines.js'
import { extensionOf, isImageExtension } from '../image-extension.js'
import { NO_LINE_FINDINGS, type OwnLineFinding, type OwnLineRule } from '../own-rule.js'

export const noImageExtension: OwnLineRule = {
  kind: 'line',
  onUsualLines: 'odd-source-ref',
  code: 'CL_NO_IMAGE_EXTENSION',
  severity: 'notice',
  certain: false,
  what: 'The name of the file in source-ref has no extension.',
  why: 'It may be a folder or anything else. The service looks at the content, so an image without an extension is fine.',
  fix: 'Check that the key is that of an image.',
  wrong: () => ({ training: manifestOf(imageExample('a-0001', 'pear')) }),
  right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear')) }),
  check: ({ sourceRef }) =>
    sourceRef === undefined ||
    isImageExtension(sourceRef) ||
    extensionOf(sourceRef) !== undefined ||
    !sourceRef.startsWith('s3://')
      ? NO_LINE_FINDINGS
      : [
          sourceRef.endsWith('/')
            ? FOLDER
            : { message: 'The name of the image has no extension.', path: ['source-ref'] },
        ],
}

const FOLDER: OwnLineFinding = {
  message: 'The source-ref ends in a slash, so it names a folder, not an image.',
  path: ['source-ref'],
  fix: 'Write a line for each image in the folder, with the whole key of the image.',
}
