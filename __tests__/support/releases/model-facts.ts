/** What a release reads of its version. */
import type { ModelFacts } from '../../../src/report/release/release-report.js'
import { evaluationOf, label } from '../reports/evaluations.js'
import { NEW } from './release-run.js'

export const FACTS: ModelFacts = {
  version: { name: NEW.name, arn: NEW.arn, status: 'RUNNING', createdAt: 1772442900123, billableSeconds: 3600 },
  training: { object: { bucket: 'orchard-data', key: 'train.manifest', versionId: 'v1' }, sha256: 'a'.repeat(64) },
  testing: { object: { bucket: 'orchard-data', key: 'test.manifest' } },
  evaluation: evaluationOf([label('pear', 0.9), label('apple', 0.95)]),
  recordedVerdict: 'passed',
  gateDigest: 'b'.repeat(64),
  judgedBy: 'octo-org/orchard/16012345678/1',
  trainedBy: { repository: 'octo-org/orchard', commit: '4f2a9c1', run: '16012345600/1' },
  approvedBy: ['octocat'],
}
