/** The JSON reports and the model card are as their schemas in docs say, and the schemas as what writes them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { format } from 'prettier'
import { describe, expect, test } from '@jest/globals'
import { OUTCOMES } from '../../src/errors/action-error.js'
import { ERROR_CODES } from '../../src/errors/hints.js'
import { toModelCardSchema } from '../../src/report/json/schema/model-card.js'
import { toReleaseSchema } from '../../src/report/json/schema/release.js'
import { renderModelCard } from '../../src/report/release/model-card.js'
import { releaseJson } from '../../src/report/release/release-json.js'
import { showRelease } from '../../src/report/release/show-release.js'
import { isReport } from '../support/report-schema.js'
import { REPORTS } from '../support/reports/all.js'
import { evaluationOf, label } from '../support/reports/evaluations.js'
import { startedReport, trainedReport } from '../support/reports/report.js'
import { jsonOf, noSecrets } from '../support/reports/views.js'
import { FACTS } from '../support/releases/model-facts.js'
import { arnOf, releaseRun } from '../support/releases/release-run.js'
import { RELEASE_RUNS } from '../support/releases/release-runs.js'
import { ROOT } from '../support/run-action.js'

const compile = (schema: object) =>
  new Ajv2020({ strict: true, allowUnionTypes: true, formats: { 'date-time': true } }).compile(schema)
const isReleaseReport = compile(toReleaseSchema())
const isCard = compile(toModelCardSchema())

function page(path: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'))
}

function problemsOf(json: string): unknown {
  return isReport(JSON.parse(json)) ? [] : isReport.errors
}

describe('the JSON report', () => {
  test.each(Object.entries(REPORTS))('%s matches the schema', (_, report) => {
    expect(problemsOf(jsonOf(report))).toEqual([])
  })

  test('the schema names every outcome and every error code', () => {
    expect(page('docs/report.schema.json')).toMatchObject({
      properties: { outcome: { enum: [...OUTCOMES] }, 'error-code': { enum: [...ERROR_CODES, null] } },
      $defs: { failure: { properties: { code: { enum: [...ERROR_CODES] } } } },
    })
  })

  test('the schema is closed: a key that it does not know is refused', () => {
    const json: unknown = JSON.parse(jsonOf(startedReport()))
    expect(isReport(Object.assign({}, json, { extra: 1 }))).toBe(false)
    expect(isReport(Object.assign({}, json, { run: {} }))).toBe(false)
  })

  test('a label with the text of the list’s placeholder stays a label', () => {
    const report = REPORTS['baseline-better']!
    const evaluation = evaluationOf([label('"worst-images": []', 0.5)])
    const text = jsonOf({ ...report, ...trainedReport(evaluation), figures: report.figures! })
    expect(problemsOf(text)).toEqual([])
    expect(JSON.parse(text)).toHaveProperty(['testing-snapshot', 'worst-images', 'length'], 35)
    expect(JSON.parse(text)).toHaveProperty('evaluation.labels[0].label', '"worst-images": []')
  })
})

describe('the JSON report of a release', () => {
  test.each(Object.entries(RELEASE_RUNS))('%s: is as its schema says', (_, report) => {
    isReleaseReport(JSON.parse(releaseJson(showRelease(report, noSecrets))))
    expect(isReleaseReport.errors).toBeNull()
  })

  test.each([
    ['docs/release.schema.json', toReleaseSchema()],
    ['docs/model-card.schema.json', toModelCardSchema()],
  ])('%s is made from the schema', async (path, schema) => {
    expect(page(path)).toEqual(JSON.parse(await format(JSON.stringify(schema), { parser: 'json' })))
  })
})

test('the model card is as its schema says', () => {
  const report = releaseRun({ facts: { ...FACTS, copiedTo: arnOf('copy') }, showImages: true })
  isCard(JSON.parse(renderModelCard(showRelease(report, noSecrets)) ?? 'null'))
  expect(isCard.errors).toBeNull()
})
