/** The files that a training writes to its output location, under the service's names. */
import type { ObjectRef } from '../s3/object-ref.js'
import type { ProjectVersion } from '../state.js'

/** What the service calls its files. Seen in AWS's samples; the guide names some of them otherwise. */
const FILE_NAMES = {
  evaluationSummary: 'EvaluationResultSummary',
  manifestSummary: 'ManifestSummary',
  trainingValidation: 'TrainingManifestWithValidation',
  testingValidation: 'TestingManifestWithValidation',
  trainingOutput: 'TrainingGroundTruth',
  testingOutput: 'TestingGroundTruth',
} as const

export type FileKind = keyof typeof FILE_NAMES

/** All files that a training can write. */
export const FILE_KINDS: readonly FileKind[] = Object.keys(FILE_NAMES).filter(
  (kind): kind is FileKind => kind in FILE_NAMES,
)

/** A file to write. */
export interface ResultFile {
  readonly kind: FileKind
  /** Text, or its bytes where others use them too. */
  readonly content: string | Buffer
}

/** Where a version's file goes: `<prefix>/<kind>-<project>-<version>.json`. */
export function fileOf(version: ProjectVersion, projectName: string, kind: FileKind): ObjectRef {
  const { bucket, prefix } = version.output
  // What the service does with a slash at the end of the prefix is not documented; here it makes no second one.
  const folder = prefix === '' ? '' : `${prefix.replace(/\/$/, '')}/`
  return { bucket, key: `${folder}${FILE_NAMES[kind]}-${projectName}-${version.name}.json` }
}
