/** Which manifests are linted, and which they are compared with. */
import type { Deps } from '../../ports/deps.js'
import { parseVersionReference } from '../aws.js'
import { parseManifests } from '../manifests.js'
import { refused, type InputReader } from '../reader.js'
import { findWorkspaceFile } from '../workspace-file.js'
import { LINT_VERSION_WORDS, type BaseInput, type LintVersion, type SourceInput } from '../../model/lint-source.js'
import { success, type Result } from '../../model/result.js'
import type { ProjectReference } from '../../model/project.js'
import type { ManifestSource } from '../../model/training-spec.js'

type FileDeps = Pick<Deps, 'env' | 'files'>

/** Reads where the manifests are; exactly one place must be named. Problems are gathered in the reader. */
export async function readSource(
  reader: InputReader,
  deps: FileDeps,
  project: ProjectReference | undefined,
): Promise<SourceInput | undefined> {
  const hasManifests = reader.text('training-manifests') !== ''
  const hasVersion = reader.text('version') !== ''
  const training = await readManifest(reader, deps, 'training-manifests')
  const testing = await readManifest(reader, deps, 'testing-manifests')
  if (reader.text('testing-manifests') !== '' && !hasManifests) {
    reader.reject('training-manifests', '', 'it is required with testing-manifests')
    return undefined
  }
  if (hasManifests && hasVersion) {
    reader.reject('version', reader.text('version'), 'nothing with training-manifests: one of the two is linted')
    return undefined
  }
  if (hasManifests) return training && { kind: 'manifests', training, testing }
  if (hasVersion) {
    const version = readVersion(reader, 'version', project)
    return version && { kind: 'version', version }
  }
  if (reader.text('project') !== '') return { kind: 'datasets' }
  const forms = 'a file or an S3 URI; or set project for its datasets, with version for the manifests of a version'
  reader.reject('training-manifests', '', `it is required: ${forms}`)
  return undefined
}

/** An S3 URI, a path with a slash in it, or a version. */
export async function readBase(
  reader: InputReader,
  deps: FileDeps,
  project: ProjectReference | undefined,
  source: SourceInput | undefined,
): Promise<BaseInput | undefined> {
  const text = reader.text('base')
  if (text === '') return undefined
  if (text.includes('/') && !text.startsWith('arn:')) {
    const manifest = await readManifest(reader, deps, 'base')
    return manifest && { kind: 'manifest', manifest }
  }
  const ofSource = source?.kind === 'version' && source.version.kind === 'arn' ? source.version.project : undefined
  const version = readVersion(reader, 'base', project ?? (ofSource === undefined ? undefined : { name: ofSource }))
  return version && { kind: 'version', version }
}

function readVersion(
  reader: InputReader,
  input: 'version' | 'base',
  project: { readonly name: string } | undefined,
): LintVersion | undefined {
  const version = reader.read(input, (text) => parseVersion(text, input))
  if (version === undefined) return undefined
  const given = reader.text(input)
  if (version.kind === 'arn') {
    if (project !== undefined && project.name !== version.project) {
      reader.reject(input, given, `a version of the project ${project.name}`)
      return undefined
    }
    return version
  }
  // A project with a mistake has a problem of its own.
  if (project === undefined && reader.text('project') === '') {
    reader.reject('project', '', `it is required for ${input}: ${given}`)
  }
  return version
}

function parseVersion(text: string, input: 'version' | 'base'): Result<LintVersion> {
  const word = LINT_VERSION_WORDS.find((one) => one === text)
  if (word !== undefined) return success({ kind: word })
  const reference = parseVersionReference(text)
  if (reference.ok || text.startsWith('arn:')) return reference
  const files = input === 'base' ? ', an S3 URI, or a path with a / such as ./base.manifest' : ''
  return refused(`${LINT_VERSION_WORDS.join(', ')}, a version name, a version ARN${files}`)
}

/** Unlike for a training, a file that is empty or too large is no mistake of the input: the lint says what it is. */
async function readManifest(
  reader: InputReader,
  deps: FileDeps,
  input: 'training-manifests' | 'testing-manifests' | 'base',
): Promise<ManifestSource | undefined> {
  const typed = reader.read(input, parseManifests)
  if (typed === undefined || typed.kind === 's3') return typed
  const found = await findWorkspaceFile(typed.path, deps.env.GITHUB_WORKSPACE, deps.files, 's3://bucket/key')
  if (found.ok) return { kind: 'workspace', ...found.value }
  reader.reject(input, reader.text(input), found.problem)
  return undefined
}
