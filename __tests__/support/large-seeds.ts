/**
 * Seeds as large as the service allows, for an emulator whose clock begins where scenarios begin. The bench
 * runs this file unbuilt, so that it may import nothing but types.
 */
import type { Seed, VersionSeed } from '../../packages/emulator/src/seed.js'

/** The service’s limits. Developer guide, "Guidelines and quotas in Amazon Rekognition Custom Labels". */
export const LABELS_MAX = 250
export const LINES_MAX = 250_000
export const LABEL_NAME_MAX_LENGTH = 256

/** The highest known quota of versions in a project. Our choice. */
export const VERSIONS_MAX = 1000

/** The longest status message that is tried, in characters; the service documents no limit. Our choice. */
export const MESSAGE_MAX_LENGTH = 64 * 1024

const BUCKET = 'orchard-large'
const CREATED_SECONDS_AGO = 86_400
const JOB = 'rekognition-custom-labels'

/** A trained version `v1` whose testing snapshot has this many lines: two labels, one image in ten predicted as the other. */
export function seedWithSnapshot(lines: number, beganAt: number): Seed {
  const right = [snapshotLine('apple', 'apple'), snapshotLine('pear', 'pear')]
  const of = [...right, ...right, ...right, ...right, snapshotLine('apple', 'pear'), snapshotLine('pear', 'pear')]
  return {
    buckets: { [BUCKET]: { objects: { snapshot: { lines: { count: lines, of } } } } },
    projects: {
      orchard: {
        versions: {
          v1: {
            ...trainedVersion(evaluationOf(['apple', 'pear'], beganAt)),
            results: { testingOutput: `s3://${BUCKET}/snapshot` },
          },
        },
      },
    },
  }
}

/** A trained version `v1` with this many labels; every cell of its confusion matrix is written out, and none is zero. */
export function seedWithLabels(count: number, beganAt: number, nameLength = 0): Seed {
  const labels = Array.from({ length: count }, (_, index) => `part ${String(index + 1)}`.padStart(nameLength, 'x'))
  return { projects: { orchard: { versions: { v1: trainedVersion(evaluationOf(labels, beganAt)) } } } }
}

/** This many trained versions, `old-1` the oldest and the best, and a quota that allows more. */
export function seedWithVersions(count: number, beganAt: number): Seed {
  const versions = Array.from({ length: count }, (_, index): [string, VersionSeed] => {
    const name = `old-${String(index + 1)}`
    const ageSeconds = CREATED_SECONDS_AGO + (count - index) * 60
    const version = trainedVersion(evaluationOf(['apple', 'pear'], beganAt, name, ageSeconds))
    return [name, { ...version, ageSeconds, f1Score: 0.9 - index / 10_000 }]
  })
  return {
    settings: { versionsPerProject: count + 100 },
    projects: { orchard: { versions: Object.fromEntries(versions) } },
  }
}

/** A version `v1` that failed with this status message. */
export function seedWithMessage(statusMessage: string): Seed {
  const v1: VersionSeed = { status: 'TRAINING_FAILED', statusMessage, ageSeconds: CREATED_SECONDS_AGO }
  return { projects: { orchard: { versions: { v1 } } } }
}

/** A version `v1` that failed because of this many faulty lines, all in the manifest summary and the validation manifest. */
export function seedWithFaultyLines(count: number): Seed {
  const lines = Array.from({ length: count }, (_, index) => index + 1)
  const code = 'ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST'
  const message = 'The manifest file contains too many invalid rows.'
  const summary = {
    statistics: {
      training: {
        use_case: 'NOT_DETERMINED',
        total_json_lines: count,
        valid_json_lines: 0,
        invalid_json_lines: count,
        ignored_json_lines: 0,
        error_json_line_indices: lines,
        errors: [{ code, message }],
      },
    },
    errors: [],
  }
  const objects = {
    summary: { json: summary },
    validation: { lines: { count, of: FAULTY_LINES } },
  }
  return {
    buckets: { [BUCKET]: { objects } },
    projects: {
      orchard: {
        versions: {
          v1: {
            status: 'TRAINING_FAILED',
            statusMessage: message,
            ageSeconds: CREATED_SECONDS_AGO,
            results: {
              manifestSummary: `s3://${BUCKET}/summary`,
              trainingValidation: `s3://${BUCKET}/validation`,
            },
          },
        },
      },
    },
  }
}

