import { CUSTOM_LABELS_REGIONS } from '../../../src/model/regions.js'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  parseDescription,
  parseLocation,
  parseProject,
  parseRegion,
  parseTags,
  parseVersionName,
  parseVersionReference,
  TAGS_MAX,
} from '../../../src/inputs/aws.js'
import type { Result } from '../../../src/model/result.js'
import { anyString } from '../../support/any-string.js'

function allowedOf(read: Result<unknown>): string {
  return read.ok ? 'it was understood' : read.problem
}

const ARN = 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/1772400000000'

/** A Region of each of the other partitions. */
const OTHERS = [
  { partition: 'aws-cn', region: 'cn-north-1' },
  { partition: 'aws-us-gov', region: 'us-gov-west-1' },
  { partition: 'aws-eusc', region: 'eusc-de-east-1' },
  { partition: 'aws-iso', region: 'us-iso-east-1' },
  { partition: 'aws-iso-b', region: 'us-isob-east-1' },
  { partition: 'aws-iso-e', region: 'eu-isoe-west-1' },
  { partition: 'aws-iso-f', region: 'us-isof-south-1' },
]

describe('an ARN whose Region is of another partition', () => {
  const gov = ARN.replace('eu-west-1', 'us-gov-west-1')
  const version = (arn: string): string => arn.replace('/1772400000000', '/version/v1/1772441000000')

  test.each([
    { name: 'the common one', arn: gov, allowed: 'arn:aws-us-gov:' },
    { name: 'China', arn: ARN.replace('arn:aws:', 'arn:aws-cn:'), allowed: 'arn:aws:' },
    { name: 'a partition that does not exist', arn: ARN.replace('arn:aws:', 'arn:aws-moon:'), allowed: 'arn:aws:' },
  ])('is refused: $name', ({ arn, allowed }) => {
    const words = `an ARN that begins with ${allowed} for the Region`
    expect(allowedOf(parseProject(arn))).toContain(words)
    expect(allowedOf(parseVersionReference(version(arn)))).toContain(words)
  })
})

describe('parseProject', () => {
  test.each(['orchard', 'a', 'Orchard_2.x-y', 'p'.repeat(255), '...'])('accepts the name %s', (name) => {
    expect(parseProject(name)).toEqual({ ok: true, value: { kind: 'name', name } })
  })

  test.each([
    { name: 'of the common partition', arn: ARN, region: 'eu-west-1' },
    ...OTHERS.map(({ partition, region }) => ({
      name: `of ${partition}`,
      arn: ARN.replace('arn:aws:', `arn:${partition}:`).replace('eu-west-1', region),
      region,
    })),
  ])('accepts an ARN $name', ({ arn, region }) => {
    expect(parseProject(arn)).toEqual({ ok: true, value: { kind: 'arn', arn, name: 'orchard', region } })
  })

  test.each([
    { name: 'a blank', text: 'my orchard' },
    { name: 'a slash', text: 'team/orchard' },
    { name: 'a letter outside of ASCII', text: 'obstgärten' },
    { name: '256 characters', text: 'p'.repeat(256) },
    { name: 'a second line', text: 'orchard\npears' },
  ])('refuses a name with $name', ({ text }) => {
    expect(allowedOf(parseProject(text))).toMatch(/^a project name of 1-255 letters/)
  })

  test.each([
    { name: 'of a version', text: ARN.replace('/1772400000000', '/version/v1/1772441000000') },
    { name: 'of a dataset', text: ARN.replace('/1772400000000', '/dataset/train/1772441000000') },
    { name: 'without its number', text: ARN.replace('/1772400000000', '') },
    { name: 'of another service', text: ARN.replace('rekognition', 's3') },
    { name: 'with a short account', text: ARN.replace('111122223333', '1111') },
    { name: 'with something after it', text: `${ARN}\n` },
  ])('refuses an ARN $name', ({ text }) => {
    expect(allowedOf(parseProject(text))).toMatch(/^a project ARN: arn:aws:rekognition:<region>/)
  })
})

