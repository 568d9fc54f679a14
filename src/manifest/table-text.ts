/** Tells a table of comma-separated values from lines of JSON. RFC 4180. */

/** Those that `convert --from csv` knows. */
const SEPARATORS = [',', ';', '\t', '|']

interface TableRow {
  readonly columns: number
  /** Where the next row begins; the length of the text after the last one. */
  readonly end: number
}

/** Two rows with the same number of columns, or a single one that has several, and no line that is an object. */
export function isTable(head: string): boolean {
  const text = head.trimEnd()
  if (/^[ \t]*\{/m.test(text)) return false
  return SEPARATORS.some((separator) => {
    const first = readRow(text, 0, separator)
    if (first === undefined || first.columns < 2) return false
    const second = readRow(text, first.end, separator)
    return first.end === text.length || second?.columns === first.columns
  })
}

/** The next row that is not blank; undefined where a value goes on behind its quotation mark, as a key of JSON does. */
function readRow(text: string, start: number, separator: string): TableRow | undefined {
  let at = start
  let columns = 0
  for (;;) {
    const end = text[at] === '"' ? endOfQuoted(text, at) : endOfPlain(text, at, separator)
    columns += 1
    if (text[end] === separator) {
      at = end + 1
      continue
    }
    const rest = text.slice(end)
    const [lineEnd] = /^(?:[ \t\r]*\n(?:[ \t\r]*\n)*|[ \t\r]*$)/.exec(rest) ?? []
    return lineEnd === undefined ? undefined : { columns, end: end + lineEnd.length }
  }
}

function endOfPlain(text: string, start: number, separator: string): number {
  let at = start
  while (at < text.length && text[at] !== separator && text[at] !== '\n') at += 1
  return at
}

/** Two quotation marks within a value are one of its text. What is not closed ends with the text, which may be cut. */
function endOfQuoted(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    if (text[at] !== '"') at += 1
    else if (text[at + 1] === '"') at += 2
    else return at + 1
  }
  return text.length
}
