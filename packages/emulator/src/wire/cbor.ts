/** The little of CBOR (RFC 8949) that an error of Smithy's RPC v2 protocol needs: a map of texts. */

const TEXT = 0x60
const MAP = 0xa0

export function cborOf(fields: Readonly<Record<string, string>>): Buffer {
  const entries = Object.entries(fields)
  return Buffer.concat([headOf(MAP, entries.length), ...entries.flat().map(textOf)])
}

function textOf(text: string): Buffer {
  const bytes = Buffer.from(text)
  return Buffer.concat([headOf(TEXT, bytes.length), bytes])
}

/** A kind with a length below 65,536, in the shortest form. */
function headOf(kind: number, length: number): Buffer {
  if (length < 24) return Buffer.from([kind | length])
  return length < 256 ? Buffer.from([kind | 24, length]) : Buffer.from([kind | 25, length >> 8, length & 255])
}
