/** The numbers of a version, and the verdict on them. */
import * as z from 'zod'
import { countOrNull, numberOrNull, ratioOrNull, text, textOrNull } from './values.js'

const label = z
  .strictObject({
    label: text,
    'f1-score': ratioOrNull,
    precision: ratioOrNull,
    recall: ratioOrNull,
    threshold: ratioOrNull.describe('The assumed threshold of the label.'),
    'testing-images': countOrNull,
    'training-images': countOrNull.describe(
      'Images of the training manifest that carry the label; null where its lines were not checked.',
    ),
  })
  .meta({ id: 'label' })

const confusionCell = z
  .strictObject({
    'ground-truth-label': text,
    'predicted-label': text,
    share: ratioOrNull.describe('Of the images of the ground-truth label.'),
  })
  .meta({ id: 'confusion-cell' })

export const evaluation = z
  .strictObject({
    source: z
      .enum(['summary', 'describe', 'measured'])
      .describe(
        'describe: only the service’s F1Score, a 32-bit float, could be read. measured: by the action itself, on the images of images-manifest.',
      ),
    'f1-score': ratioOrNull,
    precision: ratioOrNull,
    recall: ratioOrNull,
    'average-precision': ratioOrNull,
    'average-recall': ratioOrNull,
    'training-images': countOrNull,
    'testing-images': countOrNull,
    labels: z.array(label),
    'confusion-matrix': z
      .array(confusionCell)
      .describe('Empty for object localisation. Cells of share 0 are left out.'),
  })
  .meta({ id: 'evaluation' })

export const shortfall = z
  .strictObject({ label: text, actual: numberOrNull, bound: numberOrNull, reason: text })
  .meta({ id: 'shortfall' })

const gateRule = z
  .strictObject({
    rule: text,
    metric: text,
    label: textOrNull.describe('The label that the rule names, or the worst one of a rule on every label.'),
    actual: numberOrNull,
    bound: numberOrNull,
    result: z
      .enum(['holds', 'fails', 'skipped'])
      .describe('Skipped: there was nothing to compare with, which is not the fault of the version.'),
    severity: z.enum(['fail', 'warn']).describe('Whether a rule that fails makes the gate fail, or only warns.'),
    reason: text,
    shortfalls: z.array(shortfall).describe('Of a rule on every label: the labels that fall short, worst first.'),
  })
  .meta({ id: 'gate-rule' })

export const gate = z
  .strictObject({
    passed: z.boolean().nullable().describe('Null when no rule could be judged.'),
    'warns-only': z.boolean(),
    rules: z.array(gateRule),
  })
  .meta({ id: 'gate' })
