/** Swaps and rollbacks in a fake cloud: v1 serves, v2 is to. */
import { expect } from '@jest/globals'
import { ActionError, type Outcome, type ReleaseOutcome } from '../../../src/errors/action-error.js'
import { ServiceError } from '../../../src/errors/service-error.js'
import { takesPlace } from '../../../src/model/serving.js'
import { PROVENANCE_KEYS } from '../../../src/model/provenance.js'
import type { Tags } from '../../../src/model/tags.js'
import { checkAlarms } from '../../../src/deployment/bake/check-alarms.js'
import { publisherOf } from '../../../src/deployment/publish/publisher.js'
import type { PlanOf, PublishTarget, SwapPlan } from '../../../src/deployment/release-inputs.js'
import { rollback } from '../../../src/deployment/rollback/rollback.js'
import type { ReleaseParts } from '../../../src/deployment/swap/context.js'
import { swap } from '../../../src/deployment/swap/swap.js'
import { versionTag } from '../../../src/deployment/inventory/version-tag.js'
import type { CloudState, FakeCloud, FakeCloudOptions } from './fake-cloud.js'
import { createFakeCloud } from './fake-cloud.js'
import { Crash } from './fake-calls.js'
import type { FakeRun } from './fake-run.js'

export const MINUTE = 60_000
export const PARAMETER = '/orchard/model'
export const ALARM = 'errors'

const CONFIGURATION = 'appconfig:shop/production/model'

const TARGETS: Record<'ssm' | 'appconfig' | 'nowhere', PublishTarget | undefined> = {
  ssm: { kind: 'ssm', path: PARAMETER, shown: `ssm:${PARAMETER}` },
  appconfig: {
    kind: 'appconfig',
    target: { application: 'shop', environment: 'production', profile: 'model' },
    strategy: 'AppConfig.AllAtOnce',
    shown: CONFIGURATION,
  },
  nowhere: undefined,
}

/** When v1 was released. */
const RELEASED_AT = '2026-03-01T09:00:00.000Z'

/** Changes of a run: what is asked for, and by whom. */
export interface SwapRun extends Partial<SwapPlan> {
  readonly kind?: 'swap' | 'rollback'
  readonly runKey?: string
  readonly units?: number
  /** `ssm` unless changed. */
  readonly publishes?: 'ssm' | 'appconfig' | 'nowhere'
  readonly isDryRun?: boolean
  readonly version?: string
  readonly smokes?: boolean
  readonly onSmoke?: (test: { readonly deadlineAt: number }) => void
  readonly requireVerdict?: boolean
}

/** Guards and a smoke test of one line each, which have tests of their own; the rest as it is. */
export const PARTS: ReleaseParts = {
  checkGuards: (_tools, _project, version, tags, { requireVerdict }) => {
    if (!requireVerdict || tags[PROVENANCE_KEYS.verdict] === 'passed') return Promise.resolve()
    return Promise.reject(
      new ActionError('VERDICT_NOT_PASSED', `${version.name} has no verdict`, { outcome: 'refused' }),
    )
  },
  smokeTest: async (tools, { version }) => {
    await tools.models.detect(version.arn, { kind: 'bytes', bytes: new Uint8Array() })
  },
  publisherOf,
  checkAlarms,
}

/** v1 is published, released and running; v2 and v3 are trained. */
export function createSwapCloud(
  options: FakeCloudOptions & { readonly isPublished?: boolean; readonly tags?: Tags } = {},
): FakeCloud {
  const { isPublished = true, tags = {}, ...cloudOptions } = options
  const cloud = createFakeCloud(cloudOptions)
  const v1 = cloud.account.add(
    'v1',
    { status: 'RUNNING', minInferenceUnits: 1 },
    { [PROVENANCE_KEYS.released]: RELEASED_AT, [PROVENANCE_KEYS.started]: `${RELEASED_AT} run-1`, ...tags },
  )
  cloud.account.add('v2', {}, { [PROVENANCE_KEYS.verdict]: 'passed' })
  cloud.account.add('v3', {}, { [PROVENANCE_KEYS.verdict]: 'passed' })
  if (isPublished) cloud.account.parameters.set(PARAMETER, { value: v1.arn, type: 'String' })
  cloud.alarms.set(ALARM, () => 'OK')
  return cloud
}

/** v1 is published through AppConfig, whose deployments take a while. */
export function createConfigurationCloud(): FakeCloud {
  const cloud = createSwapCloud({ isPublished: false })
  const { configuration } = cloud
  configuration.versions.push(JSON.stringify({ projectVersionArn: cloud.account.version('v1').arn }))
  configuration.deployments.push({ configurationVersion: '1', startedAt: cloud.now() - 60 * MINUTE })
  configuration.deployMs = 5 * MINUTE
  configuration.bakeMs = 2 * MINUTE
  return cloud
}

