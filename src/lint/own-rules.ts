/** The rules of this project, besides those of the service. */
import { adjustedBoxes } from './own/adjusted-boxes.js'
import { blankLines } from './own/blank-lines.js'
import { bucketOwnerNotChecked } from './own/bucket-owner-not-checked.js'
import { byteOrderMark } from './own/byte-order-mark.js'
import { classIdAsText } from './own/class-id-as-text.js'
import { carriageReturnAlone } from './own/carriage-return-alone.js'
import { cocoFile } from './own/coco-file.js'
import { confidenceOutOfRange } from './own/confidence-out-of-range.js'
import { crlf } from './own/crlf.js'
import { csvFile } from './own/csv-file.js'
import { doubleCarriageReturn } from './own/double-carriage-return.js'
import { doubledScheme } from './own/doubled-scheme.js'
import { fewImages } from './own/few-images.js'
import { fewImagesForSplit } from './own/few-images-for-split.js'
import { fractionalBox } from './own/fractional-box.js'
import { groundTruthJob } from './own/ground-truth-job.js'
import { gzipFile } from './own/gzip-file.js'
import { htmlFile } from './own/html-file.js'
import { ignoredLines } from './own/ignored-lines.js'
import { imageDimensions } from './own/image-dimensions.js'
import { imageFile } from './own/image-file.js'
import { imageFormat } from './own/image-format.js'
import { imageNotChecked } from './own/image-not-checked.js'
import { imageSizeDiffers } from './own/image-size-differs.js'
import { imageSizeSwapped } from './own/image-size-swapped.js'
import { imageSizeZero } from './own/image-size-zero.js'
import { imagesNotCompared } from './own/images-not-compared.js'
import { imageTooLarge } from './own/image-too-large.js'
import { imagesInOtherRegion } from './own/images-in-other-region.js'
import { imagesOfOtherOwner } from './own/images-of-other-owner.js'
import { imbalancedLabels } from './own/imbalanced-labels.js'
import { impossibleBucket } from './own/impossible-bucket.js'
import { invalidLinesAtLimit } from './own/invalid-lines-at-limit.js'
import { invalidUtf8 } from './own/invalid-utf-8.js'
import { invisibleCharacters } from './own/invisible-characters.js'
import { invisibleInLabel } from './own/invisible-in-label.js'
import { jsonArray } from './own/json-array.js'
import { leakedContent } from './own/leaked-content.js'
import { leakedGroup } from './own/leaked-group.js'
import { leakedImage } from './own/leaked-image.js'
import { lfsPointer } from './own/lfs-pointer.js'
import { lineTooLong } from './own/line-too-long.js'
import { missingImage } from './own/missing-image.js'
import { manyImagesInRegion } from './own/many-images-in-region.js'
import { manyTestingImages } from './own/many-testing-images.js'
import { misspeltLabel } from './own/misspelt-label.js'
import { mixedKinds } from './own/mixed-kinds.js'
import { moderationLine } from './own/moderation-line.js'
import { nearDuplicateLeak } from './own/near-duplicate-leak.js'
import { negativeBoxSize } from './own/negative-box-size.js'
import { noFileExtension } from './own/no-file-extension.js'
import { noImageChecked } from './own/no-image-checked.js'
import { noImageExtension } from './own/no-image-extension.js'
import { normalisedBoxes } from './own/normalised-boxes.js'
import { notAnImage } from './own/not-an-image.js'
import { numberedAttributes } from './own/numbered-attributes.js'
import { otherKindOfTesting } from './own/other-kind.js'
import { parquetFile } from './own/parquet-file.js'
import { placeholderBucket } from './own/placeholder-bucket.js'
import { prettyPrinted } from './own/pretty-printed.js'
import { relabelledImage } from './own/relabelled-image.js'
import { relativeSourceRef } from './own/relative-source-ref.js'
import { repeatedBox } from './own/repeated-box.js'
import { repeatedContent } from './own/repeated-content.js'
import { repeatedImage } from './own/repeated-image.js'
import { sameManifest } from './own/same-manifest.js'
import { shiftedClassIds } from './own/shifted-class-ids.js'
import { similarLabels } from './own/similar-labels.js'
import { splitByOrder } from './own/split-by-order.js'
import { thinBox } from './own/thin-box.js'
import { tooManyLabelsOfImage } from './own/too-many-labels-of-image.js'
import { uncertainForecast } from './own/uncertain-forecast.js'
import { undocumentedCreationDate } from './own/undocumented-creation-date.js'
import { unpairedMetadata } from './own/unpaired-metadata.js'
import { untestedLabel } from './own/untested-label.js'
import { untrainedLabel } from './own/untrained-label.js'
import { unusualBoxShape } from './own/unusual-box-shape.js'
import { unusualBoxSize } from './own/unusual-box-size.js'
import { utf16File } from './own/utf-16-file.js'
import { xmlFile } from './own/xml-file.js'
import { zipFile } from './own/zip-file.js'
import type { OwnRule } from './own-rule.js'

/** All of them, of each severity the worst first: in this order findings are reported. */
export const OWN_RULES: readonly OwnRule[] = [
  lfsPointer,
  htmlFile,
  xmlFile,
  gzipFile,
  zipFile,
  parquetFile,
  imageFile,
  utf16File,
  jsonArray,
  prettyPrinted,
  cocoFile,
  csvFile,
  noFileExtension,
  byteOrderMark,
  crlf,
  doubleCarriageReturn,
  carriageReturnAlone,
  blankLines,
  lineTooLong,
  invalidUtf8,
  relativeSourceRef,
  doubledScheme,
  placeholderBucket,
  impossibleBucket,
  notAnImage,
  noImageExtension,
  invisibleCharacters,
  unpairedMetadata,
  groundTruthJob,
  moderationLine,
  classIdAsText,
  undocumentedCreationDate,
  confidenceOutOfRange,
  tooManyLabelsOfImage,
  adjustedBoxes,
  normalisedBoxes,
  negativeBoxSize,
  repeatedBox,
  imageSizeZero,
  fractionalBox,
  thinBox,
  imagesInOtherRegion,
  imagesOfOtherOwner,
  bucketOwnerNotChecked,
  noImageChecked,
  missingImage,
  imageFormat,
  imageTooLarge,
  imageDimensions,
  imageSizeDiffers,
  imageSizeSwapped,
  sameManifest,
  leakedImage,
  leakedContent,
  nearDuplicateLeak,
  leakedGroup,
  relabelledImage,
  repeatedImage,
  repeatedContent,
  uncertainForecast,
  invalidLinesAtLimit,
  fewImagesForSplit,
  mixedKinds,
  otherKindOfTesting,
  invisibleInLabel,
  similarLabels,
  misspeltLabel,
  shiftedClassIds,
  untestedLabel,
  untrainedLabel,
  numberedAttributes,
  unusualBoxSize,
  unusualBoxShape,
  fewImages,
  manyTestingImages,
  manyImagesInRegion,
  imbalancedLabels,
  ignoredLines,
  imagesNotCompared,
  splitByOrder,
  imageNotChecked,
]

/** The rules of one kind, in their order. */
export function ownRulesOf<Kind extends OwnRule['kind']>(
  kind: Kind,
): readonly Extract<OwnRule, { readonly kind: Kind }>[] {
  return OWN_RULES.filter((rule): rule is Extract<OwnRule, { readonly kind: Kind }> => rule.kind === kind)
}

export const OWN_LINE_RULES = ownRulesOf('line')
