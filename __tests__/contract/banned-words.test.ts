/** Texts for users are in plain English: none has a word of the list. */
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

const TEXTS = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'findings/README.md'],
  ...['action.yml', 'evaluate/action.yml'],
  ...['docs', 'examples', 'packages', 'setup'].flatMap((folder) => filesUnder(folder, /\.(?:md|ya?ml)$/)),
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

  test('texts of a module, but not its names and comments', () => {
    const module =
      "// It lies.\nconst kind = 'take-up'\nthrow new Error(`The ${bucket} lies in ${region}.`, 'told so')\n"
    expect(textsOf(module).split('\n')).toEqual(['The ', ' lies in ', 'told so'])
    expect(bannedWordsIn(textsOf(module)).map(({ found }) => found)).toEqual(['lies', 'told'])
  })
})
