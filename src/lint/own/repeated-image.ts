import { columnOfImage } from '../conclude/concluded.js'
import { imageExample, manifestOf } from '../example-lines.js'
import { repeatedLines } from '../conclude/repeated-lines.js'
import type { OwnManifestRule } from '../own-rule.js'

export const repeatedImage: OwnManifestRule = {
  kind: 'manifest',
  code: 'CL_REPEATED_IMAGE',
  severity: 'warning',
  certain: false,
  what: 'A manifest has the same image more than once.',
  why: 'In a dataset the later line is dropped; in a manifest the image counts twice, and weighs twice if the service takes it.',
  fix: 'Keep one line for each image, with all of its labels.',
  wrong: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear'), imageExample('a-0001.jpg', 'pear')) }),
  right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear'), imageExample('a-0002.jpg', 'pear')) }),
  *check(manifest) {
    for (const { line, first, isRelabelled } of repeatedLines(manifest)) {
      if (isRelabelled) continue
      const message = `Line ${String(line)} has the image of line ${String(first)} again.`
      yield { message, line, column: columnOfImage(manifest.partial, line) }
    }
  },
}
