/**
 * `npm run docs [-- --check]`: fills in the parts of pages that have a source elsewhere: the first
 * example, the inputs and outputs, the policies, and the tables of error codes and of manifest rules. Each part is between
 * `<!-- generated: name -->` and `<!-- end -->`. It also removes the padding of all tables, which Prettier would
 * add: a padded table changes in every row when one cell does. The schemas of the JSON reports are files of their own. With
 * `--check` nothing is written, and the exit code is 1 when a file differs. Needs Node 22.18 or newer, which runs
 * `src/errors/hints.ts` unbuilt.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { parse } from 'yaml'
import '../__tests__/sweep/typescript.mjs'
import { makeRulePages } from './rule-pages.mjs'
import { ERROR_CODES, hintOf } from '../src/errors/hints.ts'

// Loaded late: the import above lets Node follow their imports to the sources.
const { ALL_RULES } = await import('../src/lint/all-rules.ts')
const { CODES } = await import('../src/lint/codes.ts')
const { OWN_RULES } = await import('../src/lint/own-rules.ts')
const { LINE_PAGES } = await import('../src/lint/pages/line-pages.ts')
const { MANIFEST_PAGES } = await import('../src/lint/pages/manifest-pages.ts')
const { FORMAT_NAMES, loadFormat } = await import('../src/convert/all-formats.ts')
const { toReportSchema } = await import('../src/report/json/schema/report.ts')
const { toLintSchema } = await import('../src/report/json/schema/lint.ts')
const { toReleaseSchema } = await import('../src/report/json/schema/release.ts')
const { toModelCardSchema } = await import('../src/report/json/schema/model-card.ts')

const root = new URL('../', import.meta.url)
const read = (path) => readFileSync(new URL(path, root), 'utf8')

const cell = (text) => text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|')

function table(heads, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

const code = (language, text) => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``

function defaultOf(input) {
  if (input.required === true) return '**required**'
  return input.default === '' ? '' : `\`${input.default}\``
}

function inputTable({ inputs }) {
  return table(
    ['input', 'default', 'meaning'],
    Object.entries(inputs).map(([name, input]) => [`\`${name}\``, defaultOf(input), input.description]),
  )
}

function outputTable({ outputs }) {
  return table(
    ['output', 'meaning'],
    Object.entries(outputs).map(([name, output]) => [`\`${name}\``, output.description]),
  )
}

function errorTable() {
  return table(
    ['code', 'what to do'],
    ERROR_CODES.map((name) => [`[\`${name}\`](#${name.toLowerCase()})`, hintOf(name)]),
  )
}

const EFFECTS = {
  'training-fails': 'the training fails',
  'line-invalid': 'the line is invalid',
  'attribute-unused': 'the label attribute is not used',
  'box-unused': 'the box is not used',
  'line-ignored': 'the line is ignored',
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

async function formatTable() {
  const formats = await Promise.all(FORMAT_NAMES.map(loadFormat))
  return table(
    ['`--from`', 'source', 'taken over', 'left out'],
    formats.map(({ name, about, takes, leaves }) => [`[\`${name}\`](#from-${name})`, about, takes, leaves]),
  )
}

const train = parse(read('action.yml'))
const evaluate = parse(read('evaluate/action.yml'))
const lint = parse(read('lint/action.yml'))
const release = parse(read('release/action.yml'))
const policies = readdirSync(new URL('docs/policies/', root)).filter((name) => name.endsWith('.json'))

const parts = new Map([
  ['workflow', code('yaml', read('examples/workflows/train-and-gate.yml'))],
  ['inputs', inputTable(train)],
  ['outputs', outputTable(train)],
  ['evaluate-inputs', inputTable(evaluate)],
  ['lint-inputs', inputTable(lint)],
  ['lint-outputs', outputTable(lint)],
  ['release-inputs', inputTable(release)],
  ['release-outputs', outputTable(release)],
  ['errors', errorTable()],
  ['formats', await formatTable()],
  ['manifest-rules', ruleTable(({ scope }) => scope === 'content')],
  ['line-rules', ruleTable(({ scope }) => scope !== 'content')],
  ...policies.map((name) => [`policies/${name}`, code('json', read(`docs/policies/${name}`))]),
])

const markdownIn = (folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md'))

const PAGES = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...['.github/', 'docs/', 'examples/', 'findings/', 'packages/', 'setup/', 'setup-cli/']
    .filter((folder) => existsSync(new URL(folder, root)))
    .flatMap(markdownIn),
]
const filled = new Set()

function fill(page, text) {
  return text.replace(/(<!-- generated: (\S+) -->)[\s\S]*?(<!-- end -->)/g, (_, start, name, end) => {
    const part = parts.get(name)
    if (part === undefined) throw new Error(`${page} asks for ${name}, which nothing makes`)
    filled.add(name)
    return `${start}\n\n${part}\n\n${end}`
  })
}

const DIVIDER = /^(:?)-+(:?)$/

/** A row of a table with one space around each cell, and the shortest dividers. */
function compactRow(row) {
  const cells = row.slice(1, -1).split(/(?<!\\)\|/)
  return `| ${cells.map((text) => text.trim().replace(DIVIDER, '$1---$2')).join(' | ')} |`.replaceAll('|  |', '| |')
}

/** Fenced code is left unchanged. */
function compactTables(text) {
  const pieces = text.split(/(^```[\s\S]*?^```$)/m)
  return pieces.map((piece, index) => (index % 2 === 1 ? piece : piece.replace(/^\|.*\|$/gm, compactRow))).join('')
}

const pages = PAGES.map((page) => {
  const before = read(page)
  return { page, before, after: compactTables(fill(page, before)) }
})
const missing = [...parts.keys()].filter((name) => !filled.has(name))
if (missing.length > 0) throw new Error(`no page has a place for ${missing.join(', ')}`)

async function schemaPage(page, schema) {
  const path = fileURLToPath(new URL(page, root))
  const after = await format(JSON.stringify(schema), { ...(await resolveConfig(path)), filepath: path })
  return { page, before: existsSync(path) ? read(page) : '', after }
}

const schemas = [
  await schemaPage('docs/report.schema.json', toReportSchema()),
  await schemaPage('docs/lint.schema.json', toLintSchema()),
  await schemaPage('docs/release.schema.json', toReleaseSchema()),
  await schemaPage('docs/model-card.schema.json', toModelCardSchema()),
]

/** Pages that are made as a whole, as files with what they hold now. */
const asFiles = (texts) =>
  Object.entries(texts).map(([page, after]) => ({
    page,
    before: existsSync(new URL(page, root)) ? read(page) : '',
    after,
  }))

mkdirSync(new URL('docs/rules/', root), { recursive: true })
const pagesOfRules = makeRulePages({
  CODES,
  OWN_RULES,
  pages: { ...MANIFEST_PAGES, ...LINE_PAGES },
  EFFECTS,
  table,
  code,
})
const rules = asFiles(pagesOfRules)

for (const { page, before, after } of [...pages, ...schemas, ...rules]) {
  if (after === before) continue
  if (process.argv.includes('--check')) {
    console.error(`${page} is not what its sources make; run: npm run docs`)
    process.exitCode = 1
  } else {
    writeFileSync(new URL(page, root), after)
  }
}
