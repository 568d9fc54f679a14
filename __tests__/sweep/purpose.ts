/** What a request is for: the same operation may be required in one place and optional in another. */
import type { JournalEntry } from '../../packages/emulator/src/journal.js'
import type { Scenario } from './scenario.js'

/** Why an action sends a request. */
export type Purpose =
  /** The first session of a role; nothing can be requested without it. */
  | 'assume-role'
  /** The sessions after it. */
  | 'renew-role'
  | 'find-project'
  | 'read-manifest'
  /** Of results, uploads or images: whether it exists, and is in the right Region. */
  | 'check-bucket'
  | 'head-manifest'
  | 'upload-manifest'
  /** The versions of the name, before anything is started. */
  | 'find-version'
  /** The baseline of the gate, before a training is paid for: what the service does not answer then is asked after it. */
  | 'gate-baseline'
  /** Which version was trained from the same bytes, with `reuse: data`. */
  | 'same-data-tags'
  | 'create-version'
  /** The execution that waits for the training, with `notify`. */
  | 'notify'
  /** How long earlier trainings took: for the reader of the log. */
  | 'usual-duration'
  | 'poll'
  /** The only poll of `wait: false`. */
  | 'peek'
  | 'manifest-summary'
  /** Which lines were dropped and why. */
  | 'validation-manifest'
  /** The same two for a failed training: why it failed. */
  | 'reason-of-failure'
  | 'evaluation-summary'
  | 'testing-snapshot'
  | 'find-baseline'
  | 'baseline-tags'
  | 'baseline-evaluation'
  /** The baseline's manifest summary, for a rule on lines. */
  | 'baseline-lines'
  /** Both testing snapshots, for the images that they share. */
  | 'shared-images'
  /** Which version waits for its judgement. */
  | 'unjudged-tags'
  | 'record-verdict'

/** The facts of a journal entry that are used. */
export type SentRequest = Pick<JournalEntry, 'operation' | 'input'>

/**
 * The purpose of one request.
 * @param earlier      the requests before it
 * @param versionName  of the version that the scenario is about
 * @throws Error for a request without a known purpose: it has to be added here, and to the table of ends
 */
export function purposeOf(
  request: SentRequest,
  earlier: readonly SentRequest[],
  scenario: Pick<Scenario, 'action' | 'inputs' | 'good'>,
  versionName: string,
): Purpose {
  const { operation } = request
  switch (operation) {
    case 'DescribeProjects':
      return 'find-project'
    case 'AssumeRoleWithWebIdentity':
      return earlier.some((other) => other.operation === operation) ? 'renew-role' : 'assume-role'
    case 'HeadBucket':
      return 'check-bucket'
    case 'HeadObject':
      return 'head-manifest'
    case 'PutObject':
      return 'upload-manifest'
    case 'CreateProjectVersion':
      return 'create-version'
    case 'StartExecution':
      return 'notify'
    case 'TagResource':
      return 'record-verdict'
    case 'ListTagsForResource':
      return purposeOfTags(earlier, scenario)
    case 'GetObject':
      return purposeOfRead(request, earlier, scenario, versionName)
    case 'DescribeProjectVersions':
      return purposeOfDescribe(request, earlier, scenario)
    default:
      throw new Error(`the sweep does not know what ${operation} is for`)
  }
}

function purposeOfTags(
  earlier: readonly SentRequest[],
  { action, inputs }: Pick<Scenario, 'action' | 'inputs'>,
): Purpose {
  if (earlier.some(isResult)) return 'baseline-tags'
  if (inputs.version === 'unjudged') return 'unjudged-tags'
  if (action === 'evaluate') return 'baseline-tags'
  return inputs.reuse === 'data' ? 'same-data-tags' : 'gate-baseline'
}

function purposeOfRead(
  request: SentRequest,
  earlier: readonly SentRequest[],
  { good }: Pick<Scenario, 'good'>,
  versionName: string,
): Purpose {
  const key = memberOf(request, 'key')
  if (good.outcome === 'training-failed' && /Manifest(?:Summary|WithValidation)-/.test(key)) return 'reason-of-failure'
  const isOwn = key.includes(versionName)
  if (key.includes('ManifestSummary-')) return isOwn ? 'manifest-summary' : 'baseline-lines'
  if (key.includes('ManifestWithValidation-')) return 'validation-manifest'
  if (key.includes('EvaluationResultSummary-')) return isOwn ? 'evaluation-summary' : 'baseline-evaluation'
  if (key.includes('TestingGroundTruth-')) {
    const again = earlier.some((other) => other.operation === 'GetObject' && memberOf(other, 'key') === key)
    return isOwn && !again ? 'testing-snapshot' : 'shared-images'
  }
  if (key.endsWith('.manifest')) return 'read-manifest'
  throw new Error(`the sweep does not know what ${key} is read for`)
}

function purposeOfDescribe(
  request: SentRequest,
  earlier: readonly SentRequest[],
  { action, inputs }: Pick<Scenario, 'action' | 'inputs'>,
): Purpose {
  if (earlier.some(isResult)) return 'find-baseline'
  const isOfOne = hasMember(request, 'VersionNames')
  if (action === 'evaluate') {
    return isOfOne && earlier.some(({ operation }) => operation === request.operation) ? 'poll' : 'find-version'
  }
  if (!earlier.some(({ operation }) => operation === 'CreateProjectVersion')) {
    const isListed = earlier.some((other) => other.operation === request.operation && !hasMember(other, 'VersionNames'))
    return isListed && !isOfOne ? 'gate-baseline' : 'find-version'
  }
  if (inputs.wait === 'false') return 'peek'
  return isOfOne ? 'poll' : 'usual-duration'
}

/** Once results are read, the training is over. */
function isResult(request: SentRequest): boolean {
  return request.operation === 'GetObject' && memberOf(request, 'key').includes('EvaluationResultSummary-')
}

function memberOf({ input }: SentRequest, name: string): string {
  const value: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, name) : undefined
  return typeof value === 'string' ? value : ''
}

function hasMember({ input }: SentRequest, name: string): boolean {
  return typeof input === 'object' && input !== null && name in input
}
