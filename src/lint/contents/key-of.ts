/** Where an image is in its bucket. */

/** The key of a source-ref; another text stays as it is. */
export function keyOf(sourceRef: string): string {
  return sourceRef.replace(/^s3:\/\/[^/]*\//, '')
}
