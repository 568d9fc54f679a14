/** What the user of the train action typed, checked whole before any call to AWS. */
import {
  WAITING_INPUTS,
  STEP_INPUTS,
  readRegion,
  readDuration,
  WEEK_MS,
  readWaiting,
  readShowImages,
  checkComment,
} from '../../inputs/step.js'
import { JUDGEMENT_INPUTS, readJudgement } from '../../inputs/judgement.js'
import { type InputTable, InputReader } from '../../inputs/reader.js'
import type { Deps } from '../../ports/deps.js'
import type { StepContext } from '../../model/run.js'
import { type TrainInputs, outputFor } from '../../training/train-inputs.js'
import { rejectUnknown } from '../../inputs/unknown.js'
import { parseProject, parseLocation, parseFixedLocation, parseDescription } from '../../inputs/aws.js'
import { CUSTOM_LABELS_REGIONS } from '../../model/regions.js'
import { readRole } from '../../inputs/role.js'
import { NOTIFYING_SERVICES, readNetwork } from '../../inputs/network.js'
import { readNotify } from '../../inputs/notify.js'
import { choiceOf, parseBoolean } from '../../inputs/fields.js'
import {
  LINT_MODES,
  REUSES,
  type VersionNameInput,
  type Reuse,
  type DataInput,
  type ManifestSource,
} from '../../model/training-spec.js'
import { readVersionName } from '../../inputs/version-name.js'
import { readData } from '../../inputs/data.js'
import { readTags } from '../../inputs/tags.js'
import { deriveDescription } from '../../model/version-name.js'
import { readKmsKeyId } from '../../inputs/kms-key.js'
import { type S3Location, PREFIX_MAX_LENGTH } from '../../model/s3-uri.js'
import type { ProjectReference } from '../../model/project.js'

/** Every input of action.yml with its default; a test compares the two. */
export const TRAIN_INPUTS = {
  project: undefined,
  'create-project': 'false',
  'version-name': '',
  'version-description': '',
  'training-manifests': '',
  'testing-manifests': '',
  'auto-create-testing-data': 'false',
  'output-location': undefined,
  'manifest-location': '',
  'kms-key-id': '',
  tags: '',
  record: 'true',
  reuse: 'run',
  lint: 'error',
  'queue-timeout': '30m',
  ...WAITING_INPUTS,
  notify: '',
  ...JUDGEMENT_INPUTS,
  ...STEP_INPUTS,
  'dry-run': 'false',
  preflight: 'true',
  matrix: '',
} as const satisfies InputTable

/** What reading the inputs needs: what was typed, and the files that it names. */
type InputDeps = Pick<Deps, 'env' | 'files'> & Partial<Pick<Deps, 'readSharedConfig'>>

/**
 * Reads all inputs.
 * @throws ActionError INVALID_INPUT with every problem of every input
 */
