/** The report of a lint as it may be shown: never with a secret; where others can read along, without account ids and images. */
import { redactFields, treatmentsOf } from '../../redact-fields.js'
import { textRedactor, type Redact } from '../../redact-text.js'
import type { PolicyOf } from '../../redaction-policy.js'
import { FAILURE, NOTE, RUN } from '../../shared-fields.js'
import { LINT } from '../lint-fields.js'
import type { ShownLint } from '../shown-lint.js'
import type { LintedData, LintRunReport } from './lint-run-report.js'

/** Never shown: which addresses in texts are the report's own, and what tells the comments of two steps apart. */
type NotShown = 'addresses' | 'subject'

/** Exists in types alone: nothing but {@link showLintRun} makes what has it. */
declare const SHOWN: unique symbol

/** What views are rendered from. */
export type ShownLintRun = Omit<LintRunReport, NotShown> & { readonly [SHOWN]: true }

/** Every field of the report that is shown, and how: an allow-list. */
const SHOWN_LINT_FIELDS: PolicyOf<Omit<LintRunReport, NotShown>> = {
  action: 'as-is',
  startedAt: 'as-is',
  endedAt: 'as-is',
  run: RUN,
  region: 'name',
  showImages: 'as-is',
  outcome: 'as-is',
  project: { name: 'name', arn: 'place' },
  failOn: 'as-is',
  lint: LINT,
  notes: NOTE,
  failure: FAILURE,
  reportPath: 'name',
  sarifPath: 'name',
}

/** @param hideSecrets  takes the secrets that are known by now out of a text */
export function showLintRun(step: LintRunReport, hideSecrets: Redact): ShownLintRun
export function showLintRun(step: LintRunReport, hideSecrets: Redact): unknown {
  const { showImages } = step
  const treatments = treatmentsOf({ showImages, hideSecrets, redactText: textRedactor(step, hideSecrets) })
  return redactFields(step, SHOWN_LINT_FIELDS, treatments, showImages)
}

/** As the views of the command line take it. */
export function toShownLint({ report, training, testing, gate, base }: LintedData): ShownLint {
  const change = base && { base: base.name, training: base.training, testing: base.testing }
  return { report, training: training.name, testing: testing?.name, gate, change, lineText: () => undefined }
}
