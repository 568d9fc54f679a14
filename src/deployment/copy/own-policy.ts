/** Puts the project policy of one copy on the source project, and takes it away again. No other policy is touched. */
import { ActionError } from '../../errors/action-error.js'
import { isPassingFault, isPastEnd, ServiceError } from '../../errors/service-error.js'
import type { Project } from '../../model/project.js'
import type { ProjectPolicy } from '../../ports/models.js'
import { tryAgain, waitAfter } from '../../ports/try-again.js'
import type { ReleaseTools } from '../release-tools.js'
import { isSameDocument } from './copy-policy.js'

/** Policies of one project. Custom Labels developer guide, "Attaching a project policy to a project". */
const POLICIES_MAX = 5

/** Attempts of one change, each after a check. Our choice. */
const TRIES_MAX = 6

/** Waits between them, milliseconds. Our choice. */
const WAITS = { firstMs: 1000, longestMs: 15_000 }

/** The policy of one copy. */
export interface OwnPolicy {
  readonly name: string
  /** JSON. */
  readonly document: string
}

/**
 * Puts it unless it is there already, which an earlier attempt may have done.
 * @param source  with the rights of the source's account
 * @throws ActionError COPY_NOT_ALLOWED (refused) where the project has as many as it can have
 * @throws ServiceError one that a retry cannot fix
 */
export async function attachPolicy(source: ReleaseTools, project: Project, policy: OwnPolicy): Promise<void> {
  const { progress } = source
  await untilDone(source, async () => {
    const policies = await source.models.listPolicies(project.arn)
    const there = own(policies, policy)
    if (there !== undefined && isSameDocument(there.document, policy.document)) return
    if (there === undefined && policies.length >= POLICIES_MAX) throw full(project, policies)
    try {
      await source.models.putPolicy(project.arn, { ...policy, revisionId: there?.revisionId })
    } catch (error) {
      if (error instanceof ServiceError && error.kind === 'limit') throw full(project, policies, error)
      throw error
    }
    progress.did({ call: 'PutProjectPolicy', subject: project.name, detail: policy.name })
  })
  progress.update({ policy: { document: policy.document, state: 'attached' } })
}

/**
 * Takes it away where it is there.
 * @throws ServiceError one that a retry cannot fix
 */
export async function removePolicy(source: ReleaseTools, project: Project, policy: OwnPolicy): Promise<void> {
  const { progress } = source
  const seen: ProjectPolicy[] = []
  await untilDone(source, async () => {
    const there = own(await source.models.listPolicies(project.arn), policy)
    if (there === undefined) return
    seen.push(there)
    progress.update({ policy: { document: there.document, state: 'attached' } })
    await source.models.deletePolicy(project.arn, there)
    progress.did({ call: 'DeleteProjectPolicy', subject: project.name, detail: policy.name })
  })
  if (seen.length > 0) progress.update({ policy: { document: policy.document, state: 'removed' } })
}

function own(policies: readonly ProjectPolicy[], { name }: OwnPolicy): ProjectPolicy | undefined {
  return policies.find((policy) => policy.name === name)
}

/** Names of the errors for a revision, or a name, that another put was quicker with. API model. */
const CONFLICTS: ReadonlySet<string> = new Set([
  'InvalidPolicyRevisionIdException',
  'ResourceAlreadyExistsException',
  'ResourceInUseException',
])

/** Checks and changes until the service has answered both. A lost answer, and a revision that has changed, are followed by a check. */
async function untilDone(source: ReleaseTools, lookAndChange: () => Promise<void>): Promise<void> {
  const wait = async (error: ServiceError, tries: number): Promise<void> => {
    const { operation, errorName } = error.facts
    source.progress.log(`${operation} failed (${errorName}: ${error.message}); looking again.`)
    await source.sleep(waitAfter(tries, WAITS), source.signal)
  }
  await tryAgain({ triesMax: TRIES_MAX, mayPass, wait }, lookAndChange)
}

function mayPass(error: unknown): error is ServiceError {
  const isConflict = error instanceof ServiceError && CONFLICTS.has(error.facts.errorName)
  return isConflict || (isPassingFault(error) && !isPastEnd(error))
}

function full(project: Project, policies: readonly ProjectPolicy[], cause?: ServiceError): ActionError {
  const names = policies.map(({ name }) => name).join(', ')
  return new ActionError(
    'COPY_NOT_ALLOWED',
    `No policy can be attached to ${project.name}: it has ${String(policies.length)} (${names}), and the service allows ${String(POLICIES_MAX)}.`,
    {
      outcome: 'refused',
      cause,
      hint: 'Delete a policy that is not needed, or attach one with a Resource that ends in version/* for all copies to this account, and leave out attach-policy.',
    },
  )
}
