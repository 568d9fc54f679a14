/** Long names in little space, no two of them alike. */
import { shorten } from './shorten.js'

/** Letters of a common beginning that are kept, so that a name can be recognised. */
const HEAD_LETTERS = 6

/**
 * The texts with at most `maxLength` characters each, in their order: shortened in the middle and, where two of them would
 * look the same then, around what distinguishes them; where that does not do either, numbered ` (1)`, ` (2)`.
 * @param texts      all that are shown in one place
 * @param maxLength  at least 12
 * @param show       what is done to a name afterwards: names that only differ in what is lost then look the same
 */
export function distinctNames(
  texts: readonly string[],
  maxLength: number,
  show: (name: string) => string = (name) => name,
): readonly string[] {
  const lookOf = (name: string): string => show(name).normalize('NFC').replace(/\s+/g, ' ').trim()
  const names = texts.map((text) => shorten(text, maxLength))
  const groups = new Map<string, number[]>()
  for (const [index, name] of names.entries()) {
    const look = lookOf(name)
    groups.set(look, [...(groups.get(look) ?? []), index])
  }
  const taken = new Set(groups.keys())
  for (const group of groups.values()) {
    if (group.length < 2) continue
    const given = group.map((index) => texts[index] ?? '')
    const aside = aroundDifference(given, maxLength)
    const looks = new Set(aside.map(lookOf))
    const isNew = looks.size === group.length && ![...looks].some((look) => taken.has(look))
    const distinct = isNew ? aside : numbered(given, maxLength, (name) => taken.has(lookOf(name)))
    for (const [at, index] of group.entries()) {
      const name = distinct[at] ?? ''
      names[index] = name
      taken.add(lookOf(name))
    }
  }
  return names
}

/** The common beginning is shortened, not the middle. */
function aroundDifference(texts: readonly string[], maxLength: number): readonly string[] {
  const letters = texts.map((text) => Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment))
  const [first = []] = letters
  const differsAt = first.findIndex((letter, at) => letters.some((other) => other[at] !== letter))
  const common = differsAt < 0 ? first.length : differsAt
  const head = first.slice(0, Math.min(HEAD_LETTERS, common)).join('')
  return letters.map(
    (own) => `${head}…${shorten(own.slice(common).join(''), Math.max(1, maxLength - head.length - 1))}`,
  )
}

function numbered(texts: readonly string[], maxLength: number, isTaken: (name: string) => boolean): readonly string[] {
  let number = 0
  return texts.map((text) => {
    for (;;) {
      number += 1
      const mark = ` (${String(number)})`
      const name = shorten(text, Math.max(1, maxLength - mark.length)) + mark
      if (!isTaken(name)) return name
    }
  })
}
