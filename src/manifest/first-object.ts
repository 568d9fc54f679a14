/** Reads the outline of the object that a text begins with. The text may be cut, and need not be JSON. */

/** As far as it was read: up to the end of the object or of the text, or the first break that JSON does not allow. */
export interface FirstObject {
  /** Keys of the object itself whose values are lists. */
  readonly lists: readonly string[]
  /** Line breaks within the object; 0 for what cannot go on as one object where it breaks. */
  readonly breaks: number
  /** What follows the object, without white space before it; undefined for one that does not end. */
  readonly rest: string | undefined
}

/** Texts, line breaks with the white space around them, and the marks between them. */
const TOKENS = /"(?:[^"\\\n]|\\.)*"|[ \t\r]*\n\s*|[{}[\]:,"]/g

/** @param text begins with a brace */
export function readFirstObject(text: string): FirstObject {
  const lists: string[] = []
  const open: string[] = []
  let breaks = 0
  let key = ''
  let before = ''
  for (const { 0: token, index } of text.matchAll(TOKENS)) {
    const end = index + token.length
    if (token.endsWith('"') && token.length > 1) key = before === ':' ? key : token.slice(1, -1)
    else if (token === '"') return { lists, breaks: isCut(text, index) ? breaks : 0, rest: undefined }
    else if (token.includes('\n')) {
      if (end === text.length) continue
      if (!mayBreak(before, text.charAt(end), open.at(-1) === '{')) return { lists, breaks: 0, rest: undefined }
      breaks += 1
      continue
    } else if (token === '{' || token === '[') {
      if (token === '[' && before === ':' && open.length === 1) lists.push(key)
      open.push(token)
    } else if (token === '}' || token === ']') {
      open.pop()
      if (open.length === 0) return { lists, breaks, rest: text.slice(end).trimStart() }
    }
    before = token
  }
  return { lists, breaks, rest: undefined }
}

/** A text that is open where the file, or what is read of it, ends; another one is broken by the end of its line. */
function isCut(text: string, start: number): boolean {
  return !text.slice(start).includes('\n')
}

/** A key follows a comma or a brace within an object, so two objects one below the other are no single one. */
function mayBreak(before: string, next: string, inObject: boolean): boolean {
  if (next === '}' || next === ']' || next === ',') return true
  if (inObject && (before === ',' || before === '{')) return next === '"'
  return before === ',' || before === '[' || before === ':'
}
