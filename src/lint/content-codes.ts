/**
 * Faults of a manifest's content that the text of the manifests does not show: no rule checks for them. They end the
 * training and are in the manifest summary. Guide: "List of terminal manifest content errors", and the same list for
 * datasets. The faults that a rule finds are described in rules/, each in its own file.
 */
import type { CodeRow } from './code-description.js'

const contentError = (message: string, remedy: string): CodeRow => ({
  scope: 'content',
  severity: 'error',
  messages: [message],
  stops: false,
  effect: 'training-fails',
  remedy,
})

export const CONTENT_CODES = {
  ERROR_INVALID_PERMISSIONS_IMAGES_S3_BUCKET: contentError(
    'The permissions for the images S3 bucket are invalid.',
    'Let the role that starts the training read the bucket of the images: its own policy, the bucket policy, and the KMS key where the images are encrypted with one (docs/permissions.md).',
  ),
  ERROR_INVALID_IMAGES_S3_BUCKET_OWNER: contentError(
    'Invalid owner id for images S3 bucket.',
    'Copy the images to a bucket of the account that owns the bucket of the manifest; get-bucket-acl shows the owners of both.',
  ),
  ERROR_FAILED_IMAGES_S3_COPY: contentError(
    'Failed to copy images from S3 bucket.',
    'Not one image could be copied. Check that the images exist and that the role may read them, and may decrypt with their KMS key.',
  ),
  ERROR_TOO_MANY_RECORDS_IN_ERROR: contentError(
    'The manifest file has too many terminal errors.',
    'Correct the lines that the line errors name, beginning with those that are not JSON or lack a usable source-ref.',
  ),
  ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_DISTRIBUTE: contentError(
    "The manifest file doesn't have enough labeled images to distribute the dataset.",
    'Add labelled images before the dataset is distributed, or create the test dataset from a manifest of its own.',
  ),
} as const satisfies Record<string, CodeRow>
