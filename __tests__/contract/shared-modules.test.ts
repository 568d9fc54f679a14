/**
 * Test files of one worker share their modules (`support/jest`). A hook that a module calls while it is loaded would count
 * for the first file only, so each test file calls a function of the module that does so.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import ts from 'typescript'
import { ROOT } from '../support/run-action.js'

/** The hooks and tests that a text defines outside of functions: `line: name`. */
function definedOnLoad(text: string): readonly string[] {
  const file = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return
    // The second call of `test.each(rows)(name, run)` is of no name.
    if (ts.isCallExpression(node) && !ts.isCallExpression(node.expression)) {
      const callee = /^(?:before|after)(?:Each|All)\b|^(?:describe|test)\b/.exec(node.expression.getText())
      const { line } = file.getLineAndCharacterOfPosition(node.getStart())
      if (callee !== null) found.push(`${String(line + 1)}: ${callee[0]}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

const SHARED = readdirSync(join(ROOT, '__tests__'), { recursive: true, encoding: 'utf8' })
  .map((path) => `__tests__/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))

test('no module that tests share calls a hook while it is loaded', () => {
  expect(SHARED).toContain('__tests__/support/comment-runs.ts')
  const found = SHARED.flatMap((path) =>
    definedOnLoad(readFileSync(join(ROOT, path), 'utf8')).map((hook) => `${path}:${hook}`),
  )
  expect(found).toEqual([])
})

describe('a hook is found', () => {
  test.each([
    ['beforeEach(() => open())', ['1: beforeEach']],
    ['\nafterAll(async () => {\n})', ['2: afterAll']],
    ['if (isWindows) afterEach(close)', ['1: afterEach']],
    ["describe.each([1])('%s', () => { test('a', () => {}) })", ['1: describe']],
    ["test.skip('a', () => {})", ['1: test']],
    ['export function openForEachTest(): void {\n  beforeEach(() => open())\n}', []],
    ['export const openForEachTest = (): void => { beforeEach(open) }', []],
    ['testing(1)', []],
  ])('%j', (text, found) => {
    expect(definedOnLoad(text)).toEqual(found)
  })
})
