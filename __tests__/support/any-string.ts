/** Any text at all, for properties. */
import fc from 'fast-check'

/** Surrogates, half a character each: 0xd800 to 0xdfff. */
const SURROGATES = 0x800
const FIRST_SURROGATE = 0xd800
const LAST = 0x10ffff

/** Any character of Unicode; the same as fast-check's `binary`, which spends a second on a table of all of them. */
const anyCharacter = fc.integer({ min: 0, max: LAST - SURROGATES }).map(
  (at) => String.fromCodePoint(at < FIRST_SURROGATE ? at : at + SURROGATES),
  (text) => {
    const point = typeof text === 'string' ? text.codePointAt(0) : undefined
    const isSurrogate = point !== undefined && point >= FIRST_SURROGATE && point < FIRST_SURROGATE + SURROGATES
    if (point === undefined || isSurrogate || String.fromCodePoint(point) !== text) throw new Error('not one character')
    return point < FIRST_SURROGATE ? point : point - SURROGATES
  },
)

/** Texts of any characters. */
export function anyString(lengths: Pick<fc.StringConstraints, 'minLength' | 'maxLength'> = {}): fc.Arbitrary<string> {
  return fc.string({ ...lengths, unit: anyCharacter })
}
