/** Texts for users, comments and test titles are in plain English: none has a word of the list. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import ts from 'typescript'
import { BANNED_WORDS, bannedWordsIn } from '../support/banned-words.js'

const read = (path: string): string => readFileSync(path, 'utf8')

function filesUnder(folder: string, pattern: RegExp): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()
}

const SOURCES = ['src', 'packages', 'tools'].flatMap((folder) => filesUnder(folder, /^(?!.*__tests__).*\.ts$/))

const TESTS = ['__tests__', 'packages'].flatMap((folder) => filesUnder(folder, /\.test\.ts$/))

/** All code of the project whose comments are read: sources, tests, and the scripts next to them. */
const CODE = ['src', 'wasm', 'packages', 'tools', '__tests__', 'scripts', 'bench', 'e2e'].flatMap((folder) =>
  filesUnder(folder, /^(?!.*(?:^|\/)(?:node_modules|dist|lib)\/).*\.m?ts$|^(?!.*node_modules).*\.mjs$/),
)

/** Programs in other languages, by what begins their comments. */
const PROGRAMS = ['e2e', 'findings', 'setup', '.ci'].flatMap((folder) =>
  filesUnder(folder, /^(?!.*node_modules).*\.(?:go|java|py|sh)$|^run$/),
)

const TEXTS = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'findings/README.md'],
  ...['action.yml', '__tests__/README.md'],
  ...['docs', 'examples', 'packages', 'setup', 'evaluate', 'lint', 'release', 'setup-cli', '.github'].flatMap(
    (folder) => filesUnder(folder, /\.(?:md|ya?ml)$/),
  ),
]

const blank = (text: string): string => text.replace(/[^\n]/g, ' ')

/**
 * A page without what is checked where it comes from: generated parts, messages that it quotes, and names in code spans.
 * Of the changelog only what is unreleased counts. Lines keep their numbers.
 */
function ownWordsOf(path: string): string {
  const page = read(path)
  const [, unreleased = page] = /^(## \[Unreleased\][\s\S]*?)^## \[/m.exec(page) ?? []
  return unreleased
    .replace(/<!-- generated: [\s\S]*?<!-- end -->/g, blank)
    .replace(/^```(?:text|gate-error)$[\s\S]*?^```$/gm, blank)
    .replace(/`[^`\n]+`/g, blank)
}

/** The literals of a module that a user may read, one per line. A literal without a blank is a name, not a text. */
function textsOf(source: string): string {
  const texts: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      if (/\s/.test(node.text)) texts.push(node.text.replaceAll('\n', ' '))
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('module.ts', source, ts.ScriptTarget.ESNext))
  return texts.join('\n')
}

/** A comment, wherever it is in a line; what begins after a quote is the text of a literal. */
const COMMENT = /(?<=^|[\s{(,;])(?:\/\/.*|\/\*[\s\S]*?\*\/)/gm

/** The comments of a module, on their lines; without code spans and quotes, which are not its own words. */
function commentsOf(source: string): string {
  const parts: string[] = []
  let end = 0
  for (const { 0: comment, index } of source.matchAll(COMMENT)) {
    const own = comment.replace(/`[^`]*`|"[^"]*"/g, blank).replace(/^\s*\*/gm, blank)
    parts.push(blank(source.slice(end, index)), own)
    end = index + comment.length
  }
  return [...parts, blank(source.slice(end))].join('')
}

