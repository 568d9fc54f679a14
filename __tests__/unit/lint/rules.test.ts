import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { ALL_RULES } from '../../../src/lint/all-rules.js'

const FOLDER = new URL('../../../src/lint/rules/', import.meta.url)

/** `ERROR_MISSING_SOURCE_REF` is in missing-source-ref.ts. */
function fileOf(code: string): string {
  return `${code
    .replace(/^(ERROR|WARNING)_/, '')
    .toLowerCase()
    .replaceAll('_', '-')}.ts`
}

describe('the rules', () => {
  test('each is in a file that is named after its code, and the table has all of them', () => {
    expect(ALL_RULES.map(({ code }) => fileOf(code)).toSorted()).toEqual(readdirSync(FOLDER).toSorted())
  })

  test.each(ALL_RULES)('$code is the only export of its file', async (rule) => {
    const exported = (await import(new URL(fileOf(rule.code), FOLDER).href)) as Readonly<Record<string, unknown>>
    expect(Object.values(exported)).toEqual([rule])
  })

  test.each(ALL_RULES)(
    '$code says what its effect is and what to do',
    ({ kind, scope, severity, effect, bounds = [] }) => {
      expect(scope === 'content').toBe(['manifest', 'labels', 'overlap'].includes(kind))
      expect(effect === 'training-fails').toBe(scope === 'content')
      if (effect === 'line-ignored') expect(severity).toBe('warning')
      for (const bound of bounds) expect(bound).toMatch(/\d/)
    },
  )
})
