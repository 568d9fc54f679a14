import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toMermaidStrings } from '../../../src/text/mermaid.js'
import { distinctNames } from '../../../src/text/distinct.js'

describe('names in one place', () => {
  test.each([
    { name: 'short ones stay', texts: ['pear', 'apple'], shown: ['pear', 'apple'] },
    {
      name: 'long ones lose their middle where they stay distinct',
      texts: ['transformer_bushing_porcelain_new', 'transformer_bushing_porcelain_old'],
      shown: ['transformer_bush…ain_new', 'transformer_bush…ain_old'],
    },
    {
      name: 'the difference stays, where it is in the middle',
      texts: ['transformer_bushing_porcelain_cracked', 'transformer_bushing_composite_cracked'],
      shown: ['transf…porcelain_cracked', 'transf…composite_cracked'],
    },
  ])('$name', ({ texts, shown }) => {
    const names = distinctNames(texts, 24)
    expect(names).toEqual(shown)
  })

  test('names that look the same when shown are numbered, skipping used names', () => {
    const texts = ['a;b', 'a；b', 'a;b (1)']
    const names = distinctNames(texts, 24, (name) => name.replaceAll(';', '；'))
    expect(names).toEqual(['a;b (2)', 'a；b (3)', 'a;b (1)'])
  })

  const letter = fc.constantFrom('a', 'b', ';', '；', ' ', '…', '(', '1', ')', '\n', '⏎', '\u202e', 'é', 'e\u0301')
  const labels = fc.uniqueArray(fc.string({ unit: letter, maxLength: 60 }), { maxLength: 30 })

  test('are always distinct, and no longer than requested', () => {
    fc.assert(
      fc.property(labels, (texts) => {
        const names = distinctNames(texts, 16)
        expect(new Set(names.map((name) => name.normalize('NFC').replace(/\s+/g, ' ').trim())).size).toBe(texts.length)
        expect(Math.max(0, ...names.map((name) => Array.from(name).length))).toBeLessThanOrEqual(16)
      }),
    )
  })

  test('are distinct on the axis of a chart', () => {
    fc.assert(
      fc.property(labels, (texts) => {
        expect(new Set(toMermaidStrings(texts, 24)).size).toBe(texts.length)
      }),
    )
  })
})
