/** Compares what each format reads of its samples with the files in golden/; UPDATE_GOLDEN=1 writes them again. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { readSource } from '../../../support/read-source.js'

const GOLDEN = new URL('golden/', import.meta.url)
const SAMPLES = relative('', fileURLToPath(new URL('samples/', import.meta.url)))

/** Format, sample, options. */
const CASES: Readonly<
  Record<string, readonly [from: string, sample: string, options?: Readonly<Record<string, string>>]>
> = {
  'csv image labels': ['csv', 'image-labels.csv'],
  'csv boxes': ['csv', 'boxes.csv'],
  'csv corners with sizes': ['csv', 'corners.csv'],
  'csv centres': ['csv', 'centres.csv'],
  'csv other columns': [
    'csv',
    'columns.csv',
    { columns: 'image=datei,label=klasse,x=links,y=oben,w=breite,height=hoehe' },
  ],
  'csv faults': ['csv', 'faults.csv'],
  'csv automl': ['csv', 'automl.csv'],
  'csv automl subset': ['csv', 'automl.csv', { subset: 'test,VALIDATION' }],
  'csv automl labels': ['csv', 'automl-labels.csv'],
  'csv automl faults': ['csv', 'automl-faults.csv'],
  'cvat task': ['cvat', 'task.xml'],
  'cvat subset': ['cvat', 'task.xml', { subset: 'Validation' }],
  'folders classes': ['folders', 'classes'],
  'folders parts': ['folders', 'parts'],
  'folders one part': ['folders', 'parts', { subset: 'train' }],
  'label-studio export': ['label-studio', 'export.json'],
  'label-studio key': ['label-studio', 'key.json', { columns: 'image=back' }],
  'labelbox export': ['labelbox', 'export.ndjson'],
  'voc kit': ['voc', 'kit'],
  'voc faults': ['voc', 'faults'],
  'yolo new layout': ['yolo', 'new-layout'],
  'yolo data file': ['yolo', 'new-layout/data.yaml'],
  'yolo subset': ['yolo', 'new-layout', { subset: 'val' }],
  'yolo below files': ['yolo', 'new-layout', { files: `${SAMPLES}/yolo` }],
  'yolo roboflow': ['yolo', 'roboflow'],
  'yolo labelimg': ['yolo', 'labelimg'],
  'yolo darknet': ['yolo', 'darknet'],
  'yolo faults': ['yolo', 'faults'],
}

test.each(Object.entries(CASES))('%s', async (name, [from, sample, options]) => {
  const read = await readSource(from, [`${SAMPLES}/${from}/${sample}`], options)
  const rendered = read.replaceAll(`${SAMPLES}/${from}/`, '')
  const file = new URL(`${name.replaceAll(' ', '-')}.txt`, GOLDEN)
  if (process.env.UPDATE_GOLDEN === '1') {
    await mkdir(GOLDEN, { recursive: true })
    await writeFile(file, rendered)
  }
  expect(rendered).toBe(await readFile(file, 'utf8'))
})

test('every golden file has a case that it is compared with', async () => {
  const wanted = Object.keys(CASES).map((name) => `${name.replaceAll(' ', '-')}.txt`)
  expect((await readdir(GOLDEN)).sort()).toEqual(wanted.sort())
})