/** The comments of a program in another language, and the docstrings of one in Python, on their lines. */
function commentsOfProgram(path: string, program: string): string {
  if (/\.(?:go|java)$/.test(path)) return commentsOf(program)
  const comments = [...program.matchAll(/(?<=^|\s)#(?!!).*|"""[\s\S]*?"""/gm)]
  let end = 0
  const parts = comments.flatMap(({ 0: comment, index }) => {
    const before = blank(program.slice(end, index))
    end = index + comment.length
    return [before, comment.replace(/`[^`]*`|(?<!")"[^"\n]+"(?!")/g, blank)]
  })
  return [...parts, blank(program.slice(end))].join('')
}

/** The titles of a test file, one per line: of tests and groups, and the names of the rows of their tables. */
function titlesOf(source: string): string {
  const titles: string[] = []
  const module = ts.createSourceFile('module.ts', source, ts.ScriptTarget.ESNext, true)
  const add = (node: ts.Node | undefined): void => {
    if (node && (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) && /\s/.test(node.getText(module))) {
      titles.push(node.getText(module).slice(1, -1).replaceAll('\n', ' '))
    }
  }
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(?:test|describe)/.test(node.expression.getText(module))) add(node.arguments[0])
    if (ts.isArrayLiteralExpression(node) && ts.isArrayLiteralExpression(node.parent)) add(node.elements[0])
    if (ts.isPropertyAssignment(node) && node.name.getText(module) === 'name') add(node.initializer)
    ts.forEachChild(node, visit)
  }
  visit(module)
  return titles.join('\n')
}

describe('the list', () => {
  test.each(BANNED_WORDS)('finds "$example"', ({ pattern, example }) => {
    expect(pattern.test(example)).toBe(true)
    expect(bannedWordsIn(`Plain words.\n${example}`)).toContainEqual(expect.objectContaining({ line: 2 }))
  })

  test('finds a phrase that runs over the end of a line', () => {
    expect(bannedWordsIn('It is skipped for\nwant of a snapshot.')).toEqual([
      { line: 1, found: 'for want of', instead: 'because there is no' },
    ])
  })

  test.each(BANNED_WORDS)('offers for "$example" words that are not banned', ({ instead }) => {
    expect(bannedWordsIn(instead)).toEqual([])
  })
})

describe('no banned word is in', () => {
  test.each(TEXTS)('%s', (path) => {
    expect(bannedWordsIn(ownWordsOf(path))).toEqual([])
  })

  test.each(TEXTS)('%s, and a planted one is found', (path) => {
    const planted = `${ownWordsOf(path)}\nThe bucket lies in another Region.\n`
    expect(bannedWordsIn(planted)).toContainEqual(expect.objectContaining({ found: 'lies' }))
  })

  test.each(SOURCES)('the texts of %s', (path) => {
    expect(bannedWordsIn(textsOf(read(path)))).toEqual([])
  })

  test.each(CODE)('the comments of %s', (path) => {
    expect(bannedWordsIn(commentsOf(read(path)))).toEqual([])
  })

  test.each(PROGRAMS)('the comments of %s', (path) => {
    expect(bannedWordsIn(commentsOfProgram(path, read(path)))).toEqual([])
  })

  test.each([
    ['main.go', 'run("told")\n// It lies.\n'],
    ['Main.java', 'run("told");\n/* It lies. */\n'],
    ['main.py', 'run("told")\n"""It lies."""\n'],
    ['run.sh', 'run "told"\n# It lies.\n'],
  ])('comments of %s, but not its texts', (path, program) => {
    expect(bannedWordsIn(commentsOfProgram(path, program))).toEqual([
      expect.objectContaining({ line: 2, found: 'lies' }),
    ])
  })

  test.each(TESTS)('the titles of %s', (path) => {
    expect(bannedWordsIn(titlesOf(read(path)))).toEqual([])
  })

  test('comments of a module, on their lines, but not its texts, code spans and quotes', () => {
    const parts = [
      "const a = 'told' ",
      '// It lies.\n',
      '/**\n * `told`, "told"\n * and borne\n */',
      '\nfunction held() {}\n',
    ]
    const module = parts.join('')
    expect(bannedWordsIn(commentsOf(module)).map(({ line, found }) => [line, found])).toEqual([
      [1, 'lies'],
      [4, 'borne'],
    ])
  })

  test('titles of tests, of groups and of the rows of tables', () => {
    const module =
      "describe('it stands', () => test.each([['a lie told', 'told so']])('is borne', f))\nconst rows = [{ name: 'lies here', text: 'told so' }]\n"
    expect(titlesOf(module).split('\n')).toEqual(['it stands', 'is borne', 'a lie told', 'lies here'])
  })

  test('texts of a module, but not its names and comments', () => {
    const module =
      "// It lies.\nconst kind = 'take-up'\nthrow new Error(`The ${bucket} lies in ${region}.`, 'told so')\n"
    expect(textsOf(module).split('\n')).toEqual(['The ', ' lies in ', 'told so'])
    expect(bannedWordsIn(textsOf(module)).map(({ found }) => found)).toEqual(['lies', 'told'])
  })
})
