import { invisibleIn } from '../invisible.js'
import { imageExample, manifestOf } from '../example-lines.js'
import { NO_LINE_FINDINGS, type OwnLineRule } from '../own-rule.js'

export const invisibleCharacters: OwnLineRule = {
  kind: 'line',
  onUsualLines: 'silent',
  code: 'CL_INVISIBLE_CHARACTERS',
  severity: 'warning',
  certain: false,
  what: 'The source-ref has characters that cannot be seen, or a blank at one of its ends.',
  why: 'The key is taken as it is, so the image is not found, and the two names look alike.',
  fix: 'Remove the character, or rename the object in S3 if its key really has it.',
  wrong: () => ({ training: manifestOf(imageExample('a-0001\u200b.jpg', 'pear')) }),
  right: () => ({ training: manifestOf(imageExample('a 0001.jpg', 'pear')) }),
  check({ sourceRef }) {
    const name = sourceRef === undefined ? undefined : invisibleIn(sourceRef)
    return name === undefined ? NO_LINE_FINDINGS : [{ message: `The source-ref has ${name}.`, path: ['source-ref'] }]
  },
}
