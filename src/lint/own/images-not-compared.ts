import { imageExample, manifestOf } from '../example-lines.js'
import type { ComparedImages } from '../images/near-duplicates.js'
import type { OwnFinding, TogetherRule } from '../own-rule.js'

export const imagesNotCompared: TogetherRule = {
  kind: 'together',
  code: 'CL_IMAGES_NOT_COMPARED',
  severity: 'notice',
  certain: true,
  what: 'Some images were not compared with others, so that copies among them are not found.',
  why: 'Images are compared only where they can be read, from a folder or from S3, and be decoded, and where something can be seen in it: one of nearly one colour is like every other of them. It is an error where no image of a manifest was compared. Reported only where images are compared, with --images near-duplicates of the command line.',
  fix: 'Give a folder with all images, or the right to read them in S3, and AWS_REGION with the Region of their bucket. Open those that cannot be decoded.',
  wrong: () => ({ ...example(), notCompared: 1 }),
  right: () => example(),
  *check(_training, testing) {
    const compared = testing?.nearDuplicates
    if (compared === undefined) return
    yield* findingOf('training', compared.training)
    yield* findingOf('testing', compared.testing)
  },
}

const example = () => ({
  training: manifestOf(imageExample('a-0001.jpg', 'pear'), imageExample('a-0002.jpg', 'apple')),
  testing: manifestOf(imageExample('a-0003.jpg', 'pear'), imageExample('a-0004.jpg', 'apple')),
  alike: {},
})

function* findingOf(
  manifest: 'training' | 'testing',
  { images, compared, notCompared }: ComparedImages,
): Generator<OwnFinding> {
  if (compared === images) return
  // Each reason in a place of its own, however the files were read.
  const reasons = [...notCompared].toSorted(([left], [right]) => (left < right ? -1 : 1))
  const why = reasons.map(([reason, count]) => `${String(count)} because ${reason}`).join(', ')
  const left = images - compared
  const message = `Of the ${String(images)} image${images === 1 ? '' : 's'} of the ${manifest} manifest, ${String(left)} ${left === 1 ? 'was' : 'were'} not compared with others: ${why}.`
  yield { message, manifest, severity: compared === 0 ? 'error' : undefined }
}
