/** Documents and examples: links lead somewhere, names exist, policies fit the calls that the code makes. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { EVALUATE_INPUTS } from '../../src/actions/evaluate/inputs.js'
import { ERROR_CODES } from '../../src/errors/hints.js'
import { OUTCOMES } from '../../src/errors/action-error.js'

const read = (path: string): string => readFileSync(path, 'utf8')

function filesUnder(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()
}

const PAGES = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...filesUnder('docs', /\.md$/),
  ...filesUnder('packages/emulator', /\.md$/),
  ...filesUnder('examples', /\.md$/),
  ...filesUnder('setup', /\.md$/),
  '__tests__/README.md',
]
/** Pages whose code spans are names of the actions, but for a few words of others. */
const OWN_PAGES = [
  'README.md',
  'docs/credentials.md',
  'docs/errors.md',
  'docs/evaluate.md',
  'docs/gates.md',
  'docs/train.md',
  'docs/waiting.md',
  'docs/words.md',
  'docs/workflow.md',
]
const WORKFLOWS = filesUnder('examples/workflows', /\.yml$/)

interface Metadata {
  readonly inputs: Readonly<Record<string, unknown>>
  readonly outputs: Readonly<Record<string, unknown>>
}

const action = parse(read('action.yml')) as Metadata
const evaluateInputs = new Set(Object.keys(EVALUATE_INPUTS))
/** Names that a page may speak of: of either action. */
const inputs = new Set([...Object.keys(action.inputs), ...evaluateInputs])
const outputs = new Set(Object.keys(action.outputs))

const withoutFences = (text: string): string => text.replace(/^```[\s\S]*?^```$/gm, '')

