/** What identifies the bytes of an image, as a listing of S3 has it: objects with the same size and ETag are the same. */

/** @param eTag  in its quotes, as the API has it; undefined without one, or for no bytes at all */
export function digestOf(sizeBytes: number | undefined, eTag: string | undefined): string | undefined {
  return eTag === undefined || sizeBytes === undefined || sizeBytes === 0 ? undefined : `${String(sizeBytes)} ${eTag}`
}

/** The ETag that a digest was made of, in its quotes. */
export function eTagIn(digest: string): string {
  return digest.slice(digest.indexOf(' ') + 1)
}
