/** The check of the manifests before the training: what was to be expected of them, and what was found. */
import { formatCount, plural } from '../../text/number.js'
import { renderTable } from '../../text/table.js'
import { lintFindingsSection } from '../lint/step/findings-by-code.js'
import { countsOfLint, forecastOf } from '../lint/step/lint-words.js'
import type { ShownReport } from '../redact-report.js'
import type { Section } from './section.js'

export function dataCheckSection({ lint }: ShownReport): Section | undefined {
  if (lint === undefined) return undefined
  const { report } = lint
  const right = (heading: string) => ({ heading, align: 'right' as const })
  const columns = [
    { heading: 'Manifest' },
    ...['Lines', 'Valid', 'Invalid', 'Ignored', 'Images', 'Labels'].map((heading) => right(heading)),
  ]
  const manifests = [
    { name: 'training', counted: report.training },
    ...(report.testing === undefined ? [] : [{ name: 'testing', counted: report.testing }]),
  ]
  const rows = manifests.map(({ name, counted }) => {
    const { lines, validLines, invalidLines, ignoredLines, images, labels } = counted
    return [name, ...[lines, validLines, invalidLines, ignoredLines, images, labels.size].map(formatCount)]
  })
  const { leakedImages } = report
  const leaked =
    leakedImages === 0
      ? []
      : [`${plural(leakedImages, 'image is', 'images are')} in both manifests: the scores say too much good.`]
  const heading = '### The manifests, as checked before the training'
  const words = `${forecastOf(lint)} ${countsOfLint({ ...lint, gate: undefined })}`
  return {
    title: 'the check of the manifests',
    weight: 62,
    forms: [[heading, words, renderTable(columns, rows), ...leaked].join('\n\n'), [heading, words].join('\n\n')],
  }
}

/** Of a training that was not started for them, the first thing to read. */
export function dataFindingsSection({ lint }: ShownReport): Section | undefined {
  const section = lint && lintFindingsSection(lint, '#### Findings of this check')
  return section && { ...section, title: 'the findings of the check', weight: 58 }
}
