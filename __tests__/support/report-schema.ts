/** The schemas of the JSON reports, as the documentation has it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { ROOT } from './run-action.js'

/** Whether a value is a report by the schema; its `errors` say why not. */
export const isReport = readSchema('report.schema.json')

const isReleaseReport = readSchema('release.schema.json')

/** Where and how a report breaks its schema; undefined for a valid one. */
export function schemaProblemIn(report: unknown): string | undefined {
  return problemIn(report, isReport)
}

/** The same for the report of a release. */
export function releaseSchemaProblemIn(report: unknown): string | undefined {
  return problemIn(report, isReleaseReport)
}

function problemIn(report: unknown, isValid: ValidateFunction): string | undefined {
  if (isValid(report)) return undefined
  const [error] = isValid.errors ?? []
  return `${error?.instancePath ?? ''} ${error?.message ?? ''}`
}

function readSchema(name: string): ValidateFunction {
  const schema: unknown = JSON.parse(readFileSync(join(ROOT, 'docs', name), 'utf8'))
  const ajv = new Ajv2020({ formats: { 'date-time': true }, strict: true, allowUnionTypes: true })
  if (typeof schema !== 'object' || schema === null) throw new Error(`docs/${name} is no schema`)
  return ajv.compile(schema)
}
