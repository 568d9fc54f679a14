import { placeOfLabel, imagesByLabel } from '../conclude/labels-together.js'
import { imageExamples } from '../example-lines.js'
import { invisibleIn } from '../invisible.js'
import { countOfImages } from '../line-words.js'
import type { TogetherRule } from '../own-rule.js'

export const invisibleInLabel: TogetherRule = {
  kind: 'together',
  code: 'CL_INVISIBLE_IN_LABEL',
  severity: 'warning',
  certain: false,
  what: 'A label has characters that cannot be seen and spell nothing, or a blank at one of its ends.',
  why: 'The service keeps the label as it is, and the model answers with it so: a gate or a program that asks for the name as it looks finds nothing.',
  fix: 'Remove the character from the label on all lines.',
  wrong: () => ({ training: imageExamples({ pear: 12, 'apple ': 12 }) }),
  right: () => ({ training: imageExamples({ pear: 12, 'red apple': 12 }) }),
  *check(training, testing) {
    for (const [label, images] of imagesByLabel(training, testing)) {
      const name = invisibleIn(label)
      if (name === undefined) continue
      const message = `The label ${JSON.stringify(label)} of ${countOfImages(images)} has ${name}.`
      yield { message, label, ...placeOfLabel(label, training, testing) }
    }
  },
}
