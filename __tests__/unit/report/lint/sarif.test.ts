import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toSarif } from '../../../../src/report/lint/sarif.js'
import { ruleTexts } from '../../../../src/lint/rule-texts.js'
import { anyString } from '../../../support/any-string.js'
import { EVERYTHING, FINDING, reportOf, shownLint } from '../../../support/lints/lints.js'
import { sarifProblems } from '../../../support/sarif/validate-sarif.js'

const TOOL = { name: 'custom-labels', version: '1.2.3', rules: ruleTexts() }

/** The first place of the first result. */
function placeOf(log: ReturnType<typeof toSarif>) {
  return log.runs[0]?.results[0]?.locations[0]?.physicalLocation
}

describe('a log is valid by the official schema', () => {
  test.each([
    { name: 'with everything', lints: [EVERYTHING] },
    { name: 'without findings', lints: [shownLint(reportOf([]))] },
    { name: 'without manifests', lints: [] },
    {
      name: 'of several manifests',
      lints: [EVERYTHING, shownLint(reportOf([FINDING]), { training: 'other.manifest' })],
    },
  ])('$name', ({ lints }) => {
    expect(sarifProblems(toSarif(lints, TOOL))).toEqual([])
  })

  test('whatever names, codes and messages hold', () => {
    fc.assert(
      fc.property(anyString({ minLength: 1 }), anyString(), anyString(), (name, code, message) => {
        const report = reportOf([{ ...FINDING, code, message }])
        expect(sarifProblems(toSarif([shownLint(report, { training: name })], TOOL))).toEqual([])
      }),
    )
  })

  test('and a planted fault is found', () => {
    const log = toSarif([EVERYTHING], TOOL)
    const region = { startLine: 0 }
    const planted = {
      ...log,
      runs: [{ ...log.runs[0], results: [{ message: { text: 'x' }, locations: [{ physicalLocation: { region } }] }] }],
    }
    expect(sarifProblems(planted)).toContain(
      '/runs/0/results/0/locations/0/physicalLocation/region/startLine must be >= 1',
    )
    expect(sarifProblems({ ...log, $schema: 'not a URI' })).not.toEqual([])
  })
})

test('all manifests are in one run, each named once', () => {
  const log = toSarif([EVERYTHING, EVERYTHING], TOOL)
  expect(log.runs).toHaveLength(1)
  expect(log.runs[0]?.artifacts.map(({ location }) => location.uri)).toEqual([
    'manifests/training.manifest',
    'manifests/testing.manifest',
  ])
  expect(log.runs[0]?.results).toHaveLength(EVERYTHING.report.findings.length * 2)
})

test('a result has the place of its finding, and the rule with what to do', () => {
  const log = toSarif([shownLint(reportOf([FINDING]))], TOOL)
  const [result] = log.runs[0]?.results ?? []
  expect(placeOf(log)).toEqual({
    artifactLocation: { uri: 'manifests/training.manifest', index: 0 },
    region: { startLine: 3, startColumn: 112 },
  })
  const rule = log.runs[0]?.tool.driver.rules[result?.ruleIndex ?? -1]
  expect(rule).toMatchObject({ id: FINDING.code, help: { text: expect.stringContaining('Move or crop the box') } })
})

describe('a program that leaves out the level of warnings keeps them warnings', () => {
  test.each([
    { severities: ['warning'], level: 'warning' },
    { severities: ['error', 'warning', 'notice'], level: 'warning' },
    { severities: ['error'], level: 'error' },
    { severities: ['notice'], level: 'error' },
    { severities: [], level: 'error' },
  ] as const)('$severities of a rule of errors', ({ severities, level }) => {
    const findings = severities.map((severity) => ({ ...FINDING, severity }))
    const [run] = toSarif([shownLint(reportOf(findings))], TOOL).runs
    const rule = run?.tool.driver.rules.find(({ id }) => id === FINDING.code)
    expect(rule?.defaultConfiguration).toEqual({ level })
  })

  test('the levels of other rules stay', () => {
    const [run] = toSarif([shownLint(reportOf([{ ...FINDING, severity: 'warning' }]))], TOOL).runs
    const [plain] = toSarif([], TOOL).runs
    expect(
      run?.tool.driver.rules
        .filter((rule, at) => {
          return rule.defaultConfiguration.level !== plain?.tool.driver.rules[at]?.defaultConfiguration.level
        })
        .map(({ id }) => id),
    ).toEqual([FINDING.code])
  })
})

test('what is about the whole manifest is at its first line', () => {
  const log = toSarif([shownLint(reportOf([{ ...FINDING, line: undefined, column: undefined }]))], TOOL)
  expect(placeOf(log)?.region).toEqual({ startLine: 1 })
})

test('a brace is no place to fill in', () => {
  const log = toSarif([shownLint(reportOf([{ ...FINDING, message: 'The label {0} is odd.', fix: undefined }]))], TOOL)
  expect(log.runs[0]?.results[0]?.message.text).toBe('The label {{0}} is odd.')
})

describe('a name becomes a URI', () => {
  test.each([
    { name: 'data/training.manifest', uri: 'data/training.manifest' },
    { name: 'my data/#1.manifest', uri: 'my%20data/%231.manifest' },
    { name: 'äpfel.manifest', uri: '%C3%A4pfel.manifest' },
    { name: '/data/training.manifest', uri: 'file:///data/training.manifest' },
    { name: 'D:\\data\\a.manifest', uri: 'file:///D:/data/a.manifest' },
    { name: 's3://orchard/a b.manifest', uri: 's3://orchard/a%20b.manifest' },
    { name: 'a:b.manifest', uri: 'a%3Ab.manifest' },
  ])('$name', ({ name, uri }) => {
    expect(placeOf(toSarif([shownLint(reportOf([FINDING]), { training: name })], TOOL))?.artifactLocation.uri).toBe(uri)
  })
})
