/** The findings of a report: their order, and which are kept. */
import { describe, expect, test } from '@jest/globals'
import { FindingList } from '../../../../src/lint/conclude/finding-list.js'
import type { LintFinding } from '../../../../src/lint/lint-report.js'

const CODES = ['A', 'B', 'C', 'D']

function finding(code: string, changes: Partial<LintFinding> = {}): LintFinding {
  const place = { manifest: 'training' as const, line: 1, column: 1 }
  return { code, severity: 'error', ...place, label: undefined, message: code, fix: undefined, ...changes }
}

function endOf(findings: readonly LintFinding[], max = 100, ignore: readonly string[] = []) {
  const list = new FindingList(max, ignore)
  for (const one of findings) list.add(one)
  return list.end(CODES)
}

const placesOf = (findings: readonly LintFinding[]) =>
  findings.map(({ code, manifest, line, column }) => [code, manifest, line, column])

describe('findings', () => {
  test('are by severity, then in the order of the codes, and unknown codes last', () => {
    const { findings, totals } = endOf([
      finding('Z'),
      finding('C', { severity: 'notice' }),
      finding('A', { severity: 'warning' }),
      finding('D'),
      finding('B', { severity: 'warning' }),
      finding('B'),
      finding('A', { severity: 'notice' }),
    ])
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'error B',
      'error D',
      'error Z',
      'warning A',
      'warning B',
      'notice A',
      'notice C',
    ])
    expect([...totals]).toEqual([
      ['Z', 1],
      ['A', 2],
      ['B', 2],
      ['C', 1],
      ['D', 1],
    ])
  })

  test('of a code are by manifest, line and column, those without a line first', () => {
    const { findings } = endOf([
      finding('A', { manifest: 'testing', line: 1 }),
      finding('A', { line: 9, column: 3 }),
      finding('A', { line: 9, column: 2 }),
      finding('A', { line: 9, column: undefined }),
      finding('A', { line: 2, column: 7 }),
      finding('A', { line: undefined, column: undefined }),
      finding('A', { manifest: 'both', line: 5 }),
      finding('A', { manifest: 'testing', line: undefined }),
    ])
    expect(placesOf(findings)).toEqual([
      ['A', 'both', 5, 1],
      ['A', 'training', undefined, undefined],
      ['A', 'training', 2, 7],
      ['A', 'training', 9, undefined],
      ['A', 'training', 9, 2],
      ['A', 'training', 9, 3],
      ['A', 'testing', undefined, 1],
      ['A', 'testing', 1, 1],
    ])
  })

  test('are kept so that each code has its share; what one leaves, the others get', () => {
    const many = (code: string, count: number) =>
      Array.from({ length: count }, (_, at) => finding(code, { line: at + 1 }))
    const { findings, totals } = endOf([...many('A', 9), ...many('B', 1), ...many('C', 9)], 6)
    expect(placesOf(findings).map(([code, , line]) => `${String(code)}${String(line)}`)).toEqual([
      'A1',
      'A2',
      'A3',
      'B1',
      'C1',
      'C2',
    ])
    expect([...totals.values()]).toEqual([9, 1, 9])
  })

  test('that are not to be kept are counted', () => {
    const list = new FindingList(1, [])
    list.count('A', 3)
    list.count('A', 4)
    list.keep(finding('A', { line: 8 }))
    list.keep(finding('A', { line: 9 }))
    const { findings, totals } = list.end(CODES)
    expect([placesOf(findings), [...totals]]).toEqual([[['A', 'training', 8, 1]], [['A', 7]]])
  })

  test('of codes that are ignored are neither kept nor counted', () => {
    const { findings, totals } = endOf([finding('A'), finding('B')], 100, ['A'])
    expect([placesOf(findings), [...totals]]).toEqual([[['B', 'training', 1, 1]], [['B', 1]]])
  })
})
