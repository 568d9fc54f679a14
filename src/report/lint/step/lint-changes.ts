/** What changed since the base, as Markdown. */
import { toCode } from '../../../text/markdown.js'
import { shorten } from '../../../text/shorten.js'
import type { Section } from '../../summary/section.js'
import { describeChange } from '../describe-change.js'
import type { LintedBase, LintedData } from './lint-run-report.js'

const NAME_MAX_LENGTH = 120
const LABEL_MAX_LENGTH = 60

export function lintChangesSection({ base }: LintedData): Section | undefined {
  if (base === undefined) return undefined
  const heading = `### Changes since ${toCode(shorten(base.name, NAME_MAX_LENGTH))}`
  const lines = changesSince(base).map((line) => `- ${line}`)
  return { title: 'what changed', weight: 75, forms: [[heading, lines.join('\n')].join('\n\n')] }
}

/** Sentences and clauses as Markdown; each says which manifest it is about where there are two. */
export function changesSince({ training, testing }: Pick<LintedBase, 'training' | 'testing'>): readonly string[] {
  const of = (change: LintedBase['training']): readonly string[] =>
    describeChange(change, (label) => toCode(shorten(label, LABEL_MAX_LENGTH)))
  if (testing === undefined) return of(training)
  return [...of(training).map((line) => `Training: ${line}`), ...of(testing).map((line) => `Testing: ${line}`)]
}
