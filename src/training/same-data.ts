/** Versions of the project that were trained from the very same bytes: what `reuse: data` resumes, and `reuse: run` names. */
import type { ProjectVersion, VersionInput } from '../model/version.js'
import type { Tags } from '../model/tags.js'
import { ServiceError } from '../errors/service-error.js'
import { digestOfGate } from '../judgement/digest-of-question.js'
import type { GateRule } from '../gate/grammar/rule.js'
import { hasEvaluation, newestFirst } from '../judgement/choose-baseline.js'
import { digestsOfTags, isJudgedBy, PROVENANCE_KEYS, starterOf } from '../model/provenance.js'
import type { RunContext } from '../model/run.js'
import { stateOf } from '../model/status.js'
import { ActionError } from '../errors/action-error.js'
import { deniedClause, denialHintOf } from '../errors/denied.js'
import type { ReportedData, ReportedManifest } from '../report/run-report.js'
import type { StepTools } from '../report/step-tools.js'
import { digestInKey } from './found-bytes.js'
import { compareWith } from './found-data.js'
import { wantedFor, type PinnedPlan } from './start-plan.js'

/** Time between two readings of tags, milliseconds: the service allows ten a second. AWS General Reference, Rekognition quotas. */
const BETWEEN_CALLS_MS = 100

/** A version to resume, as the service describes it now, with the tags that it was recognized by. */
export interface SameData {
  readonly version: ProjectVersion
  readonly tags: Tags
}

type Manifests = Extract<ReportedData, { readonly kind: 'manifests' }>

/**
 * The newest version that was trained, or is being trained, from the same bytes, and that has passed or waits for judgement.
 * @param versions  all of the project
 * @returns undefined where there is none
 * @throws ActionError ACCESS_DENIED when tags may not be read
 * @throws ServiceError when the service cannot be asked, or after a cancel
 */
export async function findSameData(
  tools: StepTools,
  plan: PinnedPlan,
  versions: readonly ProjectVersion[],
): Promise<SameData | undefined> {
  const { data } = wantedFor(plan, plan.names.name)
  if (data.kind !== 'manifests') return undefined
  const readTags = createTagReader(tools)
  for (const version of versions.filter(isOfUse).sort(newestFirst)) {
    const likeness = likenessOf(version, data)
    if (likeness === 'other') continue
    const tags = await readTags(version)
    const isShown = likeness === 'same' || hasDigests(tags, data)
    // Without digests in tags the objects themselves may show it.
    const mayBe = likeness === 'same-place' && digestsOfTags(tags).training === undefined
    if (!isShown && !mayBe) continue
    if (!isOpen(tags, plan.run, plan.inputs.judgement.gate)) continue
    const { differences, doubts } = await compareWith(tools, version, wantedFor(plan, version.name), tags)
    if (differences.length > 0 && isShown) {
      const why = `The version ${version.name} was trained from the same manifests, and cannot be used for this one: ${differences.join('; ')}.`
      tools.progress.note('notice', why)
    }
    if (differences.length + doubts.length > 0) continue
    // Reading tags takes a while: it may have been deleted, or have failed, since it was listed.
    const now = await tools.rekognition.findVersion(plan.projectArn, version.name)
    if (now?.arn === version.arn && isOfUse(now)) return { version: now, tags }
  }
  return undefined
}

/** Versions whose tags are read for a notice alone. */
const NOTICE_READS_MAX = 5

/**
 * The same, for a notice: only what the objects or a few tags show. Whatever goes wrong there costs the notice alone.
 * @param listed  all versions of the project, where they are known
 */
