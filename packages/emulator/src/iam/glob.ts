/** The wildcards of policies. IAM user guide, "IAM JSON policy elements: Resource". */

/**
 * Whether a whole text matches a pattern: `*` matches any number of characters, including colons and slashes, `?` exactly
 * one. Takes at most length of pattern times length of text steps, for any pattern.
 */
export function globMatches(pattern: string, text: string): boolean {
  let at = 0
  let inPattern = 0
  // Where to continue when what follows the last `*` does not match: the `*` then takes one more character.
  let star = -1
  let starTook = 0
  while (at < text.length) {
    if (pattern[inPattern] === '*') {
      star = inPattern
      starTook = at
      inPattern += 1
    } else if (pattern[inPattern] === '?' || pattern[inPattern] === text[at]) {
      inPattern += 1
      at += 1
    } else if (star >= 0) {
      starTook += 1
      at = starTook
      inPattern = star + 1
    } else {
      return false
    }
  }
  return /^\**$/.test(pattern.slice(inPattern))
}
