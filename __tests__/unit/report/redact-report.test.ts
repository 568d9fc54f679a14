import { describe, expect, test } from '@jest/globals'
import { CODES } from '../../../src/lint/codes.js'
import { OWN_RULES } from '../../../src/lint/own-rules.js'
import { toShown } from '../../../src/report/redact-report.js'
import { ACCOUNT, LEAKY, leakyReport, TEXT } from '../../support/reports/leaky.js'
import { startedReport } from '../../support/reports/report.js'
import { noSecrets } from '../../support/reports/views.js'

describe('the report as it may be shown', () => {
  test('no account id and no image is left anywhere', () => {
    const shown = JSON.stringify(toShown(LEAKY, noSecrets))
    expect(JSON.stringify(LEAKY).split(ACCOUNT).length).toBeGreaterThan(25)
    expect(shown).not.toContain(ACCOUNT)
    expect(shown).not.toContain('.jpg')
    expect(shown).toContain('data-************')
  })

  test('why there is no baseline', () => {
    const baseline = toShown({ ...LEAKY, baseline: { kind: 'unavailable', reason: TEXT } }, noSecrets).baseline
    expect(JSON.stringify(baseline)).not.toContain(ACCOUNT)
    expect(toShown({ ...LEAKY, baseline: { kind: 'none' } }, noSecrets).baseline).toEqual({ kind: 'none' })
  })

  test('with showImages it is the report itself', () => {
    const report = { ...LEAKY, showImages: true }
    expect(toShown(report, noSecrets)).toBe(report)
  })

  test('names, labels and digests of twelve digits are not account ids; the rest is unchanged', () => {
    const sha256 = `${'a'.repeat(52)}${ACCOUNT}`
    const report = startedReport({
      showImages: false,
      project: { name: ACCOUNT },
      version: { name: '202603020915' },
      data: { kind: 'manifests', training: { object: { bucket: 'b', key: 'k' }, sha256 }, testing: 'auto-create' },
    })
    expect(toShown(report, noSecrets)).toEqual(report)
    expect(toShown({ ...report, data: { kind: 'project-datasets' } }, noSecrets).data).toEqual({
      kind: 'project-datasets',
    })
  })
})

describe('secrets and addresses in the report as it may be shown', () => {
  const SECRET = 'wJalrXUtnFEMI'
  const hideSecrets = (text: string): string => text.replaceAll(SECRET, '***')

  test.each([true, false])('no secret is left in any text, images shown or not (%s)', (showImages) => {
    const leaky = { ...leakyReport(SECRET), showImages }
    const tags = { [SECRET]: SECRET }
    const report = leaky.request === undefined ? leaky : { ...leaky, request: { ...leaky.request, tags } }
    expect(JSON.stringify(report).split(SECRET).length).toBeGreaterThan(25)
    expect(JSON.stringify(toShown(report, hideSecrets))).not.toContain(SECRET)
  })

  test('a secret that is also a word of the report does not change the values that programs read', () => {
    const hideWords = (text: string): string => text.replaceAll(/passed|manifests|warning|fail/g, '***')
    const { outcome, data, notes, verdict } = toShown(
      { ...LEAKY, outcome: 'passed', showImages: true, notes: [{ level: 'warning', message: 'a warning' }] },
      hideWords,
    )
    expect([outcome, data?.kind, verdict?.rules[0]?.severity]).toEqual(['passed', 'manifests', 'fail'])
    expect(notes).toEqual([{ level: 'warning', message: 'a ***' }])
  })

  test.each([
    ['a manifest', 's3://own-data/train.manifest'],
    ['an object of the inputs', 's3://asked/for.manifest'],
    ['a file of the version', 's3://own-results/validation/training.json'],
    ['the location of the results', 's3://own-results/runs'],
  ])('%s is named', (_name, uri) => {
    const report = startedReport({
      showImages: false,
      data: {
        kind: 'manifests',
        training: { object: { bucket: 'own-data', key: 'train.manifest' } },
        testing: 'auto-create',
      },
      addresses: ['s3://asked/for.manifest', 's3://own-results/validation/training.json', 's3://own-results/runs/'],
      notes: [{ level: 'warning', message: `${uri} and s3://other/notes (1).txt` }],
    })
    expect(toShown(report, noSecrets).notes[0]?.message).toBe(`${uri} and [S3 address]`)
  })

  test.each([
    's3://bucket/prefix: an S3 URI starts with s3:// in lower case',
    's3://bucket/key or s3://bucket/key?versionId=...: the object key is missing: s3://bucket/key',
  ])('the form of an address is named: %s', (message) => {
    const report = startedReport({ showImages: false, notes: [{ level: 'warning', message }] })
    expect(toShown(report, noSecrets).notes[0]?.message).toBe(message)
    const other = startedReport({ showImages: false, notes: [{ level: 'warning', message: 's3://bucket/key.txt' }] })
    expect(toShown(other, noSecrets).notes[0]?.message).toBe('[S3 address]')
  })

  test('what a rule advises is shown whole', () => {
    const advice = [...OWN_RULES.map(({ fix }) => fix), ...CODES.map(({ remedy }) => remedy)]
    const notes = advice.map((message) => ({ level: 'warning', message }) as const)
    expect(advice.filter((text) => text.includes('s3://')).length).toBeGreaterThan(2)
    expect(toShown(startedReport({ showImages: false, notes }), noSecrets).notes.map(({ message }) => message)).toEqual(
      advice,
    )
  })
})
