/** Records of a CSV file, as csv-parse cuts them. */
import { pipeline } from 'node:stream/promises'
import { CsvError, parse, type InfoRecord } from 'csv-parse'
import { readTextParts, shown } from '../../files/source-file.js'
import { SourceError } from '../../source-error.js'
import { formatCount } from '../../../text/number.js'

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
  // Of the last record that was cut: the loop below may not have seen it when an error ends the stream.
  let line = 0
  const parser = parse({
    on_record: (record: string[], { lines }: InfoRecord) => {
      line = lines
      return record
    },
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
  try {
    for await (const item of parser) {
      const { record, lines } = asRecord(item)
      yield { line: lines - newlinesIn(record), cells: record }
    }
    await piped
  } catch (error) {
    if (error instanceof CsvError) throw new SourceError(describe(file, line + 1, error), { cause: error })
    throw error
  } finally {
    // The stream closes it only once it has begun to read from it.
    await parts.return()
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

/** @param line where the record begins that could not be read */
function describe(file: string, line: number, error: CsvError): string {
  const place = (at: number) => `${shown(file)}, line ${String(at)}`
  const here = 'lines' in error && typeof error.lines === 'number' ? error.lines : line
  switch (error.code) {
    case 'CSV_MAX_RECORD_SIZE':
      return `${place(line)}: more than ${formatCount(RECORD_CHARACTERS_MAX)} characters in one record; a quote may be missing before.`
    case 'CSV_QUOTE_NOT_CLOSED':
      return `${place(line)}: a quote (") that begins a cell is not closed.`
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE':
      return `${place(here)}: after a closing quote (") the cell goes on; write "" for a quote in a cell.`
    case 'INVALID_OPENING_QUOTE':
      return `${place(here)}: a quote (") inside of a cell; put the whole cell in quotes, and write "" for the one inside.`
    default:
      return `${place(here)}: not valid CSV: ${shown(error.message).replace(/\.$/, '')}.`
  }
}
