/** The inputs that only some operations take, each read where its operation takes it. */
import type { CopySource, Guards, PublishTarget } from '../../deployment/release-inputs.js'
import { isSmokeRule, type GateRule } from '../../gate/grammar/rule.js'
import { parseFixedLocation, parseProject, parseVersionName } from '../aws.js'
import { choiceOf, parseBoolean } from '../fields.js'
import { readGates } from '../judgement.js'
import { readKmsKeyId } from '../kms-key.js'
import type { InputReader } from '../reader.js'
import { parseRoleArn } from '../role.js'
import { readTags } from '../tags.js'
import { success, type Result } from '../../model/result.js'
import type { InferenceUnits } from '../../model/serving.js'
import type { VersionReference } from '../../model/version.js'
import type { Deps } from '../../ports/deps.js'
import type { OperationName } from '../../report/release/release-report.js'
import {
  parseAlarms,
  parseCount,
  parseLines,
  parseMaxRun,
  parseNamedVersion,
  parseNames,
  parsePause,
  parseTimeout,
} from './field-values.js'
import { takes, type ReleaseInput } from './input-table.js'
import { parsePublish } from './publish.js'

/** What was typed; undefined for what was not, or not understood. */
export interface OperationFields {
  readonly version: CopySource | undefined
  readonly units: InferenceUnits | undefined
  readonly publish: PublishTarget | undefined
  readonly alarms: readonly string[]
  readonly bakeMs: number
  readonly drainMs: number
  readonly mode: 'beside' | 'stop-first'
  readonly guards: Guards
  readonly gateWarnings: readonly string[]
  readonly allBut: readonly string[] | undefined
  readonly maxRunMs: number | undefined
  readonly keep: number | undefined
  readonly maxRunningModels: number
  readonly timeouts: Readonly<Record<'startTimeoutMs' | 'stopTimeoutMs' | 'copyTimeoutMs', number>>
}

/** Reads one input; undefined where the operation does not take it. */
export type TakenReader = <T>(input: ReleaseInput, parse: (text: string) => Result<T>) => T | undefined

/** A reader of the inputs that an operation takes; of those that it does not, rejectUntaken has said so. */
export function takenReader(reader: InputReader, operation: OperationName | undefined): TakenReader {
  return (input, parse) => (takes(operation, input) ? reader.read(input, parse) : undefined)
}

/** Reads them; problems are gathered in the reader. */
export async function readFields(
  reader: InputReader,
  deps: Pick<Deps, 'env' | 'files'>,
  operation: OperationName | undefined,
): Promise<OperationFields> {
  const read = takenReader(reader, operation)
  const gates = takes(operation, 'gate')
    ? await readGates(reader, deps, { hasSmokeTest: true })
    : { rules: [], warnings: [] }
  return {
    version: read('version', operation === 'copy' ? parseCopySource : parseNamedVersion),
    units: readUnits(reader, read),
    publish: read('publish', parsePublish),
    alarms: read('alarms', parseAlarms) ?? [],
    bakeMs: read('bake', parsePause) ?? 0,
    drainMs: read('drain', parsePause) ?? 0,
    mode: read('swap-mode', choiceOf(['start-first', 'stop-first'])) === 'stop-first' ? 'stop-first' : 'beside',
    guards: readGuards(reader, read, { operation, gate: gates.rules }),
    gateWarnings: gates.warnings,
    allBut: read('all-but', parseNames),
    maxRunMs: read('max-run', parseMaxRun),
    keep: read('keep', parseCount),
    maxRunningModels: read('max-running-models', parseCount) ?? 2,
    timeouts: {
      startTimeoutMs: read('start-timeout', parseTimeout) ?? 0,
      stopTimeoutMs: read('stop-timeout', parseTimeout) ?? 0,
      copyTimeoutMs: read('copy-timeout', parseTimeout) ?? 0,
    },
  }
}

function parseCopySource(text: string): Result<CopySource> {
  return text === 'released' ? success({ kind: 'released' }) : parseNamedVersion(text)
}

function readUnits(reader: InputReader, read: TakenReader): InferenceUnits | undefined {
  const min = read('min-inference-units', parseCount)
  const max = read('max-inference-units', parseCount)
  const hasMin = reader.text('min-inference-units') !== ''
  if (max !== undefined && !hasMin) {
    reader.reject('min-inference-units', '', 'it is required with max-inference-units')
  }
  if (min === undefined) return undefined
  if (max !== undefined && max < min) {
    reader.reject('max-inference-units', String(max), `at least ${String(min)}, which min-inference-units is`)
  }
  return { min, max }
}

/** @param of.gate  rules of `gate` and `gate-file` */
function readGuards(
  reader: InputReader,
  read: TakenReader,
  { operation, gate }: { readonly operation: OperationName | undefined; readonly gate: readonly GateRule[] },
): Guards {
  const smokeImages = read('smoke-images', parseLines) ?? []
  const shadow = read('shadow', parseBoolean) ?? false
  const onSmoke = gate.find(isSmokeRule)
  if (onSmoke !== undefined && !takes(operation, 'smoke-images')) {
    reader.reject('gate', onSmoke.text, `no rule on smoke with operation: ${operation ?? ''}, which sends no images`)
  } else if (onSmoke !== undefined && smokeImages.length === 0) {
    reader.reject('smoke-images', '', `it is required because the gate has the rule ${onSmoke.text}`)
  }
  if (shadow && smokeImages.length === 0) reader.reject('smoke-images', '', 'it is required with shadow: true')
  if (shadow && reader.text('swap-mode') === 'stop-first' && takes(operation, 'swap-mode')) {
    reader.reject('shadow', 'true', 'false with swap-mode: stop-first: the version in use does not run then')
  }
  return { requireVerdict: read('require-verdict', parseBoolean) ?? true, gate, smokeImages, shadow }
}

/** Where a copy goes, as far as it was understood. */
export function readCopy(reader: InputReader, region: string | undefined) {
  const destination = reader.read('destination-project', parseProject)
  if (destination?.kind === 'arn' && region !== undefined && destination.region !== region) {
    reader.reject('destination-project', destination.arn, `a project in ${region}: a copy stays in its Region`)
  }
  return {
    destination,
    versionName: reader.read('destination-version-name', parseVersionName),
    output: reader.read('output-location', parseFixedLocation),
    tags: readTags(reader, true),
    kmsKeyId: readKmsKeyId(reader, region),
    attachPolicy: reader.readOr('attach-policy', parseBoolean, false),
    sourceRole: reader.read('source-role-to-assume', parseRoleArn),
  }
}

/** A version that is named by its ARN must be one of the project, in the Region in use. */
export function checkVersion(
  reader: InputReader,
  version: CopySource | undefined,
  of: { readonly project: string | undefined; readonly region: string | undefined },
): void {
  if (version?.kind !== 'arn') return
  if (of.project !== undefined && version.project !== of.project) {
    reader.reject('version', version.arn, `a version of the project ${of.project}`)
  }
  if (of.region !== undefined && version.region !== of.region) {
    reader.reject('version', version.arn, `a version in ${of.region}, the Region in use`)
  }
}

/** The version of an operation that takes no word for it. */
export function namedVersion(version: CopySource | undefined): VersionReference | undefined {
  return version?.kind === 'released' ? undefined : version
}
