import { createHash } from 'node:crypto'
import type { ProjectPolicy } from '../project-policies/project-policy.js'
import { readPolicyDocument } from '../project-policies/read-document.js'
import { withEntry, type EmulatorState, type Project } from '../state.js'
import { issueInstant } from './arns.js'
import { RekognitionError } from './error.js'
import { findProjectOrThrow } from './find.js'
import type { Handler } from './handler.js'
import { textOf, textOfOrThrow } from './input.js'

/** Policies of a project. Custom Labels developer guide, "Guidelines and quotas". */
const POLICIES_MAX = 5

/** PutProjectPolicy: attaches a policy, or replaces the document of one whose revision the caller names. */
export const putProjectPolicy: Handler = (state, input, now) => {
  const project = findProjectOrThrow(state, textOfOrThrow(input, 'ProjectArn'))
  if (project.status === 'DELETING' || project.feature !== 'CUSTOM_LABELS')
    throw new RekognitionError('InvalidParameterException', `The project ${project.arn} takes no project policy.`)
  const document = textOfOrThrow(input, 'PolicyDocument')
  const read = readPolicyDocument(document)
  if (!read.ok) throw new RekognitionError('MalformedPolicyDocumentException', read.problem)
  const name = textOfOrThrow(input, 'PolicyName')
  const old = project.policies.find((policy) => policy.name === name)
  const given = textOf(input, 'PolicyRevisionId')
  if (old !== undefined && given === undefined)
    throw new RekognitionError('ResourceAlreadyExistsException', `The project already has a policy ${name}.`)
  checkRevisionOrThrow(name, old, given)
  if (old === undefined && project.policies.length >= POLICIES_MAX)
    throw new RekognitionError('LimitExceededException', `A project can have ${String(POLICIES_MAX)} policies.`)
  const { state: dated, createdAt } = issueInstant(state, now)
  const policy: ProjectPolicy = {
    name,
    document,
    revisionId: revisionIdOf(dated.serial),
    createdAt: old?.createdAt ?? createdAt,
    updatedAt: createdAt,
  }
  const others = project.policies.filter((one) => one !== old)
  return {
    state: withPolicies({ ...dated, serial: dated.serial + 1 }, project, [...others, policy]),
    output: { PolicyRevisionId: policy.revisionId },
  }
}

/** @throws RekognitionError InvalidPolicyRevisionIdException for a revision that the policy does not have */
export function checkRevisionOrThrow(name: string, policy: ProjectPolicy | undefined, given: string | undefined): void {
  if (given !== undefined && given !== policy?.revisionId)
    throw new RekognitionError(
      'InvalidPolicyRevisionIdException',
      `The revision ${given} is not the current one of the project policy ${name}.`,
    )
}

export function withPolicies(
  state: EmulatorState,
  project: Project,
  policies: readonly ProjectPolicy[],
): EmulatorState {
  return { ...state, projects: withEntry(state.projects, project.arn, { ...project, policies }) }
}

/** Revision ids are opaque; these are the same in every run. */
export function revisionIdOf(serial: number): string {
  return createHash('sha256')
    .update(`policy revision ${String(serial)}`)
    .digest('hex')
    .slice(0, 32)
}
