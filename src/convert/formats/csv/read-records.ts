/** Records of a CSV file, as csv-parse cuts them. */
import { pipeline } from 'node:stream/promises'
import { CsvError, parse } from 'csv-parse'
import { readTextParts, shown } from '../../files/source-file.js'
import { SourceError } from '../../source-error.js'

export interface CsvRecord {
  /** Line that it begins in, 1-based. */
  readonly line: number
  readonly cells: readonly string[]
}

/** Characters of a record. Our choice: a path of 4,096 characters and 50 labels of 256 have a twentieth of it. */
const RECORD_CHARACTERS_MAX = 400_000

/** What may be between cells, in the order of preference. */
const DELIMITERS = [',', ';', '\t', '|'] as const

/**
 * Yields the records of a file, blank lines left out; the delimiter is the one that the first line has most of.
 * @throws SourceError as readTextParts, and for quotes that do not match or a record that is too long
 */
export async function* readRecords(file: string): AsyncGenerator<CsvRecord, void, undefined> {
  const parts = readTextParts(file)
  const first = await parts.next()
  const head = first.done === true ? '' : first.value
  const parser = parse({
    delimiter: delimiterOf(head),
    info: true,
    max_record_size: RECORD_CHARACTERS_MAX,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  })
  const rest = async function* () {
    yield head
    yield* parts
  }
  const piped = pipeline(rest, parser)
  // Its error reaches the loop too.
  piped.catch(() => undefined)
  let line = 1
  try {
    for await (const item of parser) {
      const { record, lines } = asRecord(item)
      yield { line: lines - newlinesIn(record), cells: record }
      line = lines + 1
    }
    await piped
  } catch (error) {
    if (error instanceof CsvError) throw new SourceError(describe(file, line, error), { cause: error })
    throw error
  }
}

function delimiterOf(head: string): string {
  const line = /^\s*([^\r\n]*)/.exec(head)?.[1]?.replace(/"[^"]*"/g, '') ?? ''
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
}

/** With `info`, an item is a record and what is known of it; a record without names for its columns is a list. */
function asRecord(item: unknown): { readonly record: readonly string[]; readonly lines: number } {
  if (typeof item !== 'object' || item === null || !('record' in item) || !('info' in item)) {
    throw new TypeError('csv-parse gives records of another form')
  }
  const { record, info } = item
  if (!Array.isArray(record) || typeof info !== 'object' || info === null || !('lines' in info)) {
    throw new TypeError('csv-parse gives records of another form')
  }
  return { record: record.map(String), lines: Number(info.lines) }
}

/** A record that is in several lines is named by its first. */
function newlinesIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split(/\r\n|[\r\n]/).length - 1, 0)
}

function describe(file: string, line: number, { code, message }: CsvError): string {
  const place = `${shown(file)}, line ${String(line)}`
  if (code === 'CSV_MAX_RECORD_SIZE') {
    return `${place}: more than ${RECORD_CHARACTERS_MAX.toLocaleString('en')} characters in one record; a quote may be missing before.`
  }
  if (code === 'CSV_QUOTE_NOT_CLOSED') return `${place}: a quote (") that begins a cell is not closed.`
  if (code === 'CSV_INVALID_CLOSING_QUOTE')
    return `${place}: after a closing quote (") the cell goes on; write "" for a quote in a cell.`
  return `${place}: not valid CSV: ${shown(message).replace(/\.$/, '')}.`
}
