/** Rows of a report in CSV. */
import { describe, expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { CsvScanner } from '../../../../src/images/inventory/csv-scanner.js'
import { ListedObjects } from '../../../../src/images/inventory/found-objects.js'
import { ReferenceTableBuilder } from '../../../../src/images/inventory/reference-table.js'
import { findColumns } from '../../../../src/images/inventory/report-columns.js'
import { CURRENT, currentRow, encodeKey, IMAGES, md5, row, versionRow, VERSIONS } from '../../../support/inventories.js'

/** What a file of a report says of each key. */
function scan(keys: readonly string[], text: string, schema = CURRENT, chunkBytes = 1 << 20) {
  const columns = findColumns(
    schema.split(',').map((name) => name.trim()),
    'CSV',
  )
  if (!columns.ok) throw new Error(columns.problem)
  const builder = new ReferenceTableBuilder()
  for (const key of keys) builder.add(key)
  const { table } = builder.finish()
  const scanner = new CsvScanner({ columns: columns.value, sourceBucket: IMAGES, table })
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += chunkBytes) scanner.push(bytes.subarray(at, at + chunkBytes))
  const listed = new ListedObjects(keys.length)
  listed.add(scanner.end())
  return { objects: keys.map((_, number) => listed.at(number)), rows: scanner.rows }
}

const object = (sizeBytes: number | undefined, eTag: string | undefined = md5('image')) => ({
  kind: 'object',
  sizeBytes,
  eTag,
})
const NOT_LISTED = { kind: 'not-listed' }

