/** Runs a built action as the runner does: a process of its own, inputs in the environment, answers in files. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ClockDriver } from './clock-driver.js'

/** AWS's documented example key pair. */
export const EXAMPLE_KEY_ID = 'AKIAIOSFODNN7EXAMPLE'
export const EXAMPLE_SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'

/** How to run it. */
export interface RunOptions {
  readonly action?: 'train' | 'evaluate' | 'lint' | 'release'
  /** Runs the post step of the action instead, with what the step has kept. */
  readonly postOf?: Pick<RunResult, 'state'>
  /** Arguments of the command line, which is run instead. */
  readonly command?: readonly string[]
  /** Where the bundles are; those of the checkout by default. */
  readonly dist?: string
  /** Inputs by name, as `with:` gives them. */
  readonly inputs: Readonly<Record<string, string>>
  /** Added to the environment of the runner; undefined removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Base URL of the emulator. */
  readonly endpoint?: string
  /** Time for the process; without one it runs on the real clock. */
  readonly clockPath?: string
  /** Steps that time for several concurrent processes. */
  readonly driver?: ClockDriver
  /** Files of the workspace, path to text or bytes. */
  readonly workspace?: Readonly<Record<string, string | Uint8Array>>
  readonly event?: unknown
  /** Gets each line of the log as it appears, and the process. */
  readonly onLine?: (line: string, kill: (signal: NodeJS.Signals) => void) => void
  /** Receives a function that signals the process, once it runs, and its id. */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void, pid: number | undefined) => void
  /** Makes it the leader of its own process group, so that a test can see whether a process was left behind. */
  readonly leadsGroup?: boolean
}

/** What the runner would see. */
export interface RunResult {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly outputs: Readonly<Record<string, string>>
  /** What is kept for the post step. */
  readonly state: Readonly<Record<string, string>>
  readonly summary: string
  /** The JSON report, parsed; undefined when none was written. */
  readonly report: unknown
  readonly stdout: string
  readonly stderr: string
}

/** The repository's root. */
export const ROOT = resolve(import.meta.dirname, '..', '..')

/**
 * Node's compile cache: a bundle is started hundreds of times, and compiling it is a third of that. Each
 * entry is for the bytes of one file, as one of the settings compiles it.
 */
export const COMPILED = join(ROOT, 'node_modules', '.cache', 'train-custom-labels', 'compiled')

/**
 * Heap space for short-lived objects, so that V8 does not copy them while the run starts: a twentieth of a run's CPU time.
 * It does not change what a run does.
 */
const ROOM = '--min-semi-space-size=16'

/** Compiles a bundle once, for all runs. */
const QUICK_START = ['--import', pathToFileURL(join(ROOT, '__tests__', 'support', 'quick-start.mjs')).href]

/** As soon as TLS is loaded, Node reads all of its certificate authorities in a thread: not with this. */
const NO_AUTHORITIES = '--use-openssl-ca'

const CLOCK = join(ROOT, '__tests__', 'support', 'stepped-clock.mjs')

