/** Resumes an existing version, once it is known to be the requested one. */
import type { ProjectVersion } from '../model/version.js'
import type { Tags } from '../model/tags.js'
import { ActionError } from '../errors/action-error.js'
import type { ReportedData, ReportedManifest } from '../report/run-report.js'
import { mayResume } from './choose-version.js'
import { compareInputs, type WantedInputs } from './compare.js'
import { findData, tagsOf } from './found-data.js'
import { starterOf } from '../model/provenance.js'
import { wantedFor, type PinnedPlan, type Started } from './start-plan.js'
import type { StepTools } from '../report/step-tools.js'

/**
 * How the version was found.
 * - `before`: the first lookup of the name found it
 * - `meanwhile`: a lookup had shown the name absent, and another job has started it since
 * - `lost-answer`: the same, and the answer to a create of this run was lost
 */
export type Finding = 'before' | 'meanwhile' | 'lost-answer'

/**
 * Continues with an existing version.
 * @param knownTags  where they have been read already
 * @throws ActionError VERSION_MISMATCH; VERSION_EXISTS for one that another run has started in the meantime, unless reuse allows it
 */
export async function resume(
  tools: StepTools,
  plan: PinnedPlan,
  version: ProjectVersion,
  finding: Finding,
  knownTags?: Tags,
): Promise<Started> {
  const { name, arn, status } = version
  const { progress } = tools
  const wanted = wantedFor(plan, name)
  const tags = knownTags ?? (await tagsOf(tools, version, wanted, plan.names.kind))
  // Another run may have been quicker: then the create whose answer was lost was refused.
  const isOurs = finding === 'lost-answer' && starterOf(tags, wanted.run) !== 'another-run'
  if (finding !== 'before' && !isOurs && !mayResume(plan.names.reuse)) {
    throw new ActionError(
      'VERSION_EXISTS',
      `The version ${name} was created by another run in the meantime, and reuse is ${plan.names.reuse}.`,
    )
  }
  // The ARN of a version that may be another's is not reported before it is known to be the requested one.
  progress.update({ version: { name, resumed: !isOurs, arn: isOurs ? arn : undefined } })
  const isDoubtful = await compare(tools, version, plan, { tags, wanted, finding, isOurs })
  if (isDoubtful) progress.update({ version: { name, resumed: !isOurs, isDoubtful: true } })
  progress.log(
    isOurs
      ? `The training was started: ${name} has status ${status}.`
      : `Resumed the existing version ${name} (status ${status}).`,
  )
  progress.seen(version)
  return {
    versionName: name,
    arn,
    resumed: !isOurs,
    createdAt: undefined,
    known: version,
    failedBefore: false,
    isDoubtful,
  }
}

/**
 * Compares the version with the requested one; what cannot be compared becomes a note.
 * @throws ActionError VERSION_MISMATCH naming every difference
 */
export async function checkSameInputs(tools: StepTools, version: ProjectVersion, plan: PinnedPlan): Promise<void> {
  const wanted = wantedFor(plan, version.name)
  const tags = await tagsOf(tools, version, wanted, plan.names.kind)
  await compare(tools, version, plan, { tags, wanted, finding: 'before', isOurs: false })
}

interface Known {
  readonly tags: Tags
  readonly wanted: WantedInputs
  readonly finding: Finding
  /** What cannot be compared is not reported then. */
  readonly isOurs: boolean
}

/** @returns whether the version may have been made from other data, so that it must not pass */
async function compare(
  tools: StepTools,
  version: ProjectVersion,
  { names }: PinnedPlan,
  { tags, wanted, finding, isOurs }: Known,
): Promise<boolean> {
  const isGiven = names.kind === 'given'
  // No other run derives this name; a given one may have been started by another run at the same moment.
  const isSurelyOurs = isOurs && (!isGiven || starterOf(tags, wanted.run) === 'this-run')
  const isOfThisRun = !isGiven || finding !== 'before' || starterOf(tags, wanted.run) === 'this-run'
  const known = { ...(await findData(tools, version, wanted.data, tags, isSurelyOurs)), isOfThisRun }
  const { differences, doubts, notes } = compareInputs(wanted, version, known)
  if (differences.length > 0) {
    throw new ActionError(
      'VERSION_MISMATCH',
      `The version ${version.name} exists and was trained from other inputs: ${differences.join('; ')}.`,
      isGiven ? { hint: HINT_FOR_GIVEN } : {},
    )
  }
  if (!isOurs) for (const note of notes) tools.progress.note('notice', note)
  if (doubts.length > 0) {
    tools.progress.note(
      'warning',
      `It could not be confirmed that the version ${version.name} was trained from the requested data: ${doubts.join('; ')}. It does not pass, whatever the gate says. ${WAY_OUT_OF_DOUBT}`,
    )
  }
  tools.progress.update({ data: asTrained(wanted.data, version) })
  return doubts.length > 0
}

const HINT_FOR_GIVEN = 'Set another version-name: the existing version with this name was trained from other inputs.'

const WAY_OUT_OF_DOUBT =
  'Set another version-name to train from this data, or judge the version as it is with the evaluate action. With record: true and a bucket with versioning, versions can be compared.'

/** The data as the version has it: the objects that it was really made from, which may have other names. */
function asTrained(data: ReportedData, version: ProjectVersion): ReportedData {
  if (data.kind === 'project-datasets') return data
  const asRead = (
    { toBeUploaded: _toBeUploaded, ...manifest }: ReportedManifest,
    input: ProjectVersion['trainingInput'],
  ): ReportedManifest => ({ ...manifest, object: input?.manifest ?? manifest.object })
  const { training, testing } = data
  return {
    kind: 'manifests',
    training: asRead(training, version.trainingInput),
    testing: testing === 'auto-create' ? testing : asRead(testing, version.testingInput),
  }
}
