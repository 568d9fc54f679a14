/**
 * Faults of a manifest file as a whole, found before a line is read. The service gives them as a status message
 * alone; the keys are the anchors of its guide ("List of terminal manifest file errors"), never part of an answer.
 */
import type { CodeRow } from './code-description.js'

const fileError = (message: string, remedy: string): CodeRow => ({
  scope: 'file',
  severity: 'error',
  messages: [message],
  stops: true,
  effect: 'training-fails',
  remedy,
})

export const FILE_CODES = {
  ERROR_MANIFEST_INACCESSIBLE_OR_UNSUPPORTED_FORMAT: fileError(
    'The manifest file extension or contents are invalid.',
    'Check first that bucket and key of both manifests exist, then that the file holds JSON Lines and that its name has an extension such as .manifest.',
  ),
  ERROR_EMPTY_MANIFEST: fileError(
    'The manifest file is empty.',
    'Look at both manifests, since the service does not say which one it means, and put at least one line into each.',
  ),
  ERROR_MANIFEST_SIZE_TOO_LARGE: fileError(
    'The manifest file size exceeds the maximum supported size.',
    'Bring the manifest below 1 GB: leave lines out, or shorten them by dropping keys that the training does not use.',
  ),
  ERROR_INVALID_PERMISSIONS_MANIFEST_S3_BUCKET: fileError(
    'The S3 bucket permissions are incorrect.',
    'Let the role that starts the training read the buckets of the manifests: its own policy, the bucket policies, and the policy of the KMS key where the objects are encrypted with one (docs/permissions.md).',
  ),
  ERROR_CANNOT_WRITE_OUTPUT_S3_BUCKET: fileError(
    'Unable to write to output S3 bucket.',
    'Check that the output bucket exists in the Region of the project and that the role may do s3:PutObject below the output prefix, and may use the KMS key where there is one (docs/permissions.md).',
  ),
} as const satisfies Record<string, CodeRow>

/** Anchor of a file error in the service's guide. */
export type FileCode = keyof typeof FILE_CODES

/** What a status message begins with when the service failed by no fault of the manifests. */
export const SERVICE_ISSUE_MESSAGE = 'Amazon Rekognition experienced a service issue'

export const SERVICE_ISSUE_REMEDY =
  'Start the training again under a new version name; nothing in the manifests needs to change.'
