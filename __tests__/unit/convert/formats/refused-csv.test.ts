/** CSV that is refused, with the line or the header. */
import { afterAll, describe, expect, test } from '@jest/globals'
import { createSourceFolder } from '../../../support/source-folder.js'

const { write, remove, refusalOf } = createSourceFolder()

afterAll(() => {
  remove()
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
