import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { createManifestCheck } from '../../../src/lint/check-manifest.js'
import { checkTogether } from '../../../src/lint/check-together.js'
import type { ManifestReport } from '../../../src/manifest/finding.js'
import { readLines } from '../../../src/manifest/read-lines.js'

async function check(name: string): Promise<ManifestReport> {
  const manifest = createManifestCheck()
  const bytes = readFileSync(new URL(`../../../examples/manifests/${name}`, import.meta.url))
  for await (const { text } of readLines(once(bytes))) manifest.line(text)
  return manifest.end()
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes)
}

describe('the sample manifests', () => {
  test.each([
    { set: 'orchard', useCase: 'IMAGE_LEVEL_LABELS', lines: [42, 15], labels: ['apple', 'pear', 'quince'] },
    { set: 'pipes', useCase: 'OBJECT_LOCALIZATION', lines: [20, 10], labels: ['gauge', 'valve'] },
  ])('$set can be trained from, with its testing manifest or split', async ({ set, useCase, lines, labels }) => {
    const training = await check(`${set}-training.manifest`)
    const testing = await check(`${set}-testing.manifest`)
    expect([training.validLines, testing.validLines]).toEqual(lines)
    expect([training.totalLines, testing.totalLines]).toEqual(lines)
    expect([...training.imageLabels.keys(), ...training.boxLabels.keys()].toSorted()).toEqual(labels)
    const clean = { useCase, training: [], testing: [], both: [] }
    expect(checkTogether(training, testing)).toEqual(clean)
    expect(checkTogether(training, 'auto-create')).toEqual(clean)
  })

  test('orchard-faulty fails because of its invalid lines', async () => {
    const report = await check('orchard-faulty.manifest')
    expect(report).toMatchObject({ totalLines: 45, validLines: 31, invalidLines: 12, ignoredLines: 2 })
    expect(report.contentFindings.map(({ code }) => code)).toEqual(['ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST'])
    expect(report.errorLines).toEqual([4, 7, 10, 13, 16, 19, 22, 25, 28, 31, 34, 37])
  })
})
