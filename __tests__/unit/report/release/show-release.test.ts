/** What others may read of a release. */
import { describe, expect, test } from '@jest/globals'
import { releaseAnnotations } from '../../../../src/report/release/release-annotations.js'
import { renderReleaseComment } from '../../../../src/report/release/release-comment.js'
import { releaseJson } from '../../../../src/report/release/release-json.js'
import { releaseLogEnd } from '../../../../src/report/release/release-log.js'
import type { ReleaseReport } from '../../../../src/report/release/release-report.js'
import { renderReleaseSummary } from '../../../../src/report/release/release-summary.js'
import { showRelease } from '../../../../src/report/release/show-release.js'
import { RELEASE_RUNS } from '../../../support/releases/release-runs.js'
import { releaseRun } from '../../../support/releases/release-run.js'
import { noSecrets } from '../../../support/reports/views.js'

const ACCOUNTS = /111122223333|444455556666/

/** All views together. */
function viewsOf(report: ReleaseReport, hide: (text: string) => string = noSecrets): string {
  const shown = showRelease(report, hide)
  return [
    releaseJson(shown),
    renderReleaseSummary(shown),
    renderReleaseComment(shown, '<!-- marker -->'),
    ...releaseLogEnd(shown),
    ...releaseAnnotations(shown).map(({ title, message }) => `${title} ${message}`),
  ].join('\n')
}

describe('where images are not shown', () => {
  test.each(Object.entries(RELEASE_RUNS))('%s has no account id in any view', (_, report) => {
    expect(viewsOf({ ...report, showImages: false })).not.toMatch(ACCOUNTS)
  })

  test('they are there otherwise', () => {
    const swapped = RELEASE_RUNS.swapped
    expect(swapped && viewsOf(swapped)).toMatch(ACCOUNTS)
  })

  test('the address of a smoke image is replaced, its labels stay', () => {
    const image = {
      image: 's3://private-bucket/people/1.jpg',
      expected: ['pear'],
      found: [],
      isMatch: false,
    }
    const views = viewsOf(releaseRun({ smoke: { images: 1, matches: 0, shown: [image] }, showImages: false }))
    expect(views).not.toContain('private-bucket')
    expect(views).toContain('pear')
  })
})

describe('a secret', () => {
  test('is in no view, wherever it got into the report', () => {
    const secret = 'hunter2secret'
    const report = releaseRun({
      published: [{ target: 'ssm:/m', value: secret, previous: secret }],
      actions: [{ call: 'PutParameter', subject: secret, detail: secret }],
      notes: [{ level: 'warning', message: `it is ${secret}` }],
      alarms: [{ name: secret, state: 'OK', reason: secret }],
      policy: { document: JSON.stringify({ secret }), state: 'to-be-attached' },
      unchecked: [secret],
    })
    expect(viewsOf(report)).toContain(secret)
    expect(viewsOf(report, (text) => text.replaceAll(secret, '***'))).not.toContain(secret)
  })
})

test('a field that is in no list is in no view', () => {
  const report = { ...releaseRun(), more: 'new text', version: { name: 'v2', more: 'new text' } }
  expect(JSON.stringify(showRelease(report, noSecrets))).not.toContain('new text')
})

test('GitHub keeps ten annotations of a level', () => {
  const notes = Array.from({ length: 30 }, (_, index) => ({ level: 'notice' as const, message: String(index) }))
  const annotations = releaseAnnotations(showRelease(releaseRun({ notes }), noSecrets))
  expect(annotations).toHaveLength(10)
  expect(annotations.at(-1)?.message).toMatch(/^21 more messages/)
})

test('a summary that is too long says less, and names what it left out', () => {
  const swapped = RELEASE_RUNS.swapped
  const summary = swapped === undefined ? '' : renderReleaseSummary(showRelease(swapped, noSecrets), 700)
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(700)
  expect(summary).toContain('## ✅ Swapped')
  expect(summary).toMatch(/_Omitted to fit GitHub’s size limit: /)
})
