/** A report with a secret in every field that may contain one. */
import type { RunReport } from '../../../src/report/run-report.js'
import { evaluationOf, label } from './evaluations.js'
import { baselineOf, figuresOf } from './figures.js'
import { statistics } from './manifests.js'
import { startedReport, TRAINING_VERSION } from './report.js'

export const ACCOUNT = '999988887777'
/** An account id, and an image. */
export const TEXT = textWith(ACCOUNT)

const EVALUATION = evaluationOf([label('a', 0.5)])

export const LEAKY = leakyReport(ACCOUNT)

function arnWith(hidden: string): string {
  return `arn:aws:rekognition:eu-west-1:${hidden}:project/orchard`
}

function textWith(hidden: string): string {
  return `${arnWith(hidden)} names s3://images/a b.jpg`
}

/** Texts to hide, and in messages an image, in every field that may contain one. */
export function leakyReport(hidden: string): RunReport {
  const arn = arnWith(hidden)
  const text = textWith(hidden)
  const object = { bucket: `data-${hidden}`, key: `${hidden}/train.manifest` }
  return startedReport({
    showImages: false,
    project: { name: 'orchard', arn },
    version: {
      ...TRAINING_VERSION,
      arn,
      statusMessage: text,
      kmsKeyId: arn,
      sourceVersionArn: arn,
      evaluationSummary: object,
      manifestSummary: object,
    },
    data: { kind: 'manifests', training: { object }, testing: { object } },
    verdict: {
      passed: false,
      rules: [
        {
          rule: 'f1 >= 0.9',
          severity: 'fail',
          metric: 'f1',
          label: null,
          actual: 0.1,
          bound: 0.9,
          result: 'fails',
          reason: text,
          shortfalls: [{ label: 'a', actual: null, bound: 0.9, reason: text }],
        },
      ],
    },
    baseline: { ...baselineOf(EVALUATION, EVALUATION), arn },
    figures: figuresOf(EVALUATION, {
      worst: [{ sourceRef: `s3://${hidden}/a.jpg`, wrongness: 1, expected: [], predicted: [], missed: [] }],
      problems: [{ line: 1, problem: text }],
    }),
    manifestSummary: {
      training: statistics({ errors: [{ code: 'A', message: text }] }),
      testing: statistics({ errors: [{ code: 'A', message: text }] }),
      errors: [{ code: 'A', message: text }],
    },
    findings: [
      {
        manifest: null,
        severity: 'error',
        code: 'A',
        message: text,
        remedy: '',
        count: null,
        lines: [],
        complete: true,
      },
    ],
    notes: [{ level: 'warning', message: text }],
    failure: {
      code: 'INVALID_INPUT',
      message: text,
      hint: text,
      problems: [{ input: 'project', given: text, allowed: text, excerpt: text }],
    },
    preflight: {
      findings: [{ code: 'BUCKET_NOT_FOUND', message: text, hint: text, requestId: 'r-1' }],
      unchecked: [text],
    },
    request: {
      projectArn: arn,
      versionName: 'v1',
      output: { bucket: object.bucket, prefix: object.key },
      data: { kind: 'manifests', training: object, testing: object },
      kmsKeyId: arn,
      description: text,
      tags: { owner: text },
    },
  })
}
