/** What changed in a manifest since the base, in words. */
import type { ManifestChange } from '../../lint/compare-manifests.js'
import { formatCount, plural } from '../../text/number.js'
import { listLineNumbers } from './shown-lint.js'

/** Labels that a line names before it only counts. */
const NAMED_MAX = 10

/** Whether anything changed at all. */
export function isChanged({ imagesAdded, imagesRemoved, imagesRelabelled }: ManifestChange): boolean {
  return imagesAdded + imagesRemoved + imagesRelabelled > 0
}

/**
 * A line for the images, and one for labels that came or went.
 * @param toName  a label as it may be shown there
 */
export function describeChange(change: ManifestChange, toName: (label: string) => string): readonly string[] {
  if (!isChanged(change)) return ['No image was added, removed or labelled differently.']
  const { imagesAdded, imagesRemoved, imagesRelabelled, relabelledLines, labelsAdded, labelsRemoved } = change
  const lines = listLineNumbers(relabelledLines, imagesRelabelled)
  const counts = [
    `${plural(imagesAdded, 'image')} added`,
    `${plural(imagesRemoved, 'image')} removed`,
    `${plural(imagesRelabelled, 'image')} labelled differently${lines === undefined ? '' : ` (${lines})`}`,
  ]
  const labels = [
    [labelsAdded, 'added'],
    [labelsRemoved, 'removed'],
  ] as const
  return [
    counts.join(', '),
    ...labels.flatMap(([names, what]) => {
      if (names.length === 0) return []
      const named = names.slice(0, NAMED_MAX).map(toName)
      const more = names.length > NAMED_MAX ? ` and ${formatCount(names.length - NAMED_MAX)} more` : ''
      return [`${plural(names.length, 'label')} ${what}: ${named.join(', ')}${more}`]
    }),
  ]
}
