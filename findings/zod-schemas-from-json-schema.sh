#!/usr/bin/env bash
# zod 4.6.7 (npm) leaves out conditions when z.fromJSONSchema reads a JSON Schema; Ajv 8.20.0 (npm) checks all of them.
#
# Expected: a keyword is either checked or refused with an error, as it refuses `if`, `not` and `dependentRequired`.
# Seen: eight of the rules below are dropped without an error. `required` counts only for names that `properties` has too,
# so metrics without the label that a team asks for are valid. A schema without `type` checks nothing: a minimum F1 is
# lost, and so is the usual `anyOf` or `allOf` with `required`. Keywords next to `$ref` are dropped, and so is `minItems`
# without `items`. Written by z.toJSONSchema and read again, z.record with an enum no longer asks for its names.
# It matters where zod checks the report of a training (F1, labels, outcome) by a JSON Schema: too little passes.
#
# Needs Node 20 or newer and npm. Exits with 1 when the behaviour is another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact zod@4.6.7 ajv@8.20.0
cat >look.mjs <<'JS'
import Ajv from 'ajv/dist/2020.js'
import * as z from 'zod'

const ajv = new Ajv.default({ strict: false })
function look(title, schema, value) {
  let zod
  try {
    zod = z.fromJSONSchema(schema).safeParse(value).success ? 'valid' : 'invalid'
  } catch (error) {
    zod = `refuses the schema: ${error.message}`
  }
  console.log(`${title}, ${JSON.stringify(value)}: Ajv ${ajv.compile(schema)(value) ? 'valid' : 'invalid'}, zod ${zod}`)
}

const f1 = { type: 'number' }
const object = { type: 'object', properties: { f1, recall: f1 } }
look('required, in properties', { ...object, required: ['f1'] }, {})
look('required, not in properties', { ...object, required: ['outcome'] }, {})
look('required, labels by additionalProperties', { type: 'object', additionalProperties: f1, required: ['car'] }, { dog: 1 })
look('minProperties', { type: 'object', additionalProperties: f1, minProperties: 1 }, {})
look('one of two names', { ...object, anyOf: [{ required: ['f1'] }, { required: ['recall'] }] }, {})
look('allOf with required', { ...object, allOf: [{ required: ['f1'] }] }, {})
look('allOf with a type', { ...object, allOf: [{ type: 'object', properties: { f1 }, required: ['f1'] }] }, {})
look('minimum', { type: 'number', minimum: 0.8 }, 0.1)
look('minimum without type', { minimum: 0.8 }, 0.1)
look('properties without type', { properties: { f1 }, required: ['f1'] }, {})
look('minimum next to $ref', { $defs: { f1 }, type: 'object', properties: { f1: { $ref: '#/$defs/f1', minimum: 0.8 } } }, { f1: 0.1 })
look('minItems', { type: 'array', items: f1, minItems: 1 }, [])
look('minItems without items', { type: 'array', minItems: 1 }, [])
look('dependentRequired', { ...object, dependentRequired: { f1: ['recall'] } }, { f1: 1 })

const labels = z.record(z.enum(['car', 'dog']), z.number())
const again = z.fromJSONSchema(z.toJSONSchema(labels))
console.log(`record of car and dog, {}: ${labels.safeParse({}).success}, written and read again ${again.safeParse({}).success}`)
JS
node look.mjs >seen
cat seen
diff - seen <<'SEEN'
required, in properties, {}: Ajv invalid, zod invalid
required, not in properties, {}: Ajv invalid, zod valid
required, labels by additionalProperties, {"dog":1}: Ajv invalid, zod valid
minProperties, {}: Ajv invalid, zod invalid
one of two names, {}: Ajv invalid, zod valid
allOf with required, {}: Ajv invalid, zod valid
allOf with a type, {}: Ajv invalid, zod invalid
minimum, 0.1: Ajv invalid, zod invalid
minimum without type, 0.1: Ajv invalid, zod valid
properties without type, {}: Ajv invalid, zod valid
minimum next to $ref, {"f1":0.1}: Ajv invalid, zod valid
minItems, []: Ajv invalid, zod invalid
minItems without items, []: Ajv invalid, zod valid
dependentRequired, {"f1":1}: Ajv invalid, zod refuses the schema: dependentSchemas and dependentRequired are not supported
record of car and dog, {}: false, written and read again true
SEEN
