import { imageExample, manifestOf } from '../example-lines.js'
import { NO_LINE_FINDINGS, type OwnLineRule } from '../own-rule.js'

/** Controls, no-break and zero-width blanks, direction marks, and blanks at either end. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u00a0\u00ad\u200b-\u200f\u202a-\u202f\u2060-\u2064\ufeff]|^ | $/u

export const invisibleCharacters: OwnLineRule = {
  kind: 'line',
  silentOnUsualLines: true,
  code: 'CL_INVISIBLE_CHARACTERS',
  severity: 'warning',
  certain: false,
  what: 'The source-ref has characters that cannot be seen, or a blank at one of its ends.',
  why: 'The key is taken as it is, so the image is not found, and the two names look alike.',
  fix: 'Remove the character, or rename the object in S3 if its key really has it.',
  wrong: () => ({ training: manifestOf(imageExample('a-0001\u200b.jpg', 'pear')) }),
  right: () => ({ training: manifestOf(imageExample('a 0001.jpg', 'pear')) }),
  check({ sourceRef }) {
    if (sourceRef === undefined || !INVISIBLE.test(sourceRef)) return NO_LINE_FINDINGS
    const code = sourceRef.charCodeAt(sourceRef.search(INVISIBLE))
    const name = code === 0x20 ? 'a blank at one of its ends' : `the invisible character U+${hex(code)}`
    return [{ message: `The source-ref has ${name}.`, path: ['source-ref'] }]
  },
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0')
}
