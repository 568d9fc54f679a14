/** The model card that a release writes. */
import { describe, expect, test } from '@jest/globals'
import { renderModelCard } from '../../../../src/report/release/model-card.js'
import { showRelease } from '../../../../src/report/release/show-release.js'
import { FACTS } from '../../../support/releases/model-facts.js'
import { arnOf, NEW, releaseRun } from '../../../support/releases/release-run.js'
import { noSecrets } from '../../../support/reports/views.js'

describe('the model card', () => {
  const cardOf = (change: Partial<typeof FACTS> = {}, showImages = true): unknown =>
    JSON.parse(
      renderModelCard(showRelease(releaseRun({ facts: { ...FACTS, ...change }, showImages }), noSecrets)) ?? 'null',
    )

  test('says what the version was made of, how good it is, and who released it', () => {
    const card = cardOf({ copiedTo: arnOf('copy') })
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
