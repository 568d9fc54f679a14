/** What is written of the samples of each format, faults and all, is clean under lint, and the sums add up. */
import { readdir } from 'node:fs/promises'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { loadFormat } from '../../../../src/convert/all-formats.js'
import { convertImages } from '../../../../src/convert/convert-images.js'
import { Ledger } from '../../../../src/convert/ledger.js'
import { lint } from '../../../support/linted.js'

const SAMPLES = relative('', fileURLToPath(new URL('samples/', import.meta.url)))

/** Each sample is a folder or a file; what has boxes in fractions needs the size of its images. */
const CASES = [
  ['csv', 'image-labels.csv'],
  ['csv', 'boxes.csv'],
  ['csv', 'corners.csv'],
  ['csv', 'centres.csv'],
  ['csv', 'faults.csv'],
  ['csv', 'automl.csv'],
  ['csv', 'automl-labels.csv'],
  ['csv', 'automl-faults.csv'],
  ['cvat', 'task.xml'],
  ['folders', 'classes'],
  ['folders', 'parts'],
  ['label-studio', 'export.json'],
  ['labelbox', 'export.ndjson'],
  ['voc', 'kit'],
  ['voc', 'faults'],
  ['yolo', 'new-layout'],
  ['yolo', 'roboflow'],
  ['yolo', 'labelimg'],
  ['yolo', 'darknet'],
  ['yolo', 'faults'],
] as const

test.each(CASES)('%s: %s', async (from, sample) => {
  const format = await loadFormat(from)
  const ledger = new Ledger()
  const images = format?.read([`${SAMPLES}/${from}/${sample}`], { options: new Map(), report: ledger.report })
  if (images === undefined) throw new Error(`there is no format ${from}`)
  const settings = {
    images: { bucket: 'orchard-images', prefix: '2026' },
    files: undefined,
    findImage: undefined,
    labels: new Map(),
    kind: undefined,
    created: undefined,
  }
  const size = { width: 640, height: 480 }
  const sized = async function* () {
    for await (const image of images) yield { ...image, size: image.size ?? size }
  }
  let manifest = ''
  for await (const line of convertImages(sized(), settings, ledger)) manifest += line

  expect(ledger.sums.image.written).toBeGreaterThan(0)
  for (const { read, written, dropped } of Object.values(ledger.sums)) {
    expect(read).toBe(written + [...dropped.values()].reduce((sum, count) => sum + count, 0))
  }
  const { findings } = await lint({ training: manifest, name: 'sample.manifest' })
  // What lint says of the manifest as a whole, such as too few images, is not of a line.
  expect(findings.filter(({ line, severity }) => line !== undefined && severity !== 'notice')).toEqual([])
})

test('each sample is converted', async () => {
  const folders = await readdir(SAMPLES)
  const samples = await Promise.all(
    folders.map(async (from) => (await readdir(`${SAMPLES}/${from}`)).map((sample) => `${from}/${sample}`)),
  )
  // These need an option.
  const apart = ['csv/columns.csv', 'label-studio/key.json']
  expect(samples.flat().sort()).toEqual([...CASES.map(([from, sample]) => `${from}/${sample}`), ...apart].sort())
})
