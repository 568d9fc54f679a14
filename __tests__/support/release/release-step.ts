/** A step with the release action against a fake cloud, on a runner in memory. */
import type { Operations, ReleaseDeps } from '../../../src/deployment/release-deps.js'
import { release } from '../../../src/actions/release/main.js'
import { releasePost } from '../../../src/actions/release/post.js'
import { RELEASE_INPUTS } from '../../../src/inputs/release/input-table.js'
import { variableOf } from '../../../src/inputs/reader.js'
import type { Connection } from '../../../src/ports/network.js'
import type { Annotation } from '../../../src/ports/runner.js'
import { NO_IMAGES } from '../no-images.js'
import { createFakeFiles } from '../fake-files.js'
import type { FakeCloud } from './fake-cloud.js'
import type { FakeRun, RunOptions } from './fake-run.js'

/** What a step, and then its post step, left on the runner. */
export interface ReleaseStep {
  readonly exitCode: 0 | 1
  readonly outputs: ReadonlyMap<string, string>
  readonly log: readonly string[]
  readonly annotations: readonly Annotation[]
  readonly summary: string
  /** Files that were written, by path. */
  readonly files: ReadonlyMap<string, string>
  /** What is kept for the post step. */
  readonly state: ReadonlyMap<string, string>
  /** Each connection that was made. */
  readonly connections: readonly Connection[]
}

/** How a step is run. */
export interface StepOptions {
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly operation?: Operations['runOperation']
  readonly run?: RunOptions
  /** Called with the process once it is made, to cancel it. */
  readonly onRun?: (run: FakeRun) => void
  readonly stateFails?: boolean
}

const ENVIRONMENT = {
  GITHUB_ACTIONS: 'true',
  GITHUB_OUTPUT: '/runner/output',
  GITHUB_WORKSPACE: '/workspace',
  GITHUB_REPOSITORY: 'octo/orchard',
  GITHUB_RUN_ID: '7',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_JOB: 'release',
  GITHUB_ACTION: 'release',
  RUNNER_TEMP: '/runner/temp',
}

/** Runs the step; nothing is done in AWS unless the operation does it. */
export function runReleaseStep(cloud: FakeCloud, options: StepOptions = {}): Promise<ReleaseStep> {
  return play(cloud, options, release)
}

/** Runs the post step with what a step has kept. */
export function runPostStep(
  cloud: FakeCloud,
  state: ReadonlyMap<string, string>,
  options: StepOptions = {},
): Promise<ReleaseStep> {
  const kept = Object.fromEntries([...state].map(([name, value]) => [`STATE_${name}`, value]))
  return play(cloud, { ...options, env: { ...options.env, ...kept } }, releasePost)
}

async function play(
  cloud: FakeCloud,
  options: StepOptions,
  action: (deps: ReleaseDeps) => Promise<0 | 1>,
): Promise<ReleaseStep> {
  const run = cloud.run(options.run)
  options.onRun?.(run)
  const inputs = { project: 'orchard', 'aws-region': 'eu-west-1', ...options.inputs }
  const table = Object.entries<string | undefined>(RELEASE_INPUTS).map(([name, value]) => [name, value ?? ''] as const)
  const typed = [...table, ...Object.entries(inputs)].map(([name, value]) => [variableOf(name), value] as const)
  const env = { ...ENVIRONMENT, ...Object.fromEntries(typed), ...options.env }
  const files = createFakeFiles()
  const outputs = new Map<string, string>()
  const state = new Map<string, string>()
  const log: string[] = []
  const annotations: Annotation[] = []
  const connections: Connection[] = []
  let summary = ''
  const { tools } = run
  const { clock, signal, random, rekognition, objects, models, executions, github } = tools
  const { parameters, configurations, watch } = tools
  const deps: ReleaseDeps = {
    clock,
    signal,
    random,
    env,
    files: files.port,
    sleep: (ms, until) => (isDeadline(ms) ? untilAborted(until) : tools.sleep(ms, until)),
    readSharedConfig: () => Promise.resolve({ settings: {} }),
    tempFolder: '/temp',
    io: {
      log: (line) => log.push(line),
      debug: () => undefined,
      annotate: (annotation) => annotations.push(annotation),
      setOutputs: (values) => {
        for (const [name, value] of values) outputs.set(name, value)
      },
      mask: () => undefined,
      hide: (text) => text,
      writeSummary: (markdown) => {
        summary += markdown
        return Promise.resolve(true)
      },
    },
    requestIdToken: () => Promise.reject(new Error('no token in this test')),
    connect: () => ({ rekognition, objects, models, executions, images: NO_IMAGES }),
    connectRelease: (connection) => {
      connections.push(connection)
      return { rekognition, objects, models, executions, images: NO_IMAGES, parameters, configurations, watch }
    },
    connectGithub: () => github,
    saveState: (name, value) => {
      if (options.stateFails === true) throw new Error('/runner/state: ENOSPC')
      state.set(name, value)
    },
    loadOperations: () =>
      Promise.resolve({ runOperation: options.operation ?? (() => Promise.resolve('nothing-to-do' as const)) }),
  }
  const exitCode = await action(deps)
  return { exitCode, outputs, log, annotations, summary, files: files.written, state, connections }
}

/** How long the views wait for a file: those in memory answer at once. */
function isDeadline(ms: number): boolean {
  return ms === 2000 || ms === 500
}

function untilAborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => {
      reject(new Error('aborted'))
    })
  })
}
