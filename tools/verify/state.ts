/** What a verification has done so far, kept in a file: a training outlives the credentials that started it. */
import { isAssumptionId, type AssumptionId } from './assumptions.js'
import { at, listAt, textAt } from './json.js'
import { isJsonObject } from '../../src/text/json.js'
import type { ObjectKey } from './service.js'

export interface Observation {
  readonly id: AssumptionId
  readonly verdict: 'holds' | 'differs' | 'not-observed'
  readonly observed: string
}

/** The options; the same for every command that continues with it. */
export interface Settings {
  readonly region: string
  readonly bucket: string
  readonly project: string
  /** Without a slash at its end. */
  readonly prefix: string
  readonly kmsKeyId?: string | undefined
  /** The good training gets one manifest, and the service splits it. */
  readonly autoCreate: boolean
  /** Only the trainings that fail, which cost nothing. */
  readonly freeOnly: boolean
  /** The trained model is started, asked and stopped, which is billed. */
  readonly runModel: boolean
  /** Versions and objects are kept at the end. */
  readonly keep: boolean
}

/** A version that was started here. */
export interface StartedVersion {
  readonly name: string
  readonly arn: string
}

export interface State {
  readonly settings: Settings
  /** Begins the names of all versions, and is the last part of the prefix of all objects. */
  readonly stamp: string
  readonly projectArn: string
  readonly objects: readonly ObjectKey[]
  /** Versions that still exist. */
  readonly versions: readonly StartedVersion[]
  /** The training that succeeds, once it has been started. */
  readonly good?: StartedVersion | undefined
  readonly observations: readonly Observation[]
}

/** Reads a written {@link State}. @throws Error for another text */
export function parseStateOrThrow(text: string): State {
  const value: unknown = JSON.parse(text)
  const state = stateIn(value)
  if (state === undefined) throw new Error('The state file was not written by this program.')
  return state
}

function stateIn(value: unknown): State | undefined {
  const settings = settingsIn(at(value, 'settings'))
  const stamp = textAt(value, 'stamp')
  const projectArn = textAt(value, 'projectArn')
  if (settings === undefined || stamp === undefined || projectArn === undefined) return undefined
  const good = versionIn(at(value, 'good'))
  return {
    settings,
    stamp,
    projectArn,
    objects: listAt(value, 'objects').flatMap((object) => {
      const key = textAt(object, 'key')
      const versionId = textAt(object, 'versionId')
      return key === undefined ? [] : { key, versionId }
    }),
    versions: listAt(value, 'versions').flatMap((version) => versionIn(version) ?? []),
    good,
    observations: listAt(value, 'observations').flatMap((observation) => observationIn(observation) ?? []),
  }
}

function settingsIn(value: unknown): Settings | undefined {
  const [region, bucket, project, prefix] = ['region', 'bucket', 'project', 'prefix'].map((name) => textAt(value, name))
  if (!isJsonObject(value) || region === undefined || bucket === undefined) return undefined
  if (project === undefined || prefix === undefined) return undefined
  const kmsKeyId = textAt(value, 'kmsKeyId')
  return {
    region,
    bucket,
    project,
    prefix,
    kmsKeyId,
    autoCreate: value.autoCreate === true,
    freeOnly: value.freeOnly === true,
    runModel: value.runModel === true,
    keep: value.keep === true,
  }
}

function versionIn(value: unknown): StartedVersion | undefined {
  const name = textAt(value, 'name')
  const arn = textAt(value, 'arn')
  return name === undefined || arn === undefined ? undefined : { name, arn }
}

function observationIn(value: unknown): Observation | undefined {
  const id = textAt(value, 'id') ?? ''
  const verdict = textAt(value, 'verdict')
  if (!isAssumptionId(id)) return undefined
  if (verdict !== 'holds' && verdict !== 'differs' && verdict !== 'not-observed') return undefined
  return { id, verdict, observed: textAt(value, 'observed') ?? '' }
}
