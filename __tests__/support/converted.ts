/** Converts images and COCO texts as the command does, without a command. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { convertImages, type ConvertOptions } from '../../src/convert/convert-images.js'
import { coco } from '../../src/convert/formats/coco.js'
import { Ledger } from '../../src/convert/ledger.js'
import type { SourceImage } from '../../src/convert/source-image.js'

export interface Converted {
  readonly manifest: string
  readonly ledger: Ledger
}

const OPTIONS: ConvertOptions = {
  images: { bucket: 'orchard-images', prefix: '2026' },
  files: undefined,
  findImage: undefined,
  labels: new Map(),
  kind: undefined,
  created: undefined,
}

export async function convertAll(
  images: Iterable<SourceImage> | AsyncIterable<SourceImage>,
  options: Partial<ConvertOptions> = {},
  ledger = new Ledger(),
): Promise<Converted> {
  let manifest = ''
  for await (const line of convertImages(inOrder(images), { ...OPTIONS, ...options }, ledger)) manifest += line
  return { manifest, ledger }
}

/** @param text of a file instances.json */
export async function convertCoco(
  text: string | Uint8Array,
  options: Partial<ConvertOptions> = {},
): Promise<Converted> {
  const folder = mkdtempSync(join(tmpdir(), 'coco-'))
  const ledger = new Ledger()
  try {
    const file = join(folder, 'instances.json')
    writeFileSync(file, text)
    return await convertAll(coco.read([file], { options: new Map(), report: ledger.report }), options, ledger)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function* inOrder(images: Iterable<SourceImage> | AsyncIterable<SourceImage>): AsyncGenerator<SourceImage> {
  yield* images
}

/** What the sums come to: for each, whether `read` is `written` and what was dropped together. */
export function addsUp({ sums }: Ledger): boolean {
  return Object.values(sums).every(
    ({ read, written, dropped }) => read === written + [...dropped.values()].reduce((sum, count) => sum + count, 0),
  )
}

/** The sums as texts: `read 3, written 1, crowd 2`. */
export function shownSums({ sums }: Ledger, what: keyof Ledger['sums']): string {
  const { read, written, dropped } = sums[what]
  const reasons = [...dropped].map(([reason, count]) => `, ${reason} ${String(count)}`).join('')
  return `read ${String(read)}, written ${String(written)}${reasons}`
}
