/** Sources that cannot be read: each ends in a message that names the file, and nothing else of the machine. */
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { SourceError } from '../../../../src/convert/source-error.js'
import { readImages } from '../../../support/read-source.js'

let folder: string

beforeAll(() => {
  // As a user types it: from the working folder.
  folder = relative('', mkdtempSync(join(tmpdir(), 'sources-')))
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function write(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

async function refusalOf(from: string, source: string, options?: Readonly<Record<string, string>>): Promise<string> {
  try {
    await readImages(from, [source], options)
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    return error.message.replaceAll(`${folder}/`, '')
  }
  return 'nothing was refused'
}

/** Formats whose source is one file, and the name that it has. */
const FILES = [
  ['csv', 'labels.csv'],
  ['cvat', 'annotations.xml'],
  ['label-studio', 'export.json'],
  ['labelbox', 'export.ndjson'],
  ['voc', 'a.xml'],
  ['yolo', 'classes.txt'],
  ['yolo', 'data.yaml'],
] as const

describe.each(FILES)('%s: %s', (from, name) => {
  test.each<readonly [what: string, content: string | Buffer, message: string]>([
    [
      'a zip archive',
      Buffer.from('PK\x03\x04\x14\0\0\0', 'latin1'),
      'is a zip archive; unpack it and give what was in it.',
    ],
    ['gzip', gzipSync('image,label\n'), 'is compressed with gzip; unpack it (gunzip) and give the result.'],
    ['an image', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]), 'is an image, not a file of labels.'],
    ['UTF-16', Buffer.from('\ufeffimage,label\n', 'utf16le'), 'is UTF-16; save it as UTF-8.'],
    [
      'UTF-16 without a mark',
      Buffer.from('image,label\n', 'utf16le'),
      'has a NUL byte at position 1: it is no text, or it is damaged.',
    ],
    [
      'Latin-1',
      Buffer.from('image,label\nö.jpg,ä\n', 'latin1'),
      'is not UTF-8 (between bytes 0 and 20); save it as UTF-8.',
    ],
    [
      'a pointer of Git LFS',
      'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n',
      'is a pointer of Git LFS; fetch the file itself (git lfs pull).',
    ],
    [
      'noise',
      Buffer.from(Array.from({ length: 1000 }, (_, index) => (index * 7919) % 256)),
      'has a NUL byte at position 0: it is no text, or it is damaged.',
    ],
  ])('%s', async (_what, content, message) => {
    expect(await refusalOf(from, write(name, content))).toBe(`${name} ${message}`)
  })

  test('a file that does not exist', async () => {
    rmSync(join(folder, name), { force: true })
    expect(await refusalOf(from, join(folder, name))).toBe(`${name} does not exist.`)
  })

  test('a hole of 10 GB', async () => {
    const path = write(name, '')
    truncateSync(path, 10 * 1024 ** 3)
    expect(await refusalOf(from, path)).toBe(`${name} has a NUL byte at position 0: it is no text, or it is damaged.`)
    rmSync(path)
  })
})

/** More characters than any format takes in one piece. */
const LONG = 'x'.repeat(40 * 1024 * 1024)

describe('one piece that is too long', () => {
  test.each([
    ['csv', 'a.csv', LONG, 'a.csv, line 1: more than 400,000 characters in one record; a quote may be missing before.'],
    [
      'csv',
      'b.csv',
      `image,label\n"${LONG}`,
      'b.csv, line 2: more than 400,000 characters in one record; a quote may be missing before.',
    ],
    [
      'cvat',
      'a.xml',
      `<annotations><image name="${LONG}`,
      'a.xml, line 1: more than 16,777,216 characters in one element.',
    ],
    ['cvat', 'b.xml', `<annotations><!--${LONG}`, 'b.xml, line 1: more than 16,777,216 characters in one element.'],
    ['label-studio', 'a.json', `[{"data":"${LONG}`, 'a.json, line 1: element 0 has more than 33,554,432 characters.'],
    ['labelbox', 'a.ndjson', `{"data_row":"${LONG}`, 'a.ndjson, line 1: more than 16,777,216 characters in one line.'],
    ['voc', 'a.xml', `<annotation><filename>${LONG}`, 'a.xml, line 1: more than 16,777,216 characters in one element.'],
    ['yolo', 'classes.txt', LONG, 'classes.txt has more than 4,194,304 characters: it is no file of this format.'],
  ])('%s, %s', async (from, name, content, message) => {
    expect(await refusalOf(from, write(`long/${name}`, content))).toBe(`long/${message}`)
  })
})

const LAUGHS = `<?xml version="1.0"?>
<!DOCTYPE lolz [
 <!ENTITY lol "lol">
 <!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">
]>
<annotation><filename>&lol2;</filename></annotation>`

const DOCTYPE =
  'a document type (<!DOCTYPE) or another declaration: these are not read, since they can hide attacks; remove it.'

describe('XML', () => {
  test.each<readonly [what: string, from: string, content: string, message: string]>([
    ['a billion laughs', 'voc', LAUGHS, `line 2: ${DOCTYPE}`],
    ['a billion laughs in CVAT', 'cvat', LAUGHS, `line 2: ${DOCTYPE}`],
    ['a document type in small letters', 'voc', '<!doctype html>\n<html></html>', `line 1: ${DOCTYPE}`],
    [
      'a document type of another file',
      'voc',
      '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a>&x;</a>',
      `line 1: ${DOCTYPE}`,
    ],
    ['a document type inside', 'cvat', '<annotations>\n<!DOCTYPE a><image/></annotations>', `line 2: ${DOCTYPE}`],
    [
      'an entity',
      'voc',
      '<annotation>\n\n<filename>&lol;</filename></annotation>',
      'line 3: "&lol;" is no entity of XML; write "&amp;" for "&".',
    ],
    [
      'an entity in an attribute',
      'cvat',
      '<annotations>\n<image\nname="&lol;"/></annotations>',
      'line 3: "&lol;" is no entity of XML; write "&amp;" for "&".',
    ],
    ['a million elements in elements', 'voc', '<a>'.repeat(1_000_000), 'line 1: elements are more than 64 deep.'],
    [
      'a million elements in elements of CVAT',
      'cvat',
      `<annotations>${'<a>'.repeat(1_000_000)}`,
      'line 1: elements are more than 64 deep.',
    ],
    ['nothing', 'voc', '', 'line 1: there is no XML in the file.'],
    ['blank lines', 'cvat', '\n\n', 'line 3: there is no XML in the file.'],
    ['a text', 'voc', 'hello', 'line 1: the file is not XML.'],
    ['a text after the end', 'cvat', '<annotations></annotations>\nhello', 'line 1: the file is not XML.'],
    ['a second document', 'cvat', '<annotations></annotations>\n<b/>', 'line 2: <b> after the end of the document.'],
    [
      'a file that is cut off in a tag',
      'cvat',
      '<annotations>\n<image id="1',
      'line 2: the file ends before </annotations>: it is cut off.',
    ],
    [
      'a file that is cut off in an element',
      'cvat',
      '<annotations>\n<image id="1">',
      'line 2: the file ends before </image>: it is cut off.',
    ],
    [
      'a file that is cut off in its first tag',
      'voc',
      '<annotation',
      'line 1: the file ends inside of a tag: it is cut off.',
    ],
    ['a "<" in a tag', 'cvat', '<annotations>\n<image <box/></annotations>', 'line 2: a "<" inside of a tag.'],
    [
      'tags that do not match',
      'cvat',
      '<annotations><image></box></annotations>',
      'line 1: </box> where </image> has to be.',
    ],
    ['an end without a beginning', 'voc', '</annotation>', 'line 1: </annotation> where nothing is open.'],
    ['a tag without a name', 'voc', '<annotation>< filename></annotation>', 'line 1: a tag without a name.'],
    [
      'a video',
      'cvat',
      '<annotations>\n<track id="0" label="a"></track></annotations>',
      'line 2: this is CVAT for video 1.1 (it has <track>); export as CVAT for images 1.1.',
    ],
    [
      'a name of JavaScript',
      'voc',
      '<annotation><constructor/></annotation>',
      'line 1: <annotation> cannot be read as XML.',
    ],
  ])('%s', async (_what, from, content, message) => {
    expect(await refusalOf(from, write('x.xml', content))).toBe(`x.xml, ${message}`)
  })

  test('another format', async () => {
    const path = write('x.xml', '<annotation><image/></annotation>')
    expect(await refusalOf('cvat', path)).toBe('x.xml has <annotation> where CVAT has <annotations>.')
  })
})

describe('JSON', () => {
  test.each<readonly [what: string, content: string, message: string]>([
    ['nothing', '', 'line 1: the file is empty.'],
    ['an object', '{"images":[]}', 'line 1: the file is not a JSON array.'],
    ['JSON that is cut off', '[\n{"data":{}},\n{"da', 'line 3: the file ends before its array does: it is cut off.'],
    [
      'JSON that is cut off after a comma',
      '[{"data":{}},',
      'line 1: the file ends before its array does: it is cut off.',
    ],
    ['a comma too many', '[{"data":{}},]', 'line 1: the JSON is wrong at "]".'],
    ['a comma at the beginning', '[,{"data":{}}]', 'line 1: the JSON is wrong at ",".'],
    ['no comma', '[{"data":{}} {"data":{}}]', 'line 1: the JSON is wrong at "{".'],
    ['two arrays', '[]\n[]', 'line 2: there is something after the end of the array.'],
    ['a wrong element', '[{"data":{}},\n{"data":{},}]', 'line 2: element 1 is not valid JSON.'],
    ['a number', '[1, 2]', 'line 1: the element is no task of Label Studio (it has no "data"); export as JSON.'],
    ['JSON-MIN', '[{"image":"a.jpg","annotation_id":1}]', 'line 1: this is an export as JSON-MIN; export as JSON.'],
    ['brackets in brackets', `[${'['.repeat(1_000_000)}`, 'line 1: brackets are more than 256 deep.'],
    ['braces in braces', `[${'{"a":'.repeat(1_000_000)}`, 'line 1: brackets are more than 256 deep.'],
  ])('%s', async (_what, content, message) => {
    expect(await refusalOf('label-studio', write('x.json', content))).toBe(`x.json, ${message}`)
  })

  test.each([
    [
      'a line that is no JSON',
      '\n{"data_row":\n',
      'line 2: not a whole JSON object in one line, as the NDJSON export of Labelbox has it.',
    ],
    [
      'the older export',
      '[{"Labeled Data":"https://example.com/a.jpg"}]',
      'line 1: this is the older export (v1); export from Labelbox as NDJSON (export v2).',
    ],
    ['something else', '{"images":[]}', 'line 1: there is no data_row; export from Labelbox as NDJSON (export v2).'],
    [
      'brackets in brackets',
      '['.repeat(1_000_000),
      'line 1: not a whole JSON object in one line, as the NDJSON export of Labelbox has it.',
    ],
  ])('of Labelbox: %s', async (_what, content, message) => {
    expect(await refusalOf('labelbox', write('x.ndjson', content))).toBe(`x.ndjson, ${message}`)
  })
})

describe('CSV', () => {
  test.each<readonly [what: string, content: string, columns: string | undefined, message: string]>([
    ['nothing', '', undefined, 'x.csv is empty; its first line names the columns, such as image,label.'],
    [
      'no header',
      'a.jpg,pear\nb.jpg,apple\n',
      undefined,
      'x.csv has no column for the image; its first line has "a.jpg", "pear". Name it with --columns image=NAME.',
    ],
    [
      'no label',
      'image,size\n',
      undefined,
      'x.csv has no column for the label; its first line has "image", "size". Name it with --columns label=NAME.',
    ],
    [
      'two columns for the image',
      'path,file_name,label\n',
      undefined,
      'x.csv: path and file_name may each be the image; name the one that is meant with --columns image=NAME.',
    ],
    [
      'two columns for the label',
      'image,class,label\n',
      undefined,
      'x.csv: class and label may each be the label; name the one that is meant with --columns label=NAME.',
    ],
    [
      'several labels of a box',
      'image,label1,label2,x,y,w,h\n',
      undefined,
      'x.csv has several columns for the label of a box; name the one that is meant with --columns label=NAME.',
    ],
    [
      'a part of a box',
      'image,label,xmin,ymin,xmax\n',
      undefined,
      'x.csv has only a part of a box: xmin, ymin and xmax; a box needs x, y, w, h, or xmin, ymin, xmax, ymax, or cx, cy, w, h. Name the columns with --columns x=NAME,y=NAME,w=NAME,h=NAME.',
    ],
    [
      'a column that does not exist',
      'image,label\n',
      'image=file',
      '--columns: x.csv has no column "file"; its first line has "image", "label".',
    ],
    [
      'a role that does not exist',
      'image,label\n',
      'picture=image',
      '--columns: "picture=image" is not ROLE=NAME; the roles are image, label, x, y, w, h, xmin, ymin, xmax, ymax, cx, cy, image_width, image_height.',
    ],
    [
      'a quote that is not closed',
      'image,label\n"a.jpg,pear\n',
      undefined,
      'x.csv, line 2: a quote (") that begins a cell is not closed.',
    ],
    [
      'a quote inside of a cell',
      'image,label\n5" pear.jpg,pear\n',
      undefined,
      'x.csv, line 2: a quote (") inside of a cell; put the whole cell in quotes, and write "" for the one inside.',
    ],
    [
      'a cell that goes on after its quote',
      'image,label\n"a" b,pear\n',
      undefined,
      'x.csv, line 2: after a closing quote (") the cell goes on; write "" for a quote in a cell.',
    ],
  ])('%s', async (_what, content, columns, message) => {
    const options = columns === undefined ? {} : { columns }
    expect(await refusalOf('csv', write('x.csv', content), options)).toBe(message)
  })
})

test('UTF-8 that is cut off', async () => {
  const bytes = Buffer.from('image,label\na,ä').subarray(0, -1)
  expect(await refusalOf('csv', write('x.csv', bytes))).toBe(
    'x.csv is not UTF-8 (between bytes 12 and 15); save it as UTF-8.',
  )
})

describe('YOLO', () => {
  test.each<readonly [what: string, file: string, content: string, message: string]>([
    [
      'no names',
      'data.yaml',
      'train: images\n',
      'y/data.yaml has no "names": a list of the classes, or a map from their numbers.',
    ],
    [
      'names of another form',
      'data.yaml',
      'names: pear\n',
      'y/data.yaml has no "names": a list of the classes, or a map from their numbers.',
    ],
    ['a name that is none', 'data.yaml', 'names: [pear, {}]\n', 'y/data.yaml: class 1 of "names" has no name.'],
    ['a key that is no number', 'data.yaml', 'names: {pear: 0}\n', 'y/data.yaml: a key of "names" is not a number.'],
    ['no keys', 'data.yaml', '- pear\n', 'y/data.yaml has no keys; it needs names, and train or val.'],
    [
      'no YAML',
      'data.yaml',
      'names: [pear\n',
      'y/data.yaml is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ] at line 2, column 1.',
    ],
    [
      'a billion laughs',
      'data.yaml',
      'a: &a [x, x]\nb: &b [*a, *a]\nnames: *b\n',
      'y/data.yaml is not valid YAML: Alias resolution is disabled.',
    ],
    ['no classes', 'classes.txt', '\n\n', 'y/classes.txt has no classes: a name in each line.'],
    ['no line with names', 'obj.data', 'classes = 1\n', 'y/obj.data has no line "names = …".'],
    [
      'names that do not exist',
      'obj.data',
      'names = data/obj.names\n',
      'y/obj.data names data/obj.names, which does not exist.',
    ],
    [
      'no classes at all',
      'notes.md',
      '',
      'y has no data.yaml, classes.txt, obj.data or obj.names: the names of the classes are missing.',
    ],
  ])('%s', async (_what, file, content, message) => {
    rmSync(join(folder, 'y'), { recursive: true, force: true })
    write(`y/${file}`, content)
    expect(await refusalOf('yolo', join(folder, 'y'))).toBe(message)
  })

  test('two data files', async () => {
    write('two/orchard.yaml', 'names: [a]')
    write('two/other.yml', 'names: [a]')
    expect(await refusalOf('yolo', join(folder, 'two'))).toBe(
      'two has orchard.yaml and other.yml; give the one that is meant.',
    )
  })

  test('a subset that does not exist', async () => {
    write('s/data.yaml', 'names: [a]\ntrain: images\nval: images\n')
    expect(await refusalOf('yolo', join(folder, 's'), { subset: 'train,test' })).toBe(
      '--subset: s/data.yaml has no test; it has train, val.',
    )
  })
})

describe('folders', () => {
  test.each([
    ['voc', 'has no XML files.'],
    ['csv', 'is a folder; give a file.'],
    ['cvat', 'is a folder; give a file.'],
    ['labelbox', 'is a folder; give a file.'],
    ['label-studio', 'is a folder; give a file.'],
  ])('%s: a folder without anything', async (from, message) => {
    mkdirSync(join(folder, 'empty'), { recursive: true })
    expect(await refusalOf(from, join(folder, 'empty'))).toBe(`empty ${message}`)
  })

  test('a file where the folders should be', async () => {
    expect(await refusalOf('folders', write('file', ''))).toBe('file is not a folder; give the folder of the folders.')
  })

  test('a subset of folders that are labels', async () => {
    write('labels/pear/a.jpg', '')
    expect(await refusalOf('folders', join(folder, 'labels'), { subset: 'train' })).toBe(
      '--subset: labels has no train; it has no parts such as train and val.',
    )
  })

  test('folders in folders, far too deep', async () => {
    write(`deep/${'d/'.repeat(80)}a.jpg`, '')
    expect(await refusalOf('folders', join(folder, 'deep'))).toBe('deep has folders in folders, more than 64 deep.')
  })

  test.each(['yolo', 'folders'])('%s: several without --files', async (from) => {
    await expect(readImages(from, ['a', 'b'])).rejects.toThrow('There are several sources; give --files')
  })

  test('one that is not below --files', async () => {
    write('labels/pear/a.jpg', '')
    mkdirSync(join(folder, 'empty'), { recursive: true })
    expect(await refusalOf('folders', join(folder, 'labels'), { files: join(folder, 'empty') })).toBe(
      'labels is not in the folder of --files, empty; give a folder that it is in.',
    )
  })
})

test.each([
  [
    'label-studio',
    'image=a,label=b',
    '--columns is "image=a,label=b"; for Label Studio it is image=KEY, the key of a task\'s data.',
  ],
])('%s: --columns %s', async (from, columns, message) => {
  expect(await refusalOf(from, write('x.json', '[]'), { columns })).toBe(message)
})
