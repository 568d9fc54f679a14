import { columnOfImage } from '../conclude/concluded.js'
import { sameContents } from '../conclude/same-contents.js'
import { imageExample, imageNamed, manifestOf } from '../example-lines.js'
import type { OwnManifestRule } from '../own-rule.js'

export const repeatedContent: OwnManifestRule = {
  kind: 'manifest',
  code: 'CL_REPEATED_CONTENT',
  severity: 'warning',
  certain: false,
  what: 'Two images of a manifest have the same bytes, under two names.',
  why: 'The image counts twice; where the service splits the data, it may be on both sides. Found only where the images or a listing of them are given.',
  fix: 'Keep one line for the image, with all of its labels.',
  wrong: () => ({
    training: manifestOf(imageExample('a-0001.jpg', 'pear'), imageExample('copy.jpg', 'pear')),
    contents: { [imageNamed('a-0001.jpg')]: '1', [imageNamed('copy.jpg')]: '1' },
  }),
  right: () => ({
    training: manifestOf(imageExample('a-0001.jpg', 'pear'), imageExample('a-0002.jpg', 'pear')),
    contents: { [imageNamed('a-0001.jpg')]: '1', [imageNamed('a-0002.jpg')]: '2' },
  }),
  *check(manifest) {
    for (const { first, line } of sameContents(manifest)) {
      const message = `The image of line ${String(line)} has the same content as that of line ${String(first)}, under another name.`
      yield { message, line, column: columnOfImage(manifest.partial, line) }
    }
  },
}
