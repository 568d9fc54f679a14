import { contentFinding } from '../findings.js'
import { fewestLabels } from './manifest-too-few-labels.js'
import type { LabelRule } from './rule.js'

/**
 * Enough labels must be left when the lines of the other kind are dropped. The guide's page on this error gives the
 * two minima the other way round than its page on quotas; the quotas are taken.
 */
export const manifestTooFewUsableLabels: LabelRule = {
  code: 'ERROR_MANIFEST_TOO_FEW_USABLE_LABELS',
  check: ({ all, usable, useCase }) =>
    all.size >= fewestLabels(useCase) && usable.size < fewestLabels(useCase)
      ? contentFinding(manifestTooFewUsableLabels.code)
      : undefined,
}
