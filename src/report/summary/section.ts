/** Parts of a summary, and how they are made to fit. */
import { fitUtf8, utf8Length } from '../../text/fit.js'

/** A part of the summary. */
export interface Section {
  /** Names the part where it had to be left out; own words, no remote text. */
  readonly title: string
  /** The higher, the longer it stays. */
  readonly weight: number
  /** Its Markdown, the fullest first; each next one says less in fewer bytes. */
  readonly forms: readonly [string, ...string[]]
}

/** The separator of two blocks of Markdown. */
export const BETWEEN = '\n\n'

/**
 * Joins the sections in their order. Where they do not fit, the least weighty ones first say less; when all say as
 * little as they can, the least weighty ones are left out, and a last line names them. Never cut inside of a section
 * unless the weightiest one alone is too long.
 * @param maxBytes  of UTF-8
 */
export function joinSections(sections: readonly Section[], maxBytes: number): string {
  const chosen = new Map(sections.map((section) => [section, 0]))
  const lightestFirst = [...sections].sort((a, b) => a.weight - b.weight)
  const isTooLong = (): boolean => utf8Length(textOf(sections, chosen)) > maxBytes

  for (const section of lightestFirst) {
    for (let form = 1; form < section.forms.length && isTooLong(); form += 1) chosen.set(section, form)
  }
  for (const section of lightestFirst.slice(0, -1)) {
    if (!isTooLong()) break
    chosen.delete(section)
  }
  return fitUtf8(textOf(sections, chosen), maxBytes)
}

function textOf(sections: readonly Section[], chosen: ReadonlyMap<Section, number>): string {
  const shown = sections.flatMap((section) => section.forms[chosen.get(section) ?? section.forms.length] ?? [])
  const missing = sections.filter((section) => !chosen.has(section)).map(({ title }) => title)
  const note = missing.length === 0 ? [] : [`_Omitted to fit GitHub’s size limit: ${missing.join(', ')}._`]
  return `${[...shown, ...note].join(BETWEEN)}\n`
}
