import { imageExamples } from '../example-lines.js'
import { imagesByLabel } from '../conclude/labels-together.js'
import { isOneEditAway } from '../conclude/one-edit.js'
import type { TogetherRule } from '../own-rule.js'

/** Images below which a label may be a slip of the keyboard, and letters that it needs. Our choice. */
const IMAGES_UNDER = 10
const LETTERS_MIN = 3
/** Labels that are compared with each other. The service takes a quarter of that. */
const LABELS_MAX = 1000

export const misspeltLabel: TogetherRule = {
  kind: 'together',
  code: 'CL_MISSPELT_LABEL',
  severity: 'warning',
  certain: false,
  what: 'A label with few images is one letter away from a label with at least twice as many.',
  why: 'It is often a slip of the keyboard; the images are lost to the label that was meant.',
  fix: 'Correct the label, or ignore this code if both names are meant.',
  bounds: [`images of the rarer label: under ${String(IMAGES_UNDER)}`],
  wrong: () => ({ training: imageExamples({ cat: 10, dog: 10, catt: 1 }) }),
  right: () => ({ training: imageExamples({ cat: 11, dog: 10 }) }),
  *check(training, testing) {
    const labels = [...imagesByLabel(training, testing)].slice(0, LABELS_MAX)
    for (const [rare, images] of labels) {
      if (images >= IMAGES_UNDER || rare.length < LETTERS_MIN) continue
      const meant = labels.find(
        ([label, more]) => more >= images * 2 && label.length >= LETTERS_MIN && isOneEditAway(rare, label),
      )
      if (meant === undefined) continue
      const message = `${rare} (images: ${String(images)}) is one letter away from ${meant[0]} (images: ${String(meant[1])}).`
      yield { message, label: rare }
    }
  },
}
