/**
 * The service's limits on manifests: developer guide of Custom Labels, pages "Guidelines and quotas" and
 * "Validation rules for manifest files". Past each of them the line, or the training, fails under the code named here.
 */

/** Bytes of a manifest ("1 GB"; not documented whether decimal, taken as such). Past it: ERROR_MANIFEST_SIZE_TOO_LARGE. */
export const MANIFEST_MAX_BYTES = 1_000_000_000

/** Lines of a manifest; more of them for classification only by AWS support. Past it: ERROR_MANIFEST_ROWS_EXCEEDS_MAXIMUM. */
export const MANIFEST_MAX_LINES = 250_000

/** Regions in which a manifest may have fewer images, and how many. What the service does with more is not documented. */
export const SMALL_REGIONS: ReadonlySet<string> = new Set(['ap-south-1', 'eu-west-2'])
export const SMALL_REGION_IMAGES_MAX = { training: 28_000, testing: 7_000 }

/** Images of a label in a testing manifest. What the service does with more is not documented. */
export const TESTING_IMAGES_OF_LABEL_MAX = 1000

/** Characters of a line. Past it the line is given up. */
export const LINE_MAX_CHARACTERS = 100_000

/** Labels of a model. Past it: ERROR_MANIFEST_TOO_MANY_LABELS. */
export const MODEL_LABELS_MAX = 250

/** Image-level labels of an image. Past it: no code is documented. */
export const IMAGE_LABELS_MAX = 50

/** Boxes of an image. Past it: ERROR_TOO_MANY_BOUNDING_BOXES. */
export const IMAGE_BOXES_MAX = 50

/** Characters of a label. Past it: ERROR_INVALID_LABEL_NAME_LENGTH. */
export const LABEL_MAX_CHARACTERS = 256

/** Pixels of an image's smallest and largest side. Outside: ERROR_INVALID_IMAGE_DIMENSION. */
export const IMAGE_SIDE_MIN_PIXELS = 64
export const IMAGE_SIDE_MAX_PIXELS = 4096

/** How many times longer one side of an image may be than the other. Past it: ERROR_INVALID_IMAGE_DIMENSION. */
export const IMAGE_MAX_ASPECT_RATIO = 20

/** Bytes of an image in S3 ("15 MB"; not documented whether decimal, so that only what is too large either way is refused). */
export const IMAGE_MAX_BYTES = 15 * 1024 * 1024

/**
 * Bytes of an image that are read first, and where the size in pixels is behind them: past those it is not looked for. Our
 * choice: a camera's EXIF with its thumbnail is up to 64 KiB, and colour profiles with previews are seldom over a mebibyte.
 */
export const IMAGE_FIRST_BYTES = 32 * 1024
export const IMAGE_MORE_BYTES = 1024 * 1024

/** Labels that a model of whole images needs. Below: ERROR_MANIFEST_TOO_FEW_LABELS. */
export const IMAGE_LEVEL_LABELS_MIN = 2

/** Labels that a model of boxes needs; one has been enough since June 2020 (document history). */
export const BOX_LABELS_MIN = 1

/** Share of the training labels that the testing manifest must have too. Below: ERROR_INSUFFICIENT_LABEL_OVERLAP. */
export const LABEL_OVERLAP_MIN_SHARE = 0.5

/** Longest side, in pixels, that the service trains with; it scales larger images down to it, boxes with them. */
export const SCALED_SIDE_MAX_PIXELS = 1280

/** Pixels that each side of a box must exceed after that. Not above: ERROR_BOUNDING_BOX_TOO_SMALL. */
export const BOX_SIDE_OVER_PIXELS = 1

/** Share of the training images that the service sets apart for testing when it splits by itself (AutoCreate). */
export const AUTO_SPLIT_TESTING_SHARE = 0.2
