/** Rules that share a line, are in a comment or occur twice. */
import { describe, expect, test } from '@jest/globals'
import { parseGate, sentenceOf } from '../../../../src/gate/grammar/parse.js'
import { rulesOf } from '../../../support/gate.js'
import { problemsOf } from '../../../support/parsed-gate.js'

describe('two rules in a line, as YAML folds a text', () => {
  const YAML = 'write one rule per line; in YAML, | keeps the lines of a gate and > joins them'
  test.each([
    { line: 'f1 >= 0.8 labels.*.f1 >= 0.7', expected: 'the end of the line', found: '"labels"' },
    { line: 'f1 >= 0.8 warn: recall >= 0.7', expected: 'the end of the line', found: '"warn"' },
    { line: 'f1 >= baseline recall >= 0.7', expected: '"+", "-" or the end of the line', found: '"recall"' },
    { line: 'label-count >= base recall >= 0.7', expected: '"+", "-" or the end of the line', found: '"recall"' },
    { line: 'f1 >= baseline - 0.1 recall >= 0.7', expected: 'the end of the line', found: '"recall"' },
  ])('$line', ({ line, expected, found }) => {
    expect(problemsOf(line)).toMatchObject([{ expected, found, hint: YAML }])
  })
})

describe('a comment that contains a rule', () => {
  const warningsOf = (text: string): readonly string[] => {
    const parsed = parseGate(text, { input: 'gate' })
    if (!parsed.ok) throw new Error(`no gate: ${JSON.stringify(parsed.problems)}`)
    return parsed.warnings
  }

  test.each([
    { name: 'after a rule', text: 'f1 >= 0.8 # labels.*.f1 >= 0.7', named: 'labels.*.f1 >= 0.7 (line 1)' },
    { name: 'directly after the hash', text: 'f1 >= 0.8 #recall>=70%', named: 'recall >= 70% (line 1)' },
    {
      name: 'after a note and a rule, as YAML joins lines',
      text: 'f1 >= 0.8 # the mean labels.*.f1 >= 0.7',
      named: 'labels.*.f1 >= 0.7 (line 1)',
    },
    { name: 'a warning', text: 'f1 >= 0.8 # later warn: recall >= 0.7', named: 'recall >= 0.7 (line 1)' },
    { name: 'on the baseline', text: 'f1 >= 0.8 # f1 >= baseline - 0.02', named: 'f1 >= baseline - 0.02 (line 1)' },
    { name: 'on data', text: 'f1 >= 0.8 # leaked-images == 0', named: 'leaked-images == 0 (line 1)' },
    { name: 'on the base', text: 'f1 >= 0.8 # label-count => base - 1', named: 'label-count => base (line 1)' },
    {
      name: 'on a label in brackets',
      text: 'f1 >= 0.8 # labels["tea cup"].f1 > 0',
      named: 'labels["tea cup"].f1 > 0 (line 1)',
    },
    { name: 'a line of its own', text: 'f1 >= 0.8\n  # recall >= 0.7', named: 'recall >= 0.7 (line 2)' },
    { name: 'in a line of words', text: '# was f1 >= 0.9 in May\nf1 >= 0.8', named: 'f1 >= 0.9 (line 1)' },
    { name: 'one whose bound would be refused', text: 'f1 >= 0.8 # recall >= 85', named: 'recall >= 85 (line 1)' },
    { name: 'one with a mathematical sign', text: 'f1 >= 0.8 # f1 ≥ 0.9', named: 'f1 ≥ 0.9 (line 1)' },
    { name: 'one with a reversed operator', text: 'f1 >= 0.8 # f1 => 0.9', named: 'f1 => 0.9 (line 1)' },
    { name: 'one with a single =', text: 'f1 >= 0.8 # f1 = 0.9', named: 'f1 = 0.9 (line 1)' },
    { name: 'one with a triple =', text: 'f1 >= 0.8 #invalid-lines===0', named: 'invalid-lines === 0 (line 1)' },
    {
      name: 'one of labels that is reversed',
      text: 'f1 >= 0.8 # warn: labels.*.recall =< baseline',
      named: 'labels.*.recall =< baseline (line 1)',
    },
    { name: 'one that ends a sentence', text: 'f1 >= 0.8 # or recall >= 0.9.', named: 'recall >= 0.9. (line 1)' },
  ])('$name is a warning', ({ text, named }) => {
    expect(warningsOf(text)).toEqual([
      `In the input gate, 1 rule in a comment is ignored: ${named}. Write each rule on its own line; in YAML, | keeps the lines of a gate and > joins them.`,
    ])
  })

  test('several give one warning, which names the first of them', () => {
    const [warning, ...others] = warningsOf(
      'recall >= 0.8\n#f1 >= 0.1 f1 >= 0.2 f1 >= 0.3\n#f1 >= 0.4\n#f1 >= 0.5\n#f1 >= 0.6 f1 >= 0.7',
    )
    expect(others).toEqual([])
    expect(warning).toContain(
      'f1 >= 0.1 (line 2), f1 >= 0.2 (line 2), f1 >= 0.3 (line 2), f1 >= 0.4 (line 3), f1 >= 0.5 (line 4) and 2 more.',
    )
  })

  test.each([
    'f1 >= 0.8 # labels.*.f1 is for later',
    'f1 >= 0.8 # the f1 of all labels',
    'f1 >= 0.8 # x.f1 >= 0.7',
    'f1 >= 0.8 # my-f1 >= 0.7',
    'f1 >= 0.8 # recall >= what we had',
    'f1 >= 0.8 # f1 => better than before',
    'f1 >= 0.8 # f1 = the mean of all labels',
    'f1 >= 0.8 # f1 was 0.9, recall at 0.7',
    'f1 >= 0.8 # f1 -> 0.9',
    '# The model as a whole\nf1 >= 0.8',
    'f1 >= 0.8 # label-count >= based on May',
    'labels["# recall >= 0.7"].f1 >= 0.8',
  ])('%j is not a rule', (text) => {
    expect(warningsOf(text)).toEqual([])
  })

  test('when all rules are in comments, the mistake names one', () => {
    expect(problemsOf('# The model f1 >= 0.9').map(sentenceOf)).toEqual([
      'expected at least one rule, found none; the comment in line 1 contains f1 >= 0.9; in YAML, | keeps the lines of a gate and > joins them',
    ])
  })
})

