import { columnOfImage } from '../conclude/concluded.js'
import { sameContents } from '../conclude/same-contents.js'
import { imageExample, imageNamed, manifestOf } from '../example-lines.js'
import type { TogetherRule } from '../own-rule.js'

export const leakedContent: TogetherRule = {
  kind: 'together',
  code: 'CL_LEAKED_CONTENT',
  severity: 'warning',
  certain: true,
  what: 'An image of the testing manifest has the same bytes as one of the training manifest, under another name.',
  why: 'The model is tested on what it was trained from, so that the metrics are better than the model. Found only where the images or a listing of them are given.',
  fix: 'Take the image out of one of the two manifests.',
  wrong: () => ({
    training: manifestOf(imageExample('a-0001.jpg', 'pear'), imageExample('a-0002.jpg', 'apple')),
    testing: manifestOf(imageExample('copy.jpg', 'pear'), imageExample('a-0004.jpg', 'apple')),
    contents: { [imageNamed('a-0001.jpg')]: '1', [imageNamed('copy.jpg')]: '1', [imageNamed('a-0004.jpg')]: '2' },
  }),
  right: () => ({
    training: manifestOf(imageExample('a-0001.jpg', 'pear'), imageExample('a-0002.jpg', 'apple')),
    testing: manifestOf(imageExample('a-0003.jpg', 'pear'), imageExample('a-0004.jpg', 'apple')),
    contents: { [imageNamed('a-0001.jpg')]: '1', [imageNamed('a-0003.jpg')]: '2', [imageNamed('a-0004.jpg')]: '3' },
  }),
  *check(training, testing) {
    if (testing === undefined) return
    for (const { first, line } of sameContents(training, testing)) {
      const message = `The image of line ${String(line)} of the testing manifest has the same content as that of line ${String(first)} of the training manifest, under another name.`
      yield { message, line, column: columnOfImage(testing.partial, line), manifest: 'testing' }
    }
  },
}
