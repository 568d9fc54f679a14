import { imageExample, manifestOf } from '../example-lines.js'
import { columnOfImage, labelsOfLine } from '../conclude/concluded.js'
import { repeatedLines } from '../conclude/repeated-lines.js'
import type { OwnManifestRule } from '../own-rule.js'

export const relabelledImage: OwnManifestRule = {
  kind: 'manifest',
  code: 'CL_RELABELLED_IMAGE',
  severity: 'warning',
  certain: false,
  what: 'A manifest has the same image on two lines, with different labels.',
  why: 'One of the two is wrong, or each has half of the truth; the model is taught both.',
  fix: 'Keep one line for the image, with the labels that are right.',
  wrong: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear'), imageExample('a-0001.jpg', 'apple')) }),
  right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear'), imageExample('a-0002.jpg', 'apple')) }),
  *check(manifest) {
    const labelsOf = (line: number) =>
      labelsOfLine(manifest.partial, line - 1)
        .slice(0, 3)
        .join(', ')
    for (const { line, first, isRelabelled } of repeatedLines(manifest)) {
      if (!isRelabelled) continue
      const message = `Line ${String(line)} labels the image of line ${String(first)} otherwise: ${labelsOf(line)}, not ${labelsOf(first)}.`
      yield { message, line, column: columnOfImage(manifest.partial, line) }
    }
  },
}
