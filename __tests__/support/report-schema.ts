/** The schema of the JSON report, as the documentation has it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { ROOT } from './run-action.js'

/** Whether a value is a report by the schema; its `errors` say why not. */
export const isReport = readSchema()

/** Where and how a report breaks its schema; undefined for a valid one. */
export function schemaProblemIn(report: unknown): string | undefined {
  if (isReport(report)) return undefined
  const [error] = isReport.errors ?? []
  return `${error?.instancePath ?? ''} ${error?.message ?? ''}`
}

function readSchema(): ValidateFunction {
  const schema: unknown = JSON.parse(readFileSync(join(ROOT, 'docs', 'report.schema.json'), 'utf8'))
  const ajv = new Ajv2020({ formats: { 'date-time': true }, strict: true, allowUnionTypes: true })
  if (typeof schema !== 'object' || schema === null) throw new Error('docs/report.schema.json is no schema')
  return ajv.compile(schema)
}
