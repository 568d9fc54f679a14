/** `copy`: takes a version, with its verdict and where it comes from, to the project in which it is to be used. */
import { ActionError, type ReleaseOutcome } from '../../errors/action-error.js'
import { endsRun, ServiceError } from '../../errors/service-error.js'
import type { Project } from '../../model/project.js'
import { formatS3Location } from '../../model/s3-uri.js'
import type { Tags } from '../../model/tags.js'
import type { ProjectVersion } from '../../model/version.js'
import type { CopyVersionRequest } from '../../ports/models.js'
import { formatRatio } from '../../text/number.js'
import { findProject } from '../../judgement/find-project.js'
import { checkGuards } from '../guards/check-guards.js'
import type { PlanOf } from '../release-inputs.js'
import type { ReleaseTools } from '../release-tools.js'
import type { Inventory } from '../inventory/observe.js'
import { reportPlannedUse } from '../inventory/planned-use.js'
import { waitUntil } from '../wait/wait-for-state.js'
import { carriedTags } from './carried-tags.js'
import { isForeign, partsOfArn, policyDocument, policyName, type CopyRoute } from './copy-policy.js'
import { decideCopy, type CopyDecision } from './decide-copy.js'
import { findSource } from './find-source.js'
import { attachPolicy, removePolicy, type OwnPolicy } from './own-policy.js'
import { sendCopy } from './send-copy.js'

/** What is copied, where, and by which policy. */
interface Copy {
  readonly project: Project
  readonly version: ProjectVersion
  /** Of the version. */
  readonly tags: Tags
  readonly target: Project
  /** Of the source. */
  readonly inventory: Inventory
  readonly request: CopyVersionRequest
  /** Undefined where the copy stays in one account, which needs none. */
  readonly policy: OwnPolicy | undefined
}

/**
 * @param tools    with the rights of the destination
 * @param project  of the source
 * @param source   with the rights of the source; without them, one role has both
 * @returns `nothing-to-do` where the destination has a copy of this very version under the name
 * @throws ActionError VERSION_NOT_FOUND, NOTHING_RELEASED, VERSION_NOT_RUNNABLE, VERDICT_NOT_PASSED, GATE_FAILED, PROJECT_NOT_FOUND,
 *   PROJECT_UNSUITABLE, COPY_NAME_TAKEN, COPY_NOT_ALLOWED, COPY_FAILED, COPY_TIMEOUT, and those of sendCopy
 * @throws ServiceError one that a retry cannot fix
 */
export async function copy(
  tools: ReleaseTools,
  project: Project,
  plan: PlanOf<'copy'>,
  source: ReleaseTools = tools,
): Promise<ReleaseOutcome> {
  // One report for both.
  const from: ReleaseTools = { ...source, progress: tools.progress }
  const wanted = await findCopy(tools, from, project, plan)
  if (plan.isDryRun) {
    const decision = await decide(tools, from, plan, wanted)
    return showPlan(tools, from, plan, { copy: wanted, decision })
  }
  const own = plan.operation.copy.attachPolicy ? wanted.policy : undefined
  let isDone = false
  // From here on, also where the copy is refused: an earlier attempt may have left its policy.
  try {
    const decision = await decide(tools, from, plan, wanted)
    const outcome = await carryOut(tools, from, plan, { decision, copy: wanted, own })
    isDone = true
    if (own === undefined && wanted.policy !== undefined && decision.kind === 'copy') {
      tools.progress.update({ policy: { document: wanted.policy.document, state: 'not-needed' } })
    }
    return outcome
  } finally {
    if (own !== undefined) await takeAway(from, wanted, own, isDone)
  }
}

interface Planned {
  readonly decision: CopyDecision
  readonly copy: Copy
}

async function findCopy(
  tools: ReleaseTools,
  from: ReleaseTools,
  project: Project,
  plan: PlanOf<'copy'>,
): Promise<Copy> {
  const { progress } = tools
  const wanted = plan.operation.copy
  const { version, tags, inventory } = await findSource(from, project, plan.operation.version)
  progress.update({ version: { name: version.name, arn: version.arn, status: version.status } })
  if (version.f1Score !== undefined) progress.log(`${version.name} has an F1 score of ${formatRatio(version.f1Score)}.`)
  const target = await findProject(tools, wanted.destination)
  const versionName = wanted.versionName ?? version.name
  progress.update({ destination: { project: target.name, name: versionName } })
  checkRegion(project, target)
  const route: CopyRoute = { sourceVersionArn: version.arn, destinationProjectArn: target.arn, versionName }
  const policy = isForeign(route)
    ? { name: policyName(route), document: policyDocument(route, tools.roleArn) }
    : undefined
  const request: CopyVersionRequest = {
    ...route,
    sourceProjectArn: project.arn,
    output: wanted.output,
    tags: carriedTags(tags, wanted.tags),
    kmsKeyId: wanted.kmsKeyId,
  }
  return { project, version, tags, target, inventory, request, policy }
}

