/** Lines of testing snapshots, in the shapes that the service writes. */

/** The service's result for a prediction; `unsaid` leaves the details object out. */
export type Flag = 'tp' | 'fp' | 'fn' | 'tn' | 'unsaid'

/** left, top, width, height. */
export type Corners = readonly [number, number, number, number]

export interface Seen {
  readonly label: string
  readonly flag: Flag
  readonly confidence?: unknown
}

export interface SeenBox extends Seen {
  readonly box: Corners
}

export interface ExpectedBox {
  readonly label: string
  readonly box: Corners
}

const TRAINING = 'rekognition-custom-labels-training'
const EVALUATION = 'rekognition-custom-labels-evaluation'

/** An image of a classification model. */
export function classified(sourceRef: string, expected: readonly string[], seen: readonly Seen[]): string {
  const record: Record<string, unknown> = { 'source-ref': sourceRef }
  for (const [index, label] of expected.entries()) {
    record[`${TRAINING}-${String(index)}`] = index
    record[`${TRAINING}-${String(index)}-metadata`] = {
      ...common(TRAINING, 'yes', 'image-classification'),
      'class-name': label,
      confidence: 1,
    }
  }
  for (const [index, { label, flag, confidence }] of seen.entries()) {
    record[`${EVALUATION}-${String(index)}`] = index
    record[`${EVALUATION}-${String(index)}-metadata`] = {
      ...common(EVALUATION, 'no', 'image-classification'),
      'class-name': label,
      confidence: confidence ?? 0.5,
      ...details(flag),
    }
  }
  return JSON.stringify(record)
}

/** An image of a localisation model. `seen` undefined leaves the prediction out altogether. */
export function located(sourceRef: string, expected: readonly ExpectedBox[], seen?: readonly SeenBox[]): string {
  const record: Record<string, unknown> = { 'source-ref': sourceRef }
  Object.assign(
    record,
    boxes(`${TRAINING}-0`, TRAINING, 'yes', expected, () => ({ confidence: 1 })),
  )
  if (seen !== undefined) {
    const about = ({ flag, confidence }: SeenBox): unknown => ({ confidence: confidence ?? 0.5, ...details(flag) })
    Object.assign(record, boxes(EVALUATION, EVALUATION, 'no', seen, about))
  }
  record['rekognition-custom-labels-object-id'] = 7
  return JSON.stringify(record)
}

/** The bytes of a snapshot, a few of them at a time. */
export async function* streamOf(lines: readonly string[], chunkBytes = 997): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''))
  for (let at = 0; at < bytes.length; at += chunkBytes) yield await Promise.resolve(bytes.subarray(at, at + chunkBytes))
}

function common(job: string, byPerson: string, kind: string): Record<string, unknown> {
  return {
    'job-name': `${job}-job`,
    'human-annotated': byPerson,
    'creation-date': '2026-04-02T10:40:59.000000',
    type: `groundtruth/${kind}`,
  }
}

function details(flag: Flag): Record<string, unknown> {
  if (flag === 'unsaid') return {}
  return {
    [`${EVALUATION}-details`]: {
      version: 1,
      'ground-truth-labelling-jobs': [`${TRAINING}-job`],
      'is-true-positive': flag === 'tp',
      'is-true-negative': flag === 'tn',
      'is-false-positive': flag === 'fp',
      'is-false-negative': flag === 'fn',
      'is-present-in-ground-truth': flag === 'tp' || flag === 'fn',
    },
  }
}

function boxes<T extends ExpectedBox>(
  name: string,
  job: string,
  byPerson: string,
  all: readonly T[],
  about: (box: T) => unknown,
): Record<string, unknown> {
  const labels = [...new Set(all.map(({ label }) => label))]
  return {
    [name]: {
      annotations: all.map(({ label, box: [left, top, width, height] }) => ({
        class_id: labels.indexOf(label),
        left,
        top,
        width,
        height,
      })),
      image_size: [{ width: 1024, height: 768, depth: 3 }],
    },
    [`${name}-metadata`]: {
      ...common(job, byPerson, 'object-detection'),
      'class-map': Object.fromEntries(labels.map((label, id) => [String(id), label])),
      objects: all.map(about),
    },
  }
}

/** The line of an image with one label, which the model found. */
export function right(name: string, label: string): string {
  return classified(`s3://b/${name}`, [label], [{ label, flag: 'tp', confidence: 0.9 }])
}

/** The line of an image in which the model took one label for another. */
export function swapped(name: string, truth: string, guess: string): string {
  return classified(
    `s3://b/${name}`,
    [truth],
    [
      { label: guess, flag: 'fp', confidence: 0.75 },
      { label: truth, flag: 'fn', confidence: 0.25 },
    ],
  )
}
