import { imageExamples } from '../example-lines.js'
import type { FileRule } from '../own-rule.js'

export const utf16File: FileRule = {
  kind: 'file',
  fileKind: 'utf-16',
  code: 'CL_UTF_16_FILE',
  severity: 'error',
  certain: true,
  what: 'The file is in UTF-16.',
  why: 'JSON Lines are read as UTF-8; PowerShell and some editors write UTF-16 without being asked.',
  fix: 'Save the file as UTF-8 without a byte order mark; in PowerShell with -Encoding utf8NoBOM.',
  wrong: () => ({ training: '\u00ff\u00fe{\u0000"\u0000' }),
  right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
}
