/**
 * Finds the images of a manifest among the rows of a report in CSV. Millions of rows are of no interest: of a row as S3
 * writes it, no more is read than its key and where it ends. Every other row, and each with an image of the manifest, is
 * read field by field.
 */
import { SEED } from '../../lint/scan/hash.js'
import { CsvRow } from './csv-row.js'
import { decodeKey } from './encoded-key.js'
import { FoundRowsBuilder, DELETED, type FoundRows } from './found-objects.js'
import { findKey, finishHash, hashOfKey, mayHave, withWord, type ReferenceTable } from './reference-table.js'
import type { ReportColumns } from './report-columns.js'
import { ReportFault } from './report-fault.js'

const [QUOTE, NEWLINE, ZERO] = [0x22, 0x0a, 0x30]

/** The hyphen: letters, digits, and what else most keys have are above it, quotes and what encodes others below. */
const LEAST_PLAIN = 0x2d

const [TRUE, FALSE] = [Buffer.from('true'), Buffer.from('false')]

/** Of a field that is wrong, in its message. */
const SHOWN_BYTES = 100

/** A row that is longer is none. Our choice: the access control list of an object takes the most, some kilobytes. */
const ROW_MAX_BYTES = 1024 * 1024

/** Signs that a row has to be read field by field: from its start, or, where it begins like none, from the row before. */
const [STRICT, NO_START] = [-1, -2]

/** Which rows are looked for. */
export interface RowScan {
  readonly columns: ReportColumns
  readonly sourceBucket: string
  readonly table: ReferenceTable
}

export class CsvScanner {
  readonly #report: RowScan
  readonly #row: CsvRow
  readonly #found = new FoundRowsBuilder()
  readonly #bucket: Uint8Array
  /** `"bucket","`, with which S3 begins each row; undefined for columns in another order. */
  readonly #start: Uint8Array | undefined
  #buffer = Buffer.allocUnsafeSlow(512 * 1024)
  #view = new DataView(this.#buffer.buffer)
  #filled = 0
  /** A key, decoded. */
  #key = new Uint8Array(3 * 1024)
  #rows = 0

  constructor(report: RowScan) {
    this.#report = report
    this.#row = new CsvRow(report.columns.count)
    this.#bucket = Buffer.from(report.sourceBucket)
    const isUsual = report.columns.bucket === 0 && report.columns.key === 1
    this.#start = isUsual ? Buffer.from(`"${report.sourceBucket}","`) : undefined
  }

  /** Rows so far. */
  get rows(): number {
    return this.#rows
  }

