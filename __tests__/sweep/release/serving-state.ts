/** What serves, is released and is published in the accounts of the emulator, at one instant. */
import { progressOf } from '../../../packages/emulator/src/appconfig/progress.js'
import type { EmulatorState } from '../../../packages/emulator/src/state.js'
import { PROVENANCE_KEYS } from '../../../src/model/provenance.js'
import { ownText, parseJson } from '../../../src/text/json.js'
import { PARAMETER } from './release-scenarios.js'

/** Versions by `<project>/<name>`. */
export interface ServingState {
  readonly statuses: Readonly<Record<string, string>>
  readonly released: readonly string[]
  /** The version that callers read; its bare ARN where there is no such version. */
  readonly published: string | undefined
  /** Names of policies of all projects. */
  readonly policies: readonly string[]
}

const RUNS: ReadonlySet<string> = new Set(['RUNNING', 'STARTING', 'STOPPING'])

/** @param variable  what the variable has that callers read, where there is one */
export function servingStateIn(state: EmulatorState, now: number, variable?: string): ServingState {
  const versions = [...state.versions.values()].map((version) => {
    const project = state.projects.get(version.projectArn)?.name ?? version.projectArn
    return { ...version, key: `${project}/${version.name}` }
  })
  const parameter = [...state.parameters.values()].find(({ name }) => name === PARAMETER)?.versions.at(-1)?.value
  const value = variable ?? parameter ?? deployedIn(state, now)
  return {
    statuses: Object.fromEntries(versions.map(({ key, status }) => [key, status])),
    released: versions.filter(({ tags }) => PROVENANCE_KEYS.released in tags).map(({ key }) => key),
    published: value === undefined ? undefined : (versions.find(({ arn }) => arn === value)?.key ?? value),
    policies: [...state.projects.values()].flatMap(({ policies }) => policies.map(({ name }) => name)),
  }
}

/** The ARN in the newest configuration that is deployed. */
function deployedIn({ applications, alarms }: EmulatorState, now: number): string | undefined {
  const all = [...applications.values()].flatMap(({ environments }) => environments.flatMap((one) => one.deployments))
  const complete = all.filter((one) => progressOf(one, alarms, now).state === 'COMPLETE')
  const last = complete.reduce<(typeof all)[number] | undefined>(
    (newest, one) => (newest === undefined || one.number > newest.number ? one : newest),
    undefined,
  )
  return last === undefined ? undefined : ownText(parseJson(last.version.content.toString()), 'projectVersionArn')
}

/** Those that are billed, or are about to be or were until now. */
export function runningIn({ statuses }: ServingState): readonly string[] {
  return Object.keys(statuses).filter((key) => RUNS.has(statuses[key] ?? ''))
}

/** What is wrong at any instant of a release, a sentence each. */
export function brokenIn(now: ServingState, start: ServingState, hasGap: boolean): readonly string[] {
  const { released, published, statuses } = now
  const serving = (state: ServingState): number =>
    Object.values(state.statuses).filter((status) => status === 'RUNNING').length
  const isLost = !hasGap && serving(start) > 0 && serving(now) === 0
  const isStopped = !hasGap && published !== undefined && statuses[published] !== 'RUNNING'
  return [
    ...(isLost ? ['none serves, where one served before'] : []),
    ...(isStopped ? [`${published} is published, and is ${statuses[published] ?? 'not there'}`] : []),
    ...(released.length > 1 ? [`more than one is released: ${released.join(', ')}`] : []),
  ]
}
