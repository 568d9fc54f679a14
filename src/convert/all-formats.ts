/** The formats, each loaded when it is asked for: one line a format, in the order of the alphabet. */
import { entryOf } from '../model/entry-of.js'
import type { SourceFormat } from './source-format.js'

const FORMATS: Readonly<Record<string, () => Promise<SourceFormat>>> = {
  coco: async () => (await import('./formats/coco.js')).coco,
  csv: async () => (await import('./formats/csv/index.js')).csv,
  cvat: async () => (await import('./formats/cvat.js')).cvat,
  folders: async () => (await import('./formats/folders.js')).folders,
  'ground-truth': async () => (await import('./formats/ground-truth.js')).groundTruth,
  'label-studio': async () => (await import('./formats/label-studio.js')).labelStudio,
  labelbox: async () => (await import('./formats/labelbox.js')).labelbox,
  manifest: async () => (await import('./formats/manifest.js')).manifest,
  voc: async () => (await import('./formats/voc.js')).voc,
  yolo: async () => (await import('./formats/yolo/index.js')).yolo,
}

/** As `--from` takes them. */
export const FORMAT_NAMES: readonly string[] = Object.keys(FORMATS)

/** Loads the reader of a format; undefined for a name that is not in {@link FORMAT_NAMES}. */
export async function loadFormat(name: string): Promise<SourceFormat | undefined> {
  return await entryOf(FORMATS, name)?.()
}
