import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  formatS3Location,
  formatS3Object,
  looksLikeS3Uri,
  parseS3LocationUri,
  parseS3ObjectUri,
  parseSourceRef,
} from '../../../src/model/s3-uri.js'
import type { Result } from '../../../src/model/result.js'

function problemOf(parsed: Result<unknown>): string {
  return parsed.ok ? 'none' : parsed.problem
}

describe('parseS3ObjectUri', () => {
  test.each([
    { name: 'bucket and key', uri: 's3://orchard/a/b.manifest', value: { bucket: 'orchard', key: 'a/b.manifest' } },
    { name: 'a key is not decoded', uri: 's3://orchard/a%20b c', value: { bucket: 'orchard', key: 'a%20b c' } },
    { name: 'a version', uri: 's3://orchard/k?versionId=v1', value: { bucket: 'orchard', key: 'k', versionId: 'v1' } },
    { name: 'a question mark in a key', uri: 's3://orchard/k?x=1', value: { bucket: 'orchard', key: 'k?x=1' } },
    {
      name: 'the last version marker is used',
      uri: 's3://orchard/k?versionId=a?versionId=b',
      value: { bucket: 'orchard', key: 'k?versionId=a', versionId: 'b' },
    },
  ])('$name', ({ uri, value }) => {
    expect(parseS3ObjectUri(uri)).toEqual({ ok: true, value })
  })

  test.each([
    { name: 'upper-case scheme', uri: 'S3://orchard/k', problem: /lower case/ },
    { name: 'another scheme', uri: 'https://orchard/k', problem: /s3:\/\// },
    { name: 'a short bucket', uri: 's3://ab/k', problem: /bucket name/ },
    { name: 'a placeholder for a bucket', uri: 's3://[BUCKET]/k', problem: /bucket name/ },
    { name: 'no key', uri: 's3://orchard', problem: /object key is missing/ },
    { name: 'only a version', uri: 's3://orchard/?versionId=v1', problem: /object key is missing/ },
    { name: 'a folder', uri: 's3://orchard/a/', problem: /slash/ },
    { name: 'a long key', uri: `s3://orchard/${'k'.repeat(1025)}`, problem: /1024 characters/ },
    { name: 'an empty version', uri: 's3://orchard/k?versionId=', problem: /has no value/ },
    { name: 'a long version', uri: `s3://orchard/k?versionId=${'v'.repeat(1025)}`, problem: /versionId is longer/ },
  ])('refuses $name', ({ uri, problem }) => {
    expect(problemOf(parseS3ObjectUri(uri))).toMatch(problem)
  })

  test('parses what it formats', () => {
    const key = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => !/\/$|\?versionId=/.test(text))
    fc.assert(
      fc.property(key, fc.option(fc.stringMatching(/^[\w.-]{1,20}$/), { nil: undefined }), (k, versionId) => {
        const object = { bucket: 'orchard', key: k, ...(versionId !== undefined && { versionId }) }
        expect(parseS3ObjectUri(formatS3Object(object))).toEqual({ ok: true, value: object })
      }),
    )
  })
})

describe('parseS3LocationUri', () => {
  test.each([
    { name: 'a bucket', uri: 's3://orchard', value: { bucket: 'orchard', prefix: '' } },
    {
      name: 'slashes at the end are removed',
      uri: 's3://orchard/runs//',
      value: { bucket: 'orchard', prefix: 'runs' },
    },
    { name: 'a deep prefix', uri: 's3://orchard/a/b', value: { bucket: 'orchard', prefix: 'a/b' } },
  ])('$name', ({ uri, value }) => {
    expect(parseS3LocationUri(uri)).toEqual({ ok: true, value })
  })

  test.each([
    { name: 'a folder without a name', uri: 's3://orchard//a', problem: /starts with a slash/ },
    { name: 'a long prefix', uri: `s3://orchard/${'p'.repeat(1025)}`, problem: /1024 characters/ },
    { name: 'a path', uri: 'runs/today', problem: /s3:\/\// },
  ])('refuses $name', ({ uri, problem }) => {
    expect(problemOf(parseS3LocationUri(uri))).toMatch(problem)
  })

  test.each([
    { location: { bucket: 'orchard', prefix: '' }, uri: 's3://orchard' },
    { location: { bucket: 'orchard', prefix: 'a/b' }, uri: 's3://orchard/a/b' },
  ])('formats $uri', ({ location, uri }) => {
    expect(formatS3Location(location)).toBe(uri)
  })
})

describe('parseSourceRef', () => {
  test.each([
    { name: 'a version marker is part of the key', uri: 's3://orchard/k?versionId=1', key: 'k?versionId=1' },
    { name: 'a slash at the end is part of the key', uri: 's3://orchard/a/', key: 'a/' },
    { name: 'spaces and percent signs are', uri: 's3://orchard/a b%20', key: 'a b%20' },
  ])('$name', ({ uri, key }) => {
    expect(parseSourceRef(uri)).toEqual({ ok: true, value: { bucket: 'orchard', key } })
  })

  test.each([
    '',
    'orchard/k',
    's3://s3://orchard/k',
    's3://orchard',
    's3://orchard/',
    `s3://orchard/${'k'.repeat(1025)}`,
  ])('refuses "%s"', (uri) => {
    expect(parseSourceRef(uri).ok).toBe(false)
  })
})

test.each([
  { name: 'key', parsed: parseS3ObjectUri(`s3://orchard/${'k'.repeat(1024)}`) },
  { name: 'version', parsed: parseS3ObjectUri(`s3://orchard/k?versionId=${'v'.repeat(1024)}`) },
  { name: 'prefix', parsed: parseS3LocationUri(`s3://orchard/${'p'.repeat(1024)}`) },
  { name: 'key of an image', parsed: parseSourceRef(`s3://orchard/${'k'.repeat(1024)}`) },
])('1024 characters are the maximum of a $name', ({ parsed }) => {
  expect(parsed.ok).toBe(true)
})

test.each([
  ['s3://orchard/k', true],
  ['S3://orchard/k', true],
  ['./s3/orchard', false],
])('looksLikeS3Uri(%s) is %s', (text, expected) => {
  expect(looksLikeS3Uri(text)).toBe(expected)
})
