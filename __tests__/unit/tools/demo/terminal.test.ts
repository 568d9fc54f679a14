/** What the demo prints. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createTerminal, wrap } from '../../../../tools/demo/terminal.js'
import { renderWith } from '../../../../tools/demo/workflow-step.js'
import { scenario, played } from '../../../support/played-scenario.js'

const PATHS = { summary: '.demo/1-scenario.md', report: '.demo/1-scenario.json' }

describe('without colours', () => {
  const terminal = createTerminal(false)

  test('no escape code is printed', () => {
    const lines = [
      ...terminal.opening(),
      ...terminal.head(scenario, '1 of 1'),
      ...played.log.map(terminal.logLine),
      ...terminal.ending({ ...played, problems: ['it is late'] }, PATHS),
    ]
    expect(lines.join('\n')).not.toContain('\u001b')
  })

  test('the opening says that the metrics are not real', () => {
    expect(terminal.opening().join(' ')).toContain('simulated')
  })

  test('the heading shows the scenario and its inputs', () => {
    const head = terminal.head(scenario, '2 of 4').join('\n')
    expect(head).toContain('2 of 4 It <passes> & ends')
    expect(head).toContain("  f1-threshold: '0.85'")
  })

  test('the ending shows exit code, outputs with a value, proof and paths', () => {
    const ending = terminal.ending(played, PATHS)
    expect(ending).toContain('  Exit code     0')
    expect(ending).toContain('  Outputs       outcome  passed')
    expect(ending.join('\n')).not.toContain('error-code')
    expect(ending).toContain('  Job summary   .demo/1-scenario.md')
    expect(ending).toContain('  JSON report   .demo/1-scenario.json')
    expect(ending.at(-1)).toBe('  ✓ ended as expected')
  })

  test('an unexpected ending names the differences', () => {
    const ending = terminal.ending({ ...played, problems: ['it is late', 'it is red'] }, PATHS)
    expect(ending.slice(-3)).toEqual(['  ✗ did not end as expected:', '      it is late', '      it is red'])
  })
})

test('with colours an error is red', () => {
  expect(createTerminal(true).logLine({ level: 'error', text: 'no' })).toContain('\u001b[31mno\u001b[39m')
})

test('breaking a text loses no word and leaves no line longer than necessary', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }),
      fc.integer({ min: 5, max: 40 }),
      (words, width) => {
        const lines = wrap(words.join(' '), width)
        expect(lines.join(' ')).toBe(words.join(' '))
        expect(lines.filter((line) => line.length > width && line.includes(' '))).toEqual([])
      },
    ),
  )
})

test.each<[string, string]>([
  ['orchard', 'orchard'],
  ['s3://bucket/key', 's3://bucket/key'],
  ['a b', "'a b'"],
  ["it's", "'it''s'"],
  ['true', "'true'"],
  ['No', "'No'"],
  ['0.85', "'0.85'"],
  ['', "''"],
  ['s3://b/{project}', "'s3://b/{project}'"],
  ['a: b', "'a: b'"],
])('the input %p is written as %s', (value, scalar) => {
  expect(renderWith({ name: value })).toEqual(['with:', `  name: ${scalar}`])
})
