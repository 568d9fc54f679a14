/**
 * Faults of single lines. They stand in the validation manifests and do not end the training by themselves.
 * Guide: "List of non-terminal JSON line validation errors" and "... warnings".
 */
import type { CodeRow } from './code-description.js'

export const LINE_CODES = {
  ERROR_INVALID_JSON_LINE: {
    scope: 'line',
    severity: 'error',
    messages: ['The JSON Line has an invalid format.'],
    stops: true,
    effect: 'line-invalid',
    remedy:
      'Write each image as one complete JSON object on a line of its own, without blank lines, trailing commas or enclosing brackets.',
  },
  ERROR_MISSING_SOURCE_REF: {
    scope: 'line',
    severity: 'error',
    messages: ['The source-ref key is missing.'],
    stops: true,
    effect: 'line-invalid',
    remedy: 'Add source-ref with the S3 URI of the image, spelt exactly so.',
  },
  ERROR_INVALID_SOURCE_REF_FORMAT: {
    scope: 'line',
    severity: 'error',
    messages: ['The format of the source-ref value is invalid.'],
    stops: true,
    effect: 'line-invalid',
    remedy: 'Write source-ref as s3://bucket/key: lower-case scheme, an existing bucket, the object key as it is.',
  },
  ERROR_NO_LABEL_ATTRIBUTES: {
    scope: 'line',
    severity: 'error',
    messages: ['No label attributes found.'],
    stops: true,
    effect: 'line-invalid',
    remedy: 'Give the line a label attribute and, beside it, its metadata under the same name with -metadata appended.',
  },
  ERROR_INVALID_LABEL_ATTRIBUTE_FORMAT: {
    scope: 'line',
    severity: 'error',
    messages: ['The format of the label attribute {} is invalid.'],
    stops: true,
    effect: 'attribute-unused',
    remedy:
      'For boxes, write image_size as a list of one object with width, height and depth, and annotations with whole numbers for class_id, left, top, width and height. For an image-level label write a whole number.',
  },
  ERROR_INVALID_LABEL_ATTRIBUTE_METADATA_FORMAT: {
    scope: 'line',
    severity: 'error',
    messages: ['The format of the label attribute metadata is invalid.'],
    stops: true,
    effect: 'attribute-unused',
    remedy:
      'Complete the metadata: type, human-annotated (yes or no) and creation-date always; class-name and confidence for an image-level label; class-map and objects for boxes.',
  },
  ERROR_MISSING_BOUNDING_BOX_CONFIDENCE: {
    scope: 'line',
    severity: 'error',
    messages: ['One or more bounding boxes has a missing confidence value.'],
    stops: true,
    effect: 'attribute-unused',
    remedy:
      'Give the objects list of the metadata one entry with a confidence for each box, in the order of the boxes.',
  },
  ERROR_MISSING_CLASS_MAP_ID: {
    scope: 'line',
    severity: 'error',
    messages: ['One of more class ids is missing from the class map.'],
    stops: true,
    effect: 'attribute-unused',
    remedy: 'Add every class_id of the boxes to the class-map of the same line, with the id as a string for the key.',
  },
  ERROR_UNSUPPORTED_USE_CASE_TYPE: {
    scope: 'line',
    severity: 'error',
    messages: ['The use case type of the {} label attribute metadata is unsupported. Check the type field.'],
    stops: false,
    effect: 'attribute-unused',
    remedy:
      'Use groundtruth/image-classification or groundtruth/object-detection as type. Convert the multi-label format of Ground Truth into one attribute for each label; other jobs cannot be trained from.',
  },
  ERROR_NO_VALID_LABEL_ATTRIBUTES: {
    scope: 'line',
    severity: 'error',
    messages: ['No valid label attributes found.'],
    stops: false,
    effect: 'line-invalid',
    remedy: 'Correct the other errors of the line: each of its label attributes has one.',
  },
  ERROR_INVALID_LABEL_NAME_LENGTH: {
    scope: 'line',
    severity: 'error',
    // The guide gives the code without a message; this one is ours.
    messages: ['The length of the label name is invalid.'],
    stops: false,
    effect: 'line-invalid',
    remedy: 'Shorten the label to at most 256 characters, in every line that uses it.',
  },
  ERROR_INVALID_IMAGE: {
    scope: 'line',
    severity: 'error',
    messages: ['The image is invalid. Check S3 path and/or image properties.'],
    stops: false,
    effect: 'line-invalid',
    remedy:
      'Check that the image exists under its source-ref and is a PNG or JPEG of at most 15 MB with sides of 64 to 4096 pixels, neither over 20 times the other. Replace the image or drop the line.',
  },
  ERROR_INVALID_IMAGE_DIMENSION: {
    scope: 'line',
    severity: 'error',
    messages: ['The image dimension(s) do not conform to allowed dimensions.'],
    stops: false,
    effect: 'line-invalid',
    remedy: 'Scale the image to sides of 64 to 4096 pixels, and its boxes and image_size with it, or drop the line.',
  },
  ERROR_INVALID_BOUNDING_BOX: {
    scope: 'annotation',
    severity: 'error',
    messages: ['The bounding box has off frame values.'],
    stops: false,
    effect: 'box-unused',
    remedy: 'Move or crop the box until it lies within image_size, or remove it together with its entry in objects.',
  },
  ERROR_BOUNDING_BOX_TOO_SMALL: {
    scope: 'annotation',
    severity: 'error',
    messages: ['The height and width of the bounding box is too small.'],
    stops: false,
    effect: 'box-unused',
    remedy:
      'Enlarge the box, or remove it together with its entry in objects. Images are scaled down to 1280 pixels first; each side must still be over one pixel then.',
  },
  ERROR_TOO_MANY_BOUNDING_BOXES: {
    scope: 'line',
    severity: 'error',
    messages: ['There are more bounding boxes than the allowed maximum.'],
    stops: false,
    effect: 'line-invalid',
    remedy: 'Keep at most 50 boxes for an image; cut the image into parts if it needs more.',
  },
  ERROR_NO_VALID_ANNOTATIONS: {
    scope: 'line',
    severity: 'error',
    messages: ['No valid annotations found.'],
    stops: false,
    effect: 'attribute-unused',
    remedy: 'Correct the boxes of the line: every one of them has an error.',
  },
  WARNING_UNANNOTATED_RECORD: {
    scope: 'line',
    severity: 'warning',
    messages: ['Record is unannotated.'],
    stops: false,
    effect: 'line-ignored',
    remedy: 'Label the image, or drop the line: nothing is trained from it.',
  },
  WARNING_NO_ANNOTATIONS: {
    scope: 'line',
    severity: 'warning',
    messages: ['No annotations were found.', 'No annotations provided.'],
    stops: false,
    effect: 'line-ignored',
    remedy: 'Add boxes, or drop the line: an image without boxes is not taken as a negative example.',
  },
  WARNING_NO_ATTRIBUTE_ANNOTATIONS: {
    scope: 'line',
    severity: 'warning',
    messages: ['No attribute annotations were found.', 'No attribute annotations provided.'],
    stops: false,
    effect: 'attribute-unused',
    remedy: 'Add boxes to the annotations of the attribute, or drop the attribute with its metadata.',
  },
  // Of this project: what the service makes of such a date is not documented.
  WARNING_UNDOCUMENTED_CREATION_DATE: {
    scope: 'line',
    severity: 'warning',
    messages: ['The creation-date of the label attribute {} is no date in a documented form.'],
    stops: false,
    effect: 'none',
    remedy: 'Write the creation-date as 2026-03-02T09:15:00, in UTC; fractions of a second and a Z may follow.',
  },
} as const satisfies Record<string, CodeRow>

/** Code of a fault of a line. */
export type LineCode = keyof typeof LINE_CODES
