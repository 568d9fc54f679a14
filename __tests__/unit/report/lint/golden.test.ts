/** Compares each view of a lint with its file in golden/; UPDATE_GOLDEN=1 writes them again. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { annotationLine } from '../../../../src/github/workflow-command.js'
import { lintAnnotations } from '../../../../src/report/lint/lint-annotations.js'
import { UNPAINTED } from '../../../../src/report/lint/paint.js'
import { renderPretty } from '../../../../src/report/lint/pretty.js'
import { toSarif } from '../../../../src/report/lint/sarif.js'
import { EVERYTHING, reportOf, shownLint } from '../../../support/lints/lints.js'

const GOLDEN = new URL('golden/', import.meta.url)

const STYLE = { paint: UNPAINTED, columns: 100, perCode: 3 }
const PATHS = { training: 'manifests/training.manifest', testing: 'manifests/testing.manifest' }
const TOOL = {
  name: 'custom-labels',
  version: '1.2.3',
  rules: [
    {
      code: 'CL_LEAKED_IMAGES',
      severity: 'warning' as const,
      title: 'An image is in both manifests.',
      about: 'It inflates F1.',
      fix: 'Take it out.',
    },
  ],
}

const VIEWS: Readonly<Record<string, string>> = {
  'everything.txt': renderPretty(EVERYTHING, STYLE),
  'nothing.txt': renderPretty(shownLint(reportOf([])), STYLE),
  'narrow.txt': renderPretty(EVERYTHING, { ...STYLE, columns: 50, perCode: 1 }),
  'painted.txt': renderPretty(EVERYTHING, { ...STYLE, paint: (style, text) => `<${style}>${text}</${style}>` }),
  'annotations.txt': `${lintAnnotations(EVERYTHING, PATHS, 'see the job summary').map(annotationLine).join('\n')}\n`,
  'everything.sarif': `${JSON.stringify(toSarif([EVERYTHING], TOOL), undefined, 2)}\n`,
}

test.each(Object.entries(VIEWS))('%s', async (name, rendered) => {
  const file = new URL(name, GOLDEN)
  if (process.env.UPDATE_GOLDEN === '1') {
    await mkdir(GOLDEN, { recursive: true })
    await writeFile(file, rendered)
  }
  expect(rendered).toBe(await readFile(file, 'utf8'))
})

test('every golden file has a view that it is compared with', async () => {
  expect((await readdir(GOLDEN)).sort()).toEqual(Object.keys(VIEWS).sort())
})
