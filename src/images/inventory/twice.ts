/** Numbers that become more and more, in an array of one type. */

/** Their bytes, with as many zeros behind them. @param numbers  all of their buffer */
export function twice({ buffer }: { readonly buffer: ArrayBuffer }): ArrayBuffer {
  const wider = new Uint8Array(buffer.byteLength * 2)
  wider.set(new Uint8Array(buffer))
  return wider.buffer
}
