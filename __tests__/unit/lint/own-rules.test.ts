/** The rules of this project: each finds its wrong example, and not its right one. */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { ALL_RULES } from '../../../src/lint/all-rules.js'
import { OWN_RULES } from '../../../src/lint/own-rules.js'
import type { OwnRule, RuleExample } from '../../../src/lint/own-rule.js'
import { lint } from '../../support/linted.js'

const FOLDER = new URL('../../../src/lint/own/', import.meta.url)

/** `CL_LFS_POINTER` is in lfs-pointer.ts. */
function fileOf({ code }: OwnRule): string {
  return `${code.replace('CL_', '').toLowerCase().replaceAll('_', '-')}.ts`
}

async function codesOf(rule: OwnRule, example: RuleExample): Promise<readonly string[]> {
  // The examples of files that are not text spell their bytes as Latin-1.
  const training = Buffer.from(example.training, rule.kind === 'file' ? 'latin1' : 'utf8')
  const { findings } = await lint({ ...example, training })
  return findings.map(({ code }) => code)
}

describe('the rules of this project', () => {
  test('each is in a file that is named like its code, and the table has all of them', () => {
    expect(OWN_RULES.map(fileOf).toSorted()).toEqual(readdirSync(FOLDER).toSorted())
  })

  test.each(OWN_RULES)('$code is all that its file exports', async (rule) => {
    const exported = (await import(new URL(fileOf(rule), FOLDER).href)) as Readonly<Record<string, unknown>>
    expect(Object.values(exported)).toEqual([rule])
  })

  test('no code is one of the service', () => {
    const codes = [...ALL_RULES, ...OWN_RULES].map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const { code } of OWN_RULES) expect(code).toMatch(/^CL_[A-Z0-9_]+$/)
  })

  test.each(OWN_RULES)('$code says what, why and what to do in sentences', ({ what, why, fix, bounds = [] }) => {
    for (const text of [what, why, fix]) expect(text).toMatch(/^[A-Z].*\.$/s)
    for (const bound of bounds) expect(bound).toMatch(/\d/)
  })

  test.each(OWN_RULES)('$code is found in its wrong example', async (rule) => {
    expect(await codesOf(rule, rule.wrong())).toContain(rule.code)
  })

  test.each(OWN_RULES)('$code is not found in its right example', async (rule) => {
    const codes = await codesOf(rule, rule.right())
    expect(codes).not.toContain(rule.code)
    expect(codes.filter((code) => code.startsWith('ERROR_MANIFEST_INACCESSIBLE'))).toEqual([])
  })

  test.each(OWN_RULES)('$code has the severity and the fix of its rule', async (rule) => {
    const example = rule.wrong()
    const training = Buffer.from(example.training, rule.kind === 'file' ? 'latin1' : 'utf8')
    const { findings } = await lint({ ...example, training })
    const found = findings.find(({ code }) => code === rule.code)
    expect(found).toMatchObject({ severity: rule.severity })
    expect(found?.fix).toMatch(/\.$/)
    expect(found?.message).not.toMatch(/undefined|NaN|\[object/)
  })
})
