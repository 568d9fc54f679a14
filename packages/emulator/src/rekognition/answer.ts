/** One request to Rekognition over its JSON 1.1 protocol: routed, validated, handled, answered. */
import { entryOf } from '../../../../src/model/entry-of.js'
import { NOT_EMULATED, SEE_COVERAGE } from '../not-emulated.js'
import { refusalOf } from '../wire/front-end-errors.js'
import type { WireReply, WireRequest } from '../wire/http.js'
import { isRecord } from '../wire/is-record.js'
import { stringifyDoubles } from '../wire/json-doubles.js'
import { REKOGNITION_MODEL } from '../wire/rekognition-model.js'
import { validateShape } from '../wire/validate-shape.js'
import type { EmulatorState } from '../state.js'
import { copyProjectVersion } from './copy-project-version.js'
import { createDataset } from './create-dataset.js'
import { createProjectVersion } from './create-project-version.js'
import { createProject } from './create-project.js'
import { deleteDataset } from './delete-dataset.js'
import { deleteProject } from './delete-project.js'
import { deleteProjectPolicy } from './delete-project-policy.js'
import { deleteProjectVersion } from './delete-project-version.js'
import { describeDataset } from './describe-dataset.js'
import { describeProjectVersions } from './describe-project-versions.js'
import { describeProjects } from './describe-projects.js'
import { detectCustomLabels } from './detect-custom-labels.js'
import { distributeDatasetEntries } from './distribute-dataset-entries.js'
import { RekognitionError, statusOf } from './error.js'
import type { Handler } from './handler.js'
import type { Input } from './input.js'
import { listDatasetEntries } from './list-dataset-entries.js'
import { listDatasetLabels } from './list-dataset-labels.js'
import { listProjectPolicies } from './list-project-policies.js'
import { listTagsForResource } from './list-tags-for-resource.js'
import { isRekognitionOperation } from './operation-names.js'
import { putProjectPolicy } from './put-project-policy.js'
import { startProjectVersion } from './start-project-version.js'
import { stopProjectVersion } from './stop-project-version.js'
import { tagResource } from './tag-resource.js'
import { untagResource } from './untag-resource.js'
import { updateDatasetEntries } from './update-dataset-entries.js'

/** The operations that the emulator has. */
const HANDLERS: Readonly<Partial<Record<string, Handler>>> = {
  CreateProject: createProject,
  DescribeProjects: describeProjects,
  DeleteProject: deleteProject,
  CreateProjectVersion: createProjectVersion,
  DescribeProjectVersions: describeProjectVersions,
  DeleteProjectVersion: deleteProjectVersion,
  StartProjectVersion: startProjectVersion,
  StopProjectVersion: stopProjectVersion,
  DetectCustomLabels: detectCustomLabels,
  CopyProjectVersion: copyProjectVersion,
  PutProjectPolicy: putProjectPolicy,
  ListProjectPolicies: listProjectPolicies,
  DeleteProjectPolicy: deleteProjectPolicy,
  CreateDataset: createDataset,
  DescribeDataset: describeDataset,
  ListDatasetEntries: listDatasetEntries,
  ListDatasetLabels: listDatasetLabels,
  UpdateDatasetEntries: updateDatasetEntries,
  DistributeDatasetEntries: distributeDatasetEntries,
  DeleteDataset: deleteDataset,
  TagResource: tagResource,
  UntagResource: untagResource,
  ListTagsForResource: listTagsForResource,
}

const TARGET_PREFIX = 'RekognitionService.'
const CONTENT_TYPE = 'application/x-amz-json-1.1'

/** The operation that X-Amz-Target names; undefined when it is not in Rekognition's form. */
export function rekognitionOperation(request: WireRequest): string | undefined {
  const target = request.headers['x-amz-target']
  return target?.startsWith(TARGET_PREFIX) === true ? target.slice(TARGET_PREFIX.length) : undefined
}

/** Whether the operation is emulated; another one is refused by its name. */
export function hasOperation(operation: string): boolean {
  return entryOf(HANDLERS, operation) !== undefined
}

/** Handles one request with a valid signature. */
export function answerRekognition(
  state: EmulatorState,
  operation: string | undefined,
  request: WireRequest,
  now: number,
): { readonly state: EmulatorState; readonly reply: WireReply } {
  try {
    const { state: next, output } = handle(state, operation, request, now)
    return { state: next, reply: jsonReply(200, output) }
  } catch (error) {
    if (error instanceof RekognitionError) return { state, reply: errorReply(error.code, error.message) }
    throw error
  }
}

function handle(
  state: EmulatorState,
  operation: string | undefined,
  request: WireRequest,
  now: number,
): ReturnType<Handler> {
  const handler = operation === undefined ? undefined : entryOf(HANDLERS, operation)
  if (operation === undefined || handler === undefined) throw notHere(operation)
  const input = parseInput(request.body)
  const shape = REKOGNITION_MODEL.operations[operation]?.input?.shape
  const refusal = shape === undefined ? undefined : refusalOf(validateShape(REKOGNITION_MODEL.shapes, shape, input))
  if (refusal !== undefined) throw new RekognitionError(refusal.name, refusal.message)
  return handler(state, input, now)
}

/** An operation of the service that is not emulated must not look like a mistake of the client. */
function notHere(operation: string | undefined): RekognitionError {
  if (operation !== undefined && isRekognitionOperation(operation))
    return new RekognitionError(
      NOT_EMULATED,
      `The emulator does not emulate ${operation} of Amazon Rekognition. ${SEE_COVERAGE}`,
    )
  return new RekognitionError('UnknownOperationException', 'The operation is unknown.')
}

function parseInput(body: Buffer): Input {
  try {
    const parsed: unknown = JSON.parse(body.length === 0 ? '{}' : body.toString('utf8'))
    if (isRecord(parsed)) return parsed
  } catch {
    // Falls through to the same answer as any other body that is not a JSON object.
  }
  throw new RekognitionError('SerializationException', 'The request body is not a JSON object.')
}

/** An error as the service writes it; the status follows from the name unless another is given. */
export function errorReply(code: string, message: string, status = statusOf(code)): WireReply {
  const body = { __type: code, Code: code, Message: message, Logref: LOGREF }
  return { ...jsonReply(status, body), errorName: code }
}

/** The service's own reference; always the same here, so that runs can be compared. */
const LOGREF = '00000000-0000-4000-8000-000000000000'

function jsonReply(status: number, body: Readonly<Record<string, unknown>>): WireReply {
  return {
    status,
    headers: { 'content-type': CONTENT_TYPE },
    body: Buffer.from(stringifyDoubles(body, ['F1Score', 'Confidence', 'Width', 'Height', 'Left', 'Top'])),
  }
}
