/** Evaluation summaries of a fake account's versions, as objects in S3. */
import type { ObjectPort } from '../../../src/ports/objects.js'
import { createFakeObjects } from '../fake-objects.js'
import type { FakeVersion } from './fake-account.js'

/** A summary with one label and the same number everywhere, for each version. */
export function summariesOf(f1s: readonly (readonly [FakeVersion, number])[]): ObjectPort {
  const entries = f1s.map(([{ arn, name }, f1]) => {
    const metrics = { F1Score: f1, Precision: f1, Recall: f1 }
    const summary = {
      Version: 1,
      EvaluationDetails: {
        ProjectVersionArn: arn,
        EvaluationEndTimestamp: '2026-03-03T08:15:00.120000',
        Labels: ['pear'],
        NumberOfTrainingImages: 100,
        NumberOfTestingImages: 20,
      },
      AggregatedEvaluationResults: metrics,
      LabelEvaluationResults: [{ Label: 'pear', NumberOfTestingImages: 20, Metrics: { ...metrics, Threshold: 0.5 } }],
    }
    return [`s3://results/runs/${name}/summary.json`, JSON.stringify(summary)] as const
  })
  return createFakeObjects(Object.fromEntries(entries)).port
}
