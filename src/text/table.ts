/** GitHub's Markdown tables. */

/** A column: its heading (Markdown), and the alignment of its cells. */
export interface Column {
  readonly heading: string
  readonly align?: 'left' | 'right' | 'center'
}

const RULES = { left: ':---', right: '---:', center: ':---:' } as const

/**
 * A table. Cells are Markdown without a bare `|`, as text/markdown.ts renders it; a line end in one becomes `<br>`.
 * @param rows  as many cells in each as there are columns
 */
export function renderTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const heads = columns.map(({ heading }) => heading)
  const rules = columns.map(({ align }) => RULES[align ?? 'left'])
  return [heads, rules, ...rows].map(renderRow).join('\n')
}

function renderRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('\n', '<br>')).join(' | ')} |`
}
