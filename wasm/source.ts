/** The source-ref of a line: its hash, whether nothing can be found in it, and how it compares with others. */
import { isSame } from './bytes'

/** Seeds and primes of hash.ts. */
const SEED: u32 = 0x811c9dc5
const OTHER_SEED: u32 = 0x9747b28c
const PRIME: u32 = 0x01000193

/** Both halves of the hash that {@link hashSource} has made. */
export let low: u32 = 0
export let high: u32 = 0

/** The hash of a source-ref of the bucket that was set, as hash.ts makes it. */
export function hashSource(from: usize, to: usize): void {
  hashFrom(startLow, startHigh, from + startLength, to)
  low = mixed(low)
  high = mixed(high)
}

/** Goes on with both halves, which are not mixed yet. */
function hashFrom(lowBefore: u32, highBefore: u32, from: usize, to: usize): void {
  let one = lowBefore
  let other = highBefore
  for (let at = from; at < to; at++) {
    const unit = <u32>load<u8>(at)
    one = (one ^ unit) * PRIME
    other = other * 31 + unit
  }
  low = one
  high = other
}

function mixed(value: u32): u32 {
  let hash = value
  hash = (hash ^ (hash >>> 16)) * 0x85ebca6b
  hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35
  hash ^= hash >>> 16
  return hash == 0 ? 1 : hash
}

const COLON: i8 = 0x3a
const DOT: u32 = 0x2e
const WORD_BYTES: usize = 4
/** How most source-refs end, as words. */
const JPG: u32 = 0x67706a2e
const UPPER_JPG: u32 = 0x47504a2e
const PNG: u32 = 0x676e702e
const JPEG: u32 = 0x6765706a

/** `s3://bucket/`, how long it is, and its hash. */
let start: usize = 0
let startLength: usize = 0
let startLow: u32 = 0
let startHigh: u32 = 0

/** Takes a bucket in whose images nothing is found. @param place  of `s3://bucket/`, which stays there */
export function setBucket(place: usize, length: usize): void {
  start = place
  startLength = length
  hashFrom(SEED, OTHER_SEED, place, place + length)
  startLow = low
  startHigh = high
}

/**
 * Whether nothing can be found in a source-ref: an image of the bucket that was set, whose key has a name before its usual
 * extension, and no colon, so that no scheme is in it twice.
 */
export function isPlain(from: usize, to: usize): bool {
  if (startLength == 0 || to - from < startLength + WORD_BYTES + 1 || !isSame(start, from, startLength)) return false
  const end = load<u32>(to - WORD_BYTES)
  if (end == JPEG ? <u32>load<u8>(to - WORD_BYTES - 1) != DOT : end != JPG && end != PNG && end != UPPER_JPG)
    return false
  return !hasColon(from + startLength, to)
}

function hasColon(from: usize, to: usize): bool {
  for (let at = from; at < to; at += 16) {
    const found = i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(COLON)))
    if (found != 0) return at + <usize>ctz(found) < to
  }
  return false
}

/** Under 0 where one source-ref comes before another: as texts, both the same to a place. */
export function compareFrom(same: usize, left: usize, leftLength: usize, right: usize, rightLength: usize): i32 {
  if (same == leftLength || same == rightLength) return <i32>leftLength - <i32>rightLength
  return <i32>load<u8>(left + same) - <i32>load<u8>(right + same)
}

/** The same with the numbers in them in their order, as name-order.ts has it. */
export function compareByNumbersFrom(
  same: usize,
  left: usize,
  leftLength: usize,
  right: usize,
  rightLength: usize,
): i32 {
  const digits = digitsFrom(left + same, left + leftLength)
  const others = digitsFrom(right + same, right + rightLength)
  if (digits != others && ((digits > 0 && others > 0) || (same > 0 && isDigit(left + same - 1)))) return digits - others
  return compareFrom(same, left, leftLength, right, rightLength)
}

function digitsFrom(from: usize, to: usize): i32 {
  let at = from
  while (at < to && isDigit(at)) at++
  return <i32>(at - from)
}

function isDigit(at: usize): bool {
  return <u32>load<u8>(at) - 0x30 <= 9
}
