/** Bytes of a line: compared, counted and hashed sixteen or eight at a time. What is read past their end is not used. */
import { WORD } from './layout'

const BLOCK: usize = 16

/** Whether the same bytes are at two places. */
export function isSame(left: usize, right: usize, length: usize): bool {
  if (length >= BLOCK) {
    const last = length - BLOCK
    for (let at: usize = 0; at < last; at += BLOCK) if (differs(left + at, right + at)) return false
    return !differs(left + last, right + last)
  }
  if (length >= 8) {
    const last = length - 8
    return load<u64>(left) == load<u64>(right) && load<u64>(left + last) == load<u64>(right + last)
  }
  if (length >= WORD) {
    const last = length - WORD
    return load<u32>(left) == load<u32>(right) && load<u32>(left + last) == load<u32>(right + last)
  }
  for (let at: usize = 0; at < length; at++) if (load<u8>(left + at) != load<u8>(right + at)) return false
  return true
}

function differs(left: usize, right: usize): bool {
  return v128.any_true(v128.xor(v128.load(left), v128.load(right)))
}

/** Copies bytes, and what is behind them up to a whole block: the instruction for any length takes long for a few bytes. */
export function copyBlocks(to: usize, from: usize, length: usize): void {
  for (let at: usize = 0; at < length; at += BLOCK) v128.store(to + at, v128.load(from + at))
}

/** How many bytes at the start of both are the same. */
export function commonLength(left: usize, right: usize, length: usize): usize {
  let at: usize = 0
  while (at < length) {
    const same = i8x16.bitmask(i8x16.eq(v128.load(left + at), v128.load(right + at)))
    if (same != 0xffff) return min(length, at + <usize>ctz(~same))
    at += BLOCK
  }
  return length
}

/** UTF-16 units of a part of a line: one for each byte that begins a character, and one more where it begins four bytes. */
export function unitsOf(from: usize, to: usize): i32 {
  let units = 0
  for (let at = from; at < to; at += BLOCK) {
    const block = v128.load(at)
    const rest = <i32>(to - at)
    const inside = rest >= <i32>BLOCK ? 0xffff : (1 << rest) - 1
    // As signed numbers, the bytes that continue a character are the least of all.
    units += popcnt(i8x16.bitmask(i8x16.ge_s(block, i8x16.splat(-64))) & inside)
    units += popcnt(i8x16.bitmask(i8x16.ge_u(block, i8x16.splat(<i8>0xf0))) & inside)
  }
  return units
}

const PRIME: u64 = 0x9e3779b97f4a7c15

/** A hash for the table of what is known. */
export function hashOf(from: usize, to: usize): u32 {
  let hash: u64 = to - from
  let at = from
  for (; at + 8 <= to; at += 8) hash = mixed(hash ^ load<u64>(at))
  if (at < to) {
    const bits: u64 = (to - at) * 8
    const one: u64 = 1
    hash = mixed(hash ^ (load<u64>(at) & ((one << bits) - 1)))
  }
  return <u32>(hash >> 32)
}

function mixed(hash: u64): u64 {
  const product = hash * PRIME
  return product ^ (product >> 29)
}
