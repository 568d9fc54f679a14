import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { coco } from '../../../src/convert/formats/coco.js'
import { csv } from '../../../src/convert/formats/csv/index.js'
import type { ExportOptions } from '../../../src/convert/export/exported-images.js'
import { writeCoco } from '../../../src/convert/export/write-coco.js'
import { writeCsv } from '../../../src/convert/export/write-csv.js'
import { Ledger } from '../../../src/convert/ledger.js'
import { boxExample, exampleBox, imageExample, manifestOf } from '../../../src/lint/example-lines.js'
import { addsUp, convertAll, shownSums } from '../../support/converted.js'

const WRITERS = { coco: writeCoco, csv: writeCsv }
const FORMATS = { coco, csv }

async function exportText(
  to: keyof typeof WRITERS,
  manifest: string,
  options: Partial<ExportOptions> = {},
): Promise<{ readonly text: string; readonly ledger: Ledger }> {
  const ledger = new Ledger()
  const source = { name: 'a.manifest', read: () => chunks(manifest) }
  let text = ''
  for await (const part of WRITERS[to](source, { images: undefined, kind: undefined, ...options }, ledger)) text += part
  return { text, ledger }
}

async function* chunks(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text))
}

/** Converts an exported text again. */
async function convertBack(from: keyof typeof FORMATS, text: string): Promise<{ manifest: string; ledger: Ledger }> {
  const folder = mkdtempSync(join(tmpdir(), 'export-'))
  try {
    const file = join(folder, 'exported')
    writeFileSync(file, text)
    const ledger = new Ledger()
    const context = { options: new Map<string, string>(), report: ledger.report }
    return await convertAll(
      FORMATS[from].read([file], context),
      { images: { bucket: 'orchard-images', prefix: '' } },
      ledger,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const label = fc.oneof(
  fc.constantFrom('pear', 'apple', 'a,b', '"c"', ' d ', 'e\nf', '1', '__proto__'),
  fc.string({ minLength: 1, maxLength: 5 }).filter((text) => text.trim() === text && text !== ''),
)
const anyBox = fc
  .tuple(label, fc.nat(600), fc.nat(440), fc.integer({ min: 2, max: 40 }), fc.integer({ min: 2, max: 40 }))
  .map(([name, left, top, width, height]) => ({ label: name, left, top, width, height }))
const PLACE = { file: 'made-up' }
const NO_IMAGE = { place: PLACE, size: { width: 640, height: 480 }, labels: [], boxes: [], created: undefined }

describe('there and back', () => {
  test('boxes are the same to the byte, through COCO and CSV', async () => {
    const images = fc
      .array(fc.array(anyBox, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 })
      .map((all) =>
        all.map((boxes, index) => ({
          ...NO_IMAGE,
          name: `folder ${String(index)}/a, "b".jpg`,
          boxes: boxes.map((box) => ({ ...box, unit: 'pixels' as const, place: PLACE })),
        })),
      )
    await fc.assert(
      fc.asyncProperty(images, fc.constantFrom('coco' as const, 'csv' as const), async (made, format) => {
        const { manifest } = await convertAll(made)
        const { text, ledger } = await exportText(format, manifest)
        expect([ledger.problems, addsUp(ledger)]).toEqual([[], true])
        expect((await convertBack(format, text)).manifest).toBe(manifest)
      }),
      { numRuns: 50 },
    )
  })

  test('labels of images are the same to the byte, through CSV', async () => {
    const images = fc
      .array(fc.uniqueArray(label, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
      .map((all) => all.map((labels, index) => ({ ...NO_IMAGE, name: `${String(index)}.jpg`, labels })))
    await fc.assert(
      fc.asyncProperty(images, async (made) => {
        const { manifest } = await convertAll(made)
        expect((await convertBack('csv', (await exportText('csv', manifest)).text)).manifest).toBe(manifest)
      }),
      { numRuns: 50 },
    )
  })
})

const BOX_LINE = boxExample('a-0001.jpg', [exampleBox('pear')])
const LABEL_LINE = imageExample('a-0002.jpg', 'pear')

describe('what is exported', () => {
  test('COCO has ids from 1, and names below --images', async () => {
    const { text } = await exportText('coco', manifestOf(BOX_LINE), {
      images: { bucket: 'orchard-images', prefix: '2026' },
    })
    const parsed: unknown = JSON.parse(text)
    expect(parsed).toEqual({
      images: [{ id: 1, file_name: expect.stringMatching(/a-0001\.jpg$/), width: 640, height: 480 }],
      annotations: [expect.objectContaining({ id: 1, image_id: 1, category_id: 1, iscrowd: 0 })],
      categories: [{ id: 1, name: 'pear' }],
    })
  })

  test('an image in another bucket keeps its URI', async () => {
    const other = BOX_LINE.replace(/s3:\/\/[^/]*\//, 's3://orchard-other/')
    const { text } = await exportText('csv', manifestOf(BOX_LINE, other))
    expect(text.split('\n')[2]).toMatch(/^s3:\/\/orchard-other\//)
  })

  test('a manifest without a usable line is an empty file of the format', async () => {
    expect((await exportText('coco', '')).text).toBe('{"images":[\n],"annotations":[\n],"categories":[\n]}\n')
    expect((await exportText('csv', '{}\n')).text).toBe('image,label\n')
  })

  test.each<[what: string, lines: readonly string[], options: Partial<ExportOptions>, reason: string]>([
    ['a line that nothing is trained from', [BOX_LINE, '{}'], {}, 'unusable-line'],
    ['an image that is there again', [BOX_LINE, BOX_LINE], {}, 'repeated-image'],
    ['labels of images, after boxes', [BOX_LINE, LABEL_LINE], {}, 'other-kind'],
    ['boxes, after labels of images', [LABEL_LINE, BOX_LINE], {}, 'other-kind'],
    ['the kind that was not asked for', [BOX_LINE, LABEL_LINE], { kind: 'image-level' }, 'other-kind'],
  ])('%s is left out, and reported', async (_what, lines, options, reason) => {
    const { ledger } = await exportText('csv', manifestOf(...lines), options)
    expect(shownSums(ledger, 'image')).toBe(`read 2, written 1, ${reason} 1`)
    expect(ledger.problems.map((problem) => problem.reason)).toEqual([reason])
    expect(addsUp(ledger)).toBe(true)
  })

  test('a box that the service does not use is not exported, and reported', async () => {
    const line = boxExample('a-0001.jpg', [exampleBox('pear'), exampleBox('pear', { left: 639, width: 9 })])
    const { text, ledger } = await exportText('csv', manifestOf(line))
    expect(text.split('\n')).toHaveLength(3)
    expect(
      ledger.problems.map(({ reason, message }) => [reason, message.includes('ERROR_INVALID_BOUNDING_BOX')]),
    ).toEqual([['unusable-part', true]])
  })
})