export async function glanceAtSameData(
  tools: StepTools,
  plan: PinnedPlan,
  listed: readonly ProjectVersion[] | undefined,
): Promise<ProjectVersion | undefined> {
  const { data } = wantedFor(plan, plan.names.name)
  if (data.kind !== 'manifests' || !plan.inputs.record) return undefined
  try {
    const versions = listed ?? (await tools.rekognition.listVersions(plan.projectArn))
    const alike = versions
      .filter((version) => isOfUse(version) && ['same', 'same-place'].includes(likenessOf(version, data)))
      .sort(newestFirst)
    for (const version of alike.slice(0, NOTICE_READS_MAX)) {
      const tags = await tools.rekognition.listTags(version.arn)
      const isSame = likenessOf(version, data) === 'same' || hasDigests(tags, data)
      if (isSame && isOpen(tags, plan.run, plan.inputs.judgement.gate)) return version
    }
  } catch (error) {
    if (tools.signal.aborted || !(error instanceof ServiceError)) throw error
  }
  return undefined
}

/** States in which a model can no longer be used. */
const RETIRED: ReadonlySet<string> = new Set(['DEPRECATED', 'EXPIRED'])

/** Trained and measured here, or in training. */
function isOfUse(version: ProjectVersion): boolean {
  const state = stateOf(version)
  return state === 'training' || (state === 'trained' && hasEvaluation(version) && !RETIRED.has(version.status))
}

/**
 * Whether a version has passed, or waits for the verdict of this gate: it has none, it has that of another gate, or this very
 * run has started or judged it. One that failed this gate would fail it again.
 */
function isOpen(tags: Tags, run: RunContext, gate: readonly GateRule[]): boolean {
  if (tags[PROVENANCE_KEYS.verdict] !== 'failed') return true
  if (starterOf(tags, run) === 'this-run' || isJudgedBy(tags, run)) return true
  const failedGate = tags[PROVENANCE_KEYS.gate] ?? 'none'
  const asks = gate.some(({ severity }) => severity === 'fail')
  return asks && failedGate !== 'none' && failedGate !== digestOfGate(gate)
}

/** `same`: exactly these bytes, by key or object version; `same-place`: the tags have to show it; `other`: certainly not. */
type Likeness = 'same' | 'same-place' | 'unknown' | 'other'

function likenessOf({ trainingInput, testingInput }: ProjectVersion, { training, testing }: Manifests): Likeness {
  const ofTraining = likenessOfManifest(trainingInput, training)
  if (testing === 'auto-create') return testingInput?.autoCreate === true ? ofTraining : 'other'
  const both = [ofTraining, likenessOfManifest(testingInput, testing)]
  return (['other', 'unknown', 'same-place', 'same'] as const).find((one) => both.includes(one)) ?? 'unknown'
}

function likenessOfManifest(input: VersionInput | undefined, wanted: ReportedManifest): Likeness {
  const found = input?.manifest
  if (found === undefined) return 'other'
  const digest = digestInKey(found.key)
  if (digest !== undefined && digest === wanted.sha256) return 'same'
  if (digest !== undefined && wanted.workspacePath !== undefined) return 'other'
  const { bucket, key, versionId } = wanted.object
  if (found.bucket !== bucket || found.key !== key) return 'unknown'
  return versionId !== undefined && versionId !== 'null' && found.versionId === versionId ? 'same' : 'same-place'
}

function hasDigests(tags: Tags, { training, testing }: Manifests): boolean {
  const tagged = digestsOfTags(tags)
  const wanted = testing === 'auto-create' ? undefined : testing.sha256
  return tagged.training !== undefined && tagged.training === training.sha256 && tagged.testing === wanted
}

/**
 * Reads tags one version after the other.
 * @returns for each version its tags; none where it was deleted
 */
function createTagReader(tools: StepTools): (version: ProjectVersion) => Promise<Tags> {
  let reads = 0
  return async ({ arn }) => {
    if (reads > 0) await tools.sleep(BETWEEN_CALLS_MS, tools.signal)
    reads += 1
    try {
      return await tools.rekognition.listTags(arn)
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error
      if (error.kind === 'not-found') return {}
      if (error.kind !== 'access-denied') throw error
      // To go on would be to pay for a training that may not be needed.
      throw new ActionError('ACCESS_DENIED', `${deniedClause(error)}, and reuse: data needs to read tags.`, {
        requestId: error.facts.requestId,
        cause: error,
        hint: denialHintOf(error),
      })
    }
  }
}
