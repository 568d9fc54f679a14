/** Lines as jobs of Ground Truth leave them, and what is in lines that were written. */
import { checkLine } from '../../src/lint/check-line.js'
import { box, boxAttribute, boxMetadata } from './manifest-lines.js'

export const JOB = {
  'human-annotated': 'yes',
  'creation-date': '2026-03-02T09:15:00.123456',
  'job-name': 'labeling-job/fruit',
}
export const line = (parts: object, image = 'a.jpg') =>
  JSON.stringify({ 'source-ref': `s3://orchard/${image}`, ...parts })

export const multiLabel = (ids: unknown, changes: object = {}) => ({
  fruit: ids,
  'fruit-metadata': {
    'class-map': { '0': 'pear', '2': 'apple' },
    'confidence-map': { '0': 0.95, '2': 0.7 },
    type: 'groundtruth/image-classification-multilabel',
    ...JOB,
    ...changes,
  },
})

/** A box attribute of a job; with a status, of one that adjusted an earlier one. */
export const boxes = (name: string, left: number, status?: string, date = JOB['creation-date']) => ({
  [name]: boxAttribute([box({ left })]),
  [`${name}-metadata`]: boxMetadata(1, {
    'creation-date': date,
    ...(status !== undefined && { 'adjustment-status': status }),
  }),
})

export const verification = (verdict: string) => ({
  check: 1,
  'check-metadata': { 'class-name': verdict, confidence: 0.9, type: 'groundtruth/label-verification', ...JOB },
})

/** Labels, and left sides of boxes, of each line that was written. */
export function contentsOf(lines: readonly string[]) {
  return lines.map((text) => {
    const { usable } = checkLine(1, text)
    return [...usable.imageLabels, ...usable.boxes.map(({ label, left }) => `${label} at ${String(left)}`)]
  })
}
