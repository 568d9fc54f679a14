/** Which running models a stop of several ends: all but the named ones, or those that a sweep may take. */
import { servingStateOf, takesPlace } from '../../model/serving.js'
import type { Tags } from '../../model/tags.js'
import type { ProjectVersion } from '../../model/version.js'
import { formatDuration } from '../../text/duration.js'
import { formatInstant } from '../../text/instant.js'
import type { ConfirmedStart, RecordedStart } from '../cost/confirm-start.js'
import { startIn } from '../cost/running-models.js'
import { isReleased } from '../inventory/version-tag.js'
import { mayBePublished } from './in-use.js'
import type { PublishedArns } from './published.js'

/** What is done with each model that takes a place. */
export interface StopChoice {
  /** To be stopped, those that stop already among them: they are waited for. */
  readonly stops: readonly ProjectVersion[]
  /** With the reason, as a clause; `isDoubtful` for one that may cost money without being used. */
  readonly kept: readonly { readonly version: ProjectVersion; readonly why: string; readonly isDoubtful: boolean }[]
}

/** What is known beyond the versions. */
export interface StopFacts {
  /** By ARN, of all versions that take a place. */
  readonly tags: ReadonlyMap<string, Tags>
  readonly published: PublishedArns
  readonly now: number
  /** What CloudWatch shows, by ARN, of those whose tags say that they run for longer than `max-run`. */
  readonly confirmed?: ReadonlyMap<string, ConfirmedStart> | undefined
}

/**
 * What a sweep does.
 * @param maxRunMs  how long a version that is not in use may run; undefined: not at all
 */
export function chooseSweep(
  versions: readonly ProjectVersion[],
  facts: StopFacts,
  maxRunMs: number | undefined,
): StopChoice {
  return choose(versions, (version) => whySweepKeeps(version, versions, facts, maxRunMs))
}

/**
 * What a stop of all but some does. A name is that of a version or its ARN.
 * @param names  all of them exist
 */
export function chooseAllBut(
  versions: readonly ProjectVersion[],
  names: readonly string[],
  published: PublishedArns,
): StopChoice {
  return choose(versions, ({ name, arn }) => {
    if (names.includes(name) || names.includes(arn)) return { why: 'it is named in all-but', isDoubtful: false }
    return published?.has(arn) === true ? { why: 'it is published', isDoubtful: true } : undefined
  })
}

/** The names that no version of the project has. */
export function unknownNames(versions: readonly ProjectVersion[], names: readonly string[]): readonly string[] {
  return names.filter((given) => !versions.some(({ name, arn }) => name === given || arn === given))
}

interface Kept {
  readonly why: string
  readonly isDoubtful: boolean
}

function choose(
  versions: readonly ProjectVersion[],
  whyKept: (version: ProjectVersion) => Kept | undefined,
): StopChoice {
  const looked = versions.filter(takesPlace).map((version) => ({ version, kept: whyKept(version) }))
  return {
    stops: looked.filter(({ kept }) => kept === undefined).map(({ version }) => version),
    kept: looked.flatMap(({ version, kept }) => (kept === undefined ? [] : [{ version, ...kept }])),
  }
}

function whySweepKeeps(
  version: ProjectVersion,
  versions: readonly ProjectVersion[],
  { tags, published, now, confirmed }: StopFacts,
  maxRunMs: number | undefined,
): Kept | undefined {
  const own = tags.get(version.arn) ?? {}
  if (isReleased(own)) return { why: 'it is released', isDoubtful: false }
  if (published?.has(version.arn) === true) return { why: 'it is published', isDoubtful: false }
  // Where the published value was read, nothing has to be concluded from tags.
  if (published === undefined && mayBePublished(version, versions, tags, now)) {
    return {
      why: 'its release was not finished, so callers may use it; finish or roll it back first',
      isDoubtful: true,
    }
  }
  if (maxRunMs === undefined) return undefined
  // One that stops already only has to be waited for.
  if (version.status === 'STOPPING') return undefined
  const start = startIn(own, now)
  if (start === undefined) return { why: 'it is not known since when it runs', isDoubtful: true }
  const ranMs = now - start.at
  if (ranMs <= maxRunMs)
    return { why: `it has run for ${formatDuration(ranMs)}, not longer than max-run`, isDoubtful: false }
  const shown = confirmed?.get(version.arn)
  // What nobody contradicts counts: a forgotten model costs by the hour, and not every role may read metrics.
  if (shown?.kind !== 'later') return undefined
  return {
    why: `its tag says that it was started ${formatInstant(start.at)}, but it has only been in service since ${formatInstant(shown.since)}`,
    isDoubtful: false,
  }
}

/** Those that would be stopped for `max-run` if the starts in their tags are right; each with its start, by ARN. */
export function startsToConfirm(
  versions: readonly ProjectVersion[],
  facts: StopFacts,
  maxRunMs: number,
): ReadonlyMap<string, RecordedStart> {
  const all = versions.filter(({ status }) => servingStateOf({ status }) === 'running')
  const confirmed = new Map(all.map(({ arn }) => [arn, { kind: 'confirmed' } as const]))
  const { stops } = chooseSweep(all, { ...facts, confirmed }, maxRunMs)
  return new Map(
    stops.flatMap(({ arn }) => {
      const start = startIn(facts.tags.get(arn), facts.now)
      return start === undefined ? [] : [[arn, { at: start.at, longerThanMs: maxRunMs }] as const]
    }),
  )
}
