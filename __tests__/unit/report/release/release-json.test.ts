/** The JSON report of a release and the model card, and their schemas in docs. */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { format } from 'prettier'
import { describe, expect, test } from '@jest/globals'
import { toModelCardSchema } from '../../../../src/report/json/schema/model-card.js'
import { toReleaseSchema } from '../../../../src/report/json/schema/release.js'
import { renderModelCard } from '../../../../src/report/release/model-card.js'
import { releaseJson } from '../../../../src/report/release/release-json.js'
import type { ModelFacts } from '../../../../src/report/release/release-report.js'
import { showRelease } from '../../../../src/report/release/show-release.js'
import { arnOf, NEW, releaseRun } from '../../../support/releases/release-run.js'
import { RELEASE_RUNS } from '../../../support/releases/release-runs.js'
import { evaluationOf, label } from '../../../support/reports/evaluations.js'
import { noSecrets } from '../../../support/reports/views.js'

const compile = (schema: object) =>
  new Ajv2020({ strict: true, allowUnionTypes: true, formats: { 'date-time': true } }).compile(schema)
const isReport = compile(toReleaseSchema())
const isCard = compile(toModelCardSchema())

const FACTS: ModelFacts = {
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

describe('the JSON report of a release', () => {
  test.each(Object.entries(RELEASE_RUNS))('%s: is as its schema says', (_, report) => {
    isReport(JSON.parse(releaseJson(showRelease(report, noSecrets))))
    expect(isReport.errors).toBeNull()
  })

  test.each([
    ['docs/release.schema.json', toReleaseSchema()],
    ['docs/model-card.schema.json', toModelCardSchema()],
  ])('%s is made from the schema', async (path, schema) => {
    const page = readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8')
    expect(JSON.parse(page)).toEqual(JSON.parse(await format(JSON.stringify(schema), { parser: 'json' })))
  })
})

describe('the model card', () => {
  const cardOf = (change: Partial<typeof FACTS> = {}, showImages = true): unknown =>
    JSON.parse(
      renderModelCard(showRelease(releaseRun({ facts: { ...FACTS, ...change }, showImages }), noSecrets)) ?? 'null',
    )

  test('says what the version was made of, how good it is, and who released it', () => {
    const card = cardOf({ copiedTo: arnOf('copy') })
    isCard(card)
    expect(isCard.errors).toBeNull()
    expect(card).toMatchObject({
      'card-version': 1,
      project: { name: 'orchard' },
      version: { name: NEW.name, arn: NEW.arn, 'billable-training-seconds': 3600 },
      'copied-to': arnOf('copy'),
      'training-manifest': { uri: 's3://orchard-data/train.manifest?versionId=v1', sha256: 'a'.repeat(64) },
      'testing-manifest': { uri: 's3://orchard-data/test.manifest', sha256: null },
      evaluation: { 'f1-score': 0.925, labels: [{ label: 'pear', 'f1-score': 0.9 }, { label: 'apple' }] },
      'recorded-verdict': 'passed',
      'trained-by': { commit: '4f2a9c1' },
      release: { operation: 'swap', outcome: 'swapped', 'approved-by': ['octocat'] },
    })
  })

  test('has no account id where images are not shown', () => {
    expect(JSON.stringify(cardOf())).toContain('111122223333')
    const hidden = JSON.stringify(cardOf({}, false))
    expect(hidden).not.toContain('111122223333')
    expect(hidden).toContain('project/orchard/version/main-118')
  })

  test('is not written where nothing was read', () => {
    expect(renderModelCard(showRelease(releaseRun(), noSecrets))).toBeUndefined()
  })
})
