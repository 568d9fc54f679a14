/** What the user of the release action typed, checked whole before any call to AWS. */
import type { ReleaseInputs, ReleaseOperation } from '../../deployment/release-inputs.js'
import { parseProject } from '../../inputs/aws.js'
import { choiceOf, parseBoolean } from '../../inputs/fields.js'
import { readNetwork, RELEASE_SERVICES } from '../../inputs/network.js'
import { InputReader } from '../../inputs/reader.js'
import { readRole } from '../../inputs/role.js'
import { checkComment, readRegion, readShowImages } from '../../inputs/step.js'
import type { StepContext } from '../../model/run.js'
import type { Deps } from '../../ports/deps.js'
import type { RoleToAssume } from '../../ports/network.js'
import { OPERATIONS, type OperationName } from '../../report/release/release-report.js'
import { parsePollInterval, parsePrice } from '../../inputs/release/field-values.js'
import { RELEASE_INPUTS, rejectUntaken } from '../../inputs/release/input-table.js'
import {
  checkVersion,
  namedVersion,
  readCopy,
  readFields,
  type OperationFields,
} from '../../inputs/release/operation-fields.js'
import { rejectUnknownGuards } from '../../inputs/release/unknown.js'

type InputDeps = Pick<Deps, 'env' | 'files'> & Partial<Pick<Deps, 'readSharedConfig'>>

/**
 * Reads all inputs.
 * @throws ActionError INVALID_INPUT with every problem of every input
 */
export async function parseReleaseInputs(deps: InputDeps, context: StepContext): Promise<ReleaseInputs> {
  const reader = new InputReader(deps.env, RELEASE_INPUTS)
  rejectUnknownGuards(reader)
  const operation = reader.readRequired('operation', choiceOf(OPERATIONS))
  rejectUntaken(reader, operation)
  const project = reader.readRequired('project', parseProject)
  const region = readRegion(reader, deps.env, project)
  const role = readRole(reader, context.runId, region)
  const network = await readNetwork(reader, deps, RELEASE_SERVICES)
  const fields = await readFields(reader, deps, operation)
  checkVersion(reader, fields.version, { project: project?.name, region })
  const copy = operation === 'copy' ? readCopy(reader, region) : undefined
  const kind = operation && operationOf(reader, operation, fields, copy)
  const plan = {
    isDryRun: readDryRun(reader, operation),
    ...fields.timeouts,
    pollIntervalMs: reader.readOr('poll-interval', parsePollInterval, 0),
    maxRunningModels: fields.maxRunningModels,
    pricePerUnitHour: reader.read('price-per-unit-hour', parsePrice),
  }
  const githubToken = reader.text('github-token')
  if (fields.publish?.kind === 'variable' && githubToken === '') {
    reader.reject('github-token', '', `it is required for publish: ${fields.publish.shown}`)
  }
  readShowImages(reader, context.isPrivate)
  checkComment(reader)
  reader.orThrow()
  if (!project || !region || !operation || !kind) throw new Error('an input is missing unreported')
  const way = { region, role, network }
  return {
    ...way,
    operation,
    project,
    plan: { ...plan, operation: kind },
    source: { ...way, role: sourceRole(reader, copy?.sourceRole, role, context.runId) },
    githubToken,
    gateWarnings: fields.gateWarnings,
  }
}

/** `prune` deletes: it only says what it would delete unless that is switched off. */
function readDryRun(reader: InputReader, operation: OperationName | undefined): boolean {
  const typed = reader.read('dry-run', parseBoolean)
  if (operation === 'plan' && typed === false) {
    reader.reject('dry-run', 'false', 'true, or nothing: plan changes nothing; swap is what it plans')
  }
  return typed ?? (operation === 'plan' || operation === 'prune')
}

/** Undefined with a problem in the reader. */
function operationOf(
  reader: InputReader,
  operation: OperationName,
  fields: OperationFields,
  copy: ReturnType<typeof readCopy> | undefined,
): ReleaseOperation | undefined {
  const { guards, units, publish } = fields
  const version = namedVersion(fields.version)
  const swap = {
    mode: fields.mode,
    publish,
    guards,
    alarms: fields.alarms,
    bakeMs: fields.bakeMs,
    drainMs: fields.drainMs,
  }
  const needs = (input: string): void => {
    if (reader.text(input) === '') reader.reject(input, '', `it is required with operation: ${operation}`)
  }
  switch (operation) {
    case 'start':
    case 'swap':
    case 'plan':
      needs('version')
      needs('min-inference-units')
      if (version === undefined || units === undefined) return undefined
      return operation === 'start' ? { kind: 'start', version, units, guards } : { kind: 'swap', version, units, swap }
    case 'rollback':
      return { kind: 'rollback', units, swap }
    case 'stop':
      return stopOf(reader, fields)
    case 'sweep':
      return { kind: 'sweep', maxRunMs: fields.maxRunMs, publish }
    case 'prune':
      needs('keep')
      return fields.keep === undefined ? undefined : { kind: 'prune', keep: fields.keep, publish }
    case 'copy': {
      for (const input of ['version', 'destination-project', 'output-location']) needs(input)
      if (copy?.destination === undefined || copy.output === undefined || fields.version === undefined) return undefined
      const { destination, versionName, output, tags, kmsKeyId, attachPolicy } = copy
      const { requireVerdict, gate } = guards
      return {
        kind: 'copy',
        version: fields.version,
        copy: { destination, versionName, output, tags, kmsKeyId, attachPolicy, requireVerdict, gate },
      }
    }
  }
}

/** Never all of them by default. */
function stopOf(
  reader: InputReader,
  { version: typed, allBut, publish }: OperationFields,
): ReleaseOperation | undefined {
  const version = namedVersion(typed)
  const [hasVersion, hasNames] = ['version', 'all-but'].map((input) => reader.text(input) !== '')
  if (hasVersion === hasNames) {
    const given = hasVersion === true ? reader.text('version') : ''
    reader.reject('version', given, 'exactly one of version and all-but with operation: stop')
    return undefined
  }
  if (version !== undefined) return { kind: 'stop', what: { version }, publish }
  return allBut === undefined ? undefined : { kind: 'stop', what: { allBut }, publish }
}

/** It has the session name and the audience of the other role. */
function sourceRole(
  reader: InputReader,
  arn: string | undefined,
  role: RoleToAssume | undefined,
  runId: string | undefined,
): RoleToAssume | undefined {
  if (arn === undefined) return role
  if (role !== undefined) return { ...role, arn }
  const sessionName = `train-custom-labels${runId === undefined ? '' : `-${runId}`}`.slice(0, 64)
  return { arn, sessionName, audience: reader.text('audience') }
}
