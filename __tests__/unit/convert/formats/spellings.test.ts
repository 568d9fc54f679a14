/**
 * Spellings that mean the same: line ends, byte order marks, hidden files, parts of a file that end anywhere.
 *
 * @project thorough
 */
import { afterAll, expect, test } from '@jest/globals'
import { readImages } from '../../../support/read-source.js'
import { createSourceFolder } from '../../../support/source-folder.js'

const { path: folder, write, remove } = createSourceFolder()

afterAll(() => {
  remove()
})

const TEXTS = {
  csv: ['a.csv', 'image,label,x,y,w,h\na.jpg,pear,1,2,3,4\nb.jpg,"apple",5,6,7,8\n'],
  cvat: [
    'a.xml',
    '<annotations>\n<image name="a.jpg" width="9" height="9">\n<box label="pear"\n xtl="1" ytl="2" xbr="3" ybr="4"/>\n</image>\n</annotations>\n',
  ],
  'label-studio': ['a.json', '[\n{"id": 1,\n"data": {"image": "a.jpg"}, "annotations": []}\n]\n'],
  labelbox: ['a.ndjson', '{"data_row": {"external_id": "a.jpg"}}\n{"data_row": {"external_id": "b.jpg"}}\n'],
  voc: ['v.xml', '<annotation>\n<filename>\na.jpg\n</filename></annotation>\n'],
} as const

test.each(Object.entries(TEXTS))('%s: CRLF, a byte order mark and no last line end', async (from, [name, text]) => {
  const plain = await readImages(from, [write(name, text)])
  expect(plain.images.length).toBeGreaterThan(0)
  for (const other of [text.replaceAll('\n', '\r\n'), `\ufeff${text}`, text.trimEnd()]) {
    expect(await readImages(from, [write(name, other)])).toEqual(plain)
  }
})

test('yolo: CRLF and a byte order mark', async () => {
  write('y/classes.txt', '\ufeffpear\r\napple\r\n')
  write('y/a.jpg', '')
  write('y/a.txt', '\ufeff1 0.5 0.5 0.5 0.5\r\n\r\n')
  const { images, problems } = await readImages('yolo', [`${folder}/y`])
  expect(problems).toEqual([])
  expect(images).toMatchObject([{ name: 'a.jpg', boxes: [{ label: 'apple', left: 0.25, place: { line: 1 } }] }])
})

/** Longer than what is read at once, so that tags, texts and characters are cut. */
const COUNT = 3000
const LONG_NAME = 'ä"\\'.repeat(20)

test('label-studio: a file of many parts', async () => {
  const tasks = Array.from({ length: COUNT }, (_, id) => ({ id, data: { image: `${String(id)}${LONG_NAME}[{,.jpg` } }))
  const { images } = await readImages('label-studio', [write('long.json', JSON.stringify(tasks))])
  expect(images.map(({ name }) => name)).toEqual(tasks.map(({ data }) => data.image.replaceAll('\\', '/')))
})

test('cvat: a file of many parts', async () => {
  const names = Array.from({ length: COUNT }, (_, id) => `${String(id)}${'ä>\'"'.repeat(20)}.jpg`)
  const attribute = (name: string) => name.replaceAll('"', '&quot;')
  const text = names
    .map((name) => `<!-- <image> --><image name="${attribute(name)}"><tag label="a"/></image>\n`)
    .join('')
  const { images } = await readImages('cvat', [write('long.xml', `<annotations>${text}</annotations>`)])
  expect(images.map(({ name }) => name)).toEqual(names)
  expect(images.at(-1)?.place.line).toBe(COUNT)
})

test('csv: a file of many parts', async () => {
  const rows = Array.from({ length: COUNT }, (_, id) => `"${String(id)}, ${'ä""\n'.repeat(20)}.jpg",a${String(id)}\n`)
  const { images } = await readImages('csv', [write('long.csv', `image,label\n${rows.join('')}`)])
  expect(images.map(({ labels }) => labels[0])).toEqual(rows.map((_row, id) => `a${String(id)}`))
  expect(images.at(-1)?.place.line).toBe((COUNT - 1) * 21 + 2)
})

test('labelbox: a file of many parts', async () => {
  const rows = Array.from({ length: COUNT }, (_, id) => ({
    data_row: { external_id: `${String(id)}${'ä'.repeat(80)}` },
  }))
  const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  const { images } = await readImages('labelbox', [write('long.ndjson', text)])
  expect(images.map(({ name }) => name)).toEqual(rows.map(({ data_row }) => data_row.external_id))
})

test('folders: hidden files and folders are left out, and others are in the order of their names', async () => {
  for (const path of ['.git/x.jpg', 'b/2.jpg', 'b/10.jpg', 'b/.1.jpg', 'B/x.jpg', 'a b/x.jpg', 'a/x.jpg', 'ä/x.jpg']) {
    write(`order/${path}`, '')
  }
  const { images } = await readImages('folders', [`${folder}/order`])
  expect(images.map(({ name }) => name)).toEqual(['B/x.jpg', 'a/x.jpg', 'a b/x.jpg', 'b/10.jpg', 'b/2.jpg', 'ä/x.jpg'])
})
