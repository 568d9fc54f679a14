/** Compares the views of releases with their files in golden/; UPDATE_GOLDEN=1 writes them again. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { markerOf } from '../../../../src/report/comment/marker.js'
import { renderReleaseComment } from '../../../../src/report/release/release-comment.js'
import { releaseLogEnd } from '../../../../src/report/release/release-log.js'
import { renderReleaseSummary } from '../../../../src/report/release/release-summary.js'
import { showRelease } from '../../../../src/report/release/show-release.js'
import { RELEASE_RUNS } from '../../../support/releases/release-runs.js'
import { noSecrets } from '../../../support/reports/views.js'

/** Summaries and comments, which are rendered to pictures too, and the ends of logs. */
const GOLDEN = new URL('golden/', import.meta.url)

const UPDATES = process.env.UPDATE_GOLDEN === '1'

const VIEWS = Object.entries(RELEASE_RUNS).flatMap(([name, report]) => {
  const shown = showRelease(report, noSecrets)
  return [
    [`${name}.md`, () => renderReleaseSummary(shown)],
    [`comment-${name}.md`, () => renderReleaseComment(shown, markerOf(report))],
    [`${name}.log`, () => `${releaseLogEnd(shown).join('\n')}\n`],
  ] as const
})

test.each(VIEWS)('%s', async (name, render) => {
  const file = new URL(name, GOLDEN)
  const rendered = render()
  if (UPDATES) {
    await mkdir(GOLDEN, { recursive: true })
    await writeFile(file, rendered)
  }
  expect(rendered).toBe(await readFile(file, 'utf8'))
})

test('every golden file has a view that it is compared with', async () => {
  const expected = new Set<string>(VIEWS.map(([name]) => name))
  const orphans = (await readdir(GOLDEN)).filter((file) => !expected.has(file))
  if (UPDATES) await Promise.all(orphans.map((file) => rm(new URL(file, GOLDEN))))
  expect(UPDATES ? [] : orphans).toEqual([])
})
