import { boxExample, exampleBox, manifestOf } from '../example-lines.js'
import type { Annotation } from '../../manifest/box-attribute.js'
import { labelsOf } from '../../manifest/labels.js'
import { eachBoxAttribute } from '../each-box-attribute.js'
import { NO_LINE_FINDINGS, type OwnLineFinding, type OwnLineRule } from '../own-rule.js'

/** Boxes of an attribute that are compared. Our choice: twice what the service takes; each is compared with all others. */
const COMPARED_MAX = 100

export const repeatedBox: OwnLineRule = {
  kind: 'line',
  onUsualLines: 'same-boxes',
  code: 'CL_REPEATED_BOX',
  severity: 'warning',
  certain: true,
  what: 'An attribute has the same box, of the same class, more than once.',
  why: 'The object counts more than once in training, and in testing one of the two is always missed.',
  fix: 'Remove the box together with its entry in objects.',
  wrong: () => ({ training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear'), exampleBox('pear')])) }),
  right: () => ({
    training: manifestOf(boxExample('a-0001.jpg', [exampleBox('pear'), exampleBox('pear', { left: 320 })])),
  }),
  check: (line) =>
    eachBoxAttribute(line, ({ annotations }, name, attribute) => {
      let found: OwnLineFinding[] | undefined
      const compared = Math.min(annotations.length, COMPARED_MAX)
      for (let index = 1; index < compared; index += 1) {
        const box = annotations[index]
        const first = box === undefined ? index : firstLike(box, annotations)
        if (first >= index) continue
        const label = labelsOf(attribute)[index]
        const message = `Box ${String(index + 1)} of ${name} is the same as box ${String(first + 1)}.`
        ;(found ??= []).push({ message, path: [name, 'annotations', index], label })
      }
      return found ?? NO_LINE_FINDINGS
    }),
}

function firstLike(box: Annotation, annotations: readonly Annotation[]): number {
  for (let index = 0; index < annotations.length; index += 1) {
    const other = annotations[index]
    if (other?.left !== box.left || other.top !== box.top) continue
    if (other.width === box.width && other.height === box.height && other.classId === box.classId) return index
  }
  return annotations.length
}
