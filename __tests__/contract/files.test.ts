/** Files stay short, and removed names do not come back. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { GIVEN_UP } from '../support/old-names.js'
import { ROOT } from '../support/run-action.js'

const LINES_MAX = 250

/** All files that are or could be committed and still exist, without bundles, which are generated. */
const FILES = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path !== '' && !path.startsWith('dist/') && existsSync(join(ROOT, path)))

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

/** As `wc -l` counts. */
const linesOf = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0)

/** Code in any language, and what tests read. Golden reports and the model of the API are generated. */
const SHORT = FILES.filter(
  (path) =>
    (/\.(?:ts|mts|mjs|js|py|go|java)$/.test(path) || /^__tests__\/.*\.(?:jsonl?|md)$/.test(path)) &&
    !path.includes('/golden/'),
)

test(`no code and no fixture has more than ${String(LINES_MAX)} lines`, () => {
  expect(SHORT.length).toBeGreaterThan(600)
  const tooLong = SHORT.map((path) => `${path}: ${String(linesOf(read(path)))} lines`).filter(
    (_line, index) => linesOf(read(SHORT[index] ?? '')) > LINES_MAX,
  )
  expect(tooLong).toEqual([])
})

test('lines are counted with and without a line feed at the end', () => {
  expect([linesOf('a\nb\n'), linesOf('a\nb'), linesOf('a\n'.repeat(251))]).toEqual([2, 2, 251])
})

/** Where a name may still be: in the history, in generated files, and in the lists of words that are not to be used. */
const NAMING = FILES.filter(
  (path) =>
    /\.(?:ts|mts|mjs|js|md|ya?ml)$/.test(path) &&
    !/^CHANGELOG\.md$|\/golden\/|^__tests__\/(?:support\/(?:old-names|banned-words)\.ts|contract\/(?:banned-words|files)\.test\.ts)$/.test(
      path,
    ),
)

describe('no removed name is used', () => {
  test.each(GIVEN_UP)('$example', ({ pattern, example }) => {
    expect(example).toMatch(pattern)
    const found = NAMING.flatMap((path) =>
      [path, ...read(path).split('\n')].flatMap((line, number) =>
        pattern.test(line) ? [`${path}:${String(number)}: ${line.trim()}`] : [],
      ),
    )
    expect(found).toEqual([])
  })

  test.each(['baseline: tag:stage=live', "tags: { stage: 'live' }", 'the history of a version', 'hello world'])(
    '"%s" is not one of them',
    (line) => {
      expect(GIVEN_UP.filter(({ pattern }) => pattern.test(line))).toEqual([])
    },
  )
})

describe('unit tests mirror src', () => {
  const isSource = (path: string): boolean => /\.(?:ts|mjs)$/.test(path) && !path.endsWith('.test.ts')
  const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))
  const FOLDERS = new Set(FILES.filter(isSource).map(folderOf))
  const TESTS = FILES.filter((path) => /^__tests__\/unit\/.*\.test\.ts$/.test(path))

  /** Programs and scripts have unit tests, too. */
  const sourcesOf = (test: string): readonly string[] => {
    const folder = folderOf(test).replace('__tests__/unit/', '')
    return [`src/${folder}`, folder, `__tests__/${folder}`]
  }

  test('each is in the folder of its sources', () => {
    expect(TESTS.length).toBeGreaterThan(100)
    expect(TESTS.filter((path) => !sourcesOf(path).some((folder) => FOLDERS.has(folder)))).toEqual([])
  })

  test('one that is named like a source file is in the folder of that file', () => {
    const places = new Map<string, string[]>()
    for (const path of FILES.filter((file) => file.startsWith('src/') && isSource(file))) {
      const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.ts$/, '')
      places.set(name, [...(places.get(name) ?? []), folderOf(path)])
    }
    const misplaced = TESTS.filter((path) => {
      const found = places.get(path.slice(path.lastIndexOf('/') + 1).replace(/\.test\.ts$/, ''))
      return found !== undefined && !sourcesOf(path).some((folder) => found.includes(folder))
    })
    expect(misplaced).toEqual([])
  })
})
