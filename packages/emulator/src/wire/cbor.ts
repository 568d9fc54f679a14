/**
 * CBOR (RFC 8949) as Smithy's RPC v2 protocol has it: a timestamp is tag 1 with seconds, a double is never written as a whole
 * number.
 */
import { decode, encode, Token, Type } from 'cborg'

/** A number that is written as a double. */
export function doubleOf(value: number): Float64Array {
  return Float64Array.of(value)
}

/** @param value in which a Date is a timestamp; members that are undefined are left out */
export function cborOf(value: unknown): Buffer {
  return Buffer.from(
    encode(value, {
      float64: true,
      ignoreUndefinedProperties: true,
      typeEncoders: {
        Date: (date: Date) => [new Token(Type.tag, 1), new Token(Type.float, date.getTime() / 1000)],
        Float64Array: ([value]: Float64Array) => new Token(Type.float, value),
      },
    }),
  )
}

/** The value, with seconds for timestamps. @throws Error for bytes that are not CBOR */
export function readCbor(bytes: Buffer): unknown {
  return decode(bytes, { tags: { 1: (content) => content() } })
}
