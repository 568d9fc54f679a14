/** Moves the tag `released`: never two versions have it, and a move that ended half way is resumed. */
import { PROVENANCE_KEYS } from '../../model/provenance.js'
import type { Tags } from '../../model/tags.js'
import type { ProjectVersion } from '../../model/version.js'
import { toIsoTime } from '../../text/instant.js'
import type { ReleaseTools } from '../release-tools.js'
import type { Inventory } from '../inventory/observe.js'
import { releasedIn } from './in-use.js'

/** Where the tag goes. */
export interface TagMove {
  readonly to: ProjectVersion
  /** What was in use before: it gets the end of its release also where it had no tag. */
  readonly from: ProjectVersion | undefined
  /** What the version gets with it. */
  readonly with?: Tags
  /** Whether it needs no bake from now on: it has baked, or was in use before. */
  readonly isBaked: boolean
}

/**
 * First the end of the release is recorded, then the tag is taken away, then the other version gets it.
 * @throws ServiceError
 */
export async function moveTag(
  tools: ReleaseTools,
  inventory: Inventory,
  { to, from, with: others, isBaked }: TagMove,
): Promise<void> {
  const released = releasedIn(inventory)
  const now = toIsoTime(tools.clock.now()) ?? ''
  for (const version of leaving(released, to, from)) {
    await endRelease(tools, version, { at: now, isTagged: released.includes(version) })
  }
  const baked = isBaked ? { [PROVENANCE_KEYS.baked]: now } : {}
  await tools.rekognition.tag(to.arn, { ...others, ...baked, [PROVENANCE_KEYS.released]: now })
  tools.progress.did({ call: 'TagResource', subject: to.name, detail: 'is released' })
}

/** Takes the tag away from all versions but one that has it from another run. */
export async function leaveTag(
  tools: ReleaseTools,
  inventory: Inventory,
  to: ProjectVersion | undefined,
): Promise<void> {
  const now = toIsoTime(tools.clock.now()) ?? ''
  for (const version of releasedIn(inventory).filter(({ arn }) => arn !== to?.arn)) {
    await endRelease(tools, version, { at: now, isTagged: true })
  }
}

/** The end is recorded first: a run that ends in between leaves no version that was released and does not say so. */
async function endRelease(
  tools: ReleaseTools,
  { arn, name }: ProjectVersion,
  { at, isTagged }: { readonly at: string; readonly isTagged: boolean },
): Promise<void> {
  await tools.rekognition.tag(arn, { [PROVENANCE_KEYS.releasedUntil]: at })
  if (!isTagged) return
  await tools.models.untag(arn, [PROVENANCE_KEYS.released])
  tools.progress.did({ call: 'UntagResource', subject: name, detail: 'is no longer released' })
}

function leaving(
  released: readonly ProjectVersion[],
  to: ProjectVersion,
  from: ProjectVersion | undefined,
): readonly ProjectVersion[] {
  return [...new Set([...released, ...(from === undefined ? [] : [from])])].filter(({ arn }) => arn !== to.arn)
}
