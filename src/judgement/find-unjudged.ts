/** Finds the version that waits for judgement longest, and names those that it had to skip. */
import type { ProjectVersion } from '../model/version.js'
import type { Tags } from '../model/tags.js'
import { deniedClause, denialHintOf } from '../errors/denied.js'
import { ActionError } from '../errors/action-error.js'
import { hasEvaluation, newestFirst } from './choose-baseline.js'
import { firstByTags } from './read-tags.js'
import { PROVENANCE_KEYS } from '../model/provenance.js'
import { stateOf } from '../model/status.js'
import type { LookupTools } from '../report/step-tools.js'

/** Names that a note lists before it only counts. */
const NAMED_MAX = 10

/**
 * The oldest version that waits for judgement: one that an action of this family started (its tags say so), and that
 * has no verdict yet. Versions that others made are not included.
 *
 * A schedule must make progress, so no version may block others forever: those whose training has ended come before
 * those in training, and what cannot be judged is skipped and named: a version with neither training nor
 * evaluation, and one that exactly this gate could not judge before.
 * @param gateDigest  of the gate that would judge
 * @returns undefined when none waits
 * @throws ActionError ACCESS_DENIED when tags may not be read
 */
export async function findUnjudged(
  tools: LookupTools,
  projectArn: string,
  gateDigest: string,
): Promise<ProjectVersion | undefined> {
  const versions = await tools.rekognition.listVersions(projectArn)
  const passedOver: string[] = []
  const accepts = (tags: Tags, version: ProjectVersion): boolean => {
    if (!(PROVENANCE_KEYS.run in tags) || PROVENANCE_KEYS.verdict in tags) return false
    const why = whyNotJudged(version, tags, gateDigest)
    if (why !== undefined) passedOver.push(`${version.name} (${why})`)
    return why === undefined
  }
  const found = await firstByTags(tools, inTurn(versions), accepts)
  if (found.kind === 'denied') {
    const hint = denialHintOf(found.error)
    throw new ActionError('ACCESS_DENIED', `${deniedClause(found.error)}, and version: unjudged needs to read tags.`, {
      requestId: found.error.facts.requestId,
      cause: found.error,
      hint,
    })
  }
  if (passedOver.length > 0) tools.progress.note('notice', noteOf(passedOver))
  return found.kind === 'found' ? found.version : undefined
}

/** The oldest first; those that still train after all others, since they cannot be judged yet. */
function inTurn(versions: readonly ProjectVersion[]): readonly ProjectVersion[] {
  const oldestFirst = versions
    .filter((version) => stateOf(version) !== 'deleting')
    .toSorted((a, b) => newestFirst(b, a))
  return [...oldestFirst.filter((version) => !mayTrain(version)), ...oldestFirst.filter(mayTrain)]
}

function mayTrain(version: ProjectVersion): boolean {
  return !hasEvaluation(version) && ['training', 'unknown'].includes(stateOf(version))
}

function whyNotJudged(version: ProjectVersion, tags: Tags, gateDigest: string): string | undefined {
  if (!hasEvaluation(version) && !mayTrain(version) && stateOf(version) !== 'failed') {
    return `status ${version.status}, without an evaluation`
  }
  return tags[PROVENANCE_KEYS.passedOver] === gateDigest ? 'this gate reached no verdict on it' : undefined
}

function noteOf(passedOver: readonly string[]): string {
  const more = passedOver.length > NAMED_MAX ? ` and ${String(passedOver.length - NAMED_MAX)} more` : ''
  return `Skipped without a verdict: ${passedOver.slice(0, NAMED_MAX).join(', ')}${more}. To judge such a version, give its name; or delete it.`
}
