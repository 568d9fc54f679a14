import { imageExamples } from '../example-lines.js'
import type { FileRule } from '../own-rule.js'

export const htmlFile: FileRule = {
  kind: 'file',
  fileKind: 'html',
  code: 'CL_HTML_FILE',
  severity: 'error',
  certain: true,
  what: 'The file is a page in HTML.',
  why: 'A sign-in page or an error page was saved in place of the manifest.',
  fix: 'Download the manifest again, and check what the address answers: a browser session may be needed, or the raw form of the file.',
  wrong: () => ({ training: '<!DOCTYPE html>\n<html><body>Sign in</body></html>\n' }),
  right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
}
