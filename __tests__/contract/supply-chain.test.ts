/** The release workflow and the supply chain. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { OWN, ALL, type Step, type Job, type Workflow, workflowIn } from '../support/workflow-files.js'

/** Every step of a workflow, with its job. */
function stepsIn(path: string): readonly (readonly [name: string, job: Job, step: Step])[] {
  return Object.entries(workflowIn(path).jobs).flatMap(([name, job]) =>
    (job.steps ?? []).map((step): [string, Job, Step] => [name, job, step]),
  )
}

const commandsIn = (path: string): string[] => stepsIn(path).flatMap(([, , { run }]) => (run ?? '').split('\n'))

/** Permissions with which a job could change what others run, or act in the project's name. */
const mayWrite = ({ permissions = {} }: Job): boolean => Object.values(permissions).includes('write')

describe('the supply chain', () => {
  test.each(OWN)('%s installs from the lock files, without scripts of packages', (path) => {
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

  test.each(ALL)('%s runs no code of a fork with the permissions of the repository', (path) => {
    const triggers = JSON.stringify(workflowIn(path).on)
    expect(triggers).not.toMatch(/pull_request_target|workflow_run|issue_comment/)
  })

  test.each(ALL)('%s leaves no token for later steps', (path) => {
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

/** The folders of what the runner starts, of the bundle that actions import, and of the command line. */
function actionBundles(): string[] {
  return readdirSync('.', { recursive: false, encoding: 'utf8' })
    .map((folder) => `${folder}/action.yml`)
    .concat('action.yml')
    .filter((path) => existsSync(path))
    .map((path) => (parse(readFileSync(path, 'utf8')) as { readonly runs: { readonly main: string } }).runs.main)
    .map((main) => `dist/${main.split('/').at(-2) ?? ''}`)
    .concat('dist/actions', 'dist/cli')
    .sort()
}

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
        // The demo contains a package of the tests, and no workflow runs it.
        'subject-path': actionBundles()
          .map((folder) => `${folder}/*.js\n`)
          .join(''),
        'sbom-path': 'assets/train-custom-labels-${{ github.ref_name }}.cdx.json',
      },
    ])
    expect(commandsOf('attest')).toContain('/train-custom-labels-$GITHUB_REF_NAME.cdx.json"')
  })

  test('publishes the signed provenance with its files', () => {
    const steps = jobs.attest?.steps ?? []
    const at = (find: (step: Step) => boolean): number => steps.findIndex(find)
    const attested = at(({ id }) => id === 'provenance')
    const kept = at(({ run = '' }) => run.includes('.intoto.jsonl'))
    const uploaded = at(({ uses = '' }) => uses.startsWith('actions/upload-artifact@'))
    expect([attested, kept, uploaded]).toEqual([attested, kept, uploaded].toSorted((a, b) => a - b))
    expect(attested).toBeGreaterThan(0)
    expect(steps[kept]).toMatchObject({ env: { BUNDLE: '${{ steps.provenance.outputs.bundle-path }}' } })
  })

  test('gives each job the permissions it needs', () => {
    expect(Object.entries(jobs).map(([name, { permissions }]) => [name, permissions])).toEqual([
      ['verify', undefined],
      ['attest', { contents: 'read', 'id-token': 'write', attestations: 'write' }],
      ['publish', { contents: 'write' }],
    ])
  })
})
