/** The schema of the JSON report of a lint, as the documentation has it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { ROOT } from '../run-action.js'

const isLintReport = readSchema()

/** Where and how a report breaks its schema; undefined for a valid one. */
export function lintSchemaProblemIn(report: unknown): string | undefined {
  if (isLintReport(report)) return undefined
  return (isLintReport.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`).join('; ')
}

function readSchema(): ValidateFunction {
  const schema: unknown = JSON.parse(readFileSync(join(ROOT, 'docs', 'lint.schema.json'), 'utf8'))
  if (typeof schema !== 'object' || schema === null) throw new Error('docs/lint.schema.json is no schema')
  return new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)
}
