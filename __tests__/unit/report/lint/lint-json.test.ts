/** The JSON report of a lint, and its schema in docs. */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { format } from 'prettier'
import { describe, expect, test } from '@jest/globals'
import { boxExample, exampleBox, imageExample, imageExamples, manifestOf } from '../../../../src/lint/example-lines.js'
import { OWN_RULES } from '../../../../src/lint/own-rules.js'
import { toLintSchema } from '../../../../src/report/json/schema/lint.js'
import { toLintJson } from '../../../../src/report/lint/lint-json.js'
import { lint, lintInRanges } from '../../../support/linted.js'

const SCHEMA = new URL('../../../../docs/lint.schema.json', import.meta.url)
const isLintReport = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(toLintSchema())

describe('the JSON report of a lint', () => {
  test('has counts, forecast and findings', async () => {
    const training = imageExamples({ pear: 10, apple: 10 }) + manifestOf(imageExample('pear-0001.jpg', 'pear'), '{')
    const testing = imageExamples({ pear: 2, apple: 2 }, 10) + boxExample('b.jpg', [exampleBox('valve')])
    const json = toLintJson({ report: await lint({ training, testing, options: { maxFindings: 2 } }) })
    expect(json).toMatchObject({
      'lint-version': 1,
      'will-train': true,
      certain: true,
      'predicted-code': null,
      'use-case': 'IMAGE_LEVEL_LABELS',
      training: {
        lines: 22,
        'valid-lines': 21,
        'invalid-lines': 1,
        'ignored-lines': 0,
        images: 20,
        labels: { pear: 10, apple: 10 },
        boxes: {},
      },
      testing: { lines: 5, images: 5, labels: { pear: 2, apple: 2, valve: 1 }, boxes: { valve: 1 } },
      'leaked-images': 2,
      'leaked-groups': 0,
      'duplicate-images': 1,
      gate: null,
      changes: null,
    })
    expect(json.findings).toHaveLength(2)
    expect(json.findings[0]).toEqual({
      code: 'ERROR_INVALID_JSON_LINE',
      severity: 'error',
      manifest: 'training',
      line: 22,
      column: 1,
      label: null,
      message: 'The JSON Line has an invalid format. It is not valid JSON.',
      fix: expect.stringMatching(/^Write each image/),
    })
    expect(json.totals).toMatchObject({ ERROR_INVALID_JSON_LINE: 1, CL_LEAKED_IMAGE: 2, CL_REPEATED_IMAGE: 1 })
  })

  test('names the code of a training that would fail, and no testing manifest where the service splits', async () => {
    expect(toLintJson({ report: await lint({ training: '' }) })).toMatchObject({
      'will-train': false,
      'predicted-code': 'ERROR_EMPTY_MANIFEST',
      testing: null,
    })
  })

  test('shows the rules of a gate', async () => {
    const rule = {
      metric: 'leaked-images',
      label: null,
      actual: 2,
      bound: 0,
      severity: 'fail',
      reason: '',
      shortfalls: [],
    } as const
    const rules = [
      { ...rule, rule: 'leaked-images <= 0', result: 'fails' },
      { ...rule, rule: 'leaked-images <= 9', result: 'holds' },
      { ...rule, rule: 'leaked-images <= base', result: 'skipped' },
    ] as const
    const json = toLintJson({
      report: await lint({ training: imageExamples({ pear: 2 }) }),
      gate: { rules, unjudged: ['f1-score >= 0.8'], warnings: [] },
    })
    expect(json.gate?.map((one) => [one.rule, one.actual, one.holds])).toEqual([
      ['leaked-images <= 0', 2, false],
      ['leaked-images <= 9', 2, true],
      ['leaked-images <= base', 2, null],
      ['f1-score >= 0.8', null, null],
    ])
    expect(isLintReport(json)).toBe(true)
  })

  test('has what changed since the base', async () => {
    const change = { imagesAdded: 3, imagesRemoved: 0, imagesRelabelled: 1, relabelledLines: [4] }
    const training = { ...change, labelsAdded: ['quince'], labelsRemoved: [] }
    const report = await lint({ training: imageExamples({ pear: 2 }) })
    const json = toLintJson({ report, change: { base: 'v1', training } })
    expect(json.changes).toEqual({
      base: 'v1',
      training: {
        'images-added': 3,
        'images-removed': 0,
        'images-relabelled': 1,
        'relabelled-lines': [4],
        'labels-added': ['quince'],
        'labels-removed': [],
      },
      testing: null,
    })
    expect(isLintReport(json)).toBe(true)
    const both = toLintJson({ report, change: { base: 'v1', training, testing: training } })
    expect(both.changes?.testing).toEqual(json.changes?.training)
    expect(isLintReport(both)).toBe(true)
  })

  test('of labels named like keys of JavaScript has them all', async () => {
    const training = imageExamples(
      Object.fromEntries([
        ['__proto__', 2],
        ['constructor', 3],
      ]),
    )
    const { labels } = toLintJson({ report: await lint({ training }) }).training
    expect(Object.entries(labels)).toEqual([
      ['__proto__', 2],
      ['constructor', 3],
    ])
  })

  test.each(OWN_RULES)('keeps to its schema: $code', async (rule) => {
    const example = rule.wrong()
    const training = Buffer.from(example.training, rule.kind === 'file' ? 'latin1' : 'utf8')
    const json: unknown = JSON.parse(JSON.stringify(toLintJson({ report: await lint({ ...example, training }) })))
    expect(isLintReport(json) ? [] : isLintReport.errors).toEqual([])
  })

  test('keeps to its schema, and is the same text in ranges, whatever the bytes', async () => {
    const bytes = fc.uint8Array({ maxLength: 200 })
    await fc.assert(
      fc.asyncProperty(bytes, bytes, fc.array(fc.nat(200), { maxLength: 3 }), async (training, testing, cuts) => {
        const text = JSON.stringify(toLintJson({ report: await lint({ training, testing }) }))
        expect(isLintReport(JSON.parse(text))).toBe(true)
        const report = await lintInRanges({ training, testing }, cuts)
        expect(JSON.stringify(toLintJson({ report }))).toBe(text)
      }),
    )
  })

  test('has its schema in docs', async () => {
    const text = readFileSync(SCHEMA, 'utf8')
    expect(text).toBe(await format(JSON.stringify(toLintSchema()), { parser: 'json', printWidth: 120 }))
  })
})
