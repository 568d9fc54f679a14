/** Compares what is rendered with the files in golden/; UPDATE_GOLDEN=1 writes them again. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { REPORTS } from '../../support/reports/all.js'
import { commentOf, summaryOf } from '../../support/reports/views.js'

/** Summaries and comments; all of them are rendered to pictures too. */
const GOLDEN = new URL('golden/', import.meta.url)

const UPDATES = process.env.UPDATE_GOLDEN === '1'

/** Summaries are of all reports. */
const SUMMARIES = Object.keys(REPORTS)

/** The outcomes that a reviewer sees, and what is hard to show. */
const COMMENTS = [
  ...['passed-2-labels', 'passed-40-labels', 'passed-250-labels', 'localisation', 'describe-only', 'gate-warned'],
  ...['baseline-better', 'baseline-worse', 'baseline-none', 'baseline-unavailable', 'labels-short', 'hostile-labels'],
  ...['training-failed', 'timeout', 'still-training', 'invalid-input', 'evaluate-hostile-images', 'preflight-refused'],
]

describe('golden summaries', () => {
  test.each(SUMMARIES)('%s', async (name) => {
    await compare(summaryFile(name), summaryOf(REPORTS[name]!))
  })
})

describe('golden comments', () => {
  test.each(COMMENTS)('%s', async (name) => {
    await compare(commentFile(name), commentOf(REPORTS[name]!))
  })
})

test('every golden file is compared with a report', async () => {
  const expected = new Set([...SUMMARIES.map(summaryFile), ...COMMENTS.map(commentFile)])
  const orphans = (await readdir(GOLDEN)).filter((file) => !expected.has(file))
  if (UPDATES) await Promise.all(orphans.map((file) => rm(new URL(file, GOLDEN))))
  expect(UPDATES ? [] : orphans).toEqual([])
})

function summaryFile(name: string): string {
  return `${name}.md`
}

function commentFile(name: string): string {
  return `comment-${name}.md`
}

async function compare(name: string, rendered: string): Promise<void> {
  const file = new URL(name, GOLDEN)
  if (UPDATES) {
    await mkdir(GOLDEN, { recursive: true })
    await writeFile(file, rendered)
  }
  expect(rendered).toBe(await readFile(file, 'utf8'))
}