describe('a file of a report', () => {
  test('says the size and the ETag of images', () => {
    const text = currentRow('a/1.jpg', 15) + currentRow('a/2.jpg', 20, `${md5('parts')}-12`) + currentRow('a/3.jpg')
    const { objects, rows } = scan(['a/2.jpg', 'a/1.jpg', 'a/4.jpg'], text)
    expect(objects).toEqual([object(20, `${md5('parts')}-12`), object(15), NOT_LISTED])
    expect(rows).toBe(3)
  })

  test.each([
    ['spaces', 'a b/c d.jpg', 'a+b/c+d.jpg'],
    ['a plus sign', 'a+b.jpg', 'a%2Bb.jpg'],
    ['a percent sign', '100%.jpg', '100%25.jpg'],
    ['a percent sign and digits', 'a%20b.jpg', 'a%2520b.jpg'],
    ['quotes and commas', '"a",b.jpg', '%22a%22%2Cb.jpg'],
    ['a newline', 'a\nb.jpg', 'a%0Ab.jpg'],
    ['slashes, encoded', 'a/b/c.jpg', 'a%2Fb%2Fc.jpg'],
    ['letters of other scripts', 'Äpfel/梨/🍐.jpg', '%C3%84pfel/%E6%A2%A8/%F0%9F%8D%90.jpg'],
    ['hex digits in lower case', 'Äpfel.jpg', '%c3%84pfel.jpg'],
    ['brackets and stars as they are', 'a(1)*!.jpg', 'a(1)*!.jpg'],
    ['a combined letter, not its parts', '\u00e9.jpg', '%C3%A9.jpg'],
  ])('has keys with %s', (_, key, encoded) => {
    const text = `${row(IMAGES, 'other.jpg', '1', '', '', '')}${row(IMAGES, encoded, '7', '', md5('image'), 'STANDARD')}`
    expect(scan([key, encoded === key ? 'x' : encoded], text).objects).toEqual([object(7), NOT_LISTED])
  })

  test('of all versions says what is current', () => {
    const text =
      versionRow('old.jpg', false, 5) +
      versionRow('new.jpg', false, 5) +
      versionRow('new.jpg', true, 6) +
      versionRow('gone.jpg', true, 'deleted') +
      versionRow('gone.jpg', false, 7) +
      versionRow('back.jpg', false, 'deleted') +
      versionRow('back.jpg', true, 8)
    const { objects } = scan(['old.jpg', 'new.jpg', 'gone.jpg', 'back.jpg'], text, VERSIONS)
    expect(objects).toEqual([NOT_LISTED, object(6), { kind: 'delete-marker' }, object(8)])
  })

  test.each([['True'], ['TRUE'], ['true']])('may say %s', (word) => {
    const text = row(IMAGES, 'a.jpg', 'v', word, word.replace(/true/i, 'False'), '3', '', '')
    expect(scan(['a.jpg'], text, VERSIONS).objects).toEqual([{ kind: 'object', sizeBytes: 3, eTag: undefined }])
  })

  test('has its columns in any order, with others between them', () => {
    const schema = 'ObjectOwner, ETag, IsDeleteMarker, Key, Size, IsLatest, StorageClass, Bucket'
    const text =
      row('x', md5('1'), 'false', 'a+b.jpg', '4', 'true', 'STANDARD', IMAGES) +
      row('x', md5('2'), 'true', 'c.jpg', '', 'true', 'STANDARD', IMAGES)
    expect(scan(['a b.jpg', 'c.jpg'], text, schema).objects).toEqual([object(4, md5('1')), { kind: 'delete-marker' }])
  })

  test('may have nothing but keys', () => {
    const { objects } = scan(['a.jpg', 'b.jpg'], row(IMAGES, 'b.jpg'), 'Bucket, Key')
    expect(objects).toEqual([NOT_LISTED, { kind: 'object', sizeBytes: undefined, eTag: undefined }])
  })

  test('has newlines, commas and doubled quotes inside of quotes', () => {
    const schema = `${CURRENT}, ObjectOwner`
    const owner = `line one\nsecond ""quoted"", ""${IMAGES}"",""a.jpg"",""9""\n\n`
    const rowOf = (key: string, size: string) => row(IMAGES, key, size, '', md5('image'), 'STANDARD', owner)
    const text = rowOf('b.jpg', '1') + rowOf('c.jpg', '2') + rowOf('d.jpg', '3')
    const { objects, rows } = scan(['a.jpg', 'c.jpg', 'd.jpg'], text, schema)
    expect(objects).toEqual([NOT_LISTED, object(2), object(3)])
    expect(rows).toBe(3)
  })

  test('has a doubled quote in its key', () => {
    expect(scan(['a"b.jpg'], row(IMAGES, 'a""b.jpg', '1', '', md5('image'), ''))).toMatchObject({
      objects: [object(1)],
    })
  })

  test.each([
    ['has no quotes', `${IMAGES},a+1.jpg,5,,${md5('image')},STANDARD\n`],
    ['has quotes around some fields', `${IMAGES},"a+1.jpg",5,,"${md5('image')}",STANDARD\n`],
    ['ends in a carriage return and a newline', currentRow('a 1.jpg', 5).replace('\n', '\r\n')],
    ['ends without a newline', currentRow('a 1.jpg', 5).trimEnd()],
  ])('whose row %s is understood', (_, text) => {
    expect(scan(['a 1.jpg'], text).objects).toEqual([object(5)])
    expect(scan(['a 1.jpg'], text, CURRENT, 1).objects).toEqual([object(5)])
  })

  test('without rows has no images', () => {
    expect(scan(['a.jpg'], '')).toEqual({ objects: [NOT_LISTED], rows: 0 })
  })

  test('whose rows contradict each other does not decide', () => {
    expect(scan(['a.jpg'], currentRow('a.jpg', 5) + currentRow('a.jpg', 6)).objects).toEqual([NOT_LISTED])
    expect(scan(['a.jpg'], currentRow('a.jpg', 5) + currentRow('a.jpg', 5)).objects).toEqual([object(5)])
  })

  const good = currentRow('z.jpg')
  test.each([
    ['fewer columns', row(IMAGES, 'a.jpg', '1'), 'has 3 columns, but fileSchema has 6, in row 3'],
    ['more columns', currentRow('a.jpg').replace('\n', ',"x"\n'), 'has 7 columns, but fileSchema has 6, in row 3'],
    [
      'another bucket',
      row('plums', 'a.jpg', '', '', '', ''),
      'has the bucket "plums", not that of the report, in row 3',
    ],
    ['a heading', row(...CURRENT.split(', ')), 'has the bucket "Bucket", not that of the report, in row 3'],
    ['a broken escape', row(IMAGES, 'a%2', '', '', '', ''), 'has a key that is not URL-encoded, in row 3'],
    [
      'a size that is not a number',
      row(IMAGES, 'a.jpg', '1e3', '', '', ''),
      'has the Size "1e3", which is not a number of bytes, in row 3',
    ],
    ['an open quote', `"${IMAGES}","a.jpg`, 'has a quote that is not closed, in row 3'],
    ['text after a quote', `"${IMAGES}" ,"a.jpg"\n`, 'has text after the quote that closes a field, in row 3'],
    ['a quote in a field', `${IMAGES},a"b.jpg,,,,\n`, 'has a quote inside of a field without quotes, in row 3'],
    ['a lone carriage return', `${IMAGES},a.jpg,,,,\rx`, 'has a carriage return without a newline, in row 3'],
    ['an empty row', '\n', 'has 1 columns, but fileSchema has 6, in row 3'],
  ])('with %s is refused', (_, text, message) => {
    expect(() => scan(['a.jpg'], good + good + text)).toThrow(message)
    expect(() => scan(['a.jpg'], good + good + text, CURRENT, 3)).toThrow(message)
  })

  test.each([
    ['IsLatest', row(IMAGES, 'a.jpg', '', '', 'false', '1', '', '')],
    ['IsDeleteMarker', row(IMAGES, 'a.jpg', '', 'true', 'no', '1', '', '')],
  ])('with an %s that is neither true nor false is refused', (name, text) => {
    expect(() => scan(['a.jpg'], text, VERSIONS)).toThrow(
      new RegExp(`the ${name} "\\w*", neither true nor false, in row 1`),
    )
  })

  test('with a row that does not end is refused', () => {
    expect(() => scan(['a.jpg'], `"${IMAGES}","${'x'.repeat(3 << 20)}`)).toThrow(
      'has more than a mebibyte in one row, in row 1',
    )
  })
})

