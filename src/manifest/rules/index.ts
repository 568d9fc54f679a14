/** The documented rules on manifests. Within a list, the order is that in which they are checked and reported. */
import { boundingBoxTooSmall } from './bounding-box-too-small.js'
import { imagesInMultipleS3Buckets } from './images-in-multiple-s3-buckets.js'
import { insufficientImagesPerLabelForAutosplit } from './insufficient-images-per-label-for-autosplit.js'
import { insufficientLabelOverlap } from './insufficient-label-overlap.js'
import { insufficientUsableLabelOverlap } from './insufficient-usable-label-overlap.js'
import { invalidBoundingBox } from './invalid-bounding-box.js'
import { invalidImageDimension } from './invalid-image-dimension.js'
import { invalidJsonLine } from './invalid-json-line.js'
import { invalidLabelAttributeFormat } from './invalid-label-attribute-format.js'
import { invalidLabelAttributeMetadataFormat } from './invalid-label-attribute-metadata-format.js'
import { invalidLabelNameLength } from './invalid-label-name-length.js'
import { invalidSourceRefFormat } from './invalid-source-ref-format.js'
import { manifestRowsExceedsMaximum } from './manifest-rows-exceeds-maximum.js'
import { manifestTooFewLabels } from './manifest-too-few-labels.js'
import { manifestTooFewUsableLabels } from './manifest-too-few-usable-labels.js'
import { manifestTooManyLabels } from './manifest-too-many-labels.js'
import { missingBoundingBoxConfidence } from './missing-bounding-box-confidence.js'
import { missingClassMapId } from './missing-class-map-id.js'
import { missingSourceRef } from './missing-source-ref.js'
import { noAnnotations } from './no-annotations.js'
import { noAttributeAnnotations } from './no-attribute-annotations.js'
import { noLabelAttributes } from './no-label-attributes.js'
import { noValidAnnotations } from './no-valid-annotations.js'
import { noValidLabelAttributes } from './no-valid-label-attributes.js'
import type { AttributeRule, ConclusionRule, LabelRule, LineRule, ManifestRule, OverlapRule } from './rule.js'
import { tooManyBoundingBoxes } from './too-many-bounding-boxes.js'
import { tooManyInvalidRows } from './too-many-invalid-rows.js'
import { unannotatedRecord } from './unannotated-record.js'
import { undocumentedCreationDate } from './undocumented-creation-date.js'
import { unsupportedUseCaseType } from './unsupported-use-case-type.js'

/** The first that finds something is all that is said of a line. */
export const LINE_RULES: readonly LineRule[] = [
  invalidJsonLine,
  missingSourceRef,
  invalidSourceRefFormat,
  unannotatedRecord,
  noLabelAttributes,
]

/** The first that finds something is all that is said of a label attribute, and of its line. */
export const STOPPING_ATTRIBUTE_RULES: readonly AttributeRule[] = [
  invalidLabelAttributeFormat,
  invalidLabelAttributeMetadataFormat,
  missingBoundingBoxConfidence,
  missingClassMapId,
]

export const ATTRIBUTE_RULES: readonly AttributeRule[] = [
  unsupportedUseCaseType,
  invalidLabelNameLength,
  invalidImageDimension,
  invalidBoundingBox,
  boundingBoxTooSmall,
  tooManyBoundingBoxes,
  noValidAnnotations,
  noAttributeAnnotations,
  undocumentedCreationDate,
]

export const CONCLUSION_RULES: readonly ConclusionRule[] = [noValidLabelAttributes, noAnnotations]

export const MANIFEST_RULES: readonly ManifestRule[] = [
  tooManyInvalidRows,
  imagesInMultipleS3Buckets,
  manifestRowsExceedsMaximum,
]

export const LABEL_RULES: readonly LabelRule[] = [
  manifestTooFewLabels,
  manifestTooFewUsableLabels,
  manifestTooManyLabels,
  insufficientImagesPerLabelForAutosplit,
]

export const OVERLAP_RULES: readonly OverlapRule[] = [insufficientLabelOverlap, insufficientUsableLabelOverlap]
