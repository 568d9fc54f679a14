/** Workflows in the documents use inputs and outputs that exist. */
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { EVALUATE_INPUTS } from '../../src/actions/evaluate/inputs.js'
import { LINT_INPUTS } from '../../src/actions/lint/inputs.js'
import { RELEASE_INPUTS } from '../../src/inputs/release/input-table.js'
import { ERROR_CODES } from '../../src/errors/hints.js'
import { OUTCOMES, RELEASE_ENDS } from '../../src/errors/action-error.js'
import { RELEASE_OUTPUT_NAMES } from '../../src/report/release/release-outputs.js'
import { read, PAGES, WORKFLOWS, withoutFences } from '../support/documents.js'
import { stepsOfJob, type Step, type Workflow } from '../support/workflow-files.js'

/** Pages whose code spans are names of the actions, but for a few words of others. */
const OWN_PAGES = [
  'README.md',
  'docs/credentials.md',
  'docs/errors.md',
  'docs/evaluate.md',
  'docs/gates.md',
  'docs/release.md',
  'docs/train.md',
  'docs/waiting.md',
  'docs/words.md',
  'docs/workflow.md',
]

interface Metadata {
  readonly inputs: Readonly<Record<string, unknown>>
  readonly outputs: Readonly<Record<string, unknown>>
}

const action = parse(read('action.yml')) as Metadata
const evaluateInputs = new Set(Object.keys(EVALUATE_INPUTS))
/** Names that a page may mention: of any action. */
const inputs = new Set([action.inputs, EVALUATE_INPUTS, LINT_INPUTS, RELEASE_INPUTS].flatMap(Object.keys))
const outputs = new Set<string>([...Object.keys(action.outputs), ...RELEASE_OUTPUT_NAMES])

const trains = (step: Step): boolean => step.uses?.includes('/train-custom-labels@') === true
const evaluates = (step: Step): boolean => step.uses?.includes('/train-custom-labels/evaluate@') === true
const logsIn = (step: Step): boolean => step.with !== undefined && 'role-to-assume' in step.with
const comments = (step: Step): boolean => step.with?.comment === true
const releases = (step: Step): boolean => step.uses?.includes('/train-custom-labels/release@') === true
const ours = (step: Step): boolean => trains(step) || evaluates(step) || releases(step)
/** Looks at manifests; of files in the workspace it asks AWS nothing. */
const lints = (step: Step): boolean => step.uses?.includes('/train-custom-labels/lint@') === true
/** Puts the command line on the PATH; it asks AWS nothing. */
const setsUp = (step: Step): boolean => step.uses?.includes('/train-custom-labels/setup-cli@') === true

/** The allowed inputs of a step with one of the actions, and the required ones. */
function inputsOf(step: Step): { readonly may: ReadonlySet<string>; readonly must: readonly string[] } {
  if (setsUp(step)) return { may: new Set(), must: [] }
  if (lints(step)) return { may: new Set(Object.keys(LINT_INPUTS)), must: ['training-manifests'] }
  if (releases(step)) return { may: new Set(Object.keys(RELEASE_INPUTS)), must: ['operation', 'project'] }
  return evaluates(step)
    ? { may: evaluateInputs, must: ['project', 'version'] }
    : { may: new Set(Object.keys(action.inputs)), must: ['project', 'output-location'] }
}

/** The steps in a fence of YAML: a workflow, or a part of a job. */
function stepsIn(yaml: string): readonly Step[] {
  const value = parse(yaml) as Workflow | { readonly steps: readonly Step[] } | readonly Step[] | null
  if (value === null || typeof value !== 'object') return []
  if ('jobs' in value) return Object.values(value.jobs).flatMap(stepsOfJob)
  return 'steps' in value ? value.steps : Array.isArray(value) ? (value as readonly Step[]) : []
}

