/** Small parts of the wire format: shapes, checksums, XML, targets. */
import { describe, expect, test } from '@jest/globals'
import { CHECKSUM_ALGORITHMS, checksum } from '../src/wire/checksums.js'
import { parseTarget } from '../src/wire/http.js'
import { REKOGNITION_MODEL } from '../src/wire/rekognition-model.js'
import type { Shapes } from '../src/wire/shape-model.js'
import { validateShape } from '../src/wire/validate-shape.js'
import { renderXml, textOfElement } from '../src/wire/xml.js'

describe('checksums of the digits 1 to 9, as in every description of them', () => {
  test.each<[(typeof CHECKSUM_ALGORITHMS)[number], string]>([
    ['crc32', 'cbf43926'],
    ['crc32c', 'e3069283'],
    ['crc64nvme', 'ae8b14860a799888'],
    ['sha1', 'f7c3bc1d808e04732adf679965ccc34ca7ae3441'],
    ['sha256', '15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225'],
  ])('%s', (algorithm, hex) => {
    const value = checksum(algorithm, Buffer.from('123456789'))
    expect(Buffer.from(value, 'base64').toString('hex')).toBe(hex)
  })
})

describe('the API model', () => {
  const { operations, shapes } = REKOGNITION_MODEL

  test('has the twenty-three operations, and every shape that they name', () => {
    expect(Object.keys(operations)).toHaveLength(23)
    const named = Object.values(shapes).flatMap((shape) => [
      ...Object.values(shape.members ?? {}).map(({ shape: name }) => name),
      ...[shape.member, shape.key, shape.value].flatMap((target) => (target === undefined ? [] : [target.shape])),
    ])
    expect(named.filter((name) => !Object.hasOwn(shapes, name))).toEqual([])
  })

  test('contains no documentation', () => {
    expect(JSON.stringify(REKOGNITION_MODEL)).not.toMatch(/"documentation":"/)
  })

  test.each(Object.entries(shapes).filter(([, { pattern }]) => pattern !== undefined))(
    'the pattern of %s can be used',
    (_name, shape) => {
      expect(() => new RegExp(shape.pattern ?? '', 'u')).not.toThrow()
    },
  )
})

describe('validateShape', () => {
  const shapes: Shapes = {
    Thing: { type: 'structure', required: ['name'], members: { name: { shape: 'Name' }, parts: { shape: 'Parts' } } },
    Name: { type: 'string', min: 2, max: 3, pattern: '[a-z]+' },
    Parts: { type: 'list', max: 2, member: { shape: 'Thing' } },
    Tags: { type: 'map', key: { shape: 'Name' }, value: { shape: 'Count' } },
    Count: { type: 'integer', min: 0, max: 9 },
  }

  test.each<[name: string, shape: string, value: unknown, expected: readonly string[]]>([
    ['fits', 'Thing', { name: 'ab' }, []],
    ['lacks a required member', 'Thing', {}, ['name: Member must not be null']],
    ['is too short', 'Thing', { name: 'a' }, ['name: Member must have length greater than or equal to 2']],
    ['is too long', 'Name', 'abcd', [': Member must have length less than or equal to 3']],
    ['breaks the pattern at its end', 'Name', 'ab\n', [': Member must satisfy regular expression pattern: [a-z]+']],
    ['is of another kind', 'Thing', { name: 7 }, ['name: string']],
    [
      'is wrong in a nested member',
      'Thing',
      { name: 'ab', parts: [{ name: 'ab' }, {}] },
      ['parts.2.member.name: Member must not be null'],
    ],
    [
      'has too many entries',
      'Parts',
      [{ name: 'ab' }, { name: 'ab' }, { name: 'ab' }],
      [': Member must have length less than or equal to 2'],
    ],
    [
      'has a bad key',
      'Tags',
      { A1: 1 },
      [
        ': Map keys must satisfy constraint: [Member must have length less than or equal to 3, Member must have length greater than or equal to 2, Member must satisfy regular expression pattern: [a-z]+]',
      ],
    ],
    [
      'has a bad value',
      'Tags',
      { ab: 10 },
      [
        ': Map value must satisfy constraint: [Member must have value less than or equal to 9, Member must have value greater than or equal to 0]',
      ],
    ],
    ['is not a whole number', 'Count', 1.5, [': integer']],
    ['has a null', 'Thing', { name: 'ab', parts: null }, []],
  ])('a value that %s', (_name, shape, value, expected) => {
    expect(validateShape(shapes, shape, value).map(({ path, constraint }) => `${path}: ${constraint}`)).toEqual(
      expected,
    )
  })

  test('strictly, unknown members and nulls are violations', () => {
    const found = validateShape(shapes, 'Thing', { name: 'ab', parts: null, colour: 'red' }, { strict: true })
    expect(found.map(({ path, kind }) => [path, kind])).toEqual([
      ['parts', 'type'],
      ['colour', 'unknown-member'],
    ])
  })

  test('a shape that does not exist is an error of the caller', () => {
    expect(() => validateShape(shapes, 'Nothing', {})).toThrow('no shape is named Nothing')
  })
})

describe('XML', () => {
  test('escapes text, repeats lists, leaves out what is undefined', () => {
    const xml = renderXml('Root', { A: 'a<&>"\r', B: [1, 2], C: undefined, D: { E: true } })
    expect(xml.split('\n')[1]).toBe('<Root><A>a&lt;&amp;&gt;&quot;&#13;</A><B>1</B><B>2</B><D><E>true</E></D></Root>')
  })

  test.each([
    ['<V><Status>Enabled</Status></V>', 'Enabled'],
    ['<V xmlns="x"><Status a="b"> Suspended </Status></V>', 'Suspended'],
    ['<V/>', undefined],
  ])('reads an element of %s', (xml, expected) => {
    expect(textOfElement(xml, 'Status')).toBe(expected)
  })
})

test('a request target: encoded names and values, values with equals signs, none at all', () => {
  expect(parseTarget('/a%20b?prefix=x%2Fy&list-type=2&location&t=a=b&bad=%')).toEqual({
    path: '/a%20b',
    query: [
      ['prefix', 'x/y'],
      ['list-type', '2'],
      ['location', ''],
      ['t', 'a=b'],
      ['bad', '%'],
    ],
  })
})
