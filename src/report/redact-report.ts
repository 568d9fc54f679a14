/** The report as it may be shown: never with a secret; where others can read it, without account ids and images. */
import { redactFields, treatmentsOf } from './redact-fields.js'
import { textRedactor, type Redact } from './redact-text.js'
import type { RunReport } from './run-report.js'
import { SHOWN_FIELDS, type NotShown } from './shown-fields.js'

/** Exists in types alone: nothing but {@link toShown} makes what has it. */
declare const SHOWN: unique symbol

/** What views are rendered from. */
export type ShownReport = Omit<RunReport, NotShown> & { readonly [SHOWN]: true }

/**
 * The report for all views, treated field by field as shown-fields.ts says; a field that it does not list is left
 * out. With `showImages` on, only secrets go. Parts in which nothing changes are those of the report, not copies. Outputs are
 * made from the report itself.
 * @param hideSecrets  takes the secrets that are known by now out of a text
 */
export function toShown(report: RunReport, hideSecrets: Redact): ShownReport
export function toShown(report: RunReport, hideSecrets: Redact): unknown {
  const { showImages } = report
  const treatments = treatmentsOf({ showImages, hideSecrets, redactText: textRedactor(report, hideSecrets) })
  return redactFields(report, SHOWN_FIELDS, treatments, showImages)
}
