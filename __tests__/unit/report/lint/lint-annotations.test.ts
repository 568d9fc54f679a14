import { describe, expect, test } from '@jest/globals'
import type { LintFinding } from '../../../../src/lint/lint-report.js'
import { lintAnnotations, type WorkspacePaths } from '../../../../src/report/lint/lint-annotations.js'
import { FINDING, reportOf, shownLint } from '../../../support/lints/lints.js'

const PATHS = { training: 'manifests/training.manifest', testing: undefined }

const annotationsOf = (findings: readonly LintFinding[], paths: WorkspacePaths = PATHS) =>
  lintAnnotations(shownLint(reportOf(findings)), paths, 'see the job summary')

describe('grouping', () => {
  test('the same message is one annotation that names the other lines', () => {
    const [only, ...more] = annotationsOf([FINDING, { ...FINDING, line: 9 }, { ...FINDING, line: 12 }])
    expect(more).toEqual([])
    expect(only).toMatchObject({ place: { path: PATHS.training, line: 3, column: 112 } })
    expect(only?.message).toBe(`${FINDING.message}\nAlso in lines 9 and 12.\n${FINDING.fix ?? ''}`)
  })

  test('many lines are named as far as a reader can use them', () => {
    const [only] = annotationsOf(Array.from({ length: 1300 }, (_, index) => ({ ...FINDING, line: index + 1 })))
    expect(only?.message).toContain('Also in lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 1,289 more.')
  })

  test.each([
    { name: 'another message', other: { message: 'The format of the label attribute b is invalid.' } },
    { name: 'another code', other: { code: 'ERROR_INVALID_IMAGE' } },
    { name: 'the other manifest', other: { manifest: 'testing' as const } },
  ])('$name is an annotation of its own', ({ other }) => {
    expect(annotationsOf([FINDING, { ...FINDING, ...other }])).toHaveLength(2)
  })
})

test('of each level GitHub shows ten: the last one counts the others', () => {
  const errors = Array.from({ length: 25 }, (_, index) => ({ ...FINDING, message: `Fault ${String(index)}.` }))
  const warnings = errors.slice(0, 10).map((one) => ({ ...one, severity: 'warning' as const }))
  const shown = annotationsOf([...warnings, ...errors])
  expect(shown.map(({ level }) => level)).toEqual([
    ...Array<string>(10).fill('error'),
    ...Array<string>(10).fill('warning'),
  ])
  expect(shown[9]).toEqual({
    level: 'error',
    title: 'More',
    message: '16 more messages of this level; see the job summary.',
  })
})

test('a manifest that is not a file of the workspace is named with the line in the message', () => {
  const [only] = annotationsOf([{ ...FINDING, fix: undefined }], { training: undefined, testing: undefined })
  expect(only).toEqual({
    level: 'error',
    title: FINDING.code,
    message: `manifests/training.manifest, line 3: ${FINDING.message}`,
  })
})