const SNIPPETS = [
  ...WORKFLOWS.map((path): [string, string] => [path, read(path)]),
  ...PAGES.flatMap((path) =>
    [...read(path).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
      .map((match, index): [string, string] => [`example ${String(index + 1)} of ${path}`, match[1] ?? ''])
      .filter(([, yaml]) => yaml.includes('uses:')),
  ),
]

/** The inputs of every step, or part of one, that sets a gate. */
function gatesIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (value === null || typeof value !== 'object') return []
  const own = 'gate' in value ? [value as Readonly<Record<string, unknown>>] : []
  return [...own, ...Object.values(value).flatMap(gatesIn)]
}

const GATES = [...WORKFLOWS, ...PAGES].flatMap((path) => {
  const yamls = path.endsWith('.md')
    ? [...read(path).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, yaml = '']) => yaml)
    : [read(path)]
  return yamls.flatMap((yaml) => gatesIn(parse(yaml)).map((inputs) => ({ path, inputs })))
})

describe('examples', () => {
  test('a gate that compares with a baseline comes with one', () => {
    const comparing = GATES.filter(({ inputs }) => /\bbaseline\b/.test(String(inputs.gate)))
    expect(comparing.length).toBeGreaterThan(1)
    expect(comparing.filter(({ inputs }) => !('baseline' in inputs))).toEqual([])
  })

  test.each(SNIPPETS)('%s uses inputs that the action has', (_name, yaml) => {
    const steps = stepsIn(yaml).filter((step) => ours(step) || setsUp(step) || lints(step))
    const problems = steps.flatMap((step) => {
      const given = Object.keys(step.with ?? {})
      const { may, must } = inputsOf(step)
      return [...given.filter((name) => !may.has(name)), ...must.filter((name) => !given.includes(name))]
    })
    expect(steps.length).toBeGreaterThan(0)
    expect(problems).toEqual([])
  })

  test.each(SNIPPETS)('%s assumes a role', (_name, yaml) => {
    const steps = stepsIn(yaml)
    // What a step has before it, such as a program that needs AWS itself, may have logged in for the job.
    const loose = steps.filter((step, index) => ours(step) && !steps.slice(0, index + 1).some(logsIn))
    expect(loose.map(({ uses }) => uses)).toEqual([])
  })

  test.each(SNIPPETS)('%s reads outputs that exist', (_name, yaml) => {
    const others = stepsIn(yaml).filter(({ run, uses }) => run !== undefined || uses?.startsWith('OWNER/') === false)
    const commands = new Set<string | undefined>(others.map(({ id }) => id))
    const names = [...yaml.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)]
      .filter(([, id]) => !commands.has(id))
      .map((match) => match[2] ?? '')
    expect(names.filter((name) => !outputs.has(name))).toEqual([])
  })

  test.each(WORKFLOWS)('%s pins the actions of others, and logs in without keys', (path) => {
    const foreign = [...read(path).matchAll(/uses: (\S+)(.*)$/gm)].filter(
      (match) =>
        !/^(?:OWNER\/train-custom-labels(?:\/evaluate|\/lint|\/release|\/setup-cli)?@|\.\/)/.test(match[1] ?? ''),
    )
    const loose = foreign.filter((match) => !/@[0-9a-f]{40} # v\d/.test(`${match[1] ?? ''}${match[2] ?? ''}`))
    expect(foreign.length).toBeGreaterThan(0)
    expect(loose.map((match) => match[0])).toEqual([])
    const workflow = parse(read(path)) as Workflow
    expect(workflow.permissions).toEqual({ contents: 'read' })
    // Write permissions only for jobs that need them: an id token for those that log in with it, and the comment.
    for (const job of Object.values(workflow.jobs)) {
      const { permissions = {} } = job
      const steps = stepsOfJob(job)
      const beyondReading = Object.entries(permissions).filter(([, right]) => right !== 'read')
      expect(Object.fromEntries(beyondReading)).toEqual({
        ...(steps.some(logsIn) ? { 'id-token': 'write' } : {}),
        ...(steps.some(comments) ? { 'pull-requests': 'write' } : {}),
      })
    }
    expect(read(path)).not.toMatch(/secrets\.|aws-access-key-id/)
  })

  test.each(WORKFLOWS)('%s does not cancel a training or a judgement in progress', (path) => {
    const workflow = parse(read(path)) as Workflow
    // A workflow that is called has groups of its own.
    const own = Object.values(workflow.jobs).filter(({ steps }) => steps !== undefined)
    const jobs = own.filter((job) => stepsOfJob(job).some((step) => ours(step) || lints(step)))
    expect(jobs.length).toBeGreaterThan(0)
    const isRehearsal = own
      .flatMap(stepsOfJob)
      .filter(ours)
      .every((step) => step.with?.['dry-run'] === true)
    for (const job of jobs) {
      expect((job.concurrency ?? workflow.concurrency)?.['cancel-in-progress']).toBe(isRehearsal)
    }
  })
})

