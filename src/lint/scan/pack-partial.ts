/**
 * Gives a partial result to another thread, as a copy: its columns are small. To move them would end that the engine counts
 * on buffers that stay, and all that it has compiled to that with it.
 */
import { Column, type ColumnContents } from './column.js'
import type { LabelEntry } from './label-entry.js'
import { LabelTable } from './label-table.js'
import type { LineColumns, ManifestPartial } from './partial.js'

/** A value for a structured clone. */
export interface PackedPartial extends Omit<ManifestPartial, 'labels' | 'columns'> {
  readonly labels: readonly LabelEntry[]
  readonly columns: readonly (readonly [keyof LineColumns, ColumnContents])[]
}

/** A view of a partial result. */
export function packPartial(partial: ManifestPartial): PackedPartial {
  const columns = columnNames(partial.columns).map((name) => [name, partial.columns[name].contents] as const)
  return { ...partial, labels: partial.labels.entries, columns }
}

/** @param empty  a partial result without lines, which becomes the one that was packed */
export function unpackPartial(packed: PackedPartial, empty: ManifestPartial): ManifestPartial {
  const columns = Object.fromEntries(packed.columns.map(([name, contents]) => [name, Column.from(contents)]))
  return { ...packed, labels: LabelTable.of(packed.labels), columns: { ...empty.columns, ...columns } }
}

function columnNames(columns: LineColumns): readonly (keyof LineColumns)[] {
  const isName = (name: string): name is keyof LineColumns => Object.hasOwn(columns, name)
  return Object.keys(columns).filter(isName)
}
