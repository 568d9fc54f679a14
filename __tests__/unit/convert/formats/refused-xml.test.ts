/** XML that is refused, with the line. */
import { afterAll, describe, expect, test } from '@jest/globals'
import { createSourceFolder } from '../../../support/source-folder.js'

const { write, remove, refusalOf } = createSourceFolder()

afterAll(() => {
  remove()
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
      'line 3: "&lol;" is not an entity of XML; write "&amp;" for "&".',
    ],
    [
      'an entity in an attribute',
      'cvat',
      '<annotations>\n<image\nname="&lol;"/></annotations>',
      'line 3: "&lol;" is not an entity of XML; write "&amp;" for "&".',
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
