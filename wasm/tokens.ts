/** The tokens of a line that vary. Each function returns where the token ends, or 0 for one of another form. */
const QUOTE: u32 = 0x22
const NEWLINE: i8 = 0x0a
const BLANK: u32 = 0x20
const PLUS: u32 = 0x2b
const MINUS: u32 = 0x2d
const DOT: u32 = 0x2e
const ZERO: u32 = 0x30
const ONE: u32 = 0x31
const COLON: u32 = 0x3a
const LETTER_T: u32 = 0x54
const LETTER_Z: u32 = 0x5a
const LOWER_E: u32 = 0x65
/** What makes a capital letter of ASCII a small one. */
const LOWER: u32 = 0x20

/** Digits of a whole number that is read here: it fits into 32 bits. */
const DIGITS_MAX: usize = 9
const FRACTION_MAX_DIGITS: usize = 9

/** The number that {@link endOfWhole} has read. */
export let whole: i32 = 0

function byteAt(at: usize): u32 {
  return load<u8>(at)
}

/** Above 9 for what is no digit. */
function digitAt(at: usize): u32 {
  return byteAt(at) - ZERO
}

/** A whole number without a sign. What follows must be checked, since JSON has no number with a needless zero before it. */
export function endOfWhole(from: usize): usize {
  let number = digitAt(from)
  if (number > 9) return 0
  let at = from + 1
  const limit = number == 0 ? at : from + DIGITS_MAX
  for (; at < limit; at++) {
    const digit = digitAt(at)
    if (digit > 9) break
    number = number * 10 + digit
  }
  whole = <i32>number
  return at
}

function endOfDigits(from: usize): usize {
  let at = from
  while (digitAt(at) <= 9) at++
  return at
}

/** A number of JSON; as for whole numbers, what follows must be checked. */
export function endOfNumber(from: usize): usize {
  const first = byteAt(from) == MINUS ? from + 1 : from
  let at = byteAt(first) == ZERO ? first + 1 : endOfDigits(first)
  if (at == first) return 0
  if (byteAt(at) == DOT) {
    const fraction = at + 1
    at = endOfDigits(fraction)
    if (at == fraction) return 0
  }
  if ((byteAt(at) | LOWER) != LOWER_E) return at
  const exponent = byteAt(at + 1) == PLUS || byteAt(at + 1) == MINUS ? at + 2 : at + 1
  at = endOfDigits(exponent)
  return at == exponent ? 0 : at
}

/**
 * A number from 0 to 1, as for whole numbers. Some that are written with an exponent are of another form, such as 5e-3 and
 * 1.5e-3: Ground Truth and Python write most confidences without.
 */
export function endOfShare(from: usize): usize {
  const isZero = byteAt(from) == ZERO
  if (!isZero && byteAt(from) != ONE) return 0
  let at = from + 1
  if (byteAt(at) == DOT) {
    at++
    const fraction = at
    if (isZero) at = endOfDigits(at)
    else while (byteAt(at) == ZERO) at++
    if (at == fraction) return 0
  }
  if ((byteAt(at) | LOWER) != LOWER_E || byteAt(at + 1) != MINUS) return at
  const exponent = at + 2
  at = endOfDigits(exponent)
  return at == exponent ? 0 : at
}

/** A text of printable ASCII without escapes, up to its closing quote. */
export function endOfText(from: usize): usize {
  for (let at = from; ; at += 16) {
    const block = v128.load(at)
    // As signed numbers, the bytes of other characters than ASCII are below it.
    const outside = v128.or(
      v128.or(i8x16.lt_s(block, i8x16.splat(0x20)), i8x16.eq(block, i8x16.splat(0x7f))),
      v128.or(i8x16.eq(block, i8x16.splat(0x22)), i8x16.eq(block, i8x16.splat(0x5c))),
    )
    const found = i8x16.bitmask(outside)
    if (found == 0) continue
    const end = at + <usize>ctz(found)
    return byteAt(end) == QUOTE ? end : 0
  }
}

/** All up to the next closing brace, and this brace, on the same line. */
export function endOfBraces(from: usize): usize {
  for (let at = from; ; at += 16) {
    const block = v128.load(at)
    const found = i8x16.bitmask(v128.or(i8x16.eq(block, i8x16.splat(0x7d)), i8x16.eq(block, i8x16.splat(NEWLINE))))
    if (found == 0) continue
    const end = at + <usize>ctz(found)
    return byteAt(end) == <u32>NEWLINE ? 0 : end + 1
  }
}

/** A date of the forms that creation-date.ts knows. */
export function endOfDate(from: usize): usize {
  const between = byteAt(from + 10)
  if (byteAt(from + 4) != MINUS || byteAt(from + 7) != MINUS || (between != LETTER_T && between != BLANK)) return 0
  if (byteAt(from + 13) != COLON || byteAt(from + 16) != COLON) return 0
  const century = pairAt(from)
  const yearOfCentury = pairAt(from + 2)
  if (century > 99 || yearOfCentury > 99 || !isDay(century * 100 + yearOfCentury, pairAt(from + 5), pairAt(from + 8)))
    return 0
  if (pairAt(from + 11) > 23 || pairAt(from + 14) > 59 || pairAt(from + 17) > 59) return 0
  let at = from + 19
  if (byteAt(at) == DOT) {
    at = endOfDigits(from + 20)
    const digits = at - from - 20
    if (digits < 1 || digits > FRACTION_MAX_DIGITS) return 0
  }
  return byteAt(at) == LETTER_Z ? at + 1 : at
}

/** The number that two digits make; above 99 where there is another character. */
function pairAt(at: usize): u32 {
  const tens = digitAt(at)
  const ones = digitAt(at + 1)
  return tens > 9 || ones > 9 ? 100 : tens * 10 + ones
}

function isDay(year: u32, month: u32, day: u32): bool {
  if (month < 1 || month > 12 || day < 1) return false
  if (month == 2) return day <= (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : <u32>28)
  // From August on it is the even months that are long.
  return day <= 30 + ((month + (month >> 3)) & 1)
}
