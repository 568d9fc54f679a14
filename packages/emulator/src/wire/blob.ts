/** Blobs as the wire has them: base64 text. */

/** Without groups: the engine would keep a place on its stack for each repetition of one. */
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/

/** Whether a value is the base64 of something, padded to its end. */
export function isBlob(value: unknown): boolean {
  return typeof value === 'string' && value.length % 4 === 0 && BASE64.test(value)
}

/** Bytes that a blob decodes to; 0 for anything else. */
export function blobLength(value: unknown): number {
  return typeof value === 'string' ? Buffer.byteLength(value, 'base64') : 0
}

/** A blob as the front end names it in its messages, without its content. Seen in messages of other JSON services. */
export function shownBlob(value: unknown): string {
  const bytes = String(blobLength(value))
  return `java.nio.HeapByteBuffer[pos=0 lim=${bytes} cap=${bytes}]`
}
