/** The Range header, of which S3 takes one range of bytes. RFC 9110, section 14. */

/** First and last byte, both included; `whole` without a usable header; `unsatisfiable` beyond the end. */
export type ByteRange = { readonly first: number; readonly last: number } | 'whole' | 'unsatisfiable'

/** What of `size` bytes a header asks for. A header that is no single byte range is ignored, as HTTP demands. */
export function parseRange(header: string | undefined, size: number): ByteRange {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  const [, from = '', to = ''] = match ?? []
  if (match === null || (from === '' && to === '')) return 'whole'
  if (from === '') {
    const length = Math.min(Number(to), size)
    return length === 0 ? 'unsatisfiable' : { first: size - length, last: size - 1 }
  }
  const first = Number(from)
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (to !== '' && Number(to) < first) return 'whole'
  return first >= size ? 'unsatisfiable' : { first, last }
}