export async function parseTrainInputs(deps: InputDeps, context: StepContext): Promise<TrainInputs> {
  const reader = new InputReader(deps.env, TRAIN_INPUTS)
  rejectUnknown(reader)
  const project = reader.readRequired('project', parseProject)
  const region = readRegion(reader, deps.env, project)
  const role = readRole(reader, context.runId, region)
  const network = await readNetwork(reader, deps, reader.text('notify') === '' ? undefined : NOTIFYING_SERVICES)
  const reuse = reader.readOr('reuse', choiceOf(REUSES), 'run')
  const versionName = readVersionName(reader, context, reuse)
  const outputTemplate = reader.readRequired('output-location', parseLocation)
  checkOutput(reader, outputTemplate, project, versionName)
  const createProject = readCreateProject(reader, project, reuse)
  const record = reader.readOr('record', parseBoolean, true)
  const queueTimeoutMs = readDuration(reader, 'queue-timeout', 0, WEEK_MS, 'up to 7 days')
  const waiting = readWaiting(reader)
  const judgement = await readJudgement(reader, deps, region)
  const manifestLocation = reader.read('manifest-location', parseFixedLocation)
  const data = await readData(reader, deps)
  if (reuse === 'data') checkReuseData(reader, data, record)
  const inputs = {
    role,
    createProject,
    record,
    reuse,
    lint: reader.readOr('lint', choiceOf(LINT_MODES), 'error'),
    queueTimeoutMs,
    waiting,
    notify: readNotify(reader, region, waiting.wait),
    tags: readTags(reader, record),
    description: reader.read('version-description', parseDescription) ?? deriveDescription(context),
    kmsKeyId: readKmsKeyId(reader, region),
    judgement,
    dryRun: reader.readOr('dry-run', parseBoolean, false),
    preflight: reader.readOr('preflight', parseBoolean, true),
  } as const
  readShowImages(reader, context.isPrivate)
  checkComment(reader)
  reader.orThrow()
  if (!project || !region || !versionName || !outputTemplate || !data) throw new Error('an input is missing unreported')
  return {
    ...inputs,
    project,
    region,
    network,
    versionName,
    data,
    outputTemplate,
    manifestLocation: manifestLocation ?? { bucket: outputTemplate.bucket, prefix: 'manifests' },
    warnings: warningsOf(region, data, manifestLocation),
  }
}

function checkOutput(
  reader: InputReader,
  template: S3Location | undefined,
  project: ProjectReference | undefined,
  versionName: VersionNameInput | undefined,
): void {
  if (template === undefined) return
  const given = reader.text('output-location')
  const unknown = /\{[^{}]*\}/.exec(template.prefix.replaceAll('{project}', '').replaceAll('{version-name}', ''))
  if (unknown !== null)
    reader.reject('output-location', given, `only the placeholders {project} and {version-name}, not ${unknown[0]}`)
  if (project === undefined || versionName === undefined) return
  if (outputFor(template, project.name, versionName.name).prefix.length > PREFIX_MAX_LENGTH) {
    reader.reject(
      'output-location',
      given,
      `a prefix of up to ${String(PREFIX_MAX_LENGTH)} characters after placeholders are replaced`,
    )
  }
}

function readCreateProject(reader: InputReader, project: ProjectReference | undefined, reuse: Reuse): boolean {
  const create = reader.readOr('create-project', parseBoolean, false)
  if (create && reuse === 'only') {
    reader.reject(
      'create-project',
      'true',
      'false with reuse: only, which never starts a training: a new project has no versions',
    )
  }
  if (create && project?.kind === 'arn') {
    reader.reject(
      'create-project',
      'true',
      'a project name in the input project: an ARN identifies an existing project',
    )
  }
  if (create && reader.text('training-manifests') === '') {
    reader.reject('create-project', 'true', 'training-manifests as well: a new project has no datasets to train from')
  }
  return create
}

/** Versions are recognized by the digests of their manifests, which are in their tags. */
function checkReuseData(reader: InputReader, data: DataInput | undefined, record: boolean): void {
  if (data?.kind === 'project-datasets') {
    reader.reject('reuse', 'data', 'run, only, never or fail without training-manifests: datasets have no digest')
  }
  if (!record) reader.reject('record', 'false', 'true with reuse: data, which recognizes versions by their tags')
}

function warningsOf(region: string, data: DataInput, manifestLocation: S3Location | undefined): string[] {
  const warnings: string[] = []
  if (!CUSTOM_LABELS_REGIONS.has(region)) {
    warnings.push(`Custom Labels may not be available in ${region}; calls may fail.`)
  }
  const uploads = data.kind === 'manifests' && [data.training, data.testing].some(isWorkspaceManifest)
  if (manifestLocation !== undefined && !uploads) {
    warnings.push('manifest-location has no effect because no manifest is a file in the workspace.')
  }
  return warnings
}

function isWorkspaceManifest(source: ManifestSource | 'auto-create'): boolean {
  return source !== 'auto-create' && source.kind === 'workspace'
}
