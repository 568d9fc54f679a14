/** What a dry run has checked, and what it has not. */
import { toProse } from '../../text/markdown.js'
import type { ShownReport } from '../redact-report.js'
import type { Section } from './section.js'

export function scopeSection({ preflight, outcome }: ShownReport): Section | undefined {
  const { scope, unchecked = [] } = preflight ?? {}
  if (scope === undefined || outcome !== 'dry-run') return undefined
  const list = (title: string, sentences: readonly string[]): readonly string[] =>
    sentences.length === 0 ? [] : [`**${title}**`, sentences.map((sentence) => `- ${toProse(sentence)}`).join('\n')]
  const parts = [
    '### What was checked',
    ...list('Checked', scope.checked),
    ...list('Not checked', unchecked),
    ...list('Only a training shows', scope.open),
  ]
  return { title: 'what was checked', weight: 88, forms: [parts.join('\n\n')] }
}
