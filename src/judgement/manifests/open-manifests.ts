/** Finds the manifests that the inputs name, and opens them: files, objects of S3, datasets. */
import { ActionError } from '../../errors/action-error.js'
import { ServiceError } from '../../errors/service-error.js'
import { manifestsOf } from '../data-of-version.js'
import { findProject } from '../find-project.js'
import { findVersion } from '../find-version.js'
import type { Dataset, Project } from '../../model/project.js'
import type { ManifestSource } from '../../model/training-spec.js'
import { filesOf } from '../../model/version-files.js'
import { formatS3Object, type S3Object } from '../../model/s3-uri.js'
import type { OpenImageChecks } from '../../images/open-image-checks.js'
import { readAgain } from '../../ports/read-again.js'
import type { ManifestSource as LintSource } from '../../lint/lint-manifests.js'
import type { LookupTools } from '../../report/step-tools.js'
import type { NamedManifest } from '../../report/lint/step/lint-run-report.js'
import type { LintTools } from './lint-tools.js'
import type { LintInputs } from './lint-inputs.js'
import type { LintVersion } from '../../model/lint-source.js'
import { imageChecksOf } from './image-checks.js'

/** A manifest that can be read. */
export interface OpenManifest extends NamedManifest {
  /** Lends its bytes, from the beginning, and again where they broke off. */
  readonly use: LintSource['use']
  readonly scan?: LintSource['scan']
}

/** Manifests that belong together. */
export interface OpenManifests {
  /** What messages call them. */
  readonly name: string
  readonly training: OpenManifest
  /** Undefined where the service splits the training data. */
  readonly testing: OpenManifest | undefined
}

/** @throws ActionError PROJECT_NOT_FOUND, PROJECT_HAS_NO_DATASETS, VERSION_NOT_FOUND, MANIFEST_UNREADABLE */
export async function openManifests(
  lint: LintTools,
  inputs: LintInputs,
): Promise<{
  readonly manifests: OpenManifests
  readonly base: OpenManifests | undefined
  /** Undefined where no image is checked. The images of the base are not: it is what was trained from. */
  readonly checks: OpenImageChecks | undefined
}> {
  const { lookup: tools, progress } = lint
  let found: Project | undefined
  const project = async (): Promise<{ readonly tools: LookupTools; readonly project: Project }> => {
    if (tools === undefined || inputs.project === undefined) throw new Error('no project is needed')
    found ??= await findProject(tools, inputs.project)
    progress.update({ project: { name: found.name, arn: found.arn } })
    return { tools, project: found }
  }
  const ofVersion = async (selector: LintVersion): Promise<OpenManifests> => {
    const of = await project()
    return openVersion(of.tools, progress, of.project, selector)
  }
  const { source, base } = inputs
  return {
    manifests: await ofSource(),
    base: await ofBase(),
    checks: await imageChecksOf(lint, inputs),
  }

  async function ofSource(): Promise<OpenManifests> {
    switch (source.kind) {
      case 'manifests': {
        const training = openManifest(lint, source.training)
        return { name: training.name, training, testing: source.testing && openManifest(lint, source.testing) }
      }
      case 'version':
        return ofVersion(source.version)
      case 'datasets': {
        const of = await project()
        return openDatasets(of.tools, of.project)
      }
    }
  }

  async function ofBase(): Promise<OpenManifests | undefined> {
    if (base === undefined) return undefined
    if (base.kind === 'version') return ofVersion(base.version)
    const training = openManifest(lint, base.manifest)
    return { name: training.name, training, testing: undefined }
  }
}

function openManifest({ files, signal, scanFile, lookup: tools }: LintTools, source: ManifestSource): OpenManifest {
  if (source.kind === 's3') {
    if (tools === undefined) throw new Error('an object of S3 without a connection')
    return openObject(tools, source.object)
  }
  const { path, workspacePath } = source
  const orSay = async <T>(reading: Promise<T>): Promise<T> => {
    try {
      return await reading
    } catch (error) {
      signal.throwIfAborted()
      // The images of a manifest are checked while it is read: its failures are not those of the file.
      if (!(error instanceof Error && 'code' in error) || error instanceof ActionError) throw error
      const message = `${workspacePath} cannot be read: ${error.message}.`
      const hint = 'Check that the file is there, and that the user of the runner can read it.'
      throw new ActionError('MANIFEST_UNREADABLE', message, { hint, cause: error })
    }
  }
  return {
    name: workspacePath,
    workspacePath,
    use: (read) => orSay(read(files.read(path))),
    scan: (options, signal) => orSay(scanFile(path, options, { signal })),
  }
}

function openObject({ objects, signal }: LookupTools, object: S3Object): OpenManifest {
  const name = formatS3Object(object)
  const use: OpenManifest['use'] = async (read) => {
    try {
      return await readAgain(objects, object, ({ chunks }) => read(chunks))
    } catch (error) {
      signal.throwIfAborted()
      if (!(error instanceof ServiceError) || error.kind !== 'not-found' || error.facts.resource !== name) throw error
      throw new ActionError('MANIFEST_UNREADABLE', `There is no object ${name}.`, {
        requestId: error.facts.requestId,
        cause: error,
      })
    }
  }
  return { name, use }
}

function openDatasets(tools: LookupTools, project: Project): OpenManifests {
  const training = project.datasets.find(({ type }) => type === 'TRAIN')
  const testing = project.datasets.find(({ type }) => type === 'TEST')
  if (training === undefined) {
    const hint = 'Set training-manifests or version, or create a training dataset in the project.'
    throw new ActionError('PROJECT_HAS_NO_DATASETS', `The project ${project.name} has no training dataset.`, { hint })
  }
  const open = (dataset: Dataset, what: string): OpenManifest => ({
    name: `${what} dataset of the project ${project.name}`,
    use: (read) => read(linesOf(tools.rekognition.datasetEntries(dataset.arn))),
  })
  return {
    name: `the datasets of ${project.name}`,
    training: open(training, 'training'),
    testing: testing && open(testing, 'testing'),
  }
}

async function* linesOf(pages: AsyncIterable<readonly string[]>): AsyncGenerator<Uint8Array> {
  for await (const entries of pages) {
    if (entries.length > 0) yield Buffer.from(entries.map((entry) => `${entry}\n`).join(''))
  }
}

async function openVersion(
  tools: LookupTools,
  progress: Pick<LintTools['progress'], 'update'>,
  project: Project,
  selector: LintVersion,
): Promise<OpenManifests> {
  const version = await findVersion(tools, project.arn, selector, '')
  if (version === undefined) throw new Error('a version that is named was not found unreported')
  progress.update({ addresses: filesOf(version) })
  const { training, testing } = manifestsOf(version)
  if (training === undefined) {
    const message = `DescribeProjectVersions names no manifest that ${version.name} was trained from.`
    throw new ActionError('MANIFEST_UNREADABLE', message, { hint: 'Choose a version that was trained from manifests.' })
  }
  const open = (object: S3Object): OpenManifest => openObject(tools, object)
  return { name: version.name, training: open(training), testing: testing && open(testing) }
}
