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
import { ERROR_CODES, hintOf } from '../src/errors/hints.ts'

// Loaded late: the import above lets Node follow their imports to the sources.
const { ALL_RULES } = await import('../src/lint/all-rules.ts')
const { CODES } = await import('../src/lint/codes.ts')
const { OWN_RULES } = await import('../src/lint/own-rules.ts')
const { LINE_PAGES } = await import('../src/lint/pages/line-pages.ts')
const { MANIFEST_PAGES } = await import('../src/lint/pages/manifest-pages.ts')
const { toReportSchema } = await import('../src/report/json/schema/report.ts')
const { toLintSchema } = await import('../src/report/json/schema/lint.ts')

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

const train = parse(read('action.yml'))
const evaluate = parse(read('evaluate/action.yml'))
const policies = readdirSync(new URL('docs/policies/', root)).filter((name) => name.endsWith('.json'))

const parts = new Map([
  ['workflow', code('yaml', read('examples/workflows/train-and-gate.yml'))],
  ['inputs', inputTable(train)],
  ['outputs', outputTable(train)],
  ['evaluate-inputs', inputTable(evaluate)],
  ['errors', errorTable()],
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
]

/** Lines and characters of an example that are shown: enough to see the fault. */
const EXAMPLE_LINES = 6
const EXAMPLE_CHARACTERS = 700

function exampleText(text) {
  const shown = visible(text)
  const lines = shown.replace(/\n$/, '').split('\n')
  const cut = (line) => (line.length > EXAMPLE_CHARACTERS ? `${line.slice(0, EXAMPLE_CHARACTERS)}…` : line)
  const rest = lines.length - EXAMPLE_LINES
  return [...lines.slice(0, EXAMPLE_LINES).map(cut), ...(rest > 0 ? [`… and ${rest} more lines`] : [])].join('\n')
}

/** Characters that cannot be seen, as JSON would escape them. */
const visible = (text) =>
  text.replace(/[^\P{C}\n]|[\u00a0\u2028\u2029]/gu, (character) =>
    character === '\r' ? '␍' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

function exampleParts(heading, example) {
  if (example === undefined) return []
  const { training, testing, groupBy, name } = example
  const about = [name && `a training manifest named \`${name}\``, groupBy && `\`group-by: ${groupBy}\``].filter(Boolean)
  const caption = about.length === 0 ? [] : [`With ${about.join(' and ')}:`]
  const block = (text) => (text === '' ? 'A file without a byte.' : code('text', exampleText(text)))
  const tested = testing === undefined ? [] : ['The testing manifest:', block(testing)]
  return [`## ${heading}`, ...caption, block(training), ...tested]
}

function rulePage({ code: name, what, facts, why, fix, wrong, right }) {
  const note = wrong === undefined ? ['No manifest of a few lines shows it.'] : []
  const parts = [
    `# ${name}`,
    what,
    facts.map((fact) => `- ${fact}`).join('\n'),
    '## Why',
    why,
    ...note,
    ...exampleParts('Wrong', wrong),
    ...exampleParts('Right', right),
    '## What to do',
    fix,
  ]
  return `${parts.join('\n\n')}\n`
}

const limitsOf = ({ bounds = [] }) => bounds.map((bound) => `Limit: ${bound}.`)

const serviceRules = CODES.map((rule) => {
  const page = { ...MANIFEST_PAGES, ...LINE_PAGES }[rule.code]
  if (page === undefined) throw new Error(`src/lint/pages has nothing on ${rule.code}`)
  const message = rule.messages[0].replace('{}', '…')
  const facts = [
    `Message of the service: ${message}`,
    `Severity: ${rule.severity}.`,
    `Effect: ${EFFECTS[rule.effect]}.`,
  ]
  const examples = { wrong: page.wrong?.(), right: page.right?.() }
  return {
    ...page,
    ...examples,
    code: rule.code,
    severity: rule.severity,
    facts: [...facts, ...limitsOf(rule)],
    fix: rule.remedy,
  }
})

const ownRules = OWN_RULES.map((rule) => {
  const certainty = rule.certain ? [] : ['What the service does with it is not documented, or it may be meant so.']
  const facts = [`Severity: ${rule.severity}.`, ...certainty, ...limitsOf(rule)]
  return { ...rule, facts, wrong: rule.wrong(), right: rule.right() }
})

const ruleList = (rules) =>
  table(
    ['code', 'severity', 'what'],
    rules.map(({ code: name, severity, what }) => [`[\`${name}\`](${name}.md)`, severity, what]),
  )

const RULES_README = `# Rules of the lint

Made from the rules in [src/lint](../../src/lint) by \`scripts/generate-docs.mjs\`. A lint reports the service's own codes, as
a training would, and codes of this project, which begin with \`CL_\`. None of the latter decides whether a training
succeeds. Every code can be left out with \`ignore\`.

## Codes of the service

${ruleList(serviceRules)}

## Codes of this project

${ruleList(ownRules)}
`

function rulePages() {
  const files = [['README', RULES_README], ...[...serviceRules, ...ownRules].map((rule) => [rule.code, rulePage(rule)])]
  return files.map(([name, after]) => {
    const page = `docs/rules/${name}.md`
    return { page, before: existsSync(new URL(page, root)) ? read(page) : '', after }
  })
}

mkdirSync(new URL('docs/rules/', root), { recursive: true })
const rules = rulePages()

for (const { page, before, after } of [...pages, ...schemas, ...rules]) {
  if (after === before) continue
  if (process.argv.includes('--check')) {
    console.error(`${page} is not what its sources make; run: npm run docs`)
    process.exitCode = 1
  } else {
    writeFileSync(new URL(page, root), after)
  }
}
