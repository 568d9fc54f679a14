/** The checksums that S3 accepts and returns, as base64 of the big-endian value. S3 user guide, "Checking object integrity". */
import { createHash } from 'node:crypto'

/** Algorithms by the suffix of their header `x-amz-checksum-<suffix>`. */
export const CHECKSUM_ALGORITHMS = ['crc32', 'crc32c', 'crc64nvme', 'sha1', 'sha256'] as const

export type ChecksumAlgorithm = (typeof CHECKSUM_ALGORITHMS)[number]

/** The checksum as S3 spells it. */
export function checksum(algorithm: ChecksumAlgorithm, bytes: Uint8Array): string {
  switch (algorithm) {
    case 'sha1':
    case 'sha256':
      return createHash(algorithm).update(bytes).digest('base64')
    case 'crc32':
      return base64OfWords([crc32(CRC32_TABLE, bytes)])
    case 'crc32c':
      return base64OfWords([crc32(CRC32C_TABLE, bytes)])
    case 'crc64nvme':
      return base64OfWords(crc64(bytes))
  }
}

const CRC32_TABLE = crc32Table(0xedb88320)
const CRC32C_TABLE = crc32Table(0x82f63b78)

function crc32Table(polynomial: number): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1
    return value
  })
}

function crc32(table: Uint32Array, bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0)
  return (value ^ 0xffffffff) >>> 0
}

/** The reflected polynomial of CRC-64/NVME in two words; 32-bit words are much faster here than BigInt. */
const CRC64_HIGH = 0x9a6c9329
const CRC64_LOW = 0xac4bc9b5

const CRC64_TABLE = crc64Table()

function crc64Table(): { readonly high: Uint32Array; readonly low: Uint32Array } {
  const high = new Uint32Array(256)
  const low = new Uint32Array(256)
  for (let byte = 0; byte < 256; byte++) {
    let upper = 0
    let lower = byte
    for (let bit = 0; bit < 8; bit++) {
      const odd = lower & 1
      lower = ((lower >>> 1) | (upper << 31)) >>> 0
      upper >>>= 1
      if (odd) {
        upper = (upper ^ CRC64_HIGH) >>> 0
        lower = (lower ^ CRC64_LOW) >>> 0
      }
    }
    high[byte] = upper
    low[byte] = lower
  }
  return { high, low }
}

function crc64(bytes: Uint8Array): readonly [number, number] {
  const { high, low } = CRC64_TABLE
  let upper = -1
  let lower = -1
  for (const byte of bytes) {
    const index = (lower ^ byte) & 0xff
    lower = ((lower >>> 8) | (upper << 24)) ^ (low[index] ?? 0)
    upper = (upper >>> 8) ^ (high[index] ?? 0)
  }
  return [~upper >>> 0, ~lower >>> 0]
}

function base64OfWords(words: readonly number[]): string {
  const bytes = Buffer.alloc(words.length * 4)
  for (const [index, word] of words.entries()) bytes.writeUInt32BE(word, index * 4)
  return bytes.toString('base64')
}
