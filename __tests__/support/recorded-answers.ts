/** Recorded answers of the real service on manifests; see recorded/README.md. Reads them without code of src/. */
import { readFileSync } from 'node:fs'

/** One entry of the service, with its position: the keys that lead to the list, `''` for the line itself. */
export interface RecordedEntry {
  readonly place: string
  readonly severity: 'error' | 'warning'
  readonly code: string
  readonly message: string
}

/** A line as it was sent, and what the service wrote into it. */
export interface RecordedLine {
  readonly name: string
  readonly sent: string
  readonly received: string
  readonly entries: readonly RecordedEntry[]
}

const LISTS = new Map<string, RecordedEntry['severity']>([
  ['errors', 'error'],
  ['cl-errors', 'error'],
  ['warnings', 'warning'],
  ['cl-warnings', 'warning'],
])

const NAMES = [
  'an image without labels',
  'a box attribute without boxes',
  'a type that is not supported',
  'a good line of 43 boxes',
] as const

/** The lines, in the order of the file. */
export const RECORDED_LINES: readonly RecordedLine[] = readText('validated-lines.jsonl')
  .trimEnd()
  .split('\n')
  .map((text, index) => {
    const entries = entriesIn(JSON.parse(text))
    // A line without an entry comes back as it was sent, blanks included.
    const sent = entries.length === 0 ? text : JSON.stringify(JSON.parse(text, withoutLists))
    return { name: NAMES[index] ?? String(index), sent, received: text, entries }
  })

/** The manifest summary of a name in the file. */
export function recordedSummary(name: string): Readonly<Record<string, unknown>> {
  const summary = recordOf(recordOf(JSON.parse(readText('manifest-summaries.json')))[name])
  if (summary.statistics === undefined) throw new Error(`there is no recorded summary ${name}`)
  return summary
}

/** The entries of a validated line. */
export function entriesIn(line: unknown): readonly RecordedEntry[] {
  return collect(line, '')
}

function collect(holder: unknown, place: string): readonly RecordedEntry[] {
  return Object.entries(recordOf(holder)).flatMap(([key, value]) => {
    const severity = LISTS.get(key)
    if (severity !== undefined && Array.isArray(value)) {
      return value.map((entry: unknown) => {
        const { code, message } = recordOf(entry)
        return { place, severity, code: String(code), message: String(message) }
      })
    }
    return collect(value, place === '' ? key : `${place}.${key}`)
  })
}

function withoutLists(key: string, value: unknown): unknown {
  return LISTS.has(key) ? undefined : value
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function readText(name: string): string {
  return readFileSync(new URL(`recorded/${name}`, import.meta.url), 'utf8')
}
