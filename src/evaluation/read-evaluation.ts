/** The evaluation of a trained version: from its summary file or, where that cannot be read, from the service's F1. */
import type { ObjectPort } from '../ports/objects.js'
import type { ProjectVersion } from '../model/version.js'
import { PERMISSIONS_PAGE } from '../errors/denied.js'
import { ActionError } from '../errors/action-error.js'
import { endsRun, faultNameOf, isOfCredentials, isPassingFault, ServiceError } from '../errors/service-error.js'
import { formatS3Object } from '../model/s3-uri.js'
import { evaluationOfF1, type Evaluation } from './evaluation.js'
import { doubtsOf, withDescribed } from './doubts.js'
import { parseEvaluationSummary } from './parse-evaluation-summary.js'
import { readText } from './read-text.js'

/** The evaluation, and what a reader should know of it. */
export interface ReadEvaluation {
  readonly evaluation: Evaluation
  /** A sentence each: that it is only the service's F1, what it contradicts, which labels it has no results of. */
  readonly warnings: readonly string[]
  /** Whether the summary could not be read because of a fault that may pass. */
  readonly mayAnswerLater: boolean
}

/**
 * @throws ActionError RESULTS_INVALID: the summary is not JSON, contains no numbers, or is another version's;
 *   RESULTS_UNREADABLE: neither a summary nor an F1 score is available
 * @throws ServiceError only after a cancel, or when the credentials have expired; otherwise the service's F1 is used
 */
export async function readEvaluation(objects: ObjectPort, version: ProjectVersion): Promise<ReadEvaluation> {
  const object = version.evaluationSummary
  if (object === undefined) return fromDescription(version, 'DescribeProjectVersions returned no evaluation summary')
  const uri = formatS3Object(object)
  try {
    const read = await readText(objects, object)
    if (!read.ok) throw invalid(uri, `it is larger than ${String(Math.round(read.problem.sizeBytes / 1e6))} MB`)
    const arns = [version.arn, ...(version.sourceVersionArn === undefined ? [] : [version.sourceVersionArn])]
    const parsed = parseEvaluationSummary(read.value, arns)
    if (!parsed.ok) throw invalid(uri, parsed.problem)
    const evaluation = withDescribed(parsed.value, version.f1Score)
    return { evaluation, warnings: doubtsOf(evaluation), mayAnswerLater: false }
  } catch (error) {
    if (!(error instanceof ServiceError) || endsRun(error)) throw error
    const fault = `${faultNameOf(error)}: ${error.message}`
    const who = isOfCredentials(error) ? error.facts.operation : 'S3'
    const reason = isPassingFault(error)
      ? `could not be read (${fault}); ${who} did not answer in time`
      : `does not exist or cannot be read (${fault}); allow s3:GetObject on it, and kms:Decrypt on its key (${PERMISSIONS_PAGE})`
    return fromDescription(version, `the evaluation summary ${uri} ${reason}`, error)
  }
}

function fromDescription(version: ProjectVersion, reason: string, cause?: unknown): ReadEvaluation {
  const { f1Score } = version
  if (f1Score === undefined || !(f1Score >= 0 && f1Score <= 1)) {
    throw new ActionError('RESULTS_UNREADABLE', `There is no F1 score for ${version.name}: ${reason}.`, { cause })
  }
  return {
    evaluation: evaluationOfF1(f1Score),
    warnings: [`Only the F1 score from DescribeProjectVersions is available: ${reason}.`],
    mayAnswerLater: isPassingFault(cause),
  }
}

function invalid(uri: string, problem: string): ActionError {
  return new ActionError('RESULTS_INVALID', `The evaluation summary ${uri} cannot be used: ${problem}.`)
}
