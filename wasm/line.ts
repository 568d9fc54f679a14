/** The line that is next, and the program that it is like. */
import { PROGRAMS, WORD } from './layout'
import { endOfLine, unknown } from './match'

/** Where it begins, and its number. */
export let at: usize = 0
export let line: i32 = 0
/** Its program, 0 where it is like none; and its newline. */
export let program: usize = 0
export let newline: usize = 0

const NEWLINE: u32 = 0x0a
const CARRIAGE_RETURN: u32 = 0x0d

/** A program begins with these, and then for each image-level attribute which of the class names is its own. */
const NAME_HASH: usize = 0
const HAS_BOXES: usize = WORD
/** 0 until a line of the range is like it. */
const IN_RANGE: usize = 2 * WORD
const IMAGE_LEVEL: usize = 3 * WORD
const ORDER: usize = 4 * WORD

/** @param number  of the line at a place */
export function goTo(place: usize, number: i32): void {
  at = place
  line = number
}

export function goOn(): void {
  at = newline + 1
  line++
}

/** Finds the program that the line is like. False where there is none, or one with an unknown token in the line. */
export function findProgram(): bool {
  for (let index: usize = 0; ; index++) {
    program = <usize>load<u32>(PROGRAMS + index * WORD)
    if (program == 0) return false
    const end = endOfLine(program + ORDER + <usize>imageLevelCount() * WORD, at)
    if (unknown != 0) return false
    if (end == 0) continue
    newline = <u32>load<u8>(end) == CARRIAGE_RETURN ? end + 1 : end
    if (<u32>load<u8>(newline) != NEWLINE) continue
    // The next line is likely to be of the same layout.
    if (index > 0) memory.copy(PROGRAMS + WORD, PROGRAMS, index * WORD)
    store<u32>(PROGRAMS, <u32>program)
    return true
  }
}

export function hasReturn(): bool {
  return <u32>load<u8>(newline - 1) == CARRIAGE_RETURN
}

export function hasBoxes(): bool {
  return load<i32>(program, HAS_BOXES) != 0
}

/** Whether a line of the range is like the program. */
export function isLayoutInRange(): bool {
  return load<i32>(program, IN_RANGE) != 0
}

/** The hash of the name of the first attribute, as line-notes.ts makes it. */
export function nameHash(): u32 {
  return load<u32>(program, NAME_HASH)
}

/** How many image-level attributes there are. */
export function imageLevelCount(): i32 {
  return load<i32>(program, IMAGE_LEVEL)
}

/** Which of the class names is that of an image-level attribute. */
export function classNameOf(attribute: i32): i32 {
  return load<i32>(program + ORDER + <usize>attribute * WORD)
}
