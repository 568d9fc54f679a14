/** Every code has an entry in docs/rules, and its examples are right. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { CODES } from '../../../src/lint/codes.js'
import { OWN_RULES } from '../../../src/lint/own-rules.js'
import { LINE_PAGES } from '../../../src/lint/pages/line-pages.js'
import { MANIFEST_PAGES } from '../../../src/lint/pages/manifest-pages.js'
import { lint } from '../../support/linted.js'

const FOLDER = new URL('../../../docs/rules/', import.meta.url)
const PAGES = { ...MANIFEST_PAGES, ...LINE_PAGES }
const SHOWN = Object.entries(PAGES).flatMap(([code, { wrong, right }]) =>
  wrong && right ? [{ code, wrong, right }] : [],
)
const ALL_CODES = [...CODES, ...OWN_RULES].map(({ code }) => code)

describe('the pages of the rules', () => {
  test('are of every code of the service, and of no other', () => {
    expect(Object.keys(PAGES).toSorted()).toEqual(CODES.map(({ code }) => code).toSorted())
  })

  test('are a file for each code, and a list', () => {
    const files = [...ALL_CODES.map((code) => `${code}.md`), 'README.md']
    expect(readdirSync(FOLDER).toSorted()).toEqual(files.toSorted())
  })

  test.each(ALL_CODES)('%s has a page with what, why and what to do, and is in the list', (code) => {
    const path = new URL(`${code}.md`, FOLDER)
    const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
    expect(text).toMatch(new RegExp(`^# ${code}\n`))
    for (const heading of ['## Why', '## What to do']) expect(text).toContain(`\n${heading}\n`)
    expect(readFileSync(new URL('README.md', FOLDER), 'utf8')).toContain(`[\`${code}\`](${code}.md)`)
  })

  test.each(SHOWN)('$code is found in its wrong example', async ({ code, wrong }) => {
    expect((await lint(wrong())).findings.map((finding) => finding.code)).toContain(code)
  })

  test.each(SHOWN)('$code is not found in its right example', async ({ code, right }) => {
    expect((await lint(right())).findings.map((finding) => finding.code)).not.toContain(code)
  })

  test('only codes that no small manifest shows are without an example', () => {
    const others = Object.keys(PAGES).filter((code) => SHOWN.every((shown) => shown.code !== code))
    expect(others.toSorted()).toEqual([
      'ERROR_CANNOT_WRITE_OUTPUT_S3_BUCKET',
      'ERROR_FAILED_IMAGES_S3_COPY',
      'ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_DISTRIBUTE',
      'ERROR_INVALID_IMAGE',
      'ERROR_INVALID_IMAGES_S3_BUCKET_OWNER',
      'ERROR_INVALID_PERMISSIONS_IMAGES_S3_BUCKET',
      'ERROR_INVALID_PERMISSIONS_MANIFEST_S3_BUCKET',
      'ERROR_MANIFEST_ROWS_EXCEEDS_MAXIMUM',
      'ERROR_MANIFEST_SIZE_TOO_LARGE',
      'ERROR_TOO_MANY_RECORDS_IN_ERROR',
    ])
  })
})
