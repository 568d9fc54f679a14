import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { duplicateKeyIn } from '../../../src/manifest/duplicate-key.js'

describe('a key that occurs twice', () => {
  test.each([
    { text: '{"a":1,"a":2}', key: 'a' },
    { text: '{"a":{"b":1},"c":[{"d":1,"d":2}]}', key: 'd' },
    { text: '{"a":1, "b":{"a":1}, "a":[]}', key: 'a' },
    { text: '{"a\\"b":1,"a\\u0022b":2}', key: 'a"b' },
    { text: '{"__proto__":1,"__proto__":2}', key: '__proto__' },
    { text: '{"":1,"":2}', key: '' },
  ])('$text', ({ text, key }) => {
    expect(duplicateKeyIn(text)).toBe(key)
  })

  test.each([
    '{}',
    '[]',
    '"a"',
    '{"a":"a","b":"a"}',
    '[{"a":1},{"a":1}]',
    '["a","a"]',
    '{"a":["b","b"],"b":{"a":{}}}',
    '{"a":"{\\"a\\":1}"}',
  ])('not in %s', (text) => {
    expect(duplicateKeyIn(text)).toBeUndefined()
  })

  test('nor in anything that JavaScript writes', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(duplicateKeyIn(text)).toBeUndefined()
      }),
    )
  })

  test('at any depth, and with strings of any length', () => {
    expect(duplicateKeyIn(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toBeUndefined()
    expect(duplicateKeyIn(JSON.stringify({ a: '\\"'.repeat(1_000_000), b: 1 }))).toBeUndefined()
  })
})
