/** The baseline, and how the version compares with it. */
import * as z from 'zod'
import { evaluation } from './evaluation.js'
import { count, numberOrNull, text } from './values.js'

export const change = z
  .strictObject({
    before: numberOrNull,
    after: numberOrNull,
    delta: numberOrNull.describe('After less before.'),
  })
  .meta({ id: 'change', description: 'A number of the baseline and of the version.' })

export const estimate = z
  .strictObject({
    point: numberOrNull,
    low: numberOrNull,
    high: numberOrNull,
    replicates: count.describe('How many times the images were drawn to get the interval.'),
    images: count,
    caution: z
      .literal(['few-images', 'no-variation', 'rare-labels', null])
      .describe('Why the interval says less than it seems to.'),
  })
  .meta({
    id: 'estimate',
    description: 'An estimate of F1 with its 95 % interval, by a bootstrap over the images; not the service’s number.',
  })

export const comparison = z
  .strictObject({
    'f1-score': change,
    precision: change,
    recall: change,
    'average-precision': change,
    'average-recall': change,
    'labels-known': z
      .boolean()
      .describe('False when only F1 is known of one of the versions; the lists are then empty.'),
    labels: z
      .array(
        z.strictObject({
          label: text,
          'f1-score': change,
          precision: change,
          recall: change,
          'testing-images': change,
        }),
      )
      .describe('Labels that both have, the greatest loss of F1 first.'),
    'new-labels': z.array(text),
    'vanished-labels': z.array(text),
  })
  .meta({ id: 'comparison', description: 'By the service’s own numbers.' })

export const sharedImages = z
  .strictObject({
    'shared-images': count.describe('Images that both testing snapshots have with the same ground truth.'),
    'relabelled-images': count.describe('Images that both have with different ground truth; left out.'),
    'only-version': count,
    'only-baseline': count,
    'version-f1': estimate.nullable(),
    'baseline-f1': estimate.nullable(),
    difference: estimate.nullable().describe('What the version gains.'),
  })
  .meta({
    id: 'shared-images',
    description: 'Both versions on the images that their test sets share: an estimate.',
  })

export const baseline = z
  .discriminatedUnion('kind', [
    z
      .strictObject({ kind: z.literal('none') })
      .describe('The project has no earlier trained version that could be compared with.'),
    z
      .strictObject({ kind: z.literal('unavailable'), reason: text })
      .describe('A baseline was asked for, but it is not available.'),
    z.strictObject({
      kind: z.literal('found'),
      name: text,
      arn: text,
      'same-test-set': z
        .boolean()
        .nullable()
        .describe(
          'Whether both were measured on the same images with the same ground truth; null when that is not known.',
        ),
      evaluation,
      comparison,
      'shared-images': sharedImages.nullable(),
    }),
  ])
  .meta({ id: 'baseline' })
