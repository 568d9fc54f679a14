/** Documents and examples: links have a target, names exist, policies match the calls of the code. */
import { existsSync, statSync } from 'node:fs'
import { dirname, posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ERROR_CODES } from '../../src/errors/hints.js'
import { OUTCOMES, RELEASE_ENDS } from '../../src/errors/action-error.js'
import { filesUnder, read, PAGES, WORKFLOWS, withoutFences } from '../support/documents.js'

/** The anchors that GitHub gives to the headings of a page. */
function anchorsOf(path: string): Set<string> {
  const seen = new Map<string, number>()
  const anchors = [...withoutFences(read(path)).matchAll(/^#{1,6} (.+)$/gm)].map((match) => {
    const text = (match[1] ?? '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    const slug = text
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-')
    const times = seen.get(slug) ?? 0
    seen.set(slug, times + 1)
    return times === 0 ? slug : `${slug}-${String(times)}`
  })
  return new Set(anchors)
}

/** The mistake of a relative link of a page, or undefined. */
function problemOf(page: string, link: string): string | undefined {
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? page : posix.join(dirname(page), path)
  if (!existsSync(target)) return `${link}: no such file`
  if (anchor === undefined) return undefined
  if (statSync(target).isDirectory() || !target.endsWith('.md'))
    return `${link}: an anchor in something else than a page`
  return anchorsOf(target).has(anchor) ? undefined : `${link}: no such heading`
}

function relativeLinksIn(page: string): string[] {
  return [...withoutFences(read(page)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1] ?? '')
    .filter((link) => !/^[a-z]+:/.test(link))
}

describe('links', () => {
  test.each(PAGES)('those of %s have a target', (page) => {
    expect(
      relativeLinksIn(page)
        .map((link) => problemOf(page, link))
        .filter((problem) => problem !== undefined),
    ).toEqual([])
  })

  test.each([
    ['a missing file', 'docs/nowhere.md', 'no such file'],
    ['a missing heading', 'docs/errors.md#nothing', 'no such heading'],
    ['an anchor in a file without headings', 'LICENSE#mit', 'an anchor in something else than a page'],
  ])('%s is found', (_what, link, problem) => {
    expect(problemOf('README.md', link)).toBe(`${link}: ${problem}`)
  })

  const isRule = (page: string) => /^docs\/rules\/[A-Z0-9_]+\.md$/.test(page) && !page.endsWith('/README.md')

  test.each(PAGES.filter(isRule))('%s is linked from the list of rules', (page) => {
    expect(relativeLinksIn('docs/rules/README.md')).toContain(page.replace('docs/rules/', ''))
  })

  test.each(PAGES.filter((page) => /^(?:docs|setup|setup-cli)\//.test(page) && !isRule(page)))(
    '%s is linked from the README',
    (page) => {
      expect(relativeLinksIn('README.md').map((link) => link.split('#')[0])).toContain(page)
    },
  )
})

describe('files that pages for contributors name', () => {
  const FOLDERS = [
    '.ci',
    '.github',
    '__tests__',
    'docs',
    'e2e',
    'evaluate',
    'examples',
    'lint',
    'packages',
    'release',
    'scripts',
    'setup',
    'setup-cli',
    'src',
  ]
  const files = FOLDERS.flatMap((folder) => filesUnder(folder, /\.\w+$/))

  /** The files in code spans of a page, and those that the folders do not have, by the ends of their paths. */
  function namedIn(text: string): { readonly all: readonly string[]; readonly missing: readonly string[] } {
    const spans = [...withoutFences(text).matchAll(/`([^`\n]+)`/g)].flatMap(([, span = '']) => span.split(' '))
    const all = spans.filter((span) => /^[\w./-]+\.(?:ts|mjs|js|md|yml|json|yaml|txt|in|sum|xml)$/.test(span))
    const isThere = (name: string): boolean =>
      existsSync(name) || files.some((file) => file.endsWith(`/${name.replace(/^\.\//, '')}`))
    return { all, missing: all.filter((name) => !isThere(name)) }
  }

  test.each(['CONTRIBUTING.md', 'docs/architecture.md', '__tests__/README.md'])('%s', (page) => {
    const { all, missing } = namedIn(read(page))
    expect(all.length).toBeGreaterThan(5)
    expect(missing).toEqual([])
  })

  test('one that is missing is found', () => {
    expect(namedIn('`src/gate/nothing.ts`, `npm test -- unit/nothing.test.ts`, `retry.ts`').missing).toEqual([
      'src/gate/nothing.ts',
      'unit/nothing.test.ts',
    ])
  })
})

describe('conditions', () => {
  /** For an output that was not written, each of these is true or takes the branch of a good model. */
  const GREEN_WHEN_EMPTY =
    /passed\s*(?:==\s*["']?false|!=\s*["']?false)|outcome\s*!=|error-code\s*==\s*''|!\s*failure\(\)/

  test.each([...PAGES, ...WORKFLOWS, 'action.yml', 'evaluate/action.yml'])(
    'of %s are true only for a good model',
    (path) => {
      expect(read(path)).not.toMatch(GREEN_WHEN_EMPTY)
    },
  )

  test.each(["outputs.passed == 'false'", "passed=='false'", "outputs.outcome != 'gate-failed'", "error-code == ''"])(
    '%s would be found',
    (condition) => {
      expect(condition).toMatch(GREEN_WHEN_EMPTY)
    },
  )
})

describe('docs/errors.md', () => {
  const sections = read('docs/errors.md').split(/^## /m).slice(1)
  const outcomeLine = (section: string): string => /^- \*\*Outcome:\*\* ([\s\S]*?)(?=^- \*\*)/m.exec(section)?.[1] ?? ''

  test('has a section for each code, in their order', () => {
    expect(sections.map((section) => section.split('\n')[0])).toEqual([...ERROR_CODES])
  })

  test.each(sections.map((section) => [section.split('\n')[0] ?? '', section]))('%s is complete', (_code, section) => {
    const [, meaning, points] = section.split('\n\n')
    expect(meaning).toMatch(/^[A-Z][^-][\s\S]*\.$/)
    expect(points).toMatch(/^- \*\*Outcome:\*\* \S/)
    expect(section).toMatch(/^- \*\*What the action did:\*\* \S/m)
    expect(section).toMatch(/^- \*\*What to do:\*\* \S/m)
  })

  test.each(sections.map((section) => [section.split('\n')[0] ?? '', section]))(
    '%s names outcomes',
    (_code, section) => {
      const named = [...OUTCOMES, ...RELEASE_ENDS].filter((outcome) => outcomeLine(section).includes(`\`${outcome}\``))
      expect(named.length).toBeGreaterThan(0)
    },
  )
})
