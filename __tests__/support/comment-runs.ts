/** A step that writes its comment to the double of GitHub. */
import { afterEach, beforeAll, expect } from '@jest/globals'
import { commentOnPullRequest } from '../../src/step/comment.js'
import { VERSION_END_VIEWS } from '../../src/step/version-end-views.js'
import { markerOf } from '../../src/report/comment/marker.js'
import type { RunReport } from '../../src/report/run-report.js'
import { createFakeFiles } from './fake-files.js'
import {
  startGithubDouble,
  type DoubleFault,
  type DoubleOptions,
  type GithubDouble,
} from './github-double/github-double.js'
import { REPORTS } from './reports/all.js'

export const REPORT = REPORTS['passed-2-labels']!
export const OLD = `${markerOf(REPORT)}\n\nof an earlier run`
export const BOT = 'github-actions[bot]'
export const TOKEN = 'ghs_double'
let double: GithubDouble | undefined

/** Points the client at loopback, and closes the double of each test, whose requests must all have been as GitHub describes them. */
export function checkDoubleAfterEachTest(): void {
  beforeAll(() => {
    // The client reads from the environment itself whether a proxy is used for this address.
    process.env.GITHUB_API_URL = 'http://127.0.0.1/'
  })

  afterEach(async () => {
    const problems = double?.problems
    await double?.close()
    double = undefined
    expect(problems ?? []).toEqual([])
  })
}

interface Ran {
  readonly warnings: readonly string[]
  readonly log: readonly string[]
  readonly masked: readonly string[]
  readonly slept: readonly number[]
  readonly double: GithubDouble
}

export interface Options extends DoubleOptions {
  readonly report?: RunReport
  readonly event?: unknown
  readonly env?: Readonly<Record<string, string>>
  readonly given?: string
  readonly signal?: AbortSignal
  readonly onlyReplace?: boolean
  readonly sinceCancelMs?: number
  /** Lets the time of the whole comment run out at this call. */
  readonly lateAt?: string
}

export async function run(options: Options = {}): Promise<Ran> {
  const { report = REPORT, event = { pull_request: { number: 12 } }, env = {}, given = TOKEN, lateAt } = options
  let runOut = (): void => undefined
  const onCall = (endpoint: string): void => {
    options.onCall?.(endpoint)
    if (endpoint === lateAt) runOut()
  }
  double = await startGithubDouble({ ...options, onCall })
  const [warnings, log, masked, slept]: [string[], string[], string[], number[]] = [[], [], [], []]
  const sleep = (ms: number, signal?: AbortSignal): Promise<void> => {
    slept.push(ms)
    if (ms <= 1000) return Promise.resolve()
    return new Promise((resolve, reject) => {
      runOut = resolve
      signal?.addEventListener('abort', () => {
        reject(new Error('no longer'))
      })
    })
  }
  const io = {
    log: (line: string) => log.push(line),
    mask: (secret: string) => masked.push(secret),
    hide: (text: string) => text,
    debug: () => undefined,
    annotate: () => undefined,
    setOutputs: () => undefined,
    writeSummary: () => Promise.resolve(true),
  }
  const deps = {
    env: {
      GITHUB_API_URL: double.apiUrl,
      GITHUB_REPOSITORY: 'octo-org/orchard',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: '/event.json',
      ...env,
    },
    files: createFakeFiles({ '/event.json': typeof event === 'string' ? event : JSON.stringify(event) }).port,
    io,
    signal: options.signal ?? new AbortController().signal,
    sleep,
  }
  const { onlyReplace = false, sinceCancelMs } = options
  const warn = (message: string): number => warnings.push(message)
  await commentOnPullRequest(deps, VERSION_END_VIEWS.commentOf(report, io.hide), {
    token: given,
    onlyReplace,
    sinceCancelMs,
    warn,
  })
  return { warnings, log, masked, slept, double }
}

export const ofUs = { pullRequest: 12, author: BOT, body: OLD }

export const answer = (endpoint: string, status: number, more: Partial<DoubleFault> = {}): DoubleFault => ({
  endpoint,
  kind: 'answer',
  status,
  ...more,
})

export const LIST = 'issues/list-comments'
export const CREATE = 'issues/create-comment'
export const UPDATE = 'issues/update-comment'
export const WHO = 'users/get-authenticated'
