/** Keys that appear twice in an object: `JSON.parse` takes the last of them and says nothing. */

/** An object that is being read; an array has no keys. */
interface Level {
  readonly keys: Set<string> | undefined
  /** Whether the next string is a key. */
  atKey: boolean
}

/**
 * The first key that appears twice in one object.
 * @param text  must be JSON, otherwise the answer is of no use
 */
export function duplicateKeyIn(text: string): string | undefined {
  const levels: Level[] = []
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    const level = levels.at(-1)
    if (character === '"') {
      const end = endOfString(text, at)
      const key = level?.atKey === true ? keyOf(text.slice(at, end + 1)) : undefined
      if (level !== undefined) level.atKey = false
      if (key !== undefined && level?.keys?.has(key) === true) return key
      if (key !== undefined) level?.keys?.add(key)
      at = end
    } else if (character === '{') levels.push({ keys: new Set(), atKey: true })
    else if (character === '[') levels.push({ keys: undefined, atKey: false })
    else if (character === '}' || character === ']') levels.pop()
    else if (character === ',' && level !== undefined) level.atKey = level.keys !== undefined
  }
  return undefined
}

/** Where the string that begins at a quote has its closing one. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '"') return at
  }
  return text.length
}

/** Two spellings of one key are one: `F1Score` with an escape, and without. */
function keyOf(quoted: string): string | undefined {
  const key: unknown = JSON.parse(quoted)
  return typeof key === 'string' ? key : undefined
}
