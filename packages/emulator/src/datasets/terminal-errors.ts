/**
 * What makes the creation or the update of a dataset fail. Guide, "Terminal errors" of datasets. The messages are the
 * service's. How many dropped lines are too many is not documented; the share for invalid lines of a training is used.
 */
import { CONTENT_CODES } from '../../../../src/lint/content-codes.js'
import { FILE_CODES, type FileCode } from '../../../../src/lint/file-codes.js'
import { insufficientImagesPerLabelForAutosplit } from '../../../../src/lint/rules/insufficient-images-per-label-for-autosplit.js'
import { manifestRowsExceedsMaximum } from '../../../../src/lint/rules/manifest-rows-exceeds-maximum.js'
import { manifestTooManyLabels } from '../../../../src/lint/rules/manifest-too-many-labels.js'
import { tooManyInvalidRows } from '../../../../src/lint/rules/too-many-invalid-rows-in-manifest.js'
import type { ManifestLabels } from '../../../../src/lint/rule.js'
import type { DatasetEntry } from './dataset.js'
import type { ReadEntries } from './entries.js'
import { countLabels } from './statistics.js'

/** The message for a manifest that cannot be read. Datasets have no code for an empty manifest; this one is assumed. */
export function fileErrorOf(code: FileCode): string {
  const listed = code === 'ERROR_EMPTY_MANIFEST' ? 'ERROR_MANIFEST_INACCESSIBLE_OR_UNSUPPORTED_FORMAT' : code
  return FILE_CODES[listed].messages[0]
}

/** The message for lines of which too many were dropped; undefined when they are good enough. */
export function lineErrorOf({ lineCount, droppedCount }: ReadEntries): string | undefined {
  const tally = { totalLines: lineCount, invalidLines: droppedCount, buckets: new Set<string>() }
  return tooManyInvalidRows.check(tally) && CONTENT_CODES.ERROR_TOO_MANY_RECORDS_IN_ERROR.messages[0]
}

/** The message for entries that are too many, or have too many labels. */
export function sizeErrorOf(entries: readonly DatasetEntry[]): string | undefined {
  const tally = { totalLines: entries.length, invalidLines: 0, buckets: new Set<string>() }
  return (manifestRowsExceedsMaximum.check(tally) ?? manifestTooManyLabels.check(labelsOf(entries)))?.message
}

/** The message for entries that cannot be distributed. The number of images that a label needs is assumed: that of a split in a training. */
export function distributionErrorOf(entries: readonly DatasetEntry[]): string | undefined {
  const isShort = insufficientImagesPerLabelForAutosplit.check({ ...labelsOf(entries), isSplit: true }) !== undefined
  return isShort ? CONTENT_CODES.ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_DISTRIBUTE.messages[0] : undefined
}

function labelsOf(entries: readonly DatasetEntry[]): ManifestLabels {
  const counts = countLabels(entries)
  return {
    useCase: 'NOT_DETERMINED',
    all: new Set(counts.keys()),
    usable: new Map([...counts].map(([label, { images }]) => [label, images])),
    isSplit: false,
  }
}
