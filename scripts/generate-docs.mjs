/**
 * `node scripts/generate-docs.mjs [--check]`: fills in the parts of README.md and docs/ that are said elsewhere already: the
 * first example, the inputs and outputs, the policies, and the tables of error codes and of manifest rules. Each part stands
 * between `<!-- generated: name -->` and `<!-- end -->`. With `--check` nothing is written, and the exit code is 1 when
 * a page differs. Needs Node 22.18 or newer, which reads `src/error-hints.ts` as it is.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { parse } from 'yaml'
import '../__tests__/sweep/typescript.mjs'
import { ERROR_CODES, hintOf } from '../src/error-hints.ts'

// Loaded late: the import above lets Node follow their imports to the sources.
const { ALL_RULES } = await import('../src/manifest/all-rules.ts')

const root = new URL('../', import.meta.url)
const read = (path) => readFileSync(new URL(path, root), 'utf8')

const cell = (text) => text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|')

function table(heads, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

const code = (language, text) => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``

const { inputs, outputs } = parse(read('action.yml'))
const evaluate = parse(read('evaluate/action.yml'))

function defaultOf(input) {
  if (input.required === true) return '**required**'
  return input.default === '' ? '' : `\`${input.default}\``
}

function inputTable(of) {
  return table(
    ['input', 'default', 'meaning'],
    Object.entries(of).map(([name, input]) => [`\`${name}\``, defaultOf(input), input.description]),
  )
}

/** The first paragraph under each code's heading says what the code means. */
function meaningsIn(page) {
  const sections = page.split(/^## /m).slice(1)
  return new Map(
    sections.map((section) => {
      const [title, meaning] = section.split('\n\n')
      return [title.trim(), meaning]
    }),
  )
}

function errorTable() {
  const meanings = meaningsIn(read('docs/errors.md'))
  return table(
    ['code', 'meaning', 'what to do'],
    ERROR_CODES.map((name) => {
      const meaning = meanings.get(name)
      if (meaning === undefined) throw new Error(`docs/errors.md has no section ${name}`)
      return [`[\`${name}\`](docs/errors.md#${name.toLowerCase()})`, meaning, hintOf(name)]
    }),
  )
}

const EFFECTS = {
  'training-fails': 'the training fails',
  'line-invalid': 'the line is invalid',
  'attribute-unused': 'the label attribute is not used',
  'box-unused': 'the box is not used',
  'line-ignored': 'the line is ignored',
  none: 'none is documented',
}

function ruleTable(isIncluded) {
  return table(
    ['code', 'message', 'effect', 'limit', 'what to do'],
    ALL_RULES.filter(isIncluded)
      .toSorted((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ code: name, messages, effect, bounds = [], remedy }) => [
        `\`${name}\``,
        messages[0].replace('{}', '…'),
        EFFECTS[effect],
        bounds.join('; '),
        remedy,
      ]),
  )
}

const policies = readdirSync(new URL('docs/policies/', root)).filter((name) => name.endsWith('.json'))

const parts = new Map([
  ['workflow', code('yaml', read('examples/workflows/train-and-gate.yml'))],
  ['inputs', inputTable(inputs)],
  ['evaluate-inputs', inputTable(evaluate.inputs)],
  [
    'outputs',
    table(
      ['output', 'meaning'],
      Object.entries(outputs).map(([name, output]) => [`\`${name}\``, output.description]),
    ),
  ],
  ['errors', errorTable()],
  ['manifest-rules', ruleTable(({ scope }) => scope === 'content')],
  ['line-rules', ruleTable(({ scope }) => scope !== 'content')],
  ...policies.map((name) => [`policies/${name}`, code('json', read(`docs/policies/${name}`))]),
])

const PAGES = ['README.md', 'docs/permissions.md', 'docs/manifest-rules.md']
const filled = new Set()

function fill(page, text) {
  return text.replace(/(<!-- generated: (\S+) -->)[\s\S]*?(<!-- end -->)/g, (_, start, name, end) => {
    const part = parts.get(name)
    if (part === undefined) throw new Error(`${page} asks for ${name}, which nothing makes`)
    filled.add(name)
    return `${start}\n\n${part}\n\n${end}`
  })
}

const pages = await Promise.all(
  PAGES.map(async (page) => {
    const before = read(page)
    const options = await resolveConfig(new URL(page, root))
    return { page, before, after: await format(fill(page, before), { ...options, parser: 'markdown' }) }
  }),
)
const missing = [...parts.keys()].filter((name) => !filled.has(name))
if (missing.length > 0) throw new Error(`${PAGES.join(' and ')} have no place for ${missing.join(', ')}`)

for (const { page, before, after } of pages) {
  if (!process.argv.includes('--check')) {
    writeFileSync(new URL(page, root), after)
  } else if (after !== before) {
    console.error(`${page} is not what its sources make; run: node scripts/generate-docs.mjs`)
    process.exitCode = 1
  }
}
