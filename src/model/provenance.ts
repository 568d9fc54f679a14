/** Tags that the action puts on a version at its start: where it comes from, and what it was made of. */
import type { Tags } from './tags.js'
import type { RunContext } from './run.js'
import { latePattern } from '../text/late-pattern.js'

/** What all the action's tag keys begin with. */
const PREFIX = 'train-custom-labels:'

/** The keys, in the order of the documentation. `released` is set by a release; judgement reads it. */
export const PROVENANCE_KEYS = {
  repository: `${PREFIX}repository`,
  commit: `${PREFIX}commit`,
  run: `${PREFIX}run`,
  training: `${PREFIX}training-manifest-sha256`,
  testing: `${PREFIX}testing-manifest-sha256`,
  verdict: `${PREFIX}verdict`,
  gate: `${PREFIX}gate-sha256`,
  judgedBy: `${PREFIX}judged-by-run`,
  /** Digest of the gate that could not judge the version. */
  passedOver: `${PREFIX}passed-over-by-gate`,
  /** Since when the version is released, an instant in ISO 8601; one version of a project at most. */
  released: `${PREFIX}released`,
  /** Until when it was released; stays when it is released again. */
  releasedUntil: `${PREFIX}released-until`,
  /** Start of the model, by a release: an instant in ISO 8601, and the key of the run that started it. */
  started: `${PREFIX}started`,
  /** Inference units of the last start: `2`, or `2-5` where the model scales. Stays when the model is stopped. */
  units: `${PREFIX}inference-units`,
  /** The version that was in use before this one, as {@link versionTag} writes it; or `none`. */
  replaces: `${PREFIX}replaces`,
  /** The version that was rolled back when this one came into use again. */
  rolledBackFrom: `${PREFIX}rolled-back-from`,
  /** The key of the run that released it. */
  releaseRun: `${PREFIX}release-run`,
  /** When the bake of its release was over, an instant in ISO 8601; of an earlier release, where it is before `released`. */
  baked: `${PREFIX}baked`,
} as const

/** Most tags that the actions add to a version, those of a later verdict and release included. */
export const PROVENANCE_TAGS_MAX = 17

/** Whether a key belongs to the action. */
export function isProvenanceKey(key: string): boolean {
  return key.startsWith(PREFIX)
}

/** SHA-256 of the manifests' bytes in lower-case hex, as far as they could be read. */
export interface ManifestDigests {
  readonly training?: string | undefined
  readonly testing?: string | undefined
}

/** The tags of a version that this run starts. Characters that tags do not take become blanks. */
export function provenanceTags(run: RunContext, digests: ManifestDigests): Tags {
  const entries: readonly (readonly [string, string | undefined])[] = [
    [PROVENANCE_KEYS.repository, run.repository],
    [PROVENANCE_KEYS.commit, run.commit],
    [PROVENANCE_KEYS.run, run.runId === undefined ? undefined : `${run.runId}/${String(run.runAttempt)}`],
    [PROVENANCE_KEYS.training, digests.training],
    [PROVENANCE_KEYS.testing, digests.testing],
  ]
  const tags: [string, string][] = []
  for (const [key, value] of entries) {
    if (value !== undefined) tags.push([key, toTagAlphabet(value)])
  }
  return Object.fromEntries(tags)
}

/** What a judgement records on a version. */
export interface RecordedVerdict {
  readonly passed: boolean
  /** SHA-256 of the gate, lower-case hex; undefined where a failed training was recorded, which no gate judged. */
  readonly gateDigest: string | undefined
}

/** The tags of a judgement; they overwrite those of an earlier one. */
export function verdictTags(run: RunContext, { passed, gateDigest }: RecordedVerdict): Tags {
  const judgedBy = [run.repository, run.runId, String(run.runAttempt)].filter((part) => part !== undefined).join('/')
  return {
    [PROVENANCE_KEYS.verdict]: passed ? 'passed' : 'failed',
    [PROVENANCE_KEYS.gate]: gateDigest ?? 'none',
    [PROVENANCE_KEYS.judgedBy]: toTagAlphabet(judgedBy),
  }
}

/**
 * The tag of a version that a gate could not judge. It is not a verdict: an earlier one stays, and another gate judges again.
 * @param gateDigest  SHA-256 of the gate, lower-case hex
 */
export function passedOverTags(gateDigest: string): Tags {
  return { [PROVENANCE_KEYS.passedOver]: gateDigest }
}

/** The digests in a version's tags. */
export function digestsOfTags(tags: Tags): ManifestDigests {
  return { training: tags[PROVENANCE_KEYS.training], testing: tags[PROVENANCE_KEYS.testing] }
}

/** Whether the tags say which run started the version, and that it is this one. */
export function starterOf(
  tags: Tags,
  run: Pick<RunContext, 'repository' | 'runId'>,
): 'this-run' | 'another-run' | 'unknown' {
  const startedBy = tags[PROVENANCE_KEYS.run]
  if (startedBy === undefined || run.runId === undefined) return 'unknown'
  const isSameRepository = (tags[PROVENANCE_KEYS.repository] ?? '') === toTagAlphabet(run.repository ?? '')
  return isSameRepository && startedBy.startsWith(`${run.runId}/`) ? 'this-run' : 'another-run'
}

/** Whether a job of this run judged the version last. */
export function isJudgedBy(tags: Tags, { repository, runId }: Pick<RunContext, 'repository' | 'runId'>): boolean {
  if (runId === undefined) return false
  const run = [repository, runId].filter((part) => part !== undefined).join('/')
  return (tags[PROVENANCE_KEYS.judgedBy] ?? '').startsWith(toTagAlphabet(`${run}/`))
}

const OUTSIDE_OF_TAGS = latePattern(String.raw`[^\p{L}\p{Z}\p{N}_.:/=+\-@]`, 'gu')

/** Values have up to 256 letters, digits, spaces and _.:/=+-@. API model, shape TagValue. */
function toTagAlphabet(text: string): string {
  return text.replace(OUTSIDE_OF_TAGS(), ' ').slice(0, 256)
}
