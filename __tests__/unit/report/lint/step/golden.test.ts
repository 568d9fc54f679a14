/** Compares the views of steps that lint with their files in golden/; UPDATE_GOLDEN=1 writes them again. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { markerOf } from '../../../../../src/report/comment/marker.js'
import { renderLintComment } from '../../../../../src/report/lint/step/lint-comment.js'
import { lintLogEnd } from '../../../../../src/report/lint/step/lint-log.js'
import { renderLintSummary } from '../../../../../src/report/lint/step/lint-summary.js'
import { showLintRun } from '../../../../../src/report/lint/step/show-lint-run.js'
import { LINT_RUNS } from '../../../../support/lints/lint-runs.js'
import { noSecrets } from '../../../../support/reports/views.js'

/** Summaries and comments, which are rendered to pictures too, and the ends of logs. */
const GOLDEN = new URL('golden/', import.meta.url)

const UPDATES = process.env.UPDATE_GOLDEN === '1'

const VIEWS = Object.entries(LINT_RUNS).flatMap(([name, step]) => {
  const shown = showLintRun(step, noSecrets)
  return [
    [`${name}.md`, () => renderLintSummary(shown)],
    [`comment-${name}.md`, () => renderLintComment(shown, markerOf(step))],
    [`${name}.log`, () => `${lintLogEnd(shown).join('\n')}\n`],
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
