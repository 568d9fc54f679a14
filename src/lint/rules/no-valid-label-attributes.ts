import { lineFinding } from '../findings.js'
import type { ConclusionRule } from '../rule.js'

/**
 * Says of a line that each of its label attributes failed. An attribute that failed only because none of its boxes
 * is usable has had its conclusion (ERROR_NO_VALID_ANNOTATIONS); which of the two the service writes for
 * a line of both is not documented.
 */
export const noValidLabelAttributes: ConclusionRule = {
  kind: 'conclusion',
  code: 'ERROR_NO_VALID_LABEL_ATTRIBUTES',
  scope: 'line',
  severity: 'error',
  messages: ['No valid label attributes found.'],
  stops: false,
  effect: 'line-invalid',
  remedy: 'Correct the other errors of the line: each of its label attributes has one.',
  check: (attributes) =>
    attributes.every(({ findings }) =>
      findings.some(({ place, severity }) => severity === 'error' && place.kind === 'metadata'),
    )
      ? lineFinding(noValidLabelAttributes, { kind: 'line' })
      : undefined,
}
