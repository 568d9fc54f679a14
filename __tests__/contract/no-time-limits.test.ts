/** No test fails because the machine is slow: none has a limit of its own, and none measures time. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import ts from 'typescript'
import { ROOT } from '../support/run-action.js'

/** Jest ends a test or a hook after this time, unless that gives a time of its own as its last argument. */
const HANG_GUARD_MS = 30 * 60_000

/** Files that may use a timer or the real time, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  '__tests__/sweep/run-case.ts': 'ends a run that hangs, after 1,500 times what a run takes',
}

/** Where a text limits a test or a hook in time, sleeps, or measures time: `line: what`. */
function limitsIn(path: string, text: string): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const what = ts.isCallExpression(node) ? limitOf(node) : undefined
    if (what !== undefined) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart())
      found.push(`${String(line + 1)}: ${what}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function limitOf({ expression, arguments: given }: ts.CallExpression): string | undefined {
  const callee = expression.getText()
  if (/^jest\.setTimeout$|(?:^|\.)(?:setTimeout|setInterval)$|^AbortSignal\.timeout$/.test(callee)) return callee
  if (/(?:^|\.)(?:performance\.now|hrtime|hrtime\.bigint)$/.test(callee)) return callee
  const callback = given.findIndex((one) => ts.isArrowFunction(one) || ts.isFunctionExpression(one))
  const limit = given[callback + 1]
  if (callback === -1 || limit === undefined || !/^(?:test|it|before|after)/.test(callee)) return undefined
  return `${callee.replace(/[\s(`].*$/s, '')} with a limit of ${limit.getText()}`
}

const FILES = readdirSync(join(ROOT, '__tests__'), { recursive: true, encoding: 'utf8' })
  .map((path) => `__tests__/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.(?:ts|mjs)$/.test(path))

test('no test, hook or helper has a limit, sleeps, or measures time', () => {
  const found = FILES.filter((path) => EXCEPTIONS[path] === undefined).flatMap((path) =>
    limitsIn(path, readFileSync(join(ROOT, path), 'utf8')).map((limit) => `${path}:${limit}`),
  )
  expect(found).toEqual([])
})

test('every exception is needed', () => {
  const idle = Object.keys(EXCEPTIONS).filter(
    (path) => limitsIn(path, readFileSync(join(ROOT, path), 'utf8')).length === 0,
  )
  expect(idle).toEqual([])
})

test('what hangs is still ended, long after what is slow', async () => {
  // Not a literal, because the compiler would require its types.
  const path = '../../jest.config.js'
  const config: unknown = await import(path)
  expect(config).toMatchObject({ default: { testTimeout: HANG_GUARD_MS } })
})

describe('a limit is found', () => {
  test.each([
    ["test('a', () => {}, 30_000)", '1: test with a limit of 30_000'],
    ["test('a', async () => {\n}, LIMIT)", '1: test with a limit of LIMIT'],
    ["test.each([1])('%s', () => {}, 5000)", '1: test.each with a limit of 5000'],
    ["testSignal('a', () => {}, 5000)", '1: testSignal with a limit of 5000'],
    ["it('a', function () {}, 1)", '1: it with a limit of 1'],
    ['\nbeforeAll(() => {}, 60_000)', '2: beforeAll with a limit of 60_000'],
    ['afterEach(async () => {}, 1)', '1: afterEach with a limit of 1'],
    ['jest.setTimeout(1)', '1: jest.setTimeout'],
    ['await new Promise((done) => setTimeout(done, 10))', '1: setTimeout'],
    ['timers.setTimeout(1)', '1: timers.setTimeout'],
    ['fetch(url, { signal: AbortSignal.timeout(5) })', '1: AbortSignal.timeout'],
    ['const t = performance.now()', '1: performance.now'],
    ['process.hrtime.bigint()', '1: process.hrtime.bigint'],
  ])('%j', (text, limit) => {
    expect(limitsIn('a.ts', text)).toEqual([limit])
  })

  test.each([
    "test('a', () => {})",
    'beforeAll(() => {})',
    'describe.each([1])("a", () => {})',
    'sort((a, b) => a - b, 1)',
  ])('none in %j', (text) => {
    expect(limitsIn('a.ts', text)).toEqual([])
  })
})
