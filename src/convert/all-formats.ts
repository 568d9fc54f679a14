/** The formats, each loaded when it is asked for: one line a format, in the order of the alphabet. */
import type { SourceFormat } from './source-format.js'

const FORMATS: Readonly<Record<string, () => Promise<SourceFormat>>> = {
  coco: async () => (await import('./formats/coco.js')).coco,
}

/** As `--from` takes them. */
export const FORMAT_NAMES: readonly string[] = Object.keys(FORMATS)

/** Loads the reader of a format; undefined for a name that is not in {@link FORMAT_NAMES}. */
export async function loadFormat(name: string): Promise<SourceFormat | undefined> {
  return Object.hasOwn(FORMATS, name) ? await FORMATS[name]?.() : undefined
}
