import { ofAccount } from '../accounts/acting-account.js'
import { trainingRuleOf } from '../settings.js'
import { statusMessageOf } from '../status-messages.js'
import { withEntry, type ProjectVersion, type EmulatorState } from '../state.js'
import { issueInstant, versionArn } from './arns.js'
import { readDataRequest } from './data-request.js'
import { RekognitionError } from './error.js'
import { findProjectOrThrow } from './find.js'
import type { Handler } from './handler.js'
import { recordOf, tagsOf, textOf, textOfOrThrow, type Input } from './input.js'

/** CreateProjectVersion: answers immediately; the training reads its manifests, and fails because of them, afterwards. */
export const createProjectVersion: Handler = (state, input, now) => {
  const project = findProjectOrThrow(state, textOfOrThrow(input, 'ProjectArn'))
  if (project.status === 'DELETING')
    throw new RekognitionError('ResourceInUseException', `The project ${project.arn} is being deleted.`)
  const name = textOfOrThrow(input, 'VersionName')
  const siblings = [...state.versions.values()].filter(({ projectArn }) => projectArn === project.arn)
  if (siblings.some((version) => version.name === name))
    throw new RekognitionError('ResourceInUseException', `A project version with the name ${name} already exists.`)
  if (recordOf(input, 'FeatureConfig') !== undefined && project.feature === 'CUSTOM_LABELS')
    throw new RekognitionError('InvalidParameterException', 'FeatureConfig does not fit the feature of the project.')
  if (project.feature === 'CONTENT_MODERATION')
    throw new RekognitionError('InvalidParameterException', 'This emulator trains no content moderation adapters.')
  const data = readDataRequest(input, project)
  refuseFullProject(state, siblings)
  refuseBeyondTrainings(state)
  const { state: dated, createdAt } = issueInstant(state, now)
  const version: ProjectVersion = {
    arn: versionArn(state, project, name, createdAt),
    projectArn: project.arn,
    name,
    createdAt,
    startedAt: now,
    data,
    ...requestedDetails(input),
    ...firstStatus(state, name, now),
    results: {},
    runs: [],
  }
  return {
    state: { ...dated, versions: withEntry(dated.versions, version.arn, version) },
    output: { ProjectVersionArn: version.arn },
  }
}

/** @throws RekognitionError LimitExceededException, whose text is assumed, as those of the other quotas are */
export function refuseFullProject(state: EmulatorState, siblings: readonly ProjectVersion[]): void {
  const { versionsPerProject } = state.settings
  if (siblings.length >= versionsPerProject)
    throw new RekognitionError(
      'LimitExceededException',
      `The project has reached its limit of ${String(versionsPerProject)} project versions.`,
    )
}

function refuseBeyondTrainings(state: EmulatorState): void {
  const { concurrentTrainings } = state.settings
  const inTraining = ofAccount(state, state.versions).filter(({ training }) => training.kind !== 'over')
  if (inTraining.length >= concurrentTrainings)
    throw new RekognitionError(
      'LimitExceededException',
      `The account has reached its limit of ${String(concurrentTrainings)} concurrent trainings.`,
    )
}

/** What a request for a new version says about its results, and its tags. @throws RekognitionError without a bucket */
export function requestedDetails(input: Input): Pick<ProjectVersion, 'output' | 'kmsKeyId' | 'description' | 'tags'> {
  const output = recordOf(input, 'OutputConfig') ?? {}
  const bucket = textOf(output, 'S3Bucket')
  if (bucket === undefined) throw new RekognitionError('InvalidParameterException', 'OutputConfig.S3Bucket is missing.')
  const kmsKeyId = textOf(input, 'KmsKeyId')
  const description = textOf(input, 'VersionDescription')
  return {
    output: { bucket, prefix: textOf(output, 'S3KeyPrefix') ?? '' },
    kmsKeyId,
    description,
    tags: tagsOf(input),
  }
}

function firstStatus(
  state: EmulatorState,
  name: string,
  now: number,
): Pick<ProjectVersion, 'status' | 'statusMessage' | 'visibleFrom' | 'training'> {
  const rule = trainingRuleOf(state.settings, name)
  return {
    status: rule.status ?? 'TRAINING_IN_PROGRESS',
    statusMessage: rule.statusMessage ?? statusMessageOf('TRAINING_IN_PROGRESS'),
    visibleFrom: now + (rule.hiddenSeconds ?? 0) * 1000,
    training: rule.status === undefined ? { kind: 'unread' } : { kind: 'over' },
  }
}
