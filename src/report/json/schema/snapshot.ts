/** Results of the testing snapshot. */
import * as z from 'zod'
import { estimate } from './baseline.js'
import { count, digest, numberOrNull, text } from './values.js'

export const countedLabel = z
  .strictObject({
    label: text,
    count: z.int().min(1).describe('Boxes of the label; 1 for an image-level label.'),
  })
  .meta({ id: 'counted-label' })

const box = z
  .strictObject({ left: z.number(), top: z.number(), width: z.number(), height: z.number() })
  .describe('In pixels of the image.')

export const wrongImage = z
  .strictObject({
    'source-ref': text,
    wrongness: z
      .number()
      .min(0)
      .nullable()
      .describe('How wrong: mistakes made with high confidence count more than close calls.'),
    expected: z.array(countedLabel),
    missed: z.array(countedLabel),
    predicted: z
      .array(z.strictObject({ label: text, confidence: numberOrNull, correct: z.boolean(), box: box.nullable() }))
      .describe('Most confident first.'),
  })
  .meta({ id: 'wrong-image' })

export const testingSnapshot = z
  .strictObject({
    images: count,
    'judged-images': count,
    'has-predictions': z.boolean(),
    'unreadable-lines': count,
    problems: z
      .array(z.strictObject({ line: z.int().min(1), problem: text }))
      .describe('The first of the lines that could not be read.'),
    'test-set': z.strictObject({
      digest: digest.describe('Equal for the same images with the same ground truth, in any order.'),
      images: count,
      complete: z.boolean(),
    }),
    'f1-estimate': estimate.nullable(),
    labels: z
      .array(z.strictObject({ label: text, 'true-positives': count, 'false-positives': count, misses: count }))
      .describe('Counts of images, or of boxes.'),
    'wrong-images': count.describe('How many images were wrong, listed in worst-images or not.'),
    'worst-images': z
      .array(wrongImage)
      .max(1000)
      .describe('The 1,000 worst at most, the worst first; wrong-images counts all. Empty unless images are shown.'),
  })
  .meta({
    id: 'testing-snapshot',
    description: 'What the testing snapshot shows: estimates next to the service’s own numbers.',
  })
