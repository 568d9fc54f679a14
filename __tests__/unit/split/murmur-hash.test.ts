import { describe, expect, test } from '@jest/globals'
import { murmurHash3 } from '../../../src/split/murmur-hash.js'

describe('MurmurHash3, x86, 32 bits', () => {
  // Published vectors of the algorithm.
  test.each([
    { text: '', seed: 0, hash: 0 },
    { text: '', seed: 1, hash: 0x514e28b7 },
    { text: '', seed: 0xffffffff, hash: 0x81f16f39 },
    { text: '\0\0\0\0', seed: 0, hash: 0x2362f9de },
    { text: 'aaaa', seed: 0x9747b28c, hash: 0x5a97808a },
    { text: 'aaa', seed: 0x9747b28c, hash: 0x283e0130 },
    { text: 'aa', seed: 0x9747b28c, hash: 0x5d211726 },
    { text: 'a', seed: 0x9747b28c, hash: 0x7fa09ea6 },
    { text: 'abcd', seed: 0x9747b28c, hash: 0xf0478627 },
    { text: 'The quick brown fox jumps over the lazy dog', seed: 0x9747b28c, hash: 0x2fa826cd },
    { text: 'ππππππππ', seed: 0x9747b28c, hash: 0xd58063c1 },
  ])('$text with seed $seed', ({ text, seed, hash }) => {
    expect(murmurHash3(Buffer.from(text), seed)).toBe(hash)
  })

  test('of a part of the bytes is that of the part', () => {
    const bytes = Buffer.from('xx2026/pear.jpgxx')
    expect(murmurHash3(bytes, 7, 2, 15)).toBe(murmurHash3(Buffer.from('2026/pear.jpg'), 7))
  })
})