/** What there is to do; a version that is to be copied has to pass the guards first. */
async function decide(
  tools: ReleaseTools,
  from: ReleaseTools,
  plan: PlanOf<'copy'>,
  { project, version, tags, target, request, policy }: Copy,
): Promise<CopyDecision> {
  const found = await tools.rekognition.findVersion(target.arn, request.versionName)
  const decision = decideCopy(found, version, target.name)
  if (decision.kind !== 'copy') return decision
  const { requireVerdict, gate = [] } = plan.operation.copy
  await checkGuards(from, project, version, tags, { requireVerdict, gate })
  if (policy !== undefined) {
    tools.progress.update({ policy: { document: policy.document, state: 'to-be-attached' } })
  }
  return decision
}

async function carryOut(
  tools: ReleaseTools,
  from: ReleaseTools,
  plan: PlanOf<'copy'>,
  { decision, copy, own }: Planned & { readonly own: OwnPolicy | undefined },
): Promise<ReleaseOutcome> {
  const deadlineAt = tools.clock.now() + plan.copyTimeoutMs
  if (decision.kind === 'copy' && own !== undefined) await attachPolicy(from, copy.project, own)
  const begun = decision.kind === 'copy' ? await begin(tools, copy, deadlineAt, own !== undefined) : decision.version
  reportCopy(tools, copy, begun)
  if (decision.kind === 'there') {
    tools.progress.log(`${copy.target.name} has this copy already: ${begun.name} (${begun.status ?? ''}).`)
    return 'nothing-to-do'
  }
  const done = await waitUntil(tools, {
    projectArn: copy.target.arn,
    version: begun,
    wanted: 'copied',
    pollIntervalMs: plan.pollIntervalMs,
    deadlineAt,
  })
  reportCopy(tools, copy, done ?? begun)
  return 'copied'
}

/** Of a copy that was just begun, the status is not known. */
type BegunCopy = Pick<ProjectVersion, 'arn' | 'name'> & { readonly status?: string | undefined }

async function begin(
  tools: ReleaseTools,
  { request, version, target, policy }: Copy,
  deadlineAt: number,
  isPolicyNew: boolean,
): Promise<BegunCopy> {
  const { versionName } = request
  tools.progress.log(`Copying ${version.name} to ${target.name} as ${versionName}.`)
  const sent = await sendCopy(tools, { request, deadlineAt, isForeign: policy !== undefined, isPolicyNew })
  if (sent.kind === 'sent') return { arn: sent.arn, name: versionName }
  const decision = decideCopy(sent.version, version, target.name)
  return decision.kind === 'copy' ? sent.version : decision.version
}

function reportCopy({ progress }: ReleaseTools, { target }: Copy, { arn, name, status }: BegunCopy): void {
  progress.update({ destination: { project: target.name, name, arn, status } })
}

/** A policy that stays would let the destination copy the version forever: without another error, it is one. */
async function takeAway(from: ReleaseTools, { project }: Copy, own: OwnPolicy, isDone: boolean): Promise<void> {
  try {
    await removePolicy(from, project, own)
  } catch (error) {
    if (isDone || !(error instanceof ServiceError || from.signal.aborted)) throw error
    if (error instanceof ServiceError && endsRun(error) && !from.signal.aborted) throw error
    from.progress.note(
      'warning',
      `The policy ${own.name} may still be attached to ${project.name}. A re-run of the job takes it away; or delete it.`,
    )
  }
}

function checkRegion(project: Project, target: Project): void {
  const [from, to] = [partsOfArn(project.arn).region, partsOfArn(target.arn).region]
  if (from === to) return
  throw new ActionError(
    'PROJECT_UNSUITABLE',
    `${project.name} is in ${from} and ${target.name} in ${to}: the service copies versions only within a Region.`,
    { outcome: 'refused', hint: 'Copy to a project in the same Region, or train the version in the other one.' },
  )
}

/** Nothing starts or stops: the same runs before and after, in the account of the source as elsewhere. */
async function showPlan(
  tools: ReleaseTools,
  from: ReleaseTools,
  plan: PlanOf<'copy'>,
  { decision, copy }: Planned,
): Promise<ReleaseOutcome> {
  const { request, version, project, target, inventory, policy } = copy
  const { maxRunningModels } = plan
  const unread = await reportPlannedUse(from, { inventory, maxRunningModels })
  const attached = plan.operation.copy.attachPolicy ? policy : undefined
  const call = {
    call: 'CopyProjectVersion',
    subject: request.versionName,
    detail: `${version.name} of ${project.name} to ${target.name}, results to ${formatS3Location(request.output)}`,
  }
  const ofPolicy = (name: string): readonly [{ call: string; subject: string; detail: string }] | [] =>
    attached === undefined ? [] : [{ call: name, subject: project.name, detail: attached.name }]
  const isNew = decision.kind === 'copy'
  tools.progress.update({
    planned: isNew ? [...ofPolicy('PutProjectPolicy'), call, ...ofPolicy('DeleteProjectPolicy')] : [],
    unchecked: [
      ...(isNew
        ? [
            `Whether the role may copy to ${target.name}, tag the copy and write to ${formatS3Location(request.output)}.`,
          ]
        : []),
      ...(isNew && policy !== undefined && attached === undefined
        ? [`Whether a policy of ${project.name} lets the other account copy the version.`]
        : []),
      ...unread,
    ],
  })
  return 'planned'
}
