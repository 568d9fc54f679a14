/** Colours of a lint in a terminal. */

/** Puts a text into a colour, or returns it as it is where colours are not shown. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan', text: string) => string

/** Without colours. */
export const UNPAINTED: Paint = (_style, text) => text

/** What each severity is shown in. */
export const STYLE_OF_SEVERITY = { error: 'red', warning: 'yellow', notice: 'cyan' } as const
