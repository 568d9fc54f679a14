import { ofAccount } from '../accounts/acting-account.js'
import { beginCopy } from '../copying/begin-copy.js'
import { copyRuleOf } from '../copying/copy-rule.js'
import { statusMessageOf } from '../status-messages.js'
import { withEntry, type EmulatorState, type Project, type ProjectVersion } from '../state.js'
import { issueInstant, versionArn } from './arns.js'
import { refuseFullProject, requestedDetails } from './create-project-version.js'
import { RekognitionError } from './error.js'
import { findProjectOrThrow, findVersionOrThrow } from './find.js'
import type { Handler } from './handler.js'
import { textOfOrThrow, type Input } from './input.js'

/** Statuses of a model that can be copied. Those besides TRAINING_COMPLETED: assumed. */
const COPIED: readonly string[] = [
  'TRAINING_COMPLETED',
  'COPYING_COMPLETED',
  'STARTING',
  'RUNNING',
  'STOPPING',
  'STOPPED',
  'FAILED',
]

/** Statuses that a model leaves by itself, or for good. */
const BUSY: readonly string[] = ['TRAINING_IN_PROGRESS', 'COPYING_IN_PROGRESS', 'DELETING']

/**
 * CopyProjectVersion, called in the account of the destination: COPYING_IN_PROGRESS, then COPYING_COMPLETED or COPYING_FAILED.
 * Whether the caller may copy from another account has been checked before.
 */
export const copyProjectVersion: Handler = (state, input, now) => {
  const { source, destination } = readArnsOrThrow(state, input)
  const name = textOfOrThrow(input, 'VersionName')
  const siblings = [...state.versions.values()].filter(({ projectArn }) => projectArn === destination.arn)
  if (siblings.some((version) => version.name === name))
    throw new RekognitionError('ResourceInUseException', `A project version with the name ${name} already exists.`)
  const details = requestedDetails(input)
  refuseFullProject(state, siblings)
  refuseBeyondCopies(state)
  const { state: dated, createdAt } = issueInstant(state, now)
  const copy: ProjectVersion = {
    arn: versionArn(state, destination, name, createdAt),
    projectArn: destination.arn,
    name,
    createdAt,
    startedAt: now,
    data: source.data,
    ...details,
    status: 'COPYING_IN_PROGRESS',
    statusMessage: statusMessageOf('COPYING_IN_PROGRESS'),
    visibleFrom: now + (copyRuleOf(state.settings.copies, name).hiddenSeconds ?? 0) * 1000,
    training: { kind: 'over' },
    results: {},
    hidesEvaluation: !state.settings.copiesShowEvaluation,
    runs: [],
    sourceVersionArn: source.arn,
  }
  const copying = { ...copy, copying: beginCopy(state, source, destination, copy, now) }
  return {
    state: { ...dated, versions: withEntry(dated.versions, copy.arn, copying) },
    output: { ProjectVersionArn: copy.arn },
  }
}

/** @throws RekognitionError for ARNs that do not belong together, and for resources that cannot be part of a copy */
function readArnsOrThrow(
  state: EmulatorState,
  input: Input,
): { readonly source: ProjectVersion; readonly destination: Project } {
  const arns = ['SourceProjectArn', 'SourceProjectVersionArn', 'DestinationProjectArn'].map((member) =>
    textOfOrThrow(input, member),
  )
  if (arns.some((arn) => arn.split(':')[3] !== state.region))
    throw refused('Source and destination must be in the Region of the call.')
  const project = findProjectOrThrow(state, textOfOrThrow(input, 'SourceProjectArn'))
  const source = findVersionOrThrow(state, textOfOrThrow(input, 'SourceProjectVersionArn'))
  const destination = findProjectOrThrow(state, textOfOrThrow(input, 'DestinationProjectArn'))
  if (source.projectArn !== project.arn) throw refused('The source project version is not one of the source project.')
  if (project.feature !== 'CUSTOM_LABELS' || destination.feature !== 'CUSTOM_LABELS')
    throw refused('Only models of Custom Labels projects are copied.')
  if (BUSY.includes(source.status) || destination.status === 'DELETING')
    throw new RekognitionError(
      'ResourceInUseException',
      destination.status === 'DELETING'
        ? `The project ${destination.arn} is being deleted.`
        : `The project version ${source.arn} cannot be copied while its status is ${source.status}.`,
    )
  if (!COPIED.includes(source.status))
    throw refused(`The project version ${source.arn} has the status ${source.status} and cannot be copied.`)
  return { source, destination }
}

/** Custom Labels developer guide, "Guidelines and quotas". Counted over the account of the destination: assumed. */
function refuseBeyondCopies(state: EmulatorState): void {
  const { concurrentCopies } = state.settings
  const inProgress = ofAccount(state, state.versions).filter(({ copying }) => copying !== undefined)
  if (inProgress.length >= concurrentCopies)
    throw new RekognitionError(
      'LimitExceededException',
      `The account has reached its limit of ${String(concurrentCopies)} concurrent copies.`,
    )
}

function refused(message: string): RekognitionError {
  return new RekognitionError('InvalidParameterException', message)
}
