/** Which versions a prune deletes: none that runs, was in use, is compared with, or was not tagged by this family. */
import { hasEvaluation, newestFirst } from '../../judgement/choose-baseline.js'
import { isProvenanceKey, PROVENANCE_KEYS } from '../../model/provenance.js'
import { servingStateOf } from '../../model/serving.js'
import type { Tags } from '../../model/tags.js'
import type { ProjectVersion } from '../../model/version.js'
import { namedVersions, wasReleased } from './in-use.js'
import type { PublishedArns } from './published.js'

/** Statuses from which a version is deleted. The service refuses others; a word that is not known is left alone. */
const AT_REST: ReadonlySet<string> = new Set([
  'TRAINING_COMPLETED',
  'TRAINING_FAILED',
  'FAILED',
  'STOPPED',
  'COPYING_COMPLETED',
  'COPYING_FAILED',
  'DEPRECATED',
  'EXPIRED',
])

/** Those that never had a model. */
const WITHOUT_MODEL: ReadonlySet<string> = new Set(['TRAINING_FAILED', 'COPYING_FAILED'])

/** What a listing alone says. */
export interface Listed {
  /** Whose tags decide, newest first: beyond the newest, and at rest. */
  readonly candidates: readonly ProjectVersion[]
  /** All others but those that are being deleted, newest first. */
  readonly others: readonly ProjectVersion[]
  /** Being deleted already. */
  readonly leaving: readonly ProjectVersion[]
}

/**
 * Divides the versions of a project. One without a creation time is not known to be old, and stays.
 * @param keep  how many of the newest stay, whatever they are
 */
export function divide(versions: readonly ProjectVersion[], keep: number): Listed {
  const leaving = versions.filter(({ status }) => status === 'DELETING')
  const there = versions.filter(({ status }) => status !== 'DELETING')
  const beyond = there
    .filter(({ createdAt }) => createdAt !== undefined)
    .sort(newestFirst)
    .slice(keep)
  const candidates = beyond.filter(({ status }) => AT_REST.has(status))
  return { candidates, others: there.filter((one) => !candidates.includes(one)).sort(newestFirst), leaving }
}

/** What is known when the candidates are looked through. */
export interface DeleteFacts {
  /** By ARN: of the candidates, and of the versions that run. */
  readonly tags: ReadonlyMap<string, Tags>
  readonly published: PublishedArns
}

/** Whether an action of this family tagged the version. */
export function isOfFamily(tags: Tags | undefined): boolean {
  return Object.keys(tags ?? {}).some(isProvenanceKey)
}

/** A candidate that stays, and what it is, in a few words. */
export interface Spared {
  readonly version: ProjectVersion
  readonly why: string
}

/** The candidates, by what their own tags and those of the running versions say. */
export function spare(
  { candidates }: Pick<Listed, 'candidates'>,
  { tags, published }: DeleteFacts,
): { readonly left: readonly ProjectVersion[]; readonly spared: readonly Spared[] } {
  const named = namedVersions(tags.values())
  const whyKept = (version: ProjectVersion): string | undefined => {
    const own = tags.get(version.arn)
    if (own === undefined) return 'deleted meanwhile'
    if (!isOfFamily(own)) return 'without a tag of this family'
    if (published?.has(version.arn) === true) return 'published'
    if (wasReleased(version, own, named)) return 'released now or before'
    return undefined
  }
  const judged = candidates.map((version) => ({ version, why: whyKept(version) }))
  return {
    left: judged.filter(({ why }) => why === undefined).map(({ version }) => version),
    spared: judged.flatMap(({ version, why }) => (why === undefined ? [] : [{ version, why }])),
  }
}

/** Failed trainings and copies first, then failed verdicts, then the rest; of each the oldest first. */
export function inOrderOfDeletion(
  versions: readonly ProjectVersion[],
  tags: ReadonlyMap<string, Tags>,
): readonly ProjectVersion[] {
  const rank = (version: ProjectVersion): number => {
    if (WITHOUT_MODEL.has(version.status)) return 0
    return tags.get(version.arn)?.[PROVENANCE_KEYS.verdict] === 'failed' ? 1 : 2
  }
  return [...versions].sort((a, b) => rank(a) - rank(b) || newestFirst(b, a))
}

/** A kind of version of which one always stays: which of the project it is has to be searched among the others, too. */
export interface Keeper {
  /** In a few words. */
  readonly why: string
  readonly accepts: (tags: Tags) => boolean
  /** Sorts the preferred one first. */
  readonly order: (a: ProjectVersion, b: ProjectVersion) => number
  /** Whether a version can be it at all. */
  readonly isMeasured: boolean
}

const notFailed = (tags: Tags): boolean => tags[PROVENANCE_KEYS.verdict] !== 'failed'

/**
 * The newest that passed; and what `baseline: latest` and `baseline: best` compare the next version with. `running` and `released`
 * are spared anyway.
 */
export const KEEPERS: readonly Keeper[] = [
  {
    why: 'the newest with a passed verdict',
    accepts: (tags) => tags[PROVENANCE_KEYS.verdict] === 'passed',
    order: newestFirst,
    isMeasured: false,
  },
  { why: 'what baseline: latest compares with', accepts: notFailed, order: newestFirst, isMeasured: true },
  {
    why: 'what baseline: best compares with',
    accepts: notFailed,
    order: (a, b) => (b.f1Score ?? -1) - (a.f1Score ?? -1) || newestFirst(a, b),
    isMeasured: true,
  },
]

/** Whether a version may be the one of this kind, before its tags are read. */
export function mayBe({ isMeasured }: Keeper, version: ProjectVersion): boolean {
  return isMeasured ? hasEvaluation(version) : servingStateOf(version) !== 'not-startable'
}
