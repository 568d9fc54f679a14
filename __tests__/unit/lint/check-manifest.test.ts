import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkImage } from '../../../src/lint/check-image.js'
import { checkLine } from '../../../src/lint/check-line.js'
import { createManifestCheck } from '../../../src/lint/check-manifest.js'
import type { ManifestReport } from '../../../src/manifest/finding.js'

const COMMON = { 'human-annotated': 'yes', 'creation-date': '2026-03-02T09:15:00' }

function imageLine(label: string, bucket = 'orchard'): string {
  const metadata = { 'class-name': label, confidence: 1, type: 'groundtruth/image-classification', ...COMMON }
  return JSON.stringify({ 'source-ref': `s3://${bucket}/a.jpg`, fruit: 0, 'fruit-metadata': metadata })
}

/** A line with a box for each label; a label `off` gives one outside of its image. */
function boxLine(...labels: readonly string[]): string {
  const annotations = labels.map((label, id) => ({
    class_id: id,
    left: label === 'off' ? -1 : 0,
    top: 0,
    width: 9,
    height: 9,
  }))
  const metadata = {
    objects: labels.map(() => ({ confidence: 1 })),
    'class-map': Object.fromEntries(labels.map((label, id) => [String(id), label])),
    type: 'groundtruth/object-detection',
    ...COMMON,
  }
  const parts = { image_size: [{ width: 640, height: 480, depth: 3 }], annotations }
  return JSON.stringify({ 'source-ref': 's3://orchard/b.jpg', parts, 'parts-metadata': metadata })
}

const BARE = JSON.stringify({ 'source-ref': 's3://orchard/c.jpg' })

function check(...lines: readonly string[]): ManifestReport {
  const manifest = createManifestCheck()
  for (const line of lines) manifest.line(line)
  return manifest.end()
}

function repeat(count: number, line: string): string[] {
  return Array.from({ length: count }, () => line)
}

function codesOf(report: ManifestReport): string[] {
  return report.contentFindings.map(({ code }) => code)
}

describe('createManifestCheck', () => {
  test('counts lines, labels and buckets', () => {
    expect(
      check(imageLine('pear'), boxLine('valve', 'valve', 'gauge'), BARE, boxLine('gauge', 'off'), imageLine('pear')),
    ).toEqual({
      useCase: 'OBJECT_LOCALIZATION',
      totalLines: 5,
      validLines: 4,
      invalidLines: 0,
      ignoredLines: 1,
      errorLines: [4],
      contentFindings: [],
      imageLabels: new Map([['pear', 2]]),
      boxLabels: new Map([
        ['valve', 1],
        ['gauge', 2],
      ]),
      buckets: new Set(['orchard']),
    })
  })

  test('an empty manifest has no counts', () => {
    expect(check()).toMatchObject({ useCase: 'NOT_DETERMINED', totalLines: 0, contentFindings: [] })
  })

  test('numbers lines from 1 and returns each report', () => {
    const manifest = createManifestCheck()
    expect(manifest.line(imageLine('pear')).line).toBe(1)
    expect(manifest.line('')).toMatchObject({ line: 2, verdict: 'invalid' })
    expect(manifest.end().errorLines).toEqual([2])
  })

  test('labels with the names of inherited properties are counted', () => {
    const report = check(imageLine('__proto__'), imageLine('constructor'), imageLine('__proto__'))
    expect([...report.imageLabels]).toEqual([
      ['__proto__', 2],
      ['constructor', 1],
    ])
  })

  test.each([
    { name: 'only image-level lines', lines: [imageLine('pear')], useCase: 'IMAGE_LEVEL_LABELS' },
    { name: 'only box lines', lines: [boxLine('valve')], useCase: 'OBJECT_LOCALIZATION' },
    { name: 'most lines', lines: [...repeat(2, imageLine('pear')), boxLine('valve')], useCase: 'IMAGE_LEVEL_LABELS' },
    { name: 'as many of both', lines: [imageLine('pear'), boxLine('valve')], useCase: 'OBJECT_LOCALIZATION' },
    { name: 'ignored and invalid lines do not matter', lines: [BARE, ''], useCase: 'NOT_DETERMINED' },
  ])('kind of model: $name', ({ lines, useCase }) => {
    expect(check(...lines).useCase).toBe(useCase)
  })

  test.each([
    { name: 'exactly a fifth', lines: [...repeat(8, imageLine('pear')), '', ''], codes: [] },
    {
      name: 'over a fifth',
      lines: [...repeat(7, imageLine('pear')), '', ''],
      codes: ['ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST'],
    },
    { name: 'ignored lines are not invalid', lines: [imageLine('pear'), ...repeat(9, BARE)], codes: [] },
    { name: 'nor are lines with a bad box', lines: repeat(5, boxLine('valve', 'off')), codes: [] },
    {
      name: 'two buckets',
      lines: [imageLine('pear'), imageLine('pear', 'meadow')],
      codes: ['ERROR_IMAGES_IN_MULTIPLE_S3_BUCKETS'],
    },
  ])('$name', ({ lines, codes }) => {
    expect(codesOf(check(...lines))).toEqual(codes)
  })

  test('accepts 250,000 lines and no more', () => {
    const manifest = createManifestCheck()
    const report = checkLine(1, imageLine('pear'))
    for (let line = 0; line < 250_000; line += 1) manifest.add(report)
    expect(codesOf(manifest.end())).toEqual([])
    manifest.add(report)
    expect(codesOf(manifest.end())).toEqual(['ERROR_MANIFEST_ROWS_EXCEEDS_MAXIMUM'])
  })

  test('counts add up for any lines', () => {
    const line = fc.oneof(
      fc.constantFrom(imageLine('pear'), boxLine('valve', 'off'), boxLine('off'), BARE, ''),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const report = check(...lines)
        expect(report.totalLines).toBe(lines.length)
        expect(report.validLines + report.invalidLines + report.ignoredLines).toBe(lines.length)
        expect(report.errorLines.length).toBeGreaterThanOrEqual(report.invalidLines)
        expect(report.errorLines).toEqual([...new Set(report.errorLines)].toSorted((a, b) => a - b))
      }),
    )
  })
})

describe('a line whose image is unusable', () => {
  test('is invalid, and counted as such', () => {
    const report = checkImage(checkLine(1, imageLine('pear')), false)
    expect(report.verdict).toBe('invalid')
    expect(report.usable).toEqual({ imageLabels: [], boxes: [] })
    expect(report.findings).toEqual([
      {
        code: 'ERROR_INVALID_IMAGE',
        severity: 'error',
        place: { kind: 'line' },
        message: 'The image is invalid. Check S3 path and/or image properties.',
      },
    ])
    const manifest = createManifestCheck()
    manifest.add(report)
    expect(manifest.end()).toMatchObject({ invalidLines: 1, errorLines: [1], imageLabels: new Map() })
  })

  test.each([BARE, ''])('stays the same when it is not trained from: %j', (text) => {
    const report = checkLine(1, text)
    expect(checkImage(report, false)).toBe(report)
  })
})
