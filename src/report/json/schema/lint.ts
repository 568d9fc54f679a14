/** The JSON report of a lint, and its JSON Schema. */
import * as z from 'zod'
import { LINT_VERSION } from '../../lint/lint-version.js'
import { failure } from './problems.js'
import { count, numberOrNull, text, textOrNull } from './values.js'
import { toDocument } from './to-document.js'

const manifest = z
  .strictObject({
    lines: count,
    'valid-lines': count,
    'invalid-lines': count.describe('Lines that the service cannot use.'),
    'ignored-lines': count.describe('Lines that are valid, and that nothing is trained from.'),
    images: count.describe('Different source-refs on valid lines.'),
    labels: z.record(text, count).describe('By label, the different source-refs on valid lines that carry it.'),
    boxes: z.record(text, count).describe('By label of boxes, the boxes that can be trained from.'),
  })
  .meta({ id: 'linted-manifest' })

const finding = z
  .strictObject({
    code: text.describe('The service’s, or one of this project’s: CL_ and a name.'),
    severity: z.enum(['error', 'warning', 'notice']),
    manifest: z.enum(['training', 'testing', 'both']),
    line: z.int().min(1).nullable().describe('1-based; null for the manifest as a whole.'),
    column: z.int().min(1).nullable().describe('1-based, in UTF-16 units, of the value that is wrong.'),
    label: textOrNull,
    message: text,
    fix: textOrNull,
  })
  .meta({ id: 'lint-finding' })

const checkedImages = z
  .strictObject({
    images: count.describe('Different source-refs on lines that are valid but for their images, of both manifests.'),
    checked: count.describe('Images that were checked with a result.'),
    unknown: count.describe('Images of which nothing, or not all, could be found out.'),
    'lines-lost': count.describe('Lines that the service would drop for their images; they count as invalid lines.'),
  })
  .meta({ id: 'checked-images' })

const rule = z
  .strictObject({
    rule: text.describe('As it is written in the gate.'),
    label: textOrNull.describe('The label that the rule names, or the worst one of a rule on every label.'),
    actual: numberOrNull,
    bound: numberOrNull,
    holds: z.boolean().nullable().describe('Null for a rule that the manifests do not decide.'),
    severity: z.enum(['fail', 'warn']).describe('Whether a rule that fails makes the gate fail, or only warns.'),
    reason: text,
  })
  .meta({ id: 'lint-gate-rule' })

const change = z
  .strictObject({
    'images-added': count,
    'images-removed': count,
    'images-relabelled': count.describe('Images of both manifests that have other labels now.'),
    'relabelled-lines': z.array(z.int().min(1)).describe('Lines that the first of these are on, at most ten.'),
    'labels-added': z.array(text),
    'labels-removed': z.array(text),
  })
  .meta({ id: 'manifest-change' })

const changes = z
  .strictObject({
    base: text.describe('The version or manifest that it was compared with.'),
    training: change,
    testing: change.nullable().describe('Null unless both have a testing manifest.'),
  })
  .meta({ id: 'changes' })

export const lintReport = z
  .strictObject({
    'lint-version': z.literal(LINT_VERSION).describe('Raised when a reader of the report would have to change.'),
    'will-train': z.boolean().describe('Whether the service would train from these manifests.'),
    certain: z.boolean().describe('False where the forecast depends on behaviour that the service does not document.'),
    'predicted-code': textOrNull.describe('The service’s terminal code; null where the training would succeed.'),
    'use-case': z.enum(['IMAGE_LEVEL_LABELS', 'OBJECT_LOCALIZATION', 'NOT_DETERMINED']),
    training: manifest,
    testing: manifest.nullable().describe('Null where the service splits the training data.'),
    'leaked-images': count.describe('Different source-refs that are in both manifests.'),
    'leaked-groups': count.describe('Groups of images that are in both manifests; 0 without group-by.'),
    'duplicate-images': count.describe('Different source-refs that are on more than one line of a manifest.'),
    'checked-images': checkedImages.nullable().describe('Null where no image was checked.'),
    findings: z.array(finding).describe('The worst first, at most as many as max-findings.'),
    totals: z.record(text, count).describe('By code, how many findings there are in all.'),
    gate: z.array(rule).nullable().describe('The rules of the gate on these manifests; null without a gate.'),
    changes: changes.nullable().describe('What changed since the base; null without a base.'),
  })
  .meta({ id: 'lint' })

export const failedLintReport = z
  .strictObject({
    'lint-version': z.literal(LINT_VERSION),
    outcome: z.enum(['invalid-input', 'credentials-expired', 'cancelled', 'error']),
    failure: failure.nullable().describe('Null where the step ended before it knew why.'),
  })
  .meta({ id: 'failed-lint' })

const anyLintReport = z.union([lintReport, failedLintReport]).meta({
  title: 'Report of a lint of manifests',
  description:
    'What a lint found; of a step of the action that could not read the manifests, why. Every key is always there; null means that a value is not known or that there is none.',
})

/**
 * The JSON Schema (2020-12) of the report: the content of `docs/lint.schema.json`.
 * @internal The script that writes it is not part of a program.
 */
export function toLintSchema(): object {
  return toDocument(anyLintReport)
}
