/** The documented rules on manifests. */
import { boundingBoxTooSmall } from './rules/bounding-box-too-small.js'
import { imagesInMultipleS3Buckets } from './rules/images-in-multiple-s3-buckets.js'
import { insufficientImagesPerLabelForAutosplit } from './rules/insufficient-images-per-label-for-autosplit.js'
import { insufficientLabelOverlap } from './rules/insufficient-label-overlap.js'
import { insufficientUsableLabelOverlap } from './rules/insufficient-usable-label-overlap.js'
import { invalidBoundingBox } from './rules/invalid-bounding-box.js'
import { invalidImage } from './rules/invalid-image.js'
import { invalidImageDimension } from './rules/invalid-image-dimension.js'
import { invalidJsonLine } from './rules/invalid-json-line.js'
import { invalidLabelAttributeFormat } from './rules/invalid-label-attribute-format.js'
import { invalidLabelAttributeMetadataFormat } from './rules/invalid-label-attribute-metadata-format.js'
import { invalidLabelNameLength } from './rules/invalid-label-name-length.js'
import { invalidSourceRefFormat } from './rules/invalid-source-ref-format.js'
import { manifestRowsExceedsMaximum } from './rules/manifest-rows-exceeds-maximum.js'
import { manifestTooFewLabels } from './rules/manifest-too-few-labels.js'
import { manifestTooFewUsableLabels } from './rules/manifest-too-few-usable-labels.js'
import { manifestTooManyLabels } from './rules/manifest-too-many-labels.js'
import { missingBoundingBoxConfidence } from './rules/missing-bounding-box-confidence.js'
import { missingClassMapId } from './rules/missing-class-map-id.js'
import { missingSourceRef } from './rules/missing-source-ref.js'
import { noAnnotations } from './rules/no-annotations.js'
import { noAttributeAnnotations } from './rules/no-attribute-annotations.js'
import { noLabelAttributes } from './rules/no-label-attributes.js'
import { noValidAnnotations } from './rules/no-valid-annotations.js'
import { noValidLabelAttributes } from './rules/no-valid-label-attributes.js'
import { tooManyBoundingBoxes } from './rules/too-many-bounding-boxes.js'
import { tooManyInvalidRows } from './rules/too-many-invalid-rows-in-manifest.js'
import { unannotatedRecord } from './rules/unannotated-record.js'
import { unsupportedUseCaseType } from './rules/unsupported-use-case-type.js'
import type { Rule } from './rule.js'

/** All of them. Among those of one kind, the order is that in which they are checked and reported. */
export const ALL_RULES: readonly Rule[] = [
  tooManyInvalidRows,
  imagesInMultipleS3Buckets,
  manifestRowsExceedsMaximum,

  manifestTooFewLabels,
  manifestTooFewUsableLabels,
  manifestTooManyLabels,
  insufficientImagesPerLabelForAutosplit,

  insufficientLabelOverlap,
  insufficientUsableLabelOverlap,

  invalidJsonLine,
  missingSourceRef,
  invalidSourceRefFormat,
  unannotatedRecord,
  noLabelAttributes,

  invalidLabelAttributeFormat,
  invalidLabelAttributeMetadataFormat,
  missingBoundingBoxConfidence,
  missingClassMapId,
  unsupportedUseCaseType,
  invalidLabelNameLength,
  invalidImageDimension,
  invalidBoundingBox,
  boundingBoxTooSmall,
  tooManyBoundingBoxes,
  noValidAnnotations,
  noAttributeAnnotations,

  noValidLabelAttributes,
  noAnnotations,

  invalidImage,
]

/** The rules of one kind, in their order. */
export function rulesOf<Kind extends Rule['kind']>(kind: Kind): readonly Extract<Rule, { readonly kind: Kind }>[] {
  return ALL_RULES.filter((rule): rule is Extract<Rule, { readonly kind: Kind }> => rule.kind === kind)
}
