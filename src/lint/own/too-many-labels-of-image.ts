import { imageExample, imageMetadata, manifestOf } from '../example-lines.js'
import { IMAGE_LABELS_MAX } from '../../manifest/limits.js'
import { NO_LINE_FINDINGS, type OwnLineRule } from '../own-rule.js'

export const tooManyLabelsOfImage: OwnLineRule = {
  kind: 'line',
  onUsualLines: 'silent',
  code: 'CL_TOO_MANY_LABELS_OF_IMAGE',
  severity: 'warning',
  certain: false,
  what: `An image has more than ${String(IMAGE_LABELS_MAX)} image-level labels.`,
  why: 'That is past the quota of the service; which code it answers with is not documented.',
  fix: `Keep at most ${String(IMAGE_LABELS_MAX)} labels for an image.`,
  bounds: [`labels of an image: at most ${String(IMAGE_LABELS_MAX)}`],
  wrong: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear', moreLabels(IMAGE_LABELS_MAX))) }),
  right: () => ({ training: manifestOf(imageExample('a-0001.jpg', 'pear', moreLabels(1))) }),
  check({ report }) {
    const count = report.usable.imageLabels.length
    if (count <= IMAGE_LABELS_MAX) return NO_LINE_FINDINGS
    return [
      { message: `The image has ${String(count)} labels; the service takes ${String(IMAGE_LABELS_MAX)}.`, path: [] },
    ]
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