describe('parseVersionName', () => {
  test.each(['v1', 'main-12-0a1b2c3-0f0f0f', 'v'.repeat(255)])('accepts %s', (name) => {
    expect(parseVersionName(name)).toEqual({ ok: true, value: name })
  })

  test.each(['release/1', '2026-03-02T10:41', 'v 1', 'v+1', 'v'.repeat(256)])('refuses %s', (name) => {
    expect(allowedOf(parseVersionName(name))).toBe('1-255 letters, digits, _, . and -')
  })
})

describe('parseDescription', () => {
  test.each(["Apples (and pears): 'new', 2nd harvest?", 'd'.repeat(255), "a-b_c. ()':,;?"])('accepts %s', (text) => {
    expect(parseDescription(text)).toEqual({ ok: true, value: text })
  })

  test.each([
    { name: 'a slash', text: 'team/orchard' },
    { name: 'a hash', text: 'fixes #12' },
    { name: 'an at sign', text: 'by @ann' },
    { name: 'a line break', text: 'one\ntwo' },
    { name: 'a letter outside of ASCII', text: 'Äpfel' },
    { name: '256 characters', text: 'd'.repeat(256) },
  ])('refuses $name instead of correcting it', ({ text }) => {
    expect(allowedOf(parseDescription(text))).toMatch(/no slash, #, @ or line break/)
  })
})

describe('parseLocation', () => {
  test.each([
    { text: 's3://results', value: { bucket: 'results', prefix: '' } },
    { text: 's3://results/', value: { bucket: 'results', prefix: '' } },
    { text: 's3://results/runs/{project}/', value: { bucket: 'results', prefix: 'runs/{project}' } },
  ])('accepts $text', ({ text, value }) => {
    expect(parseLocation(text)).toEqual({ ok: true, value })
  })

  test.each(['results/runs', 's3://', 's3:///runs', 'https://results.s3.amazonaws.com/runs', 's3://{project}/runs'])(
    'refuses %s',
    (text) => {
      expect(allowedOf(parseLocation(text))).toMatch(/^s3:\/\/bucket\/prefix: ./)
    },
  )
})

describe('parseRegion', () => {
  test.each([...CUSTOM_LABELS_REGIONS, 'us-gov-west-1', 'us-iso-east-1', 'eusc-de-east-1'])('accepts %s', (region) => {
    expect(parseRegion(region)).toEqual({ ok: true, value: region })
  })

  test.each(['eu-west', 'EU-WEST-1', 'eu-west-1a', 'Ireland', 'eu west 1', 'eu-west-1.evil.example', 'aws-global'])(
    'refuses %s',
    (region) => {
      expect(allowedOf(parseRegion(region))).toBe('an AWS Region such as eu-west-1')
    },
  )
})

test.each(['fips-us-east-1', 'us-east-1-fips'])('parseRegion refuses %s, and says how to request FIPS', (region) => {
  expect(allowedOf(parseRegion(region))).toContain('AWS_USE_FIPS_ENDPOINT: true')
})

describe('parseTags', () => {
  test.each<{ readonly name: string; readonly text: string; readonly tags: Readonly<Record<string, string>> }>([
    { name: 'one tag', text: 'team=vision', tags: { team: 'vision' } },
    {
      name: 'several, with blank lines and spaces around them',
      text: '\n team = vision \r\n\n cost-centre=12\n',
      tags: { team: 'vision', 'cost-centre': '12' },
    },
    { name: 'an equals sign in a value', text: 'query=a=b=', tags: { query: 'a=b=' } },
    { name: 'an empty value', text: 'released=', tags: { released: '' } },
    {
      name: 'comments, as in a gate',
      text: '# who pays\nteam=vision # since spring\n  # and what\ncost=12 #',
      tags: { team: 'vision', cost: '12' },
    },
    { name: 'letters of any script', text: 'équipe=視覚', tags: { équipe: '視覚' } },
    { name: 'keys that objects have', text: 'constructor=a\ntoString=b', tags: { constructor: 'a', toString: 'b' } },
    {
      name: 'the longest key and value',
      text: `${'k'.repeat(128)}=${'v'.repeat(256)}`,
      tags: { ['k'.repeat(128)]: 'v'.repeat(256) },
    },
  ])('accepts $name', ({ text, tags }) => {
    expect(parseTags(text)).toEqual({ ok: true, value: tags })
  })

  test('keeps a key with a special meaning in JavaScript', () => {
    const read = parseTags('__proto__=x')
    expect(read.ok && Object.entries(read.value)).toEqual([['__proto__', 'x']])
  })

  test.each([
    { name: 'no equals sign', text: 'team', problem: 'line 1 has no =' },
    { name: 'no key', text: '=vision', problem: 'line 1 has an empty key' },
    {
      name: 'a key of AWS',
      text: 'aws:team=x',
      problem: 'line 1 has a key that begins with aws:, which AWS reserves',
    },
    { name: 'a key of AWS in capitals', text: 'AWS:team=x', problem: 'line 1 has a key that begins with aws:' },
    { name: 'a long key', text: `${'k'.repeat(129)}=x`, problem: 'line 1 has a key of more than 128 characters' },
    { name: 'a long value', text: `k=${'v'.repeat(257)}`, problem: 'line 1 has a value of more than 256 characters' },
    { name: 'a character that tags do not allow', text: 'team=a&b', problem: 'line 1 has a character other than' },
    { name: 'such a character in the key', text: 'te#am=x', problem: 'line 1 has a character other than' },
    { name: 'a # within a word', text: 'ticket=#12', problem: 'line 1 has a character other than' },
    { name: 'a line after a comment', text: '# team\nteam', problem: 'line 2 has no =' },
    { name: 'a key twice', text: 'a=1\nb=2\na=3', problem: 'line 3 repeats the key a' },
  ])('refuses $name', ({ text, problem }) => {
    expect(allowedOf(parseTags(text))).toContain(`one key=value per line: ${problem}`)
  })

  test('names every line that is wrong', () => {
    expect(allowedOf(parseTags('good=1\nbad\n\naws:x=1'))).toBe(
      'one key=value per line: line 2 has no =; line 4 has a key that begins with aws:, which AWS reserves',
    )
  })

  test.each([
    { count: TAGS_MAX, ok: true },
    { count: TAGS_MAX + 1, ok: false },
  ])('$count tags: $ok', ({ count, ok }) => {
    const read = parseTags(Array.from({ length: count }, (_, index) => `k${String(index)}=v`).join('\n'))
    expect(read.ok).toBe(ok)
    if (!ok) expect(allowedOf(read)).toContain('there are more than 200')
  })

  test('returns only tags that the service accepts', () => {
    const characters = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u
    fc.assert(
      fc.property(fc.array(fc.tuple(anyString(), fc.string())), (pairs) => {
        const read = parseTags(pairs.map(([key, value]) => `${key}=${value}`).join('\n'))
        for (const [key, value] of Object.entries(read.ok ? read.value : {})) {
          expect(key).toMatch(characters)
          expect(value).toMatch(characters)
          expect(key).not.toMatch(/^aws:/)
          expect(key.length).toBeGreaterThan(0)
        }
      }),
    )
  })
})

test('no text makes a parser throw', () => {
  const parsers = [parseProject, parseVersionName, parseDescription, parseLocation, parseRegion, parseTags]
  fc.assert(
    fc.property(fc.constantFrom(...parsers), anyString({ maxLength: 300 }), (parse, text) => {
      const read = parse(text)
      expect(read.ok || read.problem.length > 0).toBe(true)
    }),
  )
})
