/** The wildcards of policies. IAM user guide, "IAM JSON policy elements: Resource". */

/**
 * Whether a text fits a pattern as a whole: `*` matches any number of characters, colons and slashes among them, `?`
 * for exactly one. Takes at most as many steps as pattern and text are long multiplied, whatever the pattern.
 */
export function globMatches(pattern: string, text: string): boolean {
  let at = 0
  let inPattern = 0
  // Where to go on when what follows the last `*` does not fit: the `*` takes one more character then.
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
