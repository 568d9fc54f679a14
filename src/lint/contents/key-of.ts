/** Where an image is in its bucket. */

/** The key of a source-ref; one that is no S3 URI is its own. */
export function keyOf(sourceRef: string): string {
  return sourceRef.replace(/^s3:\/\/[^/]*\//, '')
}
