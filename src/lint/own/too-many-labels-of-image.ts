import { imageExample, imageMetadata, manifestOf } from '../example-lines.js'
import { NO_LINE_FINDINGS, type OwnLineRule } from '../own-rule.js'

/** Labels of an image. Developer guide, "Guidelines and quotas". Past it: no code is documented. */
export const LABELS_MAX = 50

export const tooManyLabelsOfImage: OwnLineRule = {
  kind: 'line',
  code: 'CL_TOO_MANY_LABELS_OF_IMAGE',
  severity: 'warning',
  certain: false,
  what: `An image has more than ${String(LABELS_MAX)} image-level labels.`,
  why: 'That is past the quota of the service; which code it answers with is not documented.',
  fix: `Keep at most ${String(LABELS_MAX)} labels for an image.`,
  bounds: [`labels of an image: at most ${String(LABELS_MAX)}`],
  wrong: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear', moreLabels(LABELS_MAX))) }),
  right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear', moreLabels(1))) }),
  check({ report }) {
    const count = report.usable.imageLabels.length
    if (count <= LABELS_MAX) return NO_LINE_FINDINGS
    return [{ message: `The image has ${String(count)} labels; the service takes ${String(LABELS_MAX)}.`, path: [] }]
  },
}

function moreLabels(count: number): Record<string, unknown> {
  const names = Array.from({ length: count }, (_, index) => `trait${String(index)}`)
  const pairs = names.flatMap((name): [string, unknown][] => [
    [name, 1],
    [`${name}-metadata`, imageMetadata(name)],
  ])
  return Object.fromEntries<unknown>(pairs)
}
