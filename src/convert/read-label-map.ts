/** `--labels FILE`: a CSV with the columns from and to. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { toVisible } from '../text/visible.js'
import type { LabelMap } from './label-names.js'
import { SourceError } from './source-error.js'

/** Bytes of the file. Our choice: a thousand times what 250 labels take. */
const BYTES_MAX = 16 * 1024 * 1024

const HEADER = 'from,to'

/**
 * Reads the map: each row renames a label; without a `to` it drops the label. A first row `from,to` is the header.
 * @throws SourceError
 */
export function readLabelMap(path: string): LabelMap {
  const name = `--labels ${toVisible(path)}`
  const map = new Map<string, string | undefined>()
  for (const [index, row] of readRows(path, name).entries()) {
    const [from = '', to = ''] = row
    if (index === 0 && row.join(',').toLowerCase() === HEADER) continue
    const place = `${name}, row ${String(index + 1)}`
    if (row.length > 2) throw new SourceError(`${place}: it has ${String(row.length)} columns; they are from and to.`)
    if (from === '') throw new SourceError(`${place}: it names no label to rename or drop.`)
    const before = map.get(from)
    const target = to === '' ? undefined : to
    if (map.has(from) && before !== target) {
      throw new SourceError(
        `${place}: ${JSON.stringify(toVisible(from))} is already in a row before it, with another name.`,
      )
    }
    map.set(from, target)
  }
  return map
}

function readRows(path: string, name: string): readonly (readonly string[])[] {
  try {
    const bytes = readFileSync(path)
    if (bytes.length > BYTES_MAX)
      throw new SourceError(`${name} has more than ${String(BYTES_MAX)} bytes: it is not a map of labels.`)
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return parse(text, { relax_column_count: true, skip_empty_lines: true, trim: true })
  } catch (error) {
    if (error instanceof SourceError) throw error
    throw new SourceError(`${name} cannot be read: ${whyNot(error)}.`, { cause: error })
  }
}

function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'it does not exist'
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'it is not UTF-8'
  if (typeof code === 'string' && code.startsWith('CSV_'))
    return `it is not a CSV with the columns from and to (${code})`
  return typeof code === 'string' ? code : 'unknown error'
}
