/** Facts that the README and the pages repeat: the first workflow, inputs, outputs, outcomes, error codes, policies. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ERROR_CODES, hintOf } from '../../src/errors/hints.js'
import { OUTCOMES } from '../../src/errors/action-error.js'
import { exitCodeOf, newReport } from '../../src/report/run-report.js'

interface Metadata {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly required?: boolean; readonly default?: string }>
  >
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

const readme = readFileSync('README.md', 'utf8')
const train = parse(readFileSync('action.yml', 'utf8')) as Metadata
const evaluate = parse(readFileSync('evaluate/action.yml', 'utf8')) as Metadata

/** The text under a heading of the second level, up to the next one. */
function sectionOf(page: string, title: string): string {
  const found = readFileSync(page, 'utf8')
    .split(/^## /m)
    .find((section) => section.startsWith(`${title}\n`))
  if (found === undefined) throw new Error(`${page} has no section ${title}`)
  return found
}

/** The rows of the first table in a text, each a list of cells; without heading and divider. */
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

/** Words as `wc -w` counts them: everything between white space, code and tables included. */
const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

/** Words: what a person reads in a quarter of an hour. */
const README_WORDS_MAX = 2200

describe('README.md', () => {
  test('matches its sources, as do the pages', () => {
    const ran = spawnSync(process.execPath, ['scripts/generate-docs.mjs', '--check'], { encoding: 'utf8' })
    expect(ran.stderr).toBe('')
    expect(ran.status).toBe(0)
  })

  test('is short', () => {
    expect(wordsIn(readme)).toBeLessThanOrEqual(README_WORDS_MAX)
  })

  test('counts each word, also in code and tables', () => {
    expect(wordsIn('One two\n\n| three | four |\n\n```sh\nnpm cit\n```\n')).toBe(11)
    expect(wordsIn(`${readme} ${'word '.repeat(README_WORDS_MAX)}`)).toBe(wordsIn(readme) + README_WORDS_MAX)
  })

  test('begins with a complete workflow, one of the examples', () => {
    const [first = ''] = fencesIn(readme, 'yaml')
    expect(first).toBe(readFileSync('examples/workflows/train-and-gate.yml', 'utf8'))
    expect(fencesIn(sectionOf('README.md', 'The workflow'), 'yaml')).toEqual([first])
    expect(readme.indexOf('\n## ')).toBe(readme.indexOf('\n## The workflow\n'))
  })

  test('names the two commands', () => {
    const [commands = ''] = fencesIn(sectionOf('README.md', 'Try it without an AWS account'), 'sh')
    expect(commands).toMatch(/^npm run demo .*\nnpm cit .*\n$/)
  })

  test('shows a picture whose caption says that it is simulated', () => {
    const [, alternative = '', path = '', caption = ''] = /^!\[(.+)\]\((\S+)\)\n\n_(.+)_\n/m.exec(readme) ?? []
    expect(alternative).not.toBe('')
    expect(caption).toContain('simulated')
    expect(readFileSync(path).subarray(1, 4).toString('latin1')).toBe('PNG')
    expect(statSync(path).size).toBeLessThanOrEqual(100_000)
    expect(readme.indexOf(path)).toBeLessThan(readme.indexOf('\n## '))
  })
})

describe('the pages of the actions', () => {
  const PAGE = 'docs/train.md'

  test.each([
    ['docs/train.md', train],
    ['docs/evaluate.md', evaluate],
  ])('%s lists the inputs', (page, action) => {
    const expected = Object.entries(action.inputs).map(([name, input]) => [
      name,
      input.required === true ? '**required**' : (input.default ?? ''),
      asCell(input.description),
    ])
    const rows = rowsIn(sectionOf(page, 'Inputs')).map(([name, standard, meaning]) => [
      unquoted(name),
      unquoted(standard),
      meaning,
    ])
    expect(rows).toEqual(expected)
  })

  test('list the outputs of action.yml', () => {
    const expected = Object.entries(train.outputs).map(([name, output]) => [name, asCell(output.description)])
    expect(rowsIn(sectionOf(PAGE, 'Outputs')).map(([name, meaning]) => [unquoted(name), meaning])).toEqual(expected)
  })

  test('list every outcome', () => {
    expect(rowsIn(sectionOf(PAGE, 'Outcomes')).map(([name]) => unquoted(name))).toEqual([...OUTCOMES])
  })

  test.each(OUTCOMES)('say the colour of %s', (outcome) => {
    const row = rowsIn(sectionOf(PAGE, 'Outcomes')).find(([name]) => unquoted(name) === outcome)
    const exitCode = exitCodeOf({ ...newReport('train', 0, { runAttempt: 1 }, false), outcome })
    expect(row?.[1]).toBe(exitCode === 0 ? 'green' : 'red')
  })

  test('list every error code with its hint', () => {
    const rows = rowsIn(readFileSync('docs/errors.md', 'utf8')).map(([code, hint]) => [
      /^\[`(\w+)`\]/.exec(code ?? '')?.[1],
      hint,
    ])
    expect(rows).toEqual(ERROR_CODES.map((code) => [code, hintOf(code)]))
  })

  test('show each policy as its file has it', () => {
    const shown = fencesIn(readFileSync('docs/permissions.md', 'utf8'), 'json').map((text): unknown => JSON.parse(text))
    const files = readdirSync('docs/policies').map((name): unknown =>
      JSON.parse(readFileSync(`docs/policies/${name}`, 'utf8')),
    )
    expect(shown).toHaveLength(files.length)
    expect(shown).toEqual(expect.arrayContaining(files))
  })

  test('name the first runner that has the Node of the action', () => {
    expect(readFileSync('action.yml', 'utf8')).toContain('using: node24')
    expect(sectionOf('docs/workflow.md', 'Runners')).toContain('2.327.1')
  })
})
