/** `jest.config.js` gives each test file to one project, and quick tests are quick by what they are. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { ROOT } from '../support/run-action.js'

const FOLDERS = ['__tests__', 'packages/emulator/__tests__']
const PROJECTS = ['unit', 'thorough', 'emulator', 'contract', 'scenario']

/** Paths of the test files that Jest would run, relative to the checkout. */
function listed(...projects: readonly string[]): readonly string[] {
  const args = ['node_modules/jest/bin/jest.js', '--listTests', '--json', '--selectProjects', ...projects]
  const found: unknown = JSON.parse(
    execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' }),
  )
  if (!Array.isArray(found)) throw new Error('Jest lists no tests')
  return found.map((path) => relative(ROOT, String(path)).replaceAll('\\', '/')).sort()
}

/** Test files that have fast-check or say that they are thorough. */
function isThorough(path: string): boolean {
  const text = readFileSync(join(ROOT, path), 'utf8')
  return text.includes("from 'fast-check'") || text.includes('@project thorough')
}

describe('test files', () => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.test.ts'))
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  ).sort()
  // On Windows the project leaves out what cannot be tried there.
  const notHere = process.platform === 'win32' ? /\/scenario\/(?:cancel|sweep)\./ : /^$/
  const all: Record<string, readonly string[]> = {}

  beforeAll(() => {
    for (const project of PROJECTS) all[project] = listed(project)
  })

  test('are each in one project', () => {
    expect(Object.values(all).flat().sort()).toEqual(files.filter((path) => !notHere.test(path)))
  })

  test('of the code are thorough where they have fast-check or say so, and unit tests otherwise', () => {
    const ofCode = files.filter((path) => path.startsWith('__tests__/unit/'))
    expect(all.thorough).toEqual(ofCode.filter(isThorough))
    expect(all.unit).toEqual(ofCode.filter((path) => !isThorough(path)))
  })
})
