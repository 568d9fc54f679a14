/** Records on a version what it is about to replace, and by which run, before callers are sent to it. */
import { PROVENANCE_KEYS } from '../../model/provenance.js'
import { toIsoTime } from '../../text/instant.js'
import type { ReleaseTools } from '../release-tools.js'
import { NO_VERSION, unitsOf, unitsTag, versionTag } from '../inventory/version-tag.js'
import type { Situation, SwapGoal } from './goal.js'

/** A re-run goes by it, and a later rollback. */
export async function recordIntent(tools: ReleaseTools, { target, old }: Situation, goal: SwapGoal): Promise<void> {
  const { kind, runKey } = goal
  const before = old === undefined ? NO_VERSION : versionTag(old.version)
  const key = kind === 'rollback' ? PROVENANCE_KEYS.rolledBackFrom : PROVENANCE_KEYS.replaces
  await rememberUnits(tools, old)
  await tools.rekognition.tag(target.version.arn, { [key]: before, [PROVENANCE_KEYS.releaseRun]: runKey })
  if (kind === 'swap' && PROVENANCE_KEYS.rolledBackFrom in target.tags) {
    await tools.models.untag(target.version.arn, [PROVENANCE_KEYS.rolledBackFrom])
  }
  const what = old === undefined ? 'is to be released' : `is to replace ${old.version.name}`
  tools.progress.did({ call: 'TagResource', subject: target.version.name, detail: what })
}

/** A re-run goes by it: what is not recorded was not watched to its end. */
export async function recordBake({ rekognition, clock, progress }: ReleaseTools, { target }: Situation): Promise<void> {
  const { arn, name } = target.version
  await rekognition.tag(arn, { [PROVENANCE_KEYS.baked]: toIsoTime(clock.now()) ?? '' })
  progress.did({ call: 'TagResource', subject: name, detail: 'its bake is over' })
}

/** A description of a version that was stopped need not say with how many units it ran. */
async function rememberUnits(tools: ReleaseTools, old: Situation['old']): Promise<void> {
  const units = old?.state === 'running' ? unitsOf(old.version) : undefined
  if (old === undefined || units === undefined) return
  const tag = unitsTag(units)
  if (old.tags[PROVENANCE_KEYS.units] === tag[PROVENANCE_KEYS.units]) return
  await tools.rekognition.tag(old.version.arn, tag)
}
