/** How a version, the start of its model and its units are written in tags. */
import { PROVENANCE_KEYS } from '../../model/provenance.js'
import type { InferenceUnits } from '../../model/serving.js'
import type { Tags } from '../../model/tags.js'
import type { ProjectVersion } from '../../model/version.js'
import { toIsoTime } from '../../text/instant.js'

/** Longest value of a tag. API model, shape TagValue. */
const VALUE_MAX_LENGTH = 256

/** In place of a version: there was none. */
export const NO_VERSION = 'none'

/**
 * A version in the value of a tag: `<number>/<name>`, cut to the length of a tag. The number is the last part of the ARN; it tells the
 * version from a later one of its name.
 */
export function versionTag(version: Pick<ProjectVersion, 'arn' | 'name'>): string {
  return `${numberOf(version.arn)}/${version.name}`.slice(0, VALUE_MAX_LENGTH)
}

/** The version that a tag names, by its ARN; undefined where none of these is it. */
export function versionOfTag(tag: string | undefined, versions: readonly ProjectVersion[]): ProjectVersion | undefined {
  return tag === undefined ? undefined : versions.find((version) => versionTag(version) === tag)
}

/** The name in the tag of a version, for a sentence: of a long one only what the tag has room for. */
export function nameInTag(tag: string): string {
  return tag.slice(tag.indexOf('/') + 1)
}

function numberOf(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1)
}

/** When a model was started, and by which run. */
export interface StartMark {
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly runKey: string
}

/** The tags of a start: since when, by which run, and with which inference units. */
export function startTags({ at, runKey }: StartMark, units: InferenceUnits): Tags {
  return {
    [PROVENANCE_KEYS.started]: `${toIsoTime(at) ?? ''} ${runKey}`.slice(0, VALUE_MAX_LENGTH),
    ...unitsTag(units),
  }
}

/** The start of the model that the tags record; undefined where they record none that can be read. */
export function startMarkOf(tags: Tags | undefined): StartMark | undefined {
  const text = tags?.[PROVENANCE_KEYS.started]
  if (text === undefined) return undefined
  const [instant = '', ...runKey] = text.split(' ')
  const at = Date.parse(instant)
  return Number.isNaN(at) ? undefined : { at, runKey: runKey.join(' ') }
}

/** Whether the tags say that this run started the model. */
export function isStartedBy(tags: Tags | undefined, runKey: string): boolean {
  return startMarkOf(tags)?.runKey === runKey
}

/** The inference units in a tag: `2`, or `2-5` where the model scales. It stays when the model is stopped. */
export function unitsTag({ min, max }: InferenceUnits): Tags {
  return { [PROVENANCE_KEYS.units]: max === undefined || max === min ? String(min) : `${String(min)}-${String(max)}` }
}

/** The units with which a version runs, or last ran as far as its tags say; undefined where neither is known. */
export function unitsOf(version: ProjectVersion, tags?: Tags): InferenceUnits | undefined {
  const { minInferenceUnits: min, maxInferenceUnits: max } = version
  if (min !== undefined) return max === undefined ? { min } : { min, max }
  const [, fewest, most] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(tags?.[PROVENANCE_KEYS.units] ?? '') ?? []
  if (fewest === undefined) return undefined
  return most === undefined ? { min: Number(fewest) } : { min: Number(fewest), max: Number(most) }
}

/** Whether two mean the same: no maximum is the minimum. */
export function isSameUnits(a: InferenceUnits, b: InferenceUnits): boolean {
  return a.min === b.min && (a.max ?? a.min) === (b.max ?? b.min)
}

/** `1 inference unit`, `2 inference units`, `2 to 5 inference units`. */
export function wordsOfUnits({ min, max }: InferenceUnits): string {
  if (max !== undefined && max !== min) return `${String(min)} to ${String(max)} inference units`
  return `${String(min)} inference ${min === 1 ? 'unit' : 'units'}`
}

/** Whether the version has the tag of the released one. */
export function isReleased(tags: Tags | undefined): boolean {
  return (tags?.[PROVENANCE_KEYS.released] ?? '') !== ''
}
