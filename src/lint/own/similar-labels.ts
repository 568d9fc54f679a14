import { latePattern } from '../../text/late-pattern.js'
import { imageExamples } from '../example-lines.js'
import { imagesByLabel, placeOfLabel } from '../conclude/labels-together.js'
import type { TogetherRule } from '../own-rule.js'

export const similarLabels: TogetherRule = {
  kind: 'together',
  code: 'CL_SIMILAR_LABELS',
  severity: 'warning',
  certain: true,
  what: 'Two labels differ only by case, by blanks, by a hyphen or an underscore for a blank between words, or by how Unicode spells their letters.',
  why: 'The service keeps names as they are, so that these are two labels, each with a part of the images.',
  fix: 'Spell the label in one way on all lines.',
  wrong: () => ({ training: imageExamples({ pear: 10, Pear: 2, apple: 10 }) }),
  right: () => ({ training: imageExamples({ pear: 12, apple: 10 }) }),
  *check(training, testing) {
    const spellings = new Map<string, string[]>()
    for (const label of imagesByLabel(training, testing).keys()) {
      const folded = fold(label)
      const known = spellings.get(folded)
      if (known === undefined) spellings.set(folded, [label])
      else known.push(label)
    }
    for (const [first = '', ...others] of spellings.values())
      for (const other of others)
        yield {
          message: `${JSON.stringify(other)} and ${JSON.stringify(first)} are two labels.`,
          label: other,
          ...placeOfLabel(other, training, testing),
        }
  },
}

const SIGN_IN_NAME = latePattern(String.raw`(?<=[\p{L}\p{M}\p{N}])[_-](?=[\p{L}\p{N}])`, 'gu')

/** Signs at an end tell labels apart (A and A-), and so do letters of another form (x² and x2). */
function fold(label: string): string {
  return label.toLowerCase().normalize('NFC').trim().replace(/\s+/gu, ' ').replace(SIGN_IN_NAME(), ' ')
}
