/** CSV out of a manifest: a row for each box, or for each label of an image. */
import { add, type Ledger } from '../ledger.js'
import { readExportedImages, type ExportedManifest, type ExportOptions } from './exported-images.js'

/** Yields the rows with their newlines, the header first. */
export async function* writeCsv(
  manifest: ExportedManifest,
  options: ExportOptions,
  ledger: Ledger,
): AsyncGenerator<string, void, undefined> {
  let isHeaderWritten = false
  for await (const { name, labels, boxes, size } of readExportedImages(manifest, options, ledger)) {
    const image = cell(name)
    if (!isHeaderWritten) yield boxes.length > 0 ? 'image,label,x,y,w,h,image_width,image_height\n' : 'image,label\n'
    isHeaderWritten = true
    for (const { label, left, top, width, height } of boxes) {
      const numbers = [left, top, width, height, size?.width ?? 0, size?.height ?? 0].map(String).join(',')
      yield `${image},${cell(label)},${numbers}\n`
    }
    for (const label of labels) yield `${image},${cell(label)}\n`
    for (const label of new Set([...labels, ...boxes.map((box) => box.label)])) add(ledger.labels, label)
  }
  // A table without rows.
  if (!isHeaderWritten) yield 'image,label\n'
}

/** RFC 4180; blanks at the ends are kept by quotes. */
function cell(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
