/** What the README says again: inputs, outputs, outcomes, error codes, policies, the first workflow. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ERROR_CODES, hintOf } from '../../src/error-hints.js'
import { OUTCOMES } from '../../src/errors.js'
import { exitCodeOf, newReport } from '../../src/report/run-report.js'

interface Metadata {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly required?: boolean; readonly default?: string }>
  >
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

const readme = readFileSync('README.md', 'utf8')
const action = parse(readFileSync('action.yml', 'utf8')) as Metadata

/** The text under a heading of the second level, up to the next one. */
function sectionOf(title: string): string {
  const found = readme.split(/^## /m).find((section) => section.startsWith(`${title}\n`))
  if (found === undefined) throw new Error(`README.md has no section ${title}`)
  return found
}

/** The rows of the first table in a text, each a list of cells; head and rule left out. */
function rowsIn(text: string): string[][] {
  const table = /(?:^\|.*\|\n)+/m.exec(text)?.[0] ?? ''
  const rows = table.trimEnd().split('\n').slice(2)
  return rows.map((row) =>
    row
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  )
}

function fencesIn(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    (match) => match[1] ?? '',
  )
}

const asCell = (text: string): string => text.trim().replace(/\s+/g, ' ')
const unquoted = (cell: string | undefined): string => (cell ?? '').replaceAll('`', '')

describe('README.md', () => {
  test('is what its sources make', () => {
    const ran = spawnSync(process.execPath, ['scripts/generate-docs.mjs', '--check'], { encoding: 'utf8' })
    expect(ran.stderr).toBe('')
    expect(ran.status).toBe(0)
  })

  test('begins with a complete workflow, one of the examples', () => {
    const [first = ''] = fencesIn(readme, 'yaml')
    expect(first).toBe(readFileSync('examples/workflows/train-and-gate.yml', 'utf8'))
    expect(readme.indexOf(first)).toBeLessThan(readme.indexOf('\n## '))
  })

  test('names the two commands', () => {
    const [commands = ''] = fencesIn(sectionOf('Try it without an AWS account'), 'sh')
    expect(commands).toMatch(/^npm run demo .*\nnpm cit .*\n$/)
  })

  test('lists the inputs of action.yml', () => {
    const expected = Object.entries(action.inputs).map(([name, input]) => [
      name,
      input.required === true ? '**required**' : (input.default ?? ''),
      asCell(input.description),
    ])
    const rows = rowsIn(sectionOf('Inputs')).map(([name, standard, meaning]) => [
      unquoted(name),
      unquoted(standard),
      meaning,
    ])
    expect(rows).toEqual(expected)
  })

  test('lists the outputs of action.yml', () => {
    const expected = Object.entries(action.outputs).map(([name, output]) => [name, asCell(output.description)])
    expect(rowsIn(sectionOf('Outputs')).map(([name, meaning]) => [unquoted(name), meaning])).toEqual(expected)
  })

  test('lists every outcome', () => {
    expect(rowsIn(sectionOf('Outcomes')).map(([name]) => unquoted(name))).toEqual([...OUTCOMES])
  })

  test.each(OUTCOMES)('says the colour of %s', (outcome) => {
    const row = rowsIn(sectionOf('Outcomes')).find(([name]) => unquoted(name) === outcome)
    const exitCode = exitCodeOf({ ...newReport('train', 0, { runAttempt: 1 }, false), outcome })
    expect(row?.[1]).toBe(exitCode === 0 ? 'green' : 'red')
  })

  test('lists every error code with its hint', () => {
    const rows = rowsIn(sectionOf('Troubleshooting')).map(([code, , hint]) => [
      /^\[`(\w+)`\]/.exec(code ?? '')?.[1],
      hint,
    ])
    expect(rows).toEqual(ERROR_CODES.map((code) => [code, hintOf(code)]))
  })

  test('and its page of permissions show each policy as its file has it', () => {
    const shown = fencesIn(readFileSync('docs/permissions.md', 'utf8'), 'json').map((text): unknown => JSON.parse(text))
    const files = readdirSync('docs/policies').map((name): unknown =>
      JSON.parse(readFileSync(`docs/policies/${name}`, 'utf8')),
    )
    expect(shown).toHaveLength(files.length)
    expect(shown).toEqual(expect.arrayContaining(files))
  })

  test('names the first runner that has the Node of the action', () => {
    expect(readFileSync('action.yml', 'utf8')).toContain('using: node24')
    expect(sectionOf('The workflow around it')).toContain('2.327.1')
  })
})
