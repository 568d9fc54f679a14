/**
 * Faults of a manifest's content as a whole, or of two manifests together: they end the training and stand in
 * the manifest summary. Guide: "List of terminal manifest content errors", and the same list for datasets.
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
  ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST: contentError(
    'The manifest file contains too many invalid rows.',
    'More than a fifth of the lines are invalid. Correct the lines named by the line errors, or take them out of the manifest.',
  ),
  ERROR_IMAGES_IN_MULTIPLE_S3_BUCKETS: contentError(
    'The manifest file contains images from multiple S3 buckets.',
    'Copy the images of a manifest into one bucket and correct their source-ref, or leave the lines of the other buckets out.',
  ),
  ERROR_INVALID_PERMISSIONS_IMAGES_S3_BUCKET: contentError(
    'The permissions for the images S3 bucket are invalid.',
    'Let the role that starts the training read the bucket of the images: its own policy, the bucket policy, and the KMS key where the images are encrypted with one (docs/permissions.md).',
  ),
  ERROR_INVALID_IMAGES_S3_BUCKET_OWNER: contentError(
    'Invalid owner id for images S3 bucket.',
    'Copy the images to a bucket of the account that owns the bucket of the manifest; get-bucket-acl shows the owners of both.',
  ),
  ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_AUTOSPLIT: contentError(
    'The manifest file contains insufficient labeled images per label to perform auto-split.',
    'Add images for the labels that have few (ten of each is a safe aim), or give a testing manifest instead of letting the service split.',
  ),
  ERROR_MANIFEST_TOO_FEW_LABELS: contentError(
    'The manifest file has too few labels.',
    'Give the manifest at least two labels for a model of whole images, at least one for a model of boxes. When the service splits the data, each side must still have that many.',
  ),
  ERROR_MANIFEST_TOO_MANY_LABELS: contentError(
    'The manifest file has too many labels.',
    'Merge or remove labels until at most 250 remain; look for labels that differ in spelling only.',
  ),
  ERROR_INSUFFICIENT_LABEL_OVERLAP: contentError(
    'Less than {}% label overlap between the training and testing manifest files.',
    'Add test images for the training labels that have none, or take those labels out of the training manifest, until at least half of the training labels are tested.',
  ),
  ERROR_MANIFEST_TOO_FEW_USABLE_LABELS: contentError(
    'The manifest file has too few usable labels.',
    'Make all lines of the manifest of one kind, image-level labels or boxes: the service drops the lines of the other kind, and too few labels were left.',
  ),
  ERROR_INSUFFICIENT_USABLE_LABEL_OVERLAP: contentError(
    'Less than {}% usable label overlap between the training and testing manifest files.',
    'Label both manifests in the same way, with image-level labels or with boxes: after lines of the other kind were dropped, under half of the training labels are tested.',
  ),
  ERROR_FAILED_IMAGES_S3_COPY: contentError(
    'Failed to copy images from S3 bucket.',
    'Not one image could be copied. Check that the images exist and that the role may read them, and may decrypt with their KMS key.',
  ),
  ERROR_TOO_MANY_RECORDS_IN_ERROR: contentError(
    'The manifest file has too many terminal errors.',
    'Correct the lines that the line errors name, beginning with those that are not JSON or lack a usable source-ref.',
  ),
  ERROR_MANIFEST_ROWS_EXCEEDS_MAXIMUM: contentError(
    'The manifest file has too many rows.',
    'Bring the manifest to at most 250,000 lines; AWS support can raise the limit for classification.',
  ),
  ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_DISTRIBUTE: contentError(
    "The manifest file doesn't have enough labeled images to distribute the dataset.",
    'Add labelled images before the dataset is distributed, or create the test dataset from a manifest of its own.',
  ),
} as const satisfies Record<string, CodeRow>

/** Code of a fault of a manifest's content as a whole. */
export type ContentCode = keyof typeof CONTENT_CODES
