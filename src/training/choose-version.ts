/** Which version name a run uses: one that exists, a fresh one, or none. */
import type { ProjectVersion } from '../model/version.js'
import type { Reuse } from '../model/training-spec.js'
import { ActionError } from '../errors/action-error.js'
import { withoutTraining } from './no-training.js'
import { failedForServiceIssue, stateOf } from '../model/status.js'
import { nthName, ordinalOf } from '../model/version-name.js'

/** What to do about the name. */
export type Choice =
  | { readonly kind: 'create'; readonly name: string }
  | { readonly kind: 'resume'; readonly version: ProjectVersion }
  /** The training of this given name failed earlier: its causes can still be reported. */
  | { readonly kind: 'failed-before'; readonly version: ProjectVersion }

/** How names are used. */
export interface NamePolicy {
  readonly name: string
  readonly kind: 'given' | 'derived'
  readonly reuse: Reuse
  /** Whether this is a later attempt of a run: only then does a failed training make room for the next name. */
  readonly isRerun: boolean
}

/**
 * Chooses before anything was created.
 * @param versions  for a given name, the version of that name if there is one; for a derived name, all of its family
 * @throws ActionError VERSION_NOT_FOUND where nothing may be started, VERSION_EXISTS, VERSION_BEING_DELETED, VERSION_IS_A_COPY, VERSION_UNUSABLE
 */
export function chooseVersion(policy: NamePolicy, versions: readonly ProjectVersion[]): Choice {
  const newest = newestOf(policy.name, versions)
  if (newest === undefined && policy.reuse === 'only') throw nothingToResume(policy.name)
  if (newest === undefined) return { kind: 'create', name: policy.name }
  const { version, ordinal } = newest
  if (!mayResume(policy.reuse)) {
    throw new ActionError(
      'VERSION_EXISTS',
      `The version ${version.name} already exists (status ${version.status}), and reuse is ${policy.reuse}.`,
    )
  }
  const next: Choice = { kind: 'create', name: nthName(policy.name, ordinal + 1) }
  const derived = policy.kind === 'derived'
  const state = stateOf(version)
  switch (state) {
    case 'training':
    case 'trained':
    case 'unknown':
      return { kind: 'resume', version }
    case 'failed':
      if (!derived) return { kind: 'failed-before', version }
      return policy.isRerun || failedForServiceIssue(version) ? next : { kind: 'resume', version }
    case 'deleting':
      if (derived) return next
      throw withoutTraining(version, state)
    case 'copy':
    case 'unusable':
      throw withoutTraining(version, state)
  }
}

/** Whether a version that this process did not start may be resumed. */
export function mayResume(reuse: NamePolicy['reuse']): boolean {
  return reuse === 'run' || reuse === 'data' || reuse === 'only'
}

function nothingToResume(name: string): ActionError {
  return new ActionError(
    'VERSION_NOT_FOUND',
    `There is no version ${name} in the project, and reuse is only, so none was started.`,
    {
      hint: 'Check version-name and project, and that the job that starts the training has run; reuse: run trains the version if it does not exist.',
    },
  )
}

/** The version with the highest number among a derived name's: `name.3` before `name.2` before `name`. */
export function newestOf(
  base: string,
  versions: readonly ProjectVersion[],
): { readonly version: ProjectVersion; readonly ordinal: number } | undefined {
  return versions
    .map((version) => ({ version, ordinal: ordinalOf(base, version.name) }))
    .filter(({ ordinal }) => ordinal > 0)
    .sort((a, b) => b.ordinal - a.ordinal)[0]
}
