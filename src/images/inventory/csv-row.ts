/** One row of CSV as RFC 4180 has it: fields with or without quotes, quotes doubled inside of quotes, lines in quotes. */
import { ReportFault } from './report-fault.js'

const QUOTE = 0x22
const COMMA = 0x2c
const NEWLINE = 0x0a
const RETURN = 0x0d

/** Where the fields of a row are: nothing is copied. */
export class CsvRow {
  /** Where each field starts and ends, the quotes around it not included. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** 1 for a field with doubled quotes. */
  readonly #doubled: Uint8Array
  readonly #columns: number

  constructor(columns: number) {
    this.#columns = columns
    this.starts = new Int32Array(columns)
    this.ends = new Int32Array(columns)
    this.#doubled = new Uint8Array(columns)
  }

  /**
   * Reads the row that starts at `at`. In a row that is read to its end, doubled quotes become single ones.
   * @param isLast  the bytes end where the file does, which need not be after a newline
   * @returns where the next row starts; -1 where the row goes on after `end`
   * @throws ReportFault for other than the expected number of columns, or quotes that are out of place
   */
  read(bytes: Uint8Array, at: number, end: number, isLast: boolean): number {
    let place = at
    this.#doubled.fill(0)
    for (let column = 0; ; column += 1) {
      const isQuoted = bytes[place] === QUOTE
      const start = isQuoted ? place + 1 : place
      let stop = start
      if (isQuoted) {
        for (; stop < end; stop += 1) {
          if (bytes[stop] !== QUOTE) continue
          if (stop + 1 === end || bytes[stop + 1] !== QUOTE) break
          // One that is doubled is of the field.
          stop += 1
          if (column < this.#columns) this.#doubled[column] = 1
        }
        if (stop >= end && isLast) throw new ReportFault('a quote that is not closed')
      } else stop = endOfPlain(bytes, start, end)
      const after = isQuoted ? stop + 1 : stop
      if (after >= end && !isLast) return -1
      if (column < this.#columns) {
        this.starts[column] = start
        this.ends[column] = stop
      }
      if (after < end && bytes[after] === COMMA) {
        place = after + 1
        continue
      }
      const next = endOfLine(bytes, after, end, isLast)
      if (next < 0) return -1
      if (column + 1 !== this.#columns)
        throw new ReportFault(`${String(column + 1)} columns, but fileSchema has ${String(this.#columns)}`)
      this.#makeSingle(bytes)
      return next
    }
  }

  #makeSingle(bytes: Uint8Array): void {
    for (let column = 0; column < this.#columns; column += 1) {
      if (this.#doubled[column] !== 1) continue
      const end = this.ends[column] ?? 0
      let to = this.starts[column] ?? 0
      for (let from = to; from < end; from += 1) {
        if (bytes[from] === QUOTE) from += 1
        bytes[to] = bytes[from] ?? 0
        to += 1
      }
      this.ends[column] = to
    }
  }
}

function endOfPlain(bytes: Uint8Array, from: number, end: number): number {
  let at = from
  while (at < end && bytes[at] !== COMMA && bytes[at] !== NEWLINE && bytes[at] !== RETURN) {
    if (bytes[at] === QUOTE) throw new ReportFault('a quote inside of a field without quotes')
    at += 1
  }
  return at
}

function endOfLine(bytes: Uint8Array, at: number, end: number, isLast: boolean): number {
  if (at >= end) return at
  if (bytes[at] === NEWLINE) return at + 1
  if (bytes[at] !== RETURN) throw new ReportFault('text after the quote that closes a field')
  if (at + 1 < end && bytes[at + 1] === NEWLINE) return at + 2
  if (at + 1 >= end && !isLast) return -1
  throw new ReportFault('a carriage return without a newline')
}
