/** What is known by its bytes: class maps, and labels where they are written as class names. */
import { hashOf, isSame } from './bytes'
import { ARENA, ARENA_END, TABLE, TABLE_ROWS, WORD } from './layout'

export const CLASS_MAP: i32 = 1
export const CLASS_NAME: i32 = 2

/** At most so many, so that the table has room. */
const KNOWN_MAX: i32 = 4096

const HASH: usize = WORD
const LENGTH: usize = 2 * WORD
const COUNT: usize = 3 * WORD
/** Lines of the range that have the class map. */
const LINES: usize = 4 * WORD
/** 0 until a line of the range has the class map. */
const IN_RANGE: usize = 5 * WORD
/** What is noted of each line with a class map that is not kept; 0 for one that is. */
const OTHER: usize = 6 * WORD
/** Labels by id, and the bytes after them. */
const LABELS_BY_ID: usize = 8 * WORD

let arena: usize = ARENA
let known: i32 = 0

/** Forgets all. */
export function forgetKnown(): void {
  arena = ARENA
  known = 0
  memory.fill(TABLE, 0, TABLE_ROWS * WORD)
}

/** The place of what is known by these bytes; 0 where nothing is. */
export function findKnown(kind: i32, from: usize, to: usize): usize {
  const hash = hashOf(from, to) + <u32>kind
  let row = rowOf(hash)
  let place = <usize>load<u32>(row)
  while (place != 0) {
    if (load<u32>(place, HASH) == hash && load<i32>(place) == kind && hasBytes(place, from, to - from)) return place
    row = nextRow(row)
    place = <usize>load<u32>(row)
  }
  return 0
}

function rowOf(hash: u32): usize {
  return TABLE + (<usize>hash % TABLE_ROWS) * WORD
}

function nextRow(row: usize): usize {
  return row + WORD == TABLE + TABLE_ROWS * WORD ? TABLE : row + WORD
}

function hasBytes(place: usize, from: usize, length: usize): bool {
  return <usize>load<u32>(place, LENGTH) == length && isSame(bytesOf(place), from, length)
}

function bytesOf(place: usize): usize {
  return place + LABELS_BY_ID + <usize>load<i32>(place, COUNT) * WORD
}

/**
 * Adds bytes that are not known yet. Returns their place; 0 where there is no room. The labels by id are still to be written.
 * @param count  of labels by id; without any, lines with these bytes are not taken
 */
export function addKnown(kind: i32, from: usize, to: usize, count: i32): usize {
  const size = LABELS_BY_ID + <usize>count * WORD + (to - from)
  if (known == KNOWN_MAX || arena + size > ARENA_END) return 0
  const place = arena
  // Aligned, and with nothing read past the end of all.
  arena += (size + 31) & ~15
  known++
  const hash = hashOf(from, to) + <u32>kind
  memory.fill(place, 0, LABELS_BY_ID)
  store<i32>(place, kind)
  store<u32>(place, hash, HASH)
  store<u32>(place, <u32>(to - from), LENGTH)
  store<i32>(place, count, COUNT)
  memory.copy(bytesOf(place), from, to - from)
  let row = rowOf(hash)
  while (load<u32>(row) != 0) row = nextRow(row)
  store<u32>(row, <u32>place)
  return place
}

/** Where the labels by id are written. */
export function labelsOf(place: usize): usize {
  return place + LABELS_BY_ID
}

/** The place of a label by its id; 0 where there is none. */
export function labelOf(place: usize, id: i32): usize {
  return id < load<i32>(place, COUNT) ? <usize>load<u32>(place + LABELS_BY_ID + <usize>id * WORD) : 0
}

/** Whether lines with these bytes are taken. */
export function isTaken(place: usize): bool {
  return load<i32>(place, COUNT) > 0
}

export function isInRange(classMap: usize): bool {
  return load<i32>(classMap, IN_RANGE) != 0
}

/** Begins to count the lines of a class map in the range. @param other  see {@link OTHER} */
export function beginClassMap(classMap: usize, other: u32): void {
  store<i32>(classMap, 1, IN_RANGE)
  store<u32>(classMap, other, OTHER)
}

/** The lines of the class map in the range; it is in the range no more. */
export function endClassMap(classMap: usize): i32 {
  const lines = load<i32>(classMap, LINES)
  store<i32>(classMap, 0, LINES)
  store<i32>(classMap, 0, IN_RANGE)
  return lines
}

/** Counts a line with the class map. Returns what is to be noted of it, or 0. */
export function countClassMap(classMap: usize): u32 {
  store<i32>(classMap, load<i32>(classMap, LINES) + 1, LINES)
  return load<u32>(classMap, OTHER)
}