/** The anchors that GitHub gives to the headings of a page. */
function anchorsOf(path: string): Set<string> {
  const seen = new Map<string, number>()
  const anchors = [...withoutFences(read(path)).matchAll(/^#{1,6} (.+)$/gm)].map((match) => {
    const text = (match[1] ?? '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    const slug = text
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-')
    const times = seen.get(slug) ?? 0
    seen.set(slug, times + 1)
    return times === 0 ? slug : `${slug}-${String(times)}`
  })
  return new Set(anchors)
}

/** What is wrong with a relative link of a page, or undefined. */
function problemOf(page: string, link: string): string | undefined {
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? page : posix.join(dirname(page), path)
  if (!existsSync(target)) return `${link}: no such file`
  if (anchor === undefined) return undefined
  if (statSync(target).isDirectory() || !target.endsWith('.md'))
    return `${link}: an anchor in something else than a page`
  return anchorsOf(target).has(anchor) ? undefined : `${link}: no such heading`
}

function relativeLinksIn(page: string): string[] {
  return [...withoutFences(read(page)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1] ?? '')
    .filter((link) => !/^[a-z]+:/.test(link))
}

describe('links', () => {
  test.each(PAGES)('those of %s lead somewhere', (page) => {
    expect(
      relativeLinksIn(page)
        .map((link) => problemOf(page, link))
        .filter((problem) => problem !== undefined),
    ).toEqual([])
  })

  test.each([
    ['a missing file', 'docs/nowhere.md', 'no such file'],
    ['a missing heading', 'docs/errors.md#nothing', 'no such heading'],
    ['an anchor in a file without headings', 'LICENSE#mit', 'an anchor in something else than a page'],
  ])('%s is found', (_what, link, problem) => {
    expect(problemOf('README.md', link)).toBe(`${link}: ${problem}`)
  })

  test.each(PAGES.filter((page) => /^(?:docs|setup)\//.test(page)))('%s is linked from the README', (page) => {
    expect(relativeLinksIn('README.md').map((link) => link.split('#')[0])).toContain(page)
  })
})

describe('conditions', () => {
  /** Of an output that was not written, each of these is true or takes the branch of a good model. */
  const GREEN_WHEN_EMPTY =
    /passed\s*(?:==\s*["']?false|!=\s*["']?false)|outcome\s*!=|error-code\s*==\s*''|!\s*failure\(\)/

  test.each([...PAGES, ...WORKFLOWS, 'action.yml', 'evaluate/action.yml'])(
    'of %s hold only for a good model',
    (path) => {
      expect(read(path)).not.toMatch(GREEN_WHEN_EMPTY)
    },
  )

  test.each(["outputs.passed == 'false'", "passed=='false'", "outputs.outcome != 'gate-failed'", "error-code == ''"])(
    '%s would be found',
    (condition) => {
      expect(condition).toMatch(GREEN_WHEN_EMPTY)
    },
  )
})

describe('docs/errors.md', () => {
  const sections = read('docs/errors.md').split(/^## /m).slice(1)
  const outcomeLine = (section: string): string => /^- \*\*Outcome:\*\* ([\s\S]*?)(?=^- \*\*)/m.exec(section)?.[1] ?? ''

  test('has a section for each code, in their order', () => {
    expect(sections.map((section) => section.split('\n')[0])).toEqual([...ERROR_CODES])
  })

  test.each(sections.map((section) => [section.split('\n')[0] ?? '', section]))('%s is complete', (_code, section) => {
    const [, meaning, points] = section.split('\n\n')
    expect(meaning).toMatch(/^[A-Z][^-][\s\S]*\.$/)
    expect(points).toMatch(/^- \*\*Outcome:\*\* \S/)
    expect(section).toMatch(/^- \*\*What the action did:\*\* \S/m)
    expect(section).toMatch(/^- \*\*What to do:\*\* \S/m)
  })

  test.each(sections.map((section) => [section.split('\n')[0] ?? '', section]))(
    '%s names outcomes',
    (_code, section) => {
      const named = OUTCOMES.filter((outcome) => outcomeLine(section).includes(`\`${outcome}\``))
      expect(named.length).toBeGreaterThan(0)
    },
  )
})

interface Statement {
  readonly Sid: string
  readonly Effect: string
  readonly Action: string | readonly string[]
  readonly Resource: string | readonly string[]
  readonly Principal?: unknown
}

interface Policy {
  readonly Version: string
  readonly Statement: readonly Statement[]
}

const listOf = (value: string | readonly string[]): readonly string[] => [value].flat()
const policyIn = (path: string): Policy => JSON.parse(read(path)) as Policy

/** What IAM calls a right to make this call of S3; the calls and rights of others have the same names. */
const S3_RIGHTS: Readonly<Record<string, readonly string[]>> = {
  HeadObject: ['s3:GetObject'],
  GetObject: ['s3:GetObject', 's3:GetObjectVersion'],
  PutObject: ['s3:PutObject'],
  HeadBucket: ['s3:ListBucket'],
}

/** The calls that the code makes, as the facts of their errors name them. */
const CALLS = filesUnder('src/aws', /\.ts$/).flatMap((path) =>
  [...read(path).matchAll(/service: '(rekognition|s3|sts)',\s+operation: '(\w+)'/g)].map((match) => ({
    service: match[1] ?? '',
    operation: match[2] ?? '',
  })),
)

describe('policies', () => {
  const paths = filesUnder('docs/policies', /\.json$/)
  const statements = paths.flatMap((path) => policyIn(path).Statement.map((statement) => ({ path, ...statement })))

  test.each(paths)('%s is a policy whose statements say whose calls they are for', (path) => {
    const { Version, Statement } = policyIn(path)
    const sids = Statement.map(({ Sid }) => Sid)
    expect(Version).toBe('2012-10-17')
    expect(Statement.map(({ Effect }) => Effect)).toEqual(Statement.map(() => 'Allow'))
    expect(sids.filter((sid) => !/^(Action|Service)[A-Za-z0-9]+$/.test(sid))).toEqual([])
    expect(new Set(sids).size).toBe(sids.length)
  })

  test('only a key’s policy and a role’s trust policy name principals', () => {
    const withPrincipal = statements.filter(({ Principal }) => Principal !== undefined).map(({ path }) => path)
    expect([...new Set(withPrincipal)]).toEqual(['docs/policies/key-policy.json', 'docs/policies/trust-policy.json'])
  })

  test('none grants whole services', () => {
    expect(statements.flatMap(({ Action }) => listOf(Action)).filter((name) => name.includes('*'))).toEqual([])
  })

  test('only what cannot be narrowed down is granted on everything', () => {
    const broad = statements.filter(
      ({ path, Resource }) => path !== 'docs/policies/key-policy.json' && listOf(Resource).includes('*'),
    )
    expect(new Set(broad.flatMap(({ Action }) => listOf(Action)))).toEqual(
      new Set(['rekognition:DescribeProjects', 'rekognition:CreateProject']),
    )
  })

  test('the rights of the action are those that its calls need', () => {
    const needed = CALLS.flatMap(({ service, operation }) =>
      service === 's3' ? (S3_RIGHTS[operation] ?? [`unknown: ${operation}`]) : [`${service}:${operation}`],
    )
    const granted = statements
      .filter(({ Sid }) => Sid.startsWith('Action'))
      .flatMap(({ Action }) => listOf(Action))
      .filter((name) => !name.startsWith('kms:'))
    expect(CALLS.length).toBeGreaterThan(5)
    expect(new Set(granted)).toEqual(new Set(needed))
  })

  test('a dry run may change nothing', () => {
    const actions = policyIn('docs/policies/dry-run.json').Statement.flatMap(({ Action }) => listOf(Action))
    expect(actions.length).toBeGreaterThan(0)
    expect(actions.filter((name) => !/:(Describe|List|Get)/.test(name))).toEqual([])
  })
})

interface Step {
  readonly id?: string
  readonly run?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Workflow {
  readonly permissions: unknown
  readonly concurrency?: { readonly 'cancel-in-progress': boolean }
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly steps: readonly Step[]
        readonly concurrency?: Workflow['concurrency']
        readonly permissions?: Readonly<Record<string, string>>
      }
    >
  >
}

const trains = (step: Step): boolean => step.uses?.includes('/train-custom-labels@') === true
const evaluates = (step: Step): boolean => step.uses?.includes('/train-custom-labels/evaluate@') === true
const logsIn = (step: Step): boolean => step.with !== undefined && 'role-to-assume' in step.with
const comments = (step: Step): boolean => step.with?.comment === true
const ours = (step: Step): boolean => trains(step) || evaluates(step)

/** The inputs that a step of ours may give, and those that it must. */
function inputsOf(step: Step): { readonly may: ReadonlySet<string>; readonly must: readonly string[] } {
  return evaluates(step)
    ? { may: evaluateInputs, must: ['project', 'version'] }
    : { may: new Set(Object.keys(action.inputs)), must: ['project', 'output-location'] }
}

/** The steps in a fence of YAML: a workflow, or a part of a job. */
function stepsIn(yaml: string): readonly Step[] {
  const value = parse(yaml) as Workflow | { readonly steps: readonly Step[] } | readonly Step[] | null
  if (value === null || typeof value !== 'object') return []
  if ('jobs' in value) return Object.values(value.jobs).flatMap((job) => job.steps)
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

describe('examples', () => {
  test.each(SNIPPETS)('%s gives the action inputs that it has', (_name, yaml) => {
    const steps = stepsIn(yaml).filter(ours)
    const problems = steps.flatMap((step) => {
      const given = Object.keys(step.with ?? {})
      const { may, must } = inputsOf(step)
      return [...given.filter((name) => !may.has(name)), ...must.filter((name) => !given.includes(name))]
    })
    expect(steps.length).toBeGreaterThan(0)
    expect(problems).toEqual([])
  })

  test.each(SNIPPETS)('%s works as a role', (_name, yaml) => {
    const steps = stepsIn(yaml)
    // What a step has before it, such as a program that needs AWS itself, may have logged in for the job.
    const loose = steps.filter((step, index) => ours(step) && !steps.slice(0, index + 1).some(logsIn))
    expect(loose.map(({ uses }) => uses)).toEqual([])
  })

  test.each(SNIPPETS)('%s reads outputs that there are', (_name, yaml) => {
    const commands = new Set(stepsIn(yaml).flatMap(({ id, run }) => (run === undefined ? [] : id)))
    const names = [...yaml.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)]
      .filter(([, id]) => !commands.has(id))
      .map((match) => match[2] ?? '')
    expect(names.filter((name) => !outputs.has(name))).toEqual([])
  })

  test.each(WORKFLOWS)('%s pins the actions of others, and logs in without keys', (path) => {
    const foreign = [...read(path).matchAll(/uses: (\S+)(.*)$/gm)].filter(
      (match) => !/^OWNER\/train-custom-labels(?:\/evaluate)?@/.test(match[1] ?? ''),
    )
    const loose = foreign.filter((match) => !/@[0-9a-f]{40} # v\d/.test(`${match[1] ?? ''}${match[2] ?? ''}`))
    expect(foreign.length).toBeGreaterThan(0)
    expect(loose.map((match) => match[0])).toEqual([])
    const workflow = parse(read(path)) as Workflow
    expect(workflow.permissions).toEqual({ contents: 'read' })
    // A right to write is for the jobs that need it: a token of GitHub's for those that log in with it, and the comment.
    for (const { permissions = {}, steps } of Object.values(workflow.jobs)) {
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
    const jobs = Object.values(workflow.jobs).filter(({ steps }) => steps.some(ours))
    expect(jobs.length).toBeGreaterThan(0)
    const isRehearsal = Object.values(workflow.jobs).every(({ steps }) =>
      steps.filter(ours).every((step) => step.with?.['dry-run'] === true),
    )
    for (const job of jobs) {
      expect((job.concurrency ?? workflow.concurrency)?.['cancel-in-progress']).toBe(isRehearsal)
    }
  })
})

/** Code spans that look like an input, an output or an outcome, and are words of others. */
const OTHER_WORDS = new Set([
  'average-precision',
  'pull-requests',
  'average-recall',
  'label-count',
  'ap-southeast-2',
  'cancel-in-progress',
  'contents',
  'eu-west-1',
  'example-orchard-images',
  'example-orchard-models',
  'id-token',
  'mask-aws-account-id',
  'max-parallel',
  'role-duration-seconds',
  'timeout-minutes',
])

const codeSpansIn = (text: string): string[] =>
  [...withoutFences(text).matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '')

describe('names in the text', () => {
  test.each(OWN_PAGES)('inputs set in %s exist', (page) => {
    const set = codeSpansIn(read(page)).flatMap((span) => /^([a-z][a-z\d-]*): \S+$/.exec(span)?.[1] ?? [])
    expect(set.filter((name) => !inputs.has(name) && !OTHER_WORDS.has(name))).toEqual([])
  })

  test.each(OWN_PAGES)('inputs, outputs and outcomes named in %s exist', (page) => {
    const known = new Set<string>([...inputs, ...outputs, ...OUTCOMES, ...OTHER_WORDS])
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
      'HTTPS_PROXY',
    ]
    expect(named.filter((name) => !codes.has(name) && !others.includes(name))).toEqual([])
  })

  test.each([...OWN_PAGES, ...WORKFLOWS])('%s holds no path of a machine, and nothing left to do', (path) => {
    expect(read(path)).not.toMatch(/(?:^|[\s`'"(=])\/(?:home|root|tmp|usr|var|work|Users|mnt|opt)\//m)
    expect(read(path)).not.toMatch(/\b(?:TODO|FIXME|TBD|lorem)\b/i)
    expect(read(path)).not.toContain(join('node_modules', '.bin'))
  })
})