  /**
   * Takes the next bytes of the file, which may be reused afterwards.
   * @throws ReportFault
   */
  push(chunk: Uint8Array): void {
    this.#append(chunk)
    const done = this.#scan(this.#filled, false)
    this.#buffer.copyWithin(0, done, this.#filled)
    this.#filled -= done
    if (this.#filled > ROW_MAX_BYTES) throw this.#fault('more than a mebibyte in one row')
  }

  /** @throws ReportFault */
  end(): FoundRows {
    this.#scan(this.#filled, true)
    return this.#found.finish()
  }

  #append(chunk: Uint8Array): void {
    const needed = this.#filled + chunk.length
    if (needed > this.#buffer.length) {
      const wider = Buffer.allocUnsafeSlow(Math.max(needed, this.#buffer.length * 2))
      wider.set(this.#buffer.subarray(0, this.#filled))
      this.#buffer = wider
      this.#view = new DataView(wider.buffer)
    }
    this.#buffer.set(chunk, this.#filled)
    this.#filled = needed
  }

  /** Returns the bytes that are no longer needed. */
  #scan(end: number, isLast: boolean): number {
    let at = 0
    // A row whose end was taken to be at its first newline: it is, if what follows begins like a row. Inside of quotes a
    // quote is doubled, so that nothing there begins with a quote and the name of the bucket.
    let unproven = -1
    while (at < end) {
      const next = this.#quickRow(at, end)
      if (next > 0) {
        unproven = at
        at = next
        this.#rows += 1
        continue
      }
      if (next === NO_START && unproven >= 0) {
        at = unproven
        this.#rows -= 1
      }
      unproven = -1
      const after = this.#strictRow(at, end, isLast)
      if (after < 0) return at
      at = after
    }
    if (unproven < 0) return at
    this.#rows -= 1
    if (!isLast) return unproven
    this.#strictRow(unproven, end, isLast)
    return end
  }

  /** Where the next row starts, for a row as S3 writes it with a key that is not looked for. */
  #quickRow(at: number, end: number): number {
    const start = this.#start
    if (start === undefined || at + start.length >= end) return NO_START
    const bytes = this.#buffer
    for (let index = 0; index < start.length; index += 1) if (bytes[at + index] !== start[index]) return NO_START
    const from = at + start.length
    const view = this.#view
    let place = from
    let hash = SEED
    for (; place + 4 <= end; place += 4) {
      const word = view.getInt32(place, true)
      // Whether one of the four is below 0x2d, which borrows from its highest bit: a quote, a plus, a percent sign, or others.
      if (((word - 0x2d2d2d2d) & ~word & 0x80808080) !== 0) break
      hash = withWord(hash, word)
    }
    if (place + 4 > end) return STRICT
    for (let byte = bytes[place] ?? 0; byte !== QUOTE; byte = bytes[place] ?? 0) {
      if (byte < LEAST_PLAIN) return this.#encodedRow(from, end)
      hash = withWord(hash, byte)
      place += 1
    }
    return this.#endOfRow(finishHash(hash), place, end)
  }

  /** The same for a key with characters that are encoded. */
  #encodedRow(from: number, end: number): number {
    const to = this.#buffer.indexOf(QUOTE, from)
    if (to < 0 || to >= end || to - from > this.#key.length) return STRICT
    const length = decodeKey(this.#buffer, from, to, this.#key)
    return length < 0 ? STRICT : this.#endOfRow(hashOfKey(this.#key, 0, length), to, end)
  }

  /** @param place  of the quote after the key */
  #endOfRow(hash: number, place: number, end: number): number {
    if (mayHave(this.#report.table, hash)) return STRICT
    // A doubled quote in the key: S3 encodes it.
    if (this.#buffer[place + 1] === QUOTE) return STRICT
    const newline = this.#buffer.indexOf(NEWLINE, place + 1)
    // What is after the end is of an earlier chunk.
    return newline < 0 || newline >= end ? STRICT : newline + 1
  }

  #strictRow(at: number, end: number, isLast: boolean): number {
    try {
      const next = this.#row.read(this.#buffer, at, end, isLast)
      if (next < 0) return next
      this.#takeRow()
      this.#rows += 1
      return next
    } catch (error) {
      throw error instanceof ReportFault ? this.#fault(error.message) : error
    }
  }

  #takeRow(): void {
    const { columns, table } = this.#report
    if (!this.#isBucket(columns.bucket))
      throw new ReportFault(`the bucket ${this.#shown(columns.bucket)}, not that of the report`)
    const [from, to] = this.#placeOf(columns.key)
    if (to - from > this.#key.length) this.#key = new Uint8Array(to - from)
    const length = decodeKey(this.#buffer, from, to, this.#key)
    if (length < 0) throw new ReportFault('a key that is not URL-encoded')
    const reference = findKey(table, this.#key, 0, length)
    if (reference < 0) return
    if (columns.isLatest >= 0 && !this.#isTrue(columns.isLatest, 'IsLatest')) return
    if (columns.isDeleteMarker >= 0 && this.#isTrue(columns.isDeleteMarker, 'IsDeleteMarker'))
      this.#found.add(reference, DELETED, this.#buffer, 0, 0)
    else this.#found.add(reference, this.#size(columns.size), this.#buffer, ...this.#placeOf(columns.eTag))
  }

  #placeOf(column: number): readonly [number, number] {
    return column < 0 ? [0, 0] : [this.#row.starts[column] ?? 0, this.#row.ends[column] ?? 0]
  }

  #isBucket(column: number): boolean {
    const [from, to] = this.#placeOf(column)
    if (to - from !== this.#bucket.length) return false
    for (let at = from; at < to; at += 1) if (this.#buffer[at] !== this.#bucket[at - from]) return false
    return true
  }

  /** `True` in the User Guide, `true` in reports. */
  #isTrue(column: number, name: string): boolean {
    const [from, to] = this.#placeOf(column)
    if (isWord(this.#buffer, from, to, TRUE)) return true
    if (isWord(this.#buffer, from, to, FALSE)) return false
    throw new ReportFault(`the ${name} ${this.#shown(column)}, neither true nor false`)
  }

  #size(column: number): number {
    const [from, to] = this.#placeOf(column)
    if (from === to) return NaN
    let size = 0
    for (let at = from; at < to; at += 1) {
      const digit = (this.#buffer[at] ?? 0) - ZERO
      if (digit < 0 || digit > 9)
        throw new ReportFault(`the Size ${this.#shown(column)}, which is not a number of bytes`)
      size = size * 10 + digit
    }
    return size
  }

  /** A field for a message. */
  #shown(column: number): string {
    const [from, to] = this.#placeOf(column)
    return JSON.stringify(this.#buffer.toString('utf8', from, Math.min(to, from + SHOWN_BYTES)))
  }

  #fault(what: string): ReportFault {
    return new ReportFault(`has ${what}, in row ${String(this.#rows + 1)}`)
  }
}

/** @param word  in lower case; letters of the field may be in upper case */
function isWord(bytes: Uint8Array, from: number, to: number, word: Uint8Array): boolean {
  if (to - from !== word.length) return false
  for (let at = from; at < to; at += 1) if (((bytes[at] ?? 0) | 0x20) !== word[at - from]) return false
  return true
}
