/** The name of the version, and what to do with an existing one. */
import type { InputReader } from './reader.js'
import type { StepContext } from '../model/run.js'
import type { Reuse, VersionNameInput } from '../model/training-spec.js'
import { parseVersionName } from './aws.js'
import { deriveVersionName } from '../model/version-name.js'

/**
 * Reads the name, or derives it from the run.
 * @returns undefined when the reader has been given a problem
 */
export function readVersionName(reader: InputReader, context: StepContext, reuse: Reuse): VersionNameInput | undefined {
  if (reader.text('version-name') !== '') {
    const name = reader.read('version-name', parseVersionName)
    return name === undefined ? undefined : { kind: 'given', name }
  }
  if (reuse === 'only') {
    // Empty is what an expression gives that finds nothing, and a derived name would be that of another training.
    reader.reject(
      'version-name',
      '',
      'the name of the version that reuse: only resumes; it may come from an empty expression, such as an output of a job that was skipped or failed',
    )
    return undefined
  }
  if (context.runId === undefined) {
    reader.reject('version-name', '', 'it is required outside a workflow run (GITHUB_RUN_ID is not set)')
    return undefined
  }
  const name = deriveVersionName({
    serverUrl: context.serverUrl,
    repositoryId: context.repositoryId ?? context.repository ?? '',
    runId: context.runId,
    job: context.job ?? '',
    matrix: reader.text('matrix'),
    project: reader.text('project'),
    trainingManifests: reader.text('training-manifests'),
    testingManifests: reader.text('testing-manifests'),
    autoCreate: reader.text('auto-create-testing-data').toLowerCase() === 'true',
    refName: context.refName ?? '',
    runNumber: context.runNumber ?? '',
    commit: context.commit ?? '',
    attempt: reuse === 'never' && context.runAttempt > 1 ? context.runAttempt : undefined,
  })
  return { kind: 'derived', name }
}