/** v2 serves after v1; a rollback goes to v1. */
export function createRollbackCloud(options: FakeCloudOptions = {}): FakeCloud {
  const cloud = createFakeCloud(options)
  const v1 = cloud.account.add(
    'v1',
    { status: 'STOPPED' },
    {
      [PROVENANCE_KEYS.verdict]: 'passed',
      [PROVENANCE_KEYS.releasedUntil]: RELEASED_AT,
      [PROVENANCE_KEYS.replaces]: 'none',
      [PROVENANCE_KEYS.releaseRun]: 'run-0',
      [PROVENANCE_KEYS.units]: '2',
    },
  )
  const v2 = cloud.account.add(
    'v2',
    { status: 'RUNNING', minInferenceUnits: 1 },
    {
      [PROVENANCE_KEYS.released]: RELEASED_AT,
      [PROVENANCE_KEYS.replaces]: versionTag(v1),
      [PROVENANCE_KEYS.releaseRun]: 'run-1',
    },
  )
  cloud.account.parameters.set(PARAMETER, { value: v2.arn, type: 'String' })
  cloud.alarms.set(ALARM, () => 'OK')
  return cloud
}

/** How a process ended. */
export interface SwapEnd {
  readonly outcome: Outcome | ReleaseOutcome | 'crashed'
  readonly code?: string
  readonly error?: unknown
  readonly run: FakeRun
}

/** One process, to its end. */
export async function runIn(
  cloud: FakeCloud,
  change: SwapRun = {},
  prepare?: (run: FakeRun) => void,
): Promise<SwapEnd> {
  const run = cloud.run({ runKey: change.runKey ?? 'run-7' })
  prepare?.(run)
  try {
    const outcome = await operate(run, cloud, change)
    return { outcome, run }
  } catch (error) {
    if (error instanceof Crash) return { outcome: 'crashed', run, error }
    if (error instanceof ActionError) return { outcome: error.outcome, code: error.code, run, error }
    if (error instanceof ServiceError) return { outcome: 'error', code: error.kind, run, error }
    throw error
  }
}

function operate({ tools }: FakeRun, { account }: FakeCloud, change: SwapRun): Promise<ReleaseOutcome> {
  const common = {
    isDryRun: change.isDryRun ?? false,
    startTimeoutMs: 30 * MINUTE,
    stopTimeoutMs: 15 * MINUTE,
    copyTimeoutMs: 0,
    pollIntervalMs: 2 * MINUTE,
    maxRunningModels: 2,
    pricePerUnitHour: undefined,
  }
  const how: SwapPlan = {
    mode: change.mode ?? 'beside',
    publish: TARGETS[change.publishes ?? 'ssm'],
    guards: {
      requireVerdict: change.requireVerdict ?? true,
      gate: [],
      smokeImages: change.smokes === true ? ['*.jpg'] : [],
      shadow: false,
    },
    alarms: change.alarms ?? [ALARM],
    bakeMs: change.bakeMs ?? 10 * MINUTE,
    drainMs: change.drainMs ?? 0,
  }
  const parts: ReleaseParts = {
    ...PARTS,
    smokeTest: (given, test) => {
      change.onSmoke?.(test)
      return PARTS.smokeTest(given, test)
    },
  }
  const units = change.units === undefined ? undefined : { min: change.units }
  if (change.kind === 'rollback') {
    const plan: PlanOf<'rollback'> = { ...common, operation: { kind: 'rollback', units, swap: how } }
    return rollback(tools, account.project, plan, parts)
  }
  const version = { kind: 'name', name: change.version ?? 'v2' } as const
  const plan: PlanOf<'swap'> = {
    ...common,
    operation: { kind: 'swap', version, units: units ?? { min: 1 }, swap: how },
  }
  return swap(tools, account.project, plan, parts)
}

/** What callers read, of a state. */
export function valueIn({ published }: CloudState): string | undefined {
  const content = published[CONFIGURATION]
  if (content === undefined) return published[`ssm:${PARAMETER}`]
  const document: unknown = JSON.parse(content)
  return (document as { readonly projectVersionArn?: string }).projectVersionArn
}

/** What serves, and what does not. */
export function servingIn(cloud: FakeCloud): {
  readonly running: readonly string[]
  readonly released: readonly string[]
  readonly published: string | undefined
} {
  const { account } = cloud
  const value = valueIn(cloud.state())
  return {
    running: account.versions.filter(({ description }) => takesPlace(description)).map(({ name }) => name),
    released: cloud.state().released,
    published: account.versions.find(({ arn }) => arn === value)?.name,
  }
}

/**
 * What must be so at every instant while one version is swapped for another next to it: one serves, and it is the one in use.
 * @param isTagFree  where tags can no longer be changed, the tag may be left on a version that does not run
 */
export function checkStates(
  cloud: FakeCloud,
  isAsked: (state: CloudState) => boolean = () => true,
  isTagFree = false,
): void {
  const nameOf = new Map(cloud.account.versions.map(({ arn, name }) => [arn, name]))
  const isWrong = (state: CloudState): boolean => {
    const { released, running } = state
    const value = valueIn(state)
    const inUse = [
      ...(isTagFree && value !== undefined ? [] : released),
      ...(value === undefined ? [] : [nameOf.get(value) ?? value]),
    ]
    return running.length === 0 || released.length > 1 || inUse.some((name) => !running.includes(name))
  }
  expect(cloud.states.filter((state) => isAsked(state) && isWrong(state))).toEqual([])
}

/** Every model that takes a place is in the report. */
export function checkReported(cloud: FakeCloud, { run }: SwapEnd): void {
  const reported = (run.report().running ?? []).filter(takesPlace).map(({ name }) => name)
  expect([...reported].sort()).toEqual([...servingIn(cloud).running].sort())
}
