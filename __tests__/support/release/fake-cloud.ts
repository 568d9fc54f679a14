/**
 * AWS and GitHub in memory for the loops of a release: two accounts, a clock that moves only by sleeping, a journal of all calls,
 * and faults before or after any of them. Processes come and go, and the state stays.
 */
import { PROVENANCE_KEYS } from '../../../src/model/provenance.js'
import { createFakeAccount, settleAccount, type FakeAccount } from './fake-account.js'
import { Crash, FakeCalls, type CallMoment, type FakeProcess, type WhichCall } from './fake-calls.js'
import type { FakeGithub } from './fake-github.js'
import type { FakeService } from './fake-models.js'
import { createFakeRun, type FakeRun, type RunOptions } from './fake-run.js'
import { createFakeConfiguration, deployedContent, type FakeConfiguration, type FakeServices } from './fake-services.js'

/** Longest that a cloud goes on: a loop that only sleeps fails its test. Our choice. */
const LONGEST_MS = 60 * 24 * 60 * 60_000

const MINUTE = 60_000

/** Changes of how the cloud's service behaves; durations are milliseconds. */
export type FakeCloudOptions = Partial<Omit<FakeService, 'now'>> & {
  readonly startAt?: number
  /** GetMetricData; by default nothing is known. */
  readonly unitHours?: (version: string) => number | undefined
  /** By default each was in service all the time. */
  readonly inService?: FakeServices['inService']
}

/** The state right after one call or one change of a version's status, in the project of the cloud's own account. */
export interface CloudState {
  /** How many calls there had been. */
  readonly calls: number
  readonly at: number
  /** Names of versions that are RUNNING. */
  readonly running: readonly string[]
  /** Names of versions with the tag `released`. */
  readonly released: readonly string[]
  /** By target: `ssm:/path`, `variable:NAME`, `variable:environment/NAME`, `appconfig:shop/production/model`. */
  readonly published: Readonly<Record<string, string>>
}

export interface FakeCloud {
  /** The step's own account, with the project `orchard`. */
  readonly account: FakeAccount
  /** Another account, with the project `orchard-production`: the destination of a copy. */
  readonly other: FakeAccount
  readonly calls: FakeCalls
  readonly github: FakeGithub
  readonly configuration: FakeConfiguration
  readonly alarms: FakeServices['alarms']
  readonly now: () => number
  /** Moves the clock, and lets what is due happen. */
  readonly pass: (ms: number) => void
  /** A new process. */
  readonly run: (options?: RunOptions) => FakeRun
  /** The state after each call and each change of a status so far. */
  readonly states: readonly CloudState[]
  readonly state: () => CloudState
  /** A call fails once: before its effect, or after it in place of its answer. */
  readonly failAt: (which: WhichCall, moment: CallMoment, error: Error) => void
  /** The process ends there: nothing that it does later has an effect, clean-up included. */
  readonly crashAt: (which: WhichCall, moment: CallMoment) => void
}

/** Makes a cloud without versions. */
export function createFakeCloud(options: FakeCloudOptions = {}): FakeCloud {
  const startAt = options.startAt ?? Date.UTC(2026, 2, 2, 9)
  let now = startAt
  const account = createFakeAccount('111122223333', 'orchard')
  const other = createFakeAccount('444455556666', 'orchard-production')
  const accounts = [account, other]
  const github: FakeGithub = { token: 'other', hasOwnDeployment: false, variables: new Map(), deployments: [] }
  const configuration = createFakeConfiguration()
  const alarms: FakeServices['alarms'] = new Map()
  const states: CloudState[] = []
  const service: FakeService = {
    startMs: 10 * MINUTE,
    stopMs: 2 * MINUTE,
    copyMs: 5 * MINUTE,
    deleteMs: MINUTE / 2,
    warmUpMs: 0,
    placesMax: 2,
    unitsMax: 5,
    startFails: () => undefined,
    copyFails: () => undefined,
    detect: () => [],
    ...options,
    now: () => now,
  }
  const services: FakeServices = {
    now: () => now,
    configuration,
    alarms,
    unitHours: options.unitHours ?? (() => undefined),
    inService: options.inService ?? ((_version, span) => minutesIn(span)),
  }
  const state = (): CloudState => {
    const versions = account.versions.filter((one) => one.projectArn === account.project.arn)
    const content = deployedContent(configuration, now)
    const { application, environment, profile } = configuration
    return {
      calls: calls.journal.length,
      at: now,
      running: versions.filter((one) => one.description.status === 'RUNNING').map((one) => one.name),
      released: versions.filter((one) => one.tags[PROVENANCE_KEYS.released] !== undefined).map((one) => one.name),
      published: {
        ...Object.fromEntries([...account.parameters].map(([name, { value }]) => [`ssm:${name}`, value])),
        ...Object.fromEntries([...github.variables].map(([key, value]) => [`variable:${key}`, value])),
        ...(content === undefined ? {} : { [`appconfig:${application}/${environment}/${profile}`]: content }),
      },
    }
  }
  const calls: FakeCalls = new FakeCalls(
    () => now,
    () => states.push(state()),
  )
  const pass = (ms: number): void => {
    const until = now + Math.max(0, ms)
    if (until - startAt > LONGEST_MS) throw new Error('the loop does not end: the cloud is 60 days old')
    const due = (): number => Math.min(...accounts.flatMap((one) => one.versions.map((it) => it.due?.at ?? Infinity)))
    // One change at a time, so that no gap between two of them is missed.
    while (due() <= until) {
      now = Math.max(now, due())
      for (const one of accounts) settleAccount(one, now)
      states.push(state())
    }
    now = until
  }
  return {
    account,
    other,
    calls,
    github,
    configuration,
    alarms,
    now: () => now,
    pass,
    run: (run = {}) => createFakeRun({ account, accounts, calls, github, service, services, pass }, run),
    states,
    state,
    failAt: (which, moment, error) => {
      calls.plan(which, moment, () => {
        throw error
      })
    },
    crashAt: (which, moment) => {
      calls.plan(which, moment, (process: FakeProcess) => {
        process.crashed = true
        throw new Crash('the process has crashed')
      })
    },
  }
}

/** Each whole minute of a span. */
export function minutesIn({ from, to }: { readonly from: number; readonly to: number }): readonly number[] {
  const first = Math.ceil(from / MINUTE)
  return Array.from(
    { length: Math.max(0, Math.floor(to / MINUTE) - first + 1) },
    (_, index) => (first + index) * MINUTE,
  )
}