describe('any file of a report', () => {
  const key = fc.oneof(
    fc.constantFrom('a.jpg', 'b c.jpg', 'd+e.jpg', 'é.jpg', 'x/y.jpg'),
    fc.string({ unit: fc.constantFrom('a', 'b', '/', ' ', '+', '%', 'é', '"', ',', '\n', '(') }),
  )
  const owner = fc.string({ unit: fc.constantFrom('a', '"', '\n', ',', '\r', `"${IMAGES}","`) })
  const flag = fc.constantFrom('true', 'false')
  const record = fc.record({
    key,
    latest: flag,
    deleted: flag,
    size: fc.nat({ max: 3 }).map(String),
    owner,
    bare: fc.boolean(),
  })
  const schema = 'Bucket, Key, IsLatest, IsDeleteMarker, Size, ETag, ObjectOwner'

  test('says the same as a reader of CSV that makes texts of all rows', () => {
    fc.assert(
      fc.property(
        fc.array(record),
        fc.uniqueArray(key),
        fc.integer({ min: 1, max: 90 }),
        (records, keys, chunkBytes) => {
          const text = records
            .map(({ key: named, latest, deleted, size, owner: owned, bare }) => {
              const fields = [IMAGES, encodeKey(named), latest, deleted, size, md5(size), owned.replaceAll('"', '""')]
              return bare ? `${fields.slice(0, 6).join(',')},"${fields[6] ?? ''}"\n` : row(...fields)
            })
            .join('')
          const rows: readonly (readonly string[])[] = parse(text, { relax_column_count: false })
          const expected = keys.map((wanted) => {
            const current = rows
              .filter(([, encoded = '', isLatest]) => isLatest === 'true' && decode(encoded) === wanted)
              .map(([, , , isDeleted, size = '', eTag]) =>
                isDeleted === 'true' ? { kind: 'delete-marker' } : { kind: 'object', sizeBytes: Number(size), eTag },
              )
            const distinct = new Set(current.map((one) => JSON.stringify(one)))
            return distinct.size === 1 ? current[0] : NOT_LISTED
          })
          expect(scan(keys, text, schema, chunkBytes)).toEqual({ objects: expected, rows: rows.length })
        },
      ),
      { numRuns: 500 },
    )
  })

  function decode(encoded: string): string {
    return decodeURIComponent(encoded.replaceAll('+', ' '))
  }
})
