import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { redactAddresses } from '../../../src/text/addresses.js'

const KNOWN = new Set(['data/train.manifest', 'data', 'results/runs/{version-name}', 'out/a (1).json'])
const redact = (text: string): string => redactAddresses(text, KNOWN)

describe('an unknown address is removed completely', () => {
  test.each([
    { key: 'a.jpg' },
    { key: 'a b.jpg' },
    { key: 'customer (2).jpg (copy)' },
    { key: 'a"b\'c`d.png' },
    { key: 'Müller Straße/ünïcode 雪.tif' },
    { key: 'photo.jpg.' },
    { key: 'really?!' },
    { key: 'x,y;z' },
    { key: 'a.jpg and b.jpg' },
    { key: 'folder/' },
    { key: 'back\\slash|bar<b>' },
    { key: 's3://in/a/key' },
    { key: 'train.manifest.old' },
    { key: 'a.jpg?versionId=3f' },
  ])('$key', ({ key }) => {
    const shown = [`It has s3://images/${key}`, `It has "s3://images/${key}".`, `arn:aws-cn:s3:::images/${key}`].map(
      redact,
    )
    expect(shown.filter((text) => text.includes('images/') || text.includes(key.slice(1, 6)))).toEqual([])
  })

  test('with any characters', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (key) => {
        fc.pre(!/[\r\n]/.test(key))
        expect(redact(`at s3://images/${key}`)).toMatch(/^at \[(?:image|S3 address)\][)\]}.,;:!?\s]*$/)
      }),
    )
  })

  test.each([
    ['a scheme in capitals', 'S3://images/a'],
    ['the scheme of Hadoop', 's3a://images/a'],
    ['slashes that JSON has escaped', 's3:\\/\\/images\\/a'],
    ['an access point', 'arn:aws:s3:eu-west-1:111122223333:accesspoint/grove/object/a'],
    ['a URL of S3', 'https://images.s3.eu-west-1.amazonaws.com/a'],
    ['a URL with the bucket in its path', 'https://s3.amazonaws.com/images/a'],
    ['another object of a known bucket', 's3://data/other'],
    ['a key that continues where a known one ends', 's3://data/train.manifest-2'],
  ])('%s', (_name, address) => {
    expect(redact(`at ${address}`)).toBe('at [S3 address]')
  })

  test.each([
    ['an escaped line break', 'Refused:\\n'],
    ['a word', 'object_'],
  ])('also directly after %s', (_name, before) => {
    for (const address of ['s3://images/a', 'arn:aws:s3:::images/a', 'https://images.s3.amazonaws.com/a']) {
      expect(redact(before + address)).toBe(`${before}[S3 address]`)
    }
  })
})

describe('what is known stays', () => {
  test.each([
    ['an object', 's3://data/train.manifest could not be read'],
    ['an object with its version', 's3://data/train.manifest?versionId=3fA_. could not be read'],
    ['an object at the end of a sentence', 'see s3://data/train.manifest.'],
    ['an ARN in quotes', 'on resource: "arn:aws:s3:::data/train.manifest" because no policy allows it'],
    ['a bucket', 's3://data, arn:aws:s3:::data and arn:aws:s3:::data/*'],
    ['a location with a placeholder', 's3://results/runs/{version-name}'],
    ['a key with spaces and parentheses', 'see (s3://out/a (1).json).'],
    ['a scheme alone', 'an S3 URI starts with s3:// in lower case'],
    ['no address', 'allow s3:GetObject; arn:aws:kms:eu-west-1:111122223333:key/1'],
  ])('%s', (_name, text) => {
    expect(redact(text)).toBe(text)
  })
})

describe('the text around it stays as far as it cannot be part of the key', () => {
  test.each([
    ['other quotes after it', 'image "s3://images/a b.jpg" is "too large"', 'image "[image]"'],
    ['after one pair of quotes', 'image "s3://images/a b.jpg" is too large', 'image "[image]" is too large'],
    ['the next line', 's3://images/a\ns3://data/train.manifest', '[S3 address]\ns3://data/train.manifest'],
    ['a known address after it', 's3://images/a s3://data/train.manifest', '[S3 address] s3://data/train.manifest'],
    ['the end of a sentence', '(image s3://images/a.jpg).', '(image [image]).'],
  ])('%s', (_name, text, shown) => {
    expect(redact(text)).toBe(shown)
  })
})