/** Runs the action to its end. */
export async function runAction(options: RunOptions): Promise<RunResult> {
  const folder = mkdtempSync(join(tmpdir(), 'runner-'))
  try {
    return await runIn(folder, options)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function runIn(folder: string, options: RunOptions): Promise<RunResult> {
  const paths = layOut(folder, options)
  const child = spawn(
    process.execPath,
    [...settingsOf(options), join(options.dist ?? join(ROOT, 'dist'), ...entryOf(options)), ...(options.command ?? [])],
    {
      cwd: paths.workspace,
      env: environmentOf(paths, options),
      stdio: ['ignore', 'pipe', 'pipe', ...(options.driver === undefined ? [] : ['ipc' as const])],
      detached: options.leadsGroup === true,
    },
  )
  options.driver?.join(child)
  const kill = (signal: NodeJS.Signals): void => {
    child.kill(signal)
  }
  let stdout = ''
  let stderr = ''
  let partial = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    const lines = (partial + text).split('\n')
    partial = lines.pop() ?? ''
    for (const line of lines) options.onLine?.(line, kill)
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  options.onStart?.(kill, child.pid)
  const [exitCode, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((done, failed) => {
    child.on('error', failed)
    child.on('close', (code, by) => {
      done([code, by])
    })
  })
  const outputs = parseOutputs(readFileSync(paths.output, 'utf8'))
  return {
    exitCode,
    signal,
    outputs,
    state: parseOutputs(readFileSync(paths.state, 'utf8')),
    summary: readFileSync(paths.summary, 'utf8'),
    report: readReport(outputs['report-path']),
    stdout,
    stderr,
  }
}

/** Arguments of Node. */
function settingsOf({ endpoint = '', env = {}, clockPath }: RunOptions): string[] {
  const usesTls = !endpoint.startsWith('http:') || Object.keys(env).some((name) => /PROXY|CA_|CERT|SSL|URL/i.test(name))
  return [
    ROOM,
    ...(usesTls ? [] : [NO_AUTHORITIES]),
    ...QUICK_START,
    ...(clockPath === undefined ? [] : ['--import', CLOCK]),
  ]
}

function entryOf({ action = 'train', command, postOf }: RunOptions): string[] {
  return [command === undefined ? action : 'cli', postOf === undefined ? 'index.js' : 'post.js']
}

interface Paths {
  readonly workspace: string
  readonly temp: string
  readonly output: string
  readonly state: string
  readonly summary: string
  readonly event: string
}

function layOut(folder: string, options: RunOptions): Paths {
  const paths = {
    workspace: join(folder, 'workspace'),
    temp: join(folder, 'temp'),
    output: join(folder, 'output'),
    state: join(folder, 'state'),
    summary: join(folder, 'summary.md'),
    event: join(folder, 'event.json'),
  }
  mkdirSync(paths.workspace)
  mkdirSync(paths.temp)
  for (const [path, text] of Object.entries(options.workspace ?? {})) {
    mkdirSync(dirname(join(paths.workspace, path)), { recursive: true })
    writeFileSync(join(paths.workspace, path), text)
  }
  writeFileSync(paths.output, '')
  writeFileSync(paths.state, '')
  writeFileSync(paths.summary, '')
  writeFileSync(paths.event, JSON.stringify(options.event ?? { repository: { private: true } }))
  return paths
}

function environmentOf(paths: Paths, options: RunOptions): NodeJS.ProcessEnv {
  const inputs = Object.entries(options.inputs).map(([name, value]): [string, string] => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ])
  const environment: Record<string, string | undefined> = {
    PATH: process.env.PATH,
    NODE_COMPILE_CACHE: COMPILED,
    HOME: paths.temp,
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_WORKSPACE: paths.workspace,
    GITHUB_OUTPUT: paths.output,
    GITHUB_STATE: paths.state,
    GITHUB_STEP_SUMMARY: paths.summary,
    GITHUB_EVENT_PATH: paths.event,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'octo/orchard',
    GITHUB_REPOSITORY_ID: '4711',
    GITHUB_WORKFLOW: 'Train',
    GITHUB_JOB: 'train',
    GITHUB_RUN_ID: '1234567',
    GITHUB_RUN_NUMBER: '42',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_REF_NAME: 'main',
    RUNNER_TEMP: paths.temp,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: EXAMPLE_KEY_ID,
    AWS_SECRET_ACCESS_KEY: EXAMPLE_SECRET,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_ENDPOINT_URL: options.endpoint,
    STEPPED_CLOCK_FILE: options.clockPath,
    STEPPED_CLOCK_DRIVEN: options.driver === undefined ? undefined : 'yes',
    ...Object.fromEntries(inputs),
    ...Object.fromEntries(Object.entries(options.postOf?.state ?? {}).map(([name, value]) => [`STATE_${name}`, value])),
    ...options.env,
  }
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined))
}

/** The runner's file format: `name<<delimiter`, the value's lines, the delimiter. The last of a name counts. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let i = 0; i < lines.length; i += 1) {
    const found = /^([^<]+)<<(.+)$/.exec(lines[i] ?? '')
    const name = found?.[1]
    const delimiter = found?.[2]
    if (name === undefined || delimiter === undefined) continue
    const end = lines.indexOf(delimiter, i + 1)
    outputs[name] = lines.slice(i + 1, end).join('\n')
    i = end
  }
  return outputs
}

function readReport(path: string | undefined): unknown {
  if (path === undefined || path === '') return undefined
  const report: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return report
}
