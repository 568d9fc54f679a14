/** Which of a project's versions another one is compared with. */
import type { ProjectVersion } from '../model/version.js'
import type { Tags } from '../model/tags.js'
import type { ListSelector } from './policy.js'
import { PROVENANCE_KEYS } from '../model/provenance.js'
import { stateOf } from '../model/status.js'
import { entryOf } from '../model/entry-of.js'

/** In which order the versions of a project are checked, and which of their tags selects one. */
export interface Search {
  /** In the order of preference. */
  readonly candidates: readonly ProjectVersion[]
  /** Undefined where tags do not matter, and the first candidate is it. */
  readonly accepts: ((tags: Tags) => boolean) | undefined
  /** What was searched for, as a clause. */
  readonly missing: string
}

/** Versions that can be compared with: trained, with an evaluation, created before the one that is judged, never itself. */
export function comparable(judged: ProjectVersion, versions: readonly ProjectVersion[]): readonly ProjectVersion[] {
  const createdAt = judged.createdAt ?? -Infinity
  return measuredBeside(judged, versions)
    .filter((version) => (version.createdAt ?? Infinity) < createdAt)
    .sort(newestFirst)
}

/** The first version without a creation time, the judged version or another: which ones are earlier is not known then. */
export function undated(judged: ProjectVersion, versions: readonly ProjectVersion[]): ProjectVersion | undefined {
  return [judged, ...measuredBeside(judged, versions)].find((version) => version.createdAt === undefined)
}

/** Versions with an evaluation, without the one that is judged. */
export function measuredBeside(judged: ProjectVersion, versions: readonly ProjectVersion[]): readonly ProjectVersion[] {
  return versions.filter((version) => version.arn !== judged.arn && hasEvaluation(version))
}

/** What to search for. `latest` and `best` skip versions whose recorded verdict is failed. */
export function searchFor(selector: ListSelector, candidates: readonly ProjectVersion[]): Search {
  const notFailed = (tags: Tags): boolean => tags[PROVENANCE_KEYS.verdict] !== 'failed'
  switch (selector.kind) {
    case 'latest':
      return { candidates, accepts: notFailed, missing: 'every earlier version has a failed verdict' }
    case 'best':
      return {
        candidates: [...candidates].sort(bestFirst),
        accepts: notFailed,
        missing: 'every earlier version has a failed verdict',
      }
    case 'running':
      return {
        candidates: candidates.filter(({ status }) => status === 'RUNNING'),
        accepts: undefined,
        missing: 'no earlier version of the project is running',
      }
    case 'released':
      return {
        candidates,
        accepts: (tags) => (tags[PROVENANCE_KEYS.released] ?? '') !== '',
        missing: 'no earlier version has been released',
      }
    case 'tag':
      return {
        candidates,
        accepts: (tags) => entryOf(tags, selector.key) === selector.value,
        missing: `no earlier version has the tag ${selector.key}=${selector.value}`,
      }
  }
}

/** Whether the service has measured the version, whatever happened to the model since. */
export function hasEvaluation(version: ProjectVersion): boolean {
  const { evaluationSummary, f1Score } = version
  return (evaluationSummary !== undefined || f1Score !== undefined) && stateOf(version) !== 'deleting'
}

/** The newest first; the order of equal ones stays. */
export function newestFirst(a: ProjectVersion, b: ProjectVersion): number {
  return (b.createdAt ?? 0) - (a.createdAt ?? 0)
}

function bestFirst(a: ProjectVersion, b: ProjectVersion): number {
  return (b.f1Score ?? -1) - (a.f1Score ?? -1) || newestFirst(a, b)
}
