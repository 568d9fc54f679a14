/** What a version must show before it is put into use: its recorded verdict, and the gate as it is judged today. */
import { ActionError } from '../../errors/action-error.js'
import { isSmokeRule } from '../../gate/grammar/rule.js'
import type { Project } from '../../model/project.js'
import { PROVENANCE_KEYS } from '../../model/provenance.js'
import type { Tags } from '../../model/tags.js'
import type { ProjectVersion } from '../../model/version.js'
import type { Guards } from '../release-inputs.js'
import type { ReleaseTools } from '../release-tools.js'
import { findImages } from '../predict/find-images.js'
import { checkImagesForRules } from '../smoke/check-images-for-rules.js'
import { judgeToday } from './judge-today.js'
import { sentenceOfFailed } from './failed-rules.js'

/** What the guards ask of a version without starting it. */
export type VersionGuards = Pick<Guards, 'requireVerdict' | 'gate'> & Partial<Pick<Guards, 'smokeImages'>>

/**
 * Checks the verdict that is recorded in the tags, and judges the rules that are not on smoke on the version's evaluation.
 * With smoke images, these are found and checked too. Only reads. The verdict on the gate goes to the report.
 * @param tags   of the version, just read
 * @param inUse  what rules on the baseline compare with; where it is not known, the version with the tag `released` is searched
 * @throws ActionError VERDICT_NOT_PASSED, GATE_FAILED, METRIC_MISSING (all `refused`); RESULTS_UNREADABLE, RESULTS_INVALID;
 *   SMOKE_NO_IMAGES (`smoke-failed`), IMAGE_UNUSABLE, MANIFEST_INVALID
 * @throws ServiceError when the service does not answer, or after a cancel
 */
export async function checkGuards(
  tools: ReleaseTools,
  project: Pick<Project, 'arn'>,
  version: ProjectVersion,
  tags: Tags,
  guards: VersionGuards,
  inUse?: Pick<ProjectVersion, 'arn' | 'name'>,
): Promise<void> {
  if (guards.requireVerdict) checkVerdict(version, tags)
  const { smokeImages } = guards
  if (smokeImages !== undefined) checkImagesForRules(guards.gate.filter(isSmokeRule), smokeImages)
  // The files are checked now: a model that was started for nothing has cost its minutes.
  if (smokeImages !== undefined && smokeImages.length > 0) await findImages({ ...tools, progress: SILENT }, smokeImages)
  const rules = guards.gate.filter((rule) => !isSmokeRule(rule))
  if (rules.length === 0) return
  const { verdict, basis } = await judgeToday(tools, project.arn, version, rules, inUse)
  tools.progress.update({ verdict })
  if (verdict.passed !== false) return
  const code = basis === 'verdict' ? 'GATE_FAILED' : 'METRIC_MISSING'
  const message = `${version.name} does not pass the gate today: ${sentenceOfFailed(verdict)}.`
  throw new ActionError(code, message, { outcome: 'refused' })
}

/** The smoke test finds the images again, and says what there is to say of them. */
const SILENT = { note: () => undefined }

function checkVerdict({ name }: ProjectVersion, tags: Tags): void {
  const recorded = tags[PROVENANCE_KEYS.verdict]
  if (recorded === 'passed') return
  const what =
    recorded === undefined
      ? `No verdict is recorded on ${name} (it has no tag ${PROVENANCE_KEYS.verdict})`
      : `The verdict recorded on ${name} is ${recorded}`
  throw new ActionError('VERDICT_NOT_PASSED', `${what}, so it is not released.`, { outcome: 'refused' })
}
