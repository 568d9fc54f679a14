import { imageExamples } from '../example-lines.js'
import { imagesByLabel, placeOfLabel } from '../conclude/labels-together.js'
import { isLikelySlip } from '../conclude/likely-slip.js'
import type { TogetherRule } from '../own-rule.js'

/** Images below which a label may be a slip of the keyboard, and how many times as many the other has. Our choice. */
const IMAGES_UNDER = 10
const TIMES_MIN = 5
/** Labels that are compared with each other. The service takes a quarter of that. */
const LABELS_MAX = 1000

export const misspeltLabel: TogetherRule = {
  kind: 'together',
  code: 'CL_MISSPELT_LABEL',
  severity: 'warning',
  certain: false,
  what: `A label with few images looks like a slip in the name of a label with at least ${String(TIMES_MIN)} times as many.`,
  why: 'It is often a slip of the keyboard; the images are lost to the label that was meant.',
  fix: 'Correct the label, or ignore this code if both names are meant.',
  bounds: [
    `images of the rarer label: under ${String(IMAGES_UNDER)}, and at most one for ${String(TIMES_MIN)} of the other`,
    'letters: one too many, missing, wrong, or two in the wrong order, in names of 5 letters or more and not in the first letter; in shorter names one letter doubled, or two in the wrong order; the last two missing, from 4 letters on',
  ],
  boundsReason:
    'Short words that differ by a letter are usually words of their own (car and cat, tap and cap, mouse and house), and so are words that differ in the first letter. A slip is rare: it is on a few of many lines.',
  wrong: () => ({ training: imageExamples({ cat: 10, dog: 10, catt: 1 }) }),
  right: () => ({ training: imageExamples({ cat: 11, dog: 10 }) }),
  *check(training, testing) {
    const labels = [...imagesByLabel(training, testing)].slice(0, LABELS_MAX)
    for (const [rare, images] of labels) {
      if (images >= IMAGES_UNDER) continue
      const meant = labels.find(([label, more]) => more >= images * TIMES_MIN && isLikelySlip(rare, label))
      if (meant === undefined) continue
      const message = `${rare} (images: ${String(images)}) looks like a slip in the name of ${meant[0]} (images: ${String(meant[1])}).`
      yield { message, label: rare, ...placeOfLabel(rare, training, testing) }
    }
  },
}
