/**
 * Keys in CSV are URL-encoded (S3 User Guide, "Amazon S3 Inventory list", Key name), a space as a plus sign, as in the
 * listings and the event notifications of S3. In Parquet they are not.
 */

const PLUS = 0x2b
const PERCENT = 0x25
const SPACE = 0x20

/** The value of a hex digit by its byte; -1 for any other byte. */
const HEX: Int8Array = hexDigits()

/**
 * Decodes the key that is encoded in some bytes.
 * @param into  receives its bytes, and is as long as the encoded key or longer
 * @returns how many they are; -1 for a percent sign without two hex digits
 */
export function decodeKey(encoded: Uint8Array, from: number, to: number, into: Uint8Array): number {
  let length = 0
  for (let at = from; at < to; at += 1) {
    let byte = encoded[at] ?? 0
    if (byte === PLUS) byte = SPACE
    else if (byte === PERCENT) {
      const [high, low] = at + 2 < to ? [HEX[encoded[at + 1] ?? 0] ?? -1, HEX[encoded[at + 2] ?? 0] ?? -1] : [-1, -1]
      if (high < 0 || low < 0) return -1
      byte = high * 16 + low
      at += 2
    }
    into[length] = byte
    length += 1
  }
  return length
}

function hexDigits(): Int8Array {
  const digits = new Int8Array(256).fill(-1)
  for (let value = 0; value < 16; value += 1) {
    const digit = value.toString(16)
    digits[digit.charCodeAt(0)] = value
    digits[digit.toUpperCase().charCodeAt(0)] = value
  }
  return digits
}
