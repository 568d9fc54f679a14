/** COCO instances out of a manifest. The manifest is read twice, since COCO has all images before the first box. */
import { add, Ledger } from '../ledger.js'
import { readExportedImages, type ExportedManifest, type ExportOptions } from './exported-images.js'

/** Yields the JSON in parts. Ids count from 1, in the order of the manifest. */
export async function* writeCoco(
  manifest: ExportedManifest,
  options: ExportOptions,
  ledger: Ledger,
): AsyncGenerator<string, void, undefined> {
  const boxes = { ...options, kind: 'boxes' } as const
  yield '{"images":['
  let image = 0
  for await (const { name, size } of readExportedImages(manifest, boxes, ledger)) {
    image += 1
    const { width = 0, height = 0 } = size ?? {}
    yield `${comma(image)}{"id":${String(image)},"file_name":${JSON.stringify(name)},"width":${String(width)},"height":${String(height)}}`
  }
  yield '\n],"annotations":['
  const categories = new Map<string, number>()
  image = 0
  let id = 0
  for await (const exported of readExportedImages(manifest, boxes, new Ledger())) {
    image += 1
    for (const { label, left, top, width, height } of exported.boxes) {
      id += 1
      const category = categories.get(label) ?? categories.size + 1
      categories.set(label, category)
      const bbox = [left, top, width, height].map(String).join(',')
      yield `${comma(id)}{"id":${String(id)},"image_id":${String(image)},"category_id":${String(category)},"bbox":[${bbox}],"area":${String(width * height)},"iscrowd":0,"segmentation":[]}`
    }
    for (const label of new Set(exported.boxes.map((box) => box.label))) add(ledger.labels, label)
  }
  yield '\n],"categories":['
  for (const [name, category] of categories)
    yield `${comma(category)}{"id":${String(category)},"name":${JSON.stringify(name)}}`
  yield '\n]}\n'
}

/** Each entry is on a line of its own. */
function comma(id: number): string {
  return id === 1 ? '\n' : ',\n'
}
