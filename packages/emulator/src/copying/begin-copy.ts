/** Decides, when a copy begins, how it will end. */
import { FILE_CODES } from '../../../../src/lint/file-codes.js'
import { findVersion } from '../s3/store.js'
import { statusMessageOf } from '../status-messages.js'
import type { EmulatorState, Project, ProjectVersion } from '../state.js'
import { isWritable } from '../training/inputs.js'
import { FILE_KINDS, fileOf, type FileKind } from '../training/result-files.js'
import type { TrainingEnding, TrainingResults } from '../training/training.js'
import type { Copying } from './copying.js'
import { copyRuleOf } from './copy-rule.js'

/**
 * The end of a copy that begins now. The result files are those that are in S3 at this moment; under which names the service
 * writes them is not documented: here, those that a training of the copy would have written.
 * @param state of the account of the destination
 */
export function beginCopy(
  state: EmulatorState,
  source: ProjectVersion,
  destination: Project,
  copy: ProjectVersion,
  now: number,
): Copying {
  const rule = copyRuleOf(state.settings.copies, copy.name)
  const seconds = rule.end === 'never' ? Infinity : (rule.seconds ?? state.settings.copySeconds)
  return { endsAt: now + seconds * 1000, ending: endingOf() }

  function endingOf(): TrainingEnding {
    if (rule.end === 'failed') return failed(rule.statusMessage ?? statusMessageOf('COPYING_FAILED'))
    if (!isWritable(state, copy, destination.name))
      return failed(FILE_CODES.ERROR_CANNOT_WRITE_OUTPUT_S3_BUCKET.messages[0])
    const kinds = FILE_KINDS.filter((kind) => source.results[kind] !== undefined)
    const { f1Score } = source.results
    return {
      status: 'COPYING_COMPLETED',
      statusMessage: statusMessageOf('COPYING_COMPLETED'),
      results: { f1Score, ...whereFilesGo(kinds) },
      model: source.model,
      files: kinds.flatMap((kind) => {
        const bytes = bytesOf(state, source, kind)
        return bytes === undefined ? [] : [{ key: fileOf(copy, destination.name, kind).key, bytes }]
      }),
    }
  }

  function whereFilesGo(kinds: readonly FileKind[]): TrainingResults {
    return Object.fromEntries(kinds.map((kind) => [kind, fileOf(copy, destination.name, kind)]))
  }
}

function bytesOf({ buckets }: EmulatorState, { results }: ProjectVersion, kind: FileKind): Buffer | undefined {
  const file = results[kind]
  const bucket = buckets.get(file?.bucket ?? '')
  return file === undefined || bucket === undefined
    ? undefined
    : findVersion(bucket, file.key, file.versionId)?.content?.bytes
}

function failed(statusMessage: string): TrainingEnding {
  return { status: 'COPYING_FAILED', statusMessage, results: {}, files: [] }
}