const FAULTY_LINES = [
  JSON.stringify({
    'source-ref': 's3://orchard-images/{n}.jpg',
    errors: [{ code: 'ERROR_NO_LABEL_ATTRIBUTES', message: 'No label attributes are present in the JSON Line.' }],
  }),
  JSON.stringify({
    fruit: 0,
    errors: [{ code: 'ERROR_MISSING_SOURCE_REF', message: 'The source-ref key is missing.' }],
  }),
]

function trainedVersion(evaluation: unknown): VersionSeed {
  return {
    status: 'TRAINING_COMPLETED',
    ageSeconds: CREATED_SECONDS_AGO,
    output: `s3://${BUCKET}/runs`,
    f1Score: 0.9,
    evaluation,
  }
}

/** An evaluation summary as the service writes it; the name of its version is in it. */
function evaluationOf(
  labels: readonly string[],
  beganAt: number,
  versionName = 'v1',
  ageSeconds = CREATED_SECONDS_AGO,
): unknown {
  const createdAt = beganAt - ageSeconds * 1000
  const metrics = { F1Score: 0.9, Precision: 0.9, Recall: 0.9 }
  const cells = labels.flatMap((truth, row) =>
    labels.map((predicted, column) => ({
      GroundTruthLabel: truth,
      PredictedLabel: predicted,
      Value: row === column ? 0.9 : 0.1 / Math.max(labels.length - 1, 1),
    })),
  )
  return {
    Version: 1,
    EvaluationDetails: {
      ProjectVersionArn: `arn:aws:rekognition:eu-west-1:111122223333:project/orchard/version/${versionName}/${String(createdAt)}`,
      EvaluationEndTimestamp: '2026-03-01T10:00:00.000000',
      Labels: labels,
      NumberOfTrainingImages: 40_000,
      NumberOfTestingImages: 10_000,
    },
    AggregatedEvaluationResults: { ConfusionMatrix: cells, ...metrics },
    LabelEvaluationResults: labels.map((label) => ({
      Label: label,
      NumberOfTestingImages: 40,
      Metrics: { ...metrics, Threshold: 0.5 },
    })),
  }
}

/** An image of a classification model, with its prediction. */
function snapshotLine(truth: string, predicted: string): string {
  const isRight = truth === predicted
  const missed = isRight ? {} : prediction(1, truth, 0.3, { present: true, found: false })
  return JSON.stringify({
    'source-ref': 's3://orchard-images/testing/image-{n}.jpg',
    [`${JOB}-training-0`]: 0,
    [`${JOB}-training-0-metadata`]: { ...common('training', 'yes'), 'class-name': truth, confidence: 1 },
    ...prediction(0, predicted, 0.8, { present: isRight, found: true }),
    ...missed,
  })
}

function prediction(
  index: number,
  label: string,
  confidence: number,
  { present, found }: { readonly present: boolean; readonly found: boolean },
): Readonly<Record<string, unknown>> {
  const name = `${JOB}-evaluation-${String(index)}`
  const details = {
    version: 1,
    'ground-truth-labelling-jobs': [`${JOB}-training-job`],
    'is-true-positive': present && found,
    'is-true-negative': !present && !found,
    'is-false-positive': !present && found,
    'is-false-negative': present && !found,
    'is-present-in-ground-truth': present,
  }
  return {
    [name]: index,
    [`${name}-metadata`]: {
      ...common('evaluation', 'no'),
      'class-name': label,
      confidence,
      [`${JOB}-evaluation-details`]: details,
    },
  }
}

function common(job: string, byPerson: string): Readonly<Record<string, unknown>> {
  return {
    'job-name': `${JOB}-${job}-job`,
    'human-annotated': byPerson,
    'creation-date': '2026-04-02T10:40:59.000000',
    type: 'groundtruth/image-classification',
  }
}
