/** The rules, compared with recorded answers of the real service to such lines and manifests. */
import { describe, expect, test } from '@jest/globals'
import { checkLine } from '../../../src/lint/check-line.js'
import { createManifestCheck } from '../../../src/lint/check-manifest.js'
import { checkTogether } from '../../../src/lint/check-together.js'
import type { FindingPlace, ManifestReport } from '../../../src/manifest/finding.js'
import { boxManifest } from '../../support/emulator/manifests.js'
import { RECORDED_LINES, recordedSummary } from '../../support/recorded-answers.js'

function nameOf(place: FindingPlace): string {
  switch (place.kind) {
    case 'line':
      return ''
    case 'attribute':
      return place.attribute
    case 'metadata':
      return `${place.attribute}-metadata`
    case 'annotation':
      return `${place.attribute}.annotations.${String(place.index)}`
  }
}

describe('a line', () => {
  test.each(RECORDED_LINES)('$name', ({ sent, entries }) => {
    const { findings } = checkLine(1, sent)
    const found = findings.map(({ place, severity, code, message }) => ({
      place: nameOf(place),
      severity,
      code,
      message,
    }))
    expect(found).toHaveLength(entries.length)
    expect(found).toEqual(expect.arrayContaining([...entries]))
  })

  test.each([
    ['an image without labels', 'ignored'],
    ['a box attribute without boxes', 'ignored'],
    ['a type that is not supported', 'invalid'],
    ['a good line of 43 boxes', 'valid'],
  ])('%s is %s', (name, verdict) => {
    const line = RECORDED_LINES.find((recorded) => recorded.name === name)
    expect(checkLine(1, line?.sent ?? '').verdict).toBe(verdict)
  })
})

describe('two manifests', () => {
  test.each([
    { name: 'two manifests without a fault', training: [129, 0], testing: [43, 0] },
    { name: 'too many invalid lines for training, few for testing', training: [146, 155], testing: [12, 1, 1, 1] },
  ])('$name', ({ name, training, testing }) => {
    const [ofTraining, ofTesting] = [reportOf(training), reportOf(testing)]
    const { useCase, training: trainingErrors, testing: testingErrors, both } = checkTogether(ofTraining, ofTesting)
    expect({
      errors: both,
      statistics: {
        training: { ...countsOf(ofTraining), use_case: useCase, errors: trainingErrors },
        testing: { ...countsOf(ofTesting), use_case: useCase, errors: testingErrors },
      },
    }).toMatchObject(recordedSummary(name))
  })
})

/** A manifest of good and invalid lines: this many of each. */
function reportOf(counts: readonly number[]): ManifestReport {
  const manifest = createManifestCheck()
  const good = boxManifest(['valve', 'gauge'], 1).trimEnd()
  for (const [index, count] of counts.entries()) {
    for (let line = 0; line < count; line += 1) manifest.line(index % 2 === 0 ? good : '{}')
  }
  return manifest.end()
}

function countsOf(report: ManifestReport): Readonly<Record<string, unknown>> {
  return {
    total_json_lines: report.totalLines,
    valid_json_lines: report.validLines,
    invalid_json_lines: report.invalidLines,
    ignored_json_lines: report.ignoredLines,
    error_json_line_indices: report.errorLines,
  }
}
