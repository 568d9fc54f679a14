/** Finds the version to compare with, and reads its evaluation. */
import type { ProjectVersion, VersionReference } from '../model/version.js'
import type { Tags } from '../model/tags.js'
import { deniedClause, PERMISSIONS_PAGE } from '../errors/denied.js'
import { ActionError } from '../errors/action-error.js'
import { endsRun, ServiceError } from '../errors/service-error.js'
import { readEvaluation } from '../evaluation/read-evaluation.js'
import type { Evaluation } from '../evaluation/evaluation.js'
import { filesOf } from '../model/version-files.js'
import { PROVENANCE_KEYS } from '../model/provenance.js'
import { misspelt } from '../text/nearest.js'
import type { StepTools } from '../report/step-tools.js'
import { comparable, hasEvaluation, measuredBeside, searchFor, undated } from './choose-baseline.js'
import { BASELINE_WORDS, type BaselineSelector, type ListSelector } from './policy.js'
import { firstByTags } from './read-tags.js'

/** A baseline, or why there is none. `reason` is a clause. */
export type FoundVersion =
  | { readonly kind: 'none'; readonly nothingReleased?: boolean }
  | { readonly kind: 'unavailable'; readonly reason: string }
  | { readonly kind: 'found'; readonly version: ProjectVersion; readonly evaluation: Evaluation }

/**
 * @returns `none` when the project has no other trained version at all, for `latest` and `best` when it has no earlier one,
 *   and for `released` when no other one was released;
 *   `unavailable` for everything else that is missing, a creation time among it
 * @throws ServiceError when the service cannot be asked, or after a cancel
 */
export async function findBaseline(
  tools: StepTools,
  projectArn: string,
  judged: ProjectVersion,
  selector: BaselineSelector,
): Promise<FoundVersion> {
  const found = await chooseBaseline(tools, projectArn, judged, selector)
  if (found.kind !== 'version') return found
  return readBaseline(tools, found.version)
}

/** As {@link findBaseline}, without reading its evaluation. */
export async function chooseBaseline(
  tools: StepTools,
  projectArn: string,
  judged: ProjectVersion,
  selector: BaselineSelector,
): Promise<ChosenBaseline> {
  return selector.kind === 'name' || selector.kind === 'arn'
    ? findNamed(tools, projectArn, judged, selector)
    : findListed(tools, projectArn, judged, selector)
}

/** The version to compare with, or why there is none. */
export type ChosenBaseline =
  Exclude<FoundVersion, { readonly kind: 'found' }> | { readonly kind: 'version'; readonly version: ProjectVersion }

async function findListed(
  tools: StepTools,
  projectArn: string,
  judged: ProjectVersion,
  selector: ListSelector,
): Promise<ChosenBaseline> {
  const versions = await tools.rekognition.listVersions(projectArn)
  const others = versions.filter(({ arn }) => arn !== judged.arn)
  if (measuredBeside(judged, versions).length === 0)
    return selector.kind === 'released' ? nothingReleased(tools) : { kind: 'none' }
  const without = undated(judged, versions)
  if (without !== undefined) {
    return unavailable(
      `the service returned no valid creation time for ${without.name}, so it is unknown which versions are earlier`,
    )
  }
  const earlier = comparable(judged, versions)
  // These two mean an earlier version: that a later one has been trained by now makes none.
  if (passesOverFailed(selector) && earlier.length === 0) return { kind: 'none' }
  const { candidates, accepts, missing } = searchFor(selector, earlier)
  if (accepts === undefined)
    return candidates[0] === undefined ? unavailable(missing) : { kind: 'version', version: candidates[0] }
  const tagged = await firstByTags(tools, candidates, accepts)
  if (tagged.kind === 'denied') {
    const [first] = candidates
    const why = `${deniedClause(tagged.error)}; see ${PERMISSIONS_PAGE}`
    if (!passesOverFailed(selector) || first === undefined) return unavailable(why)
    // A reader should know that the version was not compared with it.
    tools.progress.note(
      'warning',
      `The baseline ${first.name} was chosen without reading the verdicts on earlier versions, so it may have failed its gate: ${why}.`,
    )
    return { kind: 'version', version: first }
  }
  if (tagged.kind === 'found') return { kind: 'version', version: tagged.version }
  if (selector.kind !== 'released') return unavailable(missing)
  const rest = others.filter((version) => !candidates.includes(version))
  return otherReleased(tools, rest, accepts)
}

/** The first release has none before it. But one that was released and cannot be compared with is a lack. */
async function otherReleased(
  tools: StepTools,
  rest: readonly ProjectVersion[],
  accepts: (tags: Tags) => boolean,
): Promise<ChosenBaseline> {
  const tagged = await firstByTags(tools, rest, accepts)
  if (tagged.kind === 'nowhere') return nothingReleased(tools)
  return unavailable(
    tagged.kind === 'denied'
      ? `${deniedClause(tagged.error)}; see ${PERMISSIONS_PAGE}`
      : `the released version ${tagged.version.name} is not older than the judged version, or has no evaluation`,
  )
}

function nothingReleased(tools: StepTools): ChosenBaseline {
  tools.progress.note(
    'warning',
    `No other version of the project has been released yet (none has the tag ${PROVENANCE_KEYS.released}), so there is no baseline; rules that use it are skipped.`,
  )
  return { kind: 'none', nothingReleased: true }
}

function passesOverFailed({ kind }: ListSelector): boolean {
  return kind === 'latest' || kind === 'best'
}

async function findNamed(
  tools: StepTools,
  projectArn: string,
  judged: ProjectVersion,
  reference: VersionReference,
): Promise<ChosenBaseline> {
  const project =
    reference.kind === 'arn' ? await tools.rekognition.findProject(reference.project) : { arn: projectArn }
  const version = project === undefined ? undefined : await tools.rekognition.findVersion(project.arn, reference.name)
  const named = reference.kind === 'arn' ? reference.arn : reference.name
  if (version === undefined || (reference.kind === 'arn' && version.arn !== reference.arn)) {
    const meant = reference.kind === 'arn' ? undefined : misspelt(named, BASELINE_WORDS)
    return unavailable(`there is no version ${named}${meant === undefined ? '' : ` (did you mean ${meant}?)`}`)
  }
  if (version.arn === judged.arn) return unavailable(`${named} is the judged version itself`)
  return hasEvaluation(version)
    ? { kind: 'version', version }
    : unavailable(`${named} has no evaluation (status ${version.status})`)
}

/** A baseline is only as good as its summary: rules on it fail without one, rather than on half of its numbers. */
async function readBaseline(tools: StepTools, version: ProjectVersion): Promise<FoundVersion> {
  tools.progress.update({ addresses: filesOf(version) })
  try {
    const { evaluation, warnings } = await readEvaluation(tools.objects, version)
    if (evaluation.source !== 'summary')
      return unavailable(`the evaluation of ${version.name} could not be read (${warnings.join(' ')})`)
    for (const warning of warnings) tools.progress.note('warning', `Baseline ${version.name}: ${warning}`)
    return { kind: 'found', version, evaluation }
  } catch (error) {
    // Another code reports the credentials; it says nothing about the baseline.
    if (error instanceof ActionError && error.code.startsWith('RESULTS_')) return unavailable(error.message)
    if (error instanceof ServiceError && !endsRun(error)) return unavailable(error.message)
    throw error
  }
}

function unavailable(reason: string): { readonly kind: 'unavailable'; readonly reason: string } {
  return { kind: 'unavailable', reason }
}
