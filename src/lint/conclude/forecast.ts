/** How a training with these manifests would end, by the rules that the emulator trains by. */
import type { ManifestReport, UseCase } from '../../manifest/finding.js'
import { checkTally, useCaseOf } from '../check-manifest.js'
import { checkTogether, type TogetherReport } from '../check-together.js'
import type { FileCode } from '../file-codes.js'
import { fileErrorOf } from '../file-error.js'
import type { Reading } from '../scan/label-entry.js'
import type { ManifestPartial } from '../scan/partial.js'

/** The end of a training, as far as manifests decide it. */
export interface Outcome {
  /** The service's terminal code; undefined where the training succeeds. */
  readonly code: string | undefined
  readonly useCase: UseCase
  /** File error of each manifest. */
  readonly fileErrors: { readonly training: FileCode | undefined; readonly testing: FileCode | undefined }
  /** Empty after a file error: no line is judged then. */
  readonly together: TogetherReport
}

/** How lines in doubt are read, or which kind of model a manifest of both kinds is taken to make. */
export type ForecastReading = Exclude<Reading, 'sure'> | 'other-kind'

const NOTHING: TogetherReport = { useCase: 'NOT_DETERMINED', training: [], testing: [], both: [] }

/**
 * The outcome in one reading.
 * @param testing undefined where the service splits the training data
 */
export function forecast(
  training: ManifestPartial,
  testing: ManifestPartial | undefined,
  reading: ForecastReading,
): Outcome {
  const fileErrors = {
    training: fileErrorOf(training.sizeBytes, training.head),
    testing: testing === undefined ? undefined : fileErrorOf(testing.sizeBytes, testing.head),
  }
  const fileError = fileErrors.training ?? fileErrors.testing
  if (fileError !== undefined) return { code: fileError, useCase: 'NOT_DETERMINED', fileErrors, together: NOTHING }
  // The training manifest decides the kind of the model, so that only its lines can be taken for another kind.
  const ofTesting = reading === 'other-kind' ? 'taken' : reading
  const together = checkTogether(reportOf(training, reading), testing ? reportOf(testing, ofTesting) : 'auto-create')
  const [first] = [...together.training, ...together.testing, ...together.both]
  return { code: first?.code, useCase: together.useCase, fileErrors, together }
}

/** What a manifest comes to in a reading. The lines with errors are left out: nothing here asks for them. */
export function reportOf(partial: ManifestPartial, reading: ForecastReading): ManifestReport {
  const lines: Exclude<Reading, 'sure'> = reading === 'other-kind' ? 'taken' : reading
  const count = (counts: ManifestPartial['verdicts']['valid']) => counts.sure + counts[lines]
  const { verdicts, kinds } = partial
  const counted = { valid: count(verdicts.valid), invalid: count(verdicts.invalid), ignored: count(verdicts.ignored) }
  const totalLines = counted.valid + counted.invalid + counted.ignored
  const buckets = new Set(partial.buckets.keys())
  const labels = { 'image-level': new Map<string, number>(), box: new Map<string, number>() }
  for (const entry of partial.labels.entries) {
    const linesOfLabel = count(entry.lines)
    if (linesOfLabel > 0) labels[entry.kind].set(entry.label, linesOfLabel)
  }
  const useCase = useCaseOf({ imageLevel: count(kinds['image-level']), box: count(kinds.box) })
  return {
    useCase: reading === 'other-kind' ? otherKind(useCase, labels) : useCase,
    totalLines,
    validLines: counted.valid,
    invalidLines: counted.invalid,
    ignoredLines: counted.ignored,
    errorLines: [],
    contentFindings: checkTally({ totalLines, invalidLines: counted.invalid, buckets }),
    imageLabels: labels['image-level'],
    boxLabels: labels.box,
    buckets,
  }
}

/** The kind of the fewer lines, where there are lines of both. */
function otherKind(
  useCase: UseCase,
  labels: { readonly 'image-level': ReadonlyMap<string, number>; readonly box: ReadonlyMap<string, number> },
): UseCase {
  if (labels['image-level'].size === 0 || labels.box.size === 0) return useCase
  return useCase === 'OBJECT_LOCALIZATION' ? 'IMAGE_LEVEL_LABELS' : 'OBJECT_LOCALIZATION'
}
