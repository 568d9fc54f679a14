/** What the user wants the version to be trained from. */
import type { InputReader } from './reader.js'
import type { Deps } from '../ports/deps.js'
import type { DataInput, ManifestSource } from '../model/training-spec.js'
import { parseBoolean } from './fields.js'
import { parseManifests, findManifest } from './manifests.js'

/** Reads the manifests, or that the project’s own datasets are used; problems are gathered in the reader. */
export async function readData(reader: InputReader, deps: Pick<Deps, 'env' | 'files'>): Promise<DataInput | undefined> {
  const autoCreate = reader.readOr('auto-create-testing-data', parseBoolean, false)
  const hasTraining = reader.text('training-manifests') !== ''
  const hasTesting = reader.text('testing-manifests') !== ''
  if (autoCreate && hasTesting) {
    reader.reject('auto-create-testing-data', 'true', 'true only without testing-manifests')
  }
  if (autoCreate && !hasTraining) {
    reader.reject(
      'auto-create-testing-data',
      'true',
      'training-manifests as well: without it, the project’s own datasets are used',
    )
  }
  if (hasTesting && !hasTraining) {
    reader.reject('training-manifests', '', 'it is required with testing-manifests: the service needs both or neither')
  }
  if (hasTraining && !hasTesting && !autoCreate) {
    reader.reject(
      'testing-manifests',
      '',
      'it is required with training-manifests; or set auto-create-testing-data: true to have the service use part of the training images for testing',
    )
  }
  const training = await readManifest(reader, deps, 'training-manifests')
  const testing = await readManifest(reader, deps, 'testing-manifests')
  if (!hasTraining) return { kind: 'project-datasets' }
  if (training === undefined) return undefined
  if (autoCreate) return { kind: 'manifests', training, testing: 'auto-create' }
  return testing === undefined ? undefined : { kind: 'manifests', training, testing }
}

async function readManifest(
  reader: InputReader,
  deps: Pick<Deps, 'env' | 'files'>,
  input: 'training-manifests' | 'testing-manifests',
): Promise<ManifestSource | undefined> {
  const typed = reader.read(input, parseManifests)
  if (typed === undefined) return undefined
  const found = await findManifest(typed, deps.env.GITHUB_WORKSPACE, deps.files)
  if (found.ok) return found.value
  reader.reject(input, reader.text(input), found.problem)
  return undefined
}
