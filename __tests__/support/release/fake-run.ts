/** One process of a fake cloud: its tools, and what it has reported so far. */
import { NO_IMAGES } from '../no-images.js'
import type { RunContext } from '../../../src/model/run.js'
import type { ObjectPort } from '../../../src/ports/objects.js'
import type { ReleaseTools } from '../../../src/deployment/release-tools.js'
import type { Note } from '../../../src/report/run-report.js'
import type { ReleaseAction, ReleasedVersion, ReleaseReport } from '../../../src/report/release/release-report.js'
import { createFakeFiles, type FakeEntry } from '../fake-files.js'
import type { FakeAccount } from './fake-account.js'
import { Crash, type FakeCalls, type FakeProcess } from './fake-calls.js'
import { createFakeGithub, type FakeGithub } from './fake-github.js'
import { createFakeModels, type FakeService, type Send } from './fake-models.js'
import { createFakeConfigurations, createFakeParameters, createFakeWatch, type FakeServices } from './fake-services.js'

/** What one process has of its own. */
export interface RunOptions {
  /** By default the cloud's own. */
  readonly account?: FakeAccount
  /** The same for a re-run; by default `run-7`. */
  readonly runKey?: string
  readonly objects?: Partial<ObjectPort>
  /** Files of the workspace, by absolute path. */
  readonly files?: Readonly<Record<string, FakeEntry>>
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Of another run: both are one process, with the rights of two accounts. */
  readonly process?: FakeProcess
}

export interface FakeRun {
  readonly tools: ReleaseTools
  readonly process: FakeProcess
  readonly cancel: (reason?: Error) => void
  /** What was reported; `actions` are those of `progress.did`. */
  readonly report: () => Partial<ReleaseReport> & { readonly actions: readonly ReleaseAction[] }
  readonly notes: readonly Note[]
  readonly log: readonly string[]
  /** What was kept for the post step last. */
  readonly kept: () => { readonly arn: string; readonly name: string } | undefined
}

interface Cloud {
  readonly account: FakeAccount
  readonly accounts: readonly FakeAccount[]
  readonly calls: FakeCalls
  readonly github: FakeGithub
  readonly service: FakeService
  readonly services: FakeServices
  readonly pass: (ms: number) => void
}

const RUN: RunContext = { repository: 'octo/orchard', runId: '7', runNumber: '3', runAttempt: 1, commit: 'c0ffee' }

export function createFakeRun(cloud: Cloud, options: RunOptions): FakeRun {
  const process: FakeProcess = options.process ?? { crashed: false }
  const cancel = new AbortController()
  const { now } = cloud.service
  const send: Send = (operation, subject, effect) => {
    if (cancel.signal.aborted) return Promise.reject(reasonOf(cancel.signal))
    return cloud.calls.run(process, operation, subject, effect)
  }
  const account = options.account ?? cloud.account
  const missing = (): Promise<never> => Promise.reject(new Error('no objects in this test'))
  let report: Partial<ReleaseReport> = {}
  let kept: { readonly arn: string; readonly name: string } | undefined
  const actions: ReleaseAction[] = []
  const notes: Note[] = []
  const log: string[] = []

  const tools: ReleaseTools = {
    clock: { now },
    sleep: async (ms, signal) => {
      await Promise.resolve()
      if (process.crashed) throw new Crash('the process has crashed')
      if (signal?.aborted === true) throw reasonOf(signal)
      cloud.pass(ms)
    },
    signal: cancel.signal,
    random: () => 0.5,
    files: createFakeFiles(options.files).port,
    env: options.env ?? {},
    ...createFakeModels(account, cloud.accounts, cloud.service, send),
    images: NO_IMAGES,
    objects: { head: missing, read: missing, upload: missing, bucket: missing, ...options.objects },
    executions: { start: missing, status: missing },
    parameters: createFakeParameters(account, send),
    configurations: createFakeConfigurations(cloud.services, send),
    watch: createFakeWatch(cloud.services, send),
    github: createFakeGithub(cloud.github, send),
    end: { leftMs: () => Infinity },
    run: RUN,
    runKey: options.runKey ?? 'run-7',
    keepForPost: (started) => {
      if (!process.crashed) kept = started
    },
    progress: {
      update: (change) => {
        report = { ...report, ...change }
      },
      seen: ({ arn, name, status, minInferenceUnits: min, maxInferenceUnits: max }) => {
        const isIt = (one: ReleasedVersion | undefined): boolean =>
          one?.arn === undefined ? one?.name === name : one.arn === arn
        const units = min === undefined ? undefined : { min, max }
        const { version, previous, running } = report
        if (version !== undefined && isIt(version)) report = { ...report, version: { ...version, arn, status, units } }
        if (previous !== undefined && isIt(previous))
          report = { ...report, previous: { ...previous, arn, status, units } }
        if (running?.some(isIt) === true)
          report = { ...report, running: running.map((one) => (isIt(one) ? { ...one, status } : one)) }
      },
      did: (action) => {
        if (!process.crashed) actions.push({ at: now(), ...action })
      },
      note: (level, message) => {
        notes.push({ level, message })
      },
      log: (line) => {
        log.push(line)
      },
    },
  }
  return {
    tools,
    process,
    cancel: (reason = new Error('cancelled (SIGTERM)')) => {
      cancel.abort(reason)
    },
    report: () => ({ ...report, actions }),
    notes,
    log,
    kept: () => kept,
  }
}

function reasonOf(signal: AbortSignal): Error {
  const reason: unknown = signal.reason
  return reason instanceof Error ? reason : new Error('cancelled')
}