describe('a rule that occurs twice is refused', () => {
  test.each([
    { name: 'unchanged', first: 'f1 >= 0.9', second: 'f1 >= 0.9' },
    { name: 'in another spelling', first: 'f1 >= 0.90', second: ' f1>=90%  # again' },
    { name: 'as a warning', first: 'f1 >= 0.9', second: 'warn: f1 >= 0.9' },
    { name: 'with the label in brackets', first: 'labels.cup.f1 >= 0.5', second: 'labels["cup"].f1 >= 0.5' },
    { name: 'with no offset', first: 'f1 >= baseline', second: 'f1 >= baseline + 0' },
  ])('$name', ({ first, second }) => {
    const problems = problemsOf(`# gate\n${first}\n${second}\n`)
    expect(problems).toMatchObject([
      {
        line: 3,
        column: second.startsWith(' ') ? 2 : 1,
        expected: 'a rule that is not already in the gate',
        hint: 'line 2 has the same rule',
      },
    ])
  })

  test.each([
    { name: 'another bound', text: 'f1 >= 0.9\nf1 >= 0.8' },
    { name: 'another operator', text: 'f1 >= 0.9\nf1 > 0.9' },
    { name: 'a label and every label', text: 'labels.*.f1 >= 0.9\nlabels["*"].f1 >= 0.9' },
    { name: 'labels in another case', text: 'labels.Cup.f1 >= 0.9\nlabels.cup.f1 >= 0.9' },
  ])('$name is another rule', ({ text }) => {
    expect(rulesOf(text)).toHaveLength(2)
  })
})

test('a gate with a mistake also returns the rules of its other lines', () => {
  const parsed = parseGate('f1 >= 0.9\nrecall => 0.8\nprecision >= baseline\nf1 >= 0.9', { input: 'gate' })
  expect(parsed.ok).toBe(false)
  expect(parsed.ok ? [] : parsed.problems.map(({ line }) => line)).toEqual([2, 4])
  expect(parsed.rules.map(({ text }) => text)).toEqual(['f1 >= 0.9', 'precision >= baseline'])
})
