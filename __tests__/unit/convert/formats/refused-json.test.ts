/** JSON that is refused, with the line. */
import { afterAll, describe, expect, test } from '@jest/globals'
import { createSourceFolder } from '../../../support/source-folder.js'

const { write, remove, refusalOf } = createSourceFolder()

afterAll(() => {
  remove()
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
    ['a number', '[1, 2]', 'line 1: the element is not a task of Label Studio (it has no "data"); export as JSON.'],
    ['JSON-MIN', '[{"image":"a.jpg","annotation_id":1}]', 'line 1: this is an export as JSON-MIN; export as JSON.'],
    ['brackets in brackets', `[${'['.repeat(1_000_000)}`, 'line 1: brackets are more than 256 deep.'],
    ['braces in braces', `[${'{"a":'.repeat(1_000_000)}`, 'line 1: brackets are more than 256 deep.'],
  ])('%s', async (_what, content, message) => {
    expect(await refusalOf('label-studio', write('x.json', content))).toBe(`x.json, ${message}`)
  })

  test.each([
    [
      'a line that is not JSON',
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

test.each([
  [
    'label-studio',
    'image=a,label=b',
    '--columns is "image=a,label=b"; for Label Studio it is image=KEY, the key of a task\'s data.',
  ],
])('%s: --columns %s', async (from, columns, message) => {
  expect(await refusalOf(from, write('x.json', '[]'), { columns })).toBe(message)
})
