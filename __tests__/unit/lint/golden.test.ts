/** What a lint says of manifests like those that are found in public; UPDATE_GOLDEN=1 writes the files again. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import type { LintFinding, LintReport } from '../../../src/lint/lint-report.js'
import { LIKENESSES, type Likeness } from '../../support/likenesses.js'
import { lint } from '../../support/linted.js'

const GOLDEN = new URL('golden/', import.meta.url)

/** Findings of a code that are shown; the totals are those of all. */
const EXAMPLES = 2

/** Characters of a line that are shown from the column of a finding on. */
const EXCERPT = 50

test.each(LIKENESSES)('$name', async (likeness) => {
  const rendered = render(likeness, await lint({ training: likeness.training, testing: likeness.testing }))
  const file = new URL(fileOf(likeness), GOLDEN)
  if (process.env.UPDATE_GOLDEN === '1') {
    await mkdir(GOLDEN, { recursive: true })
    await writeFile(file, rendered)
  }
  expect(rendered).toBe(await readFile(file, 'utf8'))
})

test('every golden file has a manifest that it is compared with', async () => {
  expect((await readdir(GOLDEN)).toSorted()).toEqual(LIKENESSES.map(fileOf).toSorted())
})

function fileOf({ name }: Likeness): string {
  return `${name.replaceAll(/\W+/g, '-')}.txt`
}

function render(likeness: Likeness, report: LintReport): string {
  const { willTrain, certain, predictedCode = 'none', useCase, training, leakedImages, duplicateImages } = report
  const labels = [...training.labels].map(
    ([label, { images, boxes }]) => `${JSON.stringify(label)} ${String(images)}/${String(boxes)}`,
  )
  return [
    `will train: ${String(willTrain)}, certain: ${String(certain)}, code: ${predictedCode}, ${useCase}`,
    `lines: ${String(training.validLines)} valid, ${String(training.invalidLines)} invalid, ${String(training.ignoredLines)} ignored`,
    `images: ${String(training.images)}, leaked: ${String(leakedImages)}, twice: ${String(duplicateImages)}`,
    `labels (images/boxes): ${labels.length === 0 ? 'none' : labels.join(', ')}`,
    ...examplesIn(report).flatMap((finding) => ['', ...renderFinding(likeness, finding)]),
    '',
    `totals: ${[...report.totals].map(([code, total]) => `${code} ${String(total)}`).join(', ')}`,
    '',
  ].join('\n')
}

/** The first findings of each code and severity. */
function examplesIn({ findings }: LintReport): readonly LintFinding[] {
  const seen = new Map<string, number>()
  return findings.filter(({ code, severity, manifest }) => {
    const key = `${code} ${severity} ${manifest}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count <= EXAMPLES
  })
}

function renderFinding({ training, testing = '' }: Likeness, finding: LintFinding): readonly string[] {
  const { code, severity, manifest, line, column, label, message, fix = '' } = finding
  const place = [manifest, line, column].filter((part) => part !== undefined).join(':')
  const of = label === undefined ? '' : ` (${JSON.stringify(label)})`
  const text = line === undefined ? undefined : (manifest === 'testing' ? testing : training).split('\n')[line - 1]
  const excerpt = column === undefined ? undefined : text?.slice(column - 1, column - 1 + EXCERPT)
  return [
    `${severity} ${code} ${place}${of}`,
    `  ${message}`,
    ...(excerpt === undefined ? [] : [`  at: ${JSON.stringify(excerpt)}`]),
    `  fix: ${fix}`,
  ]
}