/** Code spans that look like an input, an output or an outcome, and belong to others. */
const OTHER_WORDS = new Set([
  'actions',
  'deployments',
  'queue',
  'start-first',
  'stop-first',
  'average-precision',
  'pull-requests',
  'average-recall',
  'label-count',
  'left-to-training',
  'ap-southeast-2',
  'cancel-in-progress',
  'contents',
  'custom-labels-training-ended',
  'duplicate-images',
  'eu-west-1',
  'example-orchard-images',
  'example-orchard-models',
  'id-token',
  'leaked-images',
  'mask-aws-account-id',
  'max-parallel',
  'role-duration-seconds',
  'source-ref',
  'timeout-minutes',
  'version-arn',
])

const codeSpansIn = (text: string): string[] =>
  [...withoutFences(text).matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '')

describe('names in the text', () => {
  test.each(OWN_PAGES)('inputs set in %s exist', (page) => {
    const set = codeSpansIn(read(page)).flatMap((span) => /^([a-z][a-z\d-]*): \S+$/.exec(span)?.[1] ?? [])
    expect(set.filter((name) => !inputs.has(name) && !OTHER_WORDS.has(name))).toEqual([])
  })

  test.each(OWN_PAGES)('inputs, outputs and outcomes named in %s exist', (page) => {
    const known = new Set<string>([...inputs, ...outputs, ...OUTCOMES, ...RELEASE_ENDS, ...OTHER_WORDS])
    const named = codeSpansIn(read(page)).filter((span) => /^[a-z\d]+(-[a-z\d]+)+$/.test(span))
    expect(named.filter((name) => !known.has(name) && !name.startsWith('main-'))).toEqual([])
  })

  test.each(OWN_PAGES)('codes named in %s exist', (page) => {
    const codes = new Set<string>(ERROR_CODES)
    const named = codeSpansIn(read(page)).filter((span) => /^[A-Z]+(_[A-Z]+)+$/.test(span))
    const others = [
      'AWS_CA_BUNDLE',
      'AWS_CREDENTIAL_EXPIRATION',
      'AWS_PROFILE',
      'AWS_WEB_IDENTITY_TOKEN_FILE',
      'AWS_DEFAULT_REGION',
      'AWS_ENDPOINT_URL',
      'AWS_REGION',
      'AWS_TRAIN_ROLE_ARN',
      'GITHUB_OUTPUT',
      'GITHUB_RUN_ID',
      'GITHUB_TOKEN',
      'HTTPS_PROXY',
      'NOT_LISTED',
    ]
    expect(named.filter((name) => !codes.has(name) && !others.includes(name))).toEqual([])
  })

  test.each([...OWN_PAGES, ...WORKFLOWS])('%s has no path of a machine, and no open tasks', (path) => {
    expect(read(path)).not.toMatch(/(?:^|[\s`'"(=])\/(?:home|root|tmp|usr|var|work|Users|mnt|opt)\//m)
    expect(read(path)).not.toMatch(/\b(?:TODO|FIXME|TBD|lorem)\b/i)
    expect(read(path)).not.toContain(join('node_modules', '.bin'))
  })
})
