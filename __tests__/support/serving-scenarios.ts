/** A project with a version that serves and one that is to replace it; what is never to be is watched at every request. */
import { expect } from '@jest/globals'
import type { Emulator } from '../../packages/emulator/src/emulator.js'
import type { Seed, VersionSeed } from '../../packages/emulator/src/seed.js'
import type { EmulatorState, ProjectVersion } from '../../packages/emulator/src/state.js'
import { PROVENANCE_KEYS } from '../../src/model/provenance.js'
import { openEnvironment, type TestEnvironment } from './environment.js'
import { PASSED, RELEASED, trained } from './release-scenarios.js'

/** The version that serves, and the one that passed. */
export const OLD = 'v1'
export const NEW = 'v2'

export const PARAMETER = '/orchard/model'
export const SSM = `ssm:${PARAMETER}`

/** A swap that publishes nothing; its bake takes a few polls. */
export const SWAP = { operation: 'swap', version: NEW, 'min-inference-units': '1', bake: '2m' } as const

/** Calls that change nothing, by their beginnings. */
const READS = /^(?:Describe|List|Get|Head|Detect)/

export interface Serving extends TestEnvironment {
  /** What was never to be, as it was seen after a request. */
  readonly violations: readonly string[]
}

export interface ServingOptions {
  readonly old?: VersionSeed
  readonly next?: VersionSeed
  /** Besides these two. */
  readonly versions?: Readonly<Record<string, VersionSeed>>
  readonly seed?: Seed
  /** Whether the ARN of the old one is in the parameter. */
  readonly isPublished?: boolean
  /** Whether it is accepted that none serves for a while. */
  readonly acceptsGap?: boolean
}

/** Opens it: `v1` runs with one unit and is released, `v2` has passed and has never run. */
export async function openServing(options: ServingOptions = {}): Promise<Serving> {
  const { old = {}, next = {}, versions, seed, isPublished = false, acceptsGap = false } = options
  const violations: string[] = []
  const watched: { emulator?: Emulator } = {}
  const environment = await openEnvironment({
    onAnswer: ({ n, operation }) => {
      if (watched.emulator === undefined) return
      for (const what of violationsIn(watched.emulator.state, acceptsGap)) {
        violations.push(`${what} after request ${String(n)} (${operation})`)
      }
    },
    seed: {
      ...seed,
      projects: {
        ...seed?.projects,
        orchard: {
          ...seed?.projects?.orchard,
          versions: {
            [OLD]: trained(9, { status: 'RUNNING', minInferenceUnits: 1, tags: RELEASED, ...old }),
            [NEW]: trained(8, { tags: PASSED, ...next }),
            ...versions,
          },
        },
      },
    },
  })
  if (isPublished) {
    const value = versionOf(environment, OLD).arn
    await environment.emulator.applySeed({ parameters: { [PARAMETER]: { value } } })
  }
  watched.emulator = environment.emulator
  return { ...environment, violations }
}

/** For the end of each test: nothing was seen that is never to be. */
export async function closeServing({ violations, close }: Serving): Promise<void> {
  expect(violations).toEqual([])
  await close()
}

function violationsIn(state: EmulatorState, acceptsGap: boolean): readonly string[] {
  const own = [...state.versions.values()].filter(({ arn }) => arn.includes(':project/orchard/'))
  const released = own.filter(({ tags }) => PROVENANCE_KEYS.released in tags)
  const published = publishedIn(state)
  const notRunning = own.find(({ arn, status }) => arn === published && status !== 'RUNNING')
  return [
    ...(released.length > 1 ? [`${String(released.length)} versions are released`] : []),
    ...(acceptsGap || own.some(({ status }) => status === 'RUNNING') ? [] : ['no version serves']),
    ...(acceptsGap || notRunning === undefined ? [] : [`${notRunning.name} is published and ${notRunning.status}`]),
  ]
}

function publishedIn({ parameters }: EmulatorState): string | undefined {
  return [...parameters.values()].find(({ name }) => name === PARAMETER)?.versions.at(-1)?.value
}

/** A version of the project by its name. */
export function versionOf({ emulator }: Pick<TestEnvironment, 'emulator'>, name: string): ProjectVersion {
  const found = [...emulator.state.versions.values()].find(
    (version) => version.name === name && version.arn.includes(':project/orchard/'),
  )
  if (found === undefined) throw new Error(`there is no version ${name}`)
  return found
}

/** The state of the account now: status by version, who is released, what is published. */
export async function stateOf({ emulator }: TestEnvironment): Promise<{
  readonly statuses: Readonly<Record<string, string>>
  readonly released: readonly string[]
  /** Name of the version whose ARN is in the parameter. */
  readonly published: string | undefined
}> {
  const state = await emulator.inspect()
  const versions = [...state.versions.values()]
  const arn = publishedIn(state)
  return {
    statuses: Object.fromEntries(versions.map(({ name, status }) => [name, status])),
    released: versions.filter(({ tags }) => PROVENANCE_KEYS.released in tags).map(({ name }) => name),
    published: arn === undefined ? undefined : (versions.find((version) => version.arn === arn)?.name ?? arn),
  }
}

/** Requests since so many that change something, of the journal. */
export function changesIn({ emulator }: TestEnvironment, since = 0): readonly string[] {
  return emulator.journal
    .slice(since)
    .map(({ operation }) => operation)
    .filter((operation) => !READS.test(operation))
}

/** How often an operation was requested. */
export function sent(environment: TestEnvironment, operation: string): number {
  return environment.requests().filter((one) => one === operation).length
}

/** The output `published`. */
export function publication(target: string, value: string, previous: string | null): string {
  return JSON.stringify([{ target, value, previous }])
}
