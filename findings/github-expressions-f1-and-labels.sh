#!/usr/bin/env bash
# @actions/expressions 0.3.61 (npm), GitHub's evaluator of ${{ }} for editors and tools, loses labels and lets a number pass
# that is too low. (The runner has an evaluator of its own, in C#, which this script does not run.)
#
# Expected: fromJSON keeps every key of an object; a number passed on in ${{ }} is the number it was; of `a >= b` and
# `a < b` one holds.
# Seen: fromJSON drops the second of two keys that differ in case alone (Car, car), with its value, also for toJSON. A
# number becomes text with 15 digits, so 0.7999999999999999 goes on as 0.8 and passes a later `>= 0.8`, which it fails
# itself; toJSON writes all digits. For '80%' both comparisons are false. contains() finds '0.80' in a list of numbers.
#
# Needs Node 20 or newer and npm. Exits with 1 when the behaviour is another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @actions/expressions@0.3.61
cat >look.mjs <<'JS'
import { data, Evaluator, Lexer, Parser } from '@actions/expressions'

/** The text that stands where the expression stood; `steps.train.outputs` has the given outputs. */
function text(expression, outputs = {}) {
  const object = (members) => new data.Dictionary(...Object.entries(members).map(([key, value]) => ({ key, value })))
  const texts = Object.fromEntries(Object.entries(outputs).map(([key, value]) => [key, new data.StringData(value)]))
  const steps = object({ train: object({ outputs: object(texts) }) })
  const tree = new Parser(new Lexer(expression).lex().tokens, ['steps'], []).parse()
  return new Evaluator(tree, object({ steps })).evaluate().coerceString()
}
const look = (expression, outputs) =>
  console.log(`${expression}${outputs ? ` of ${JSON.stringify(outputs)}` : ''}: ${text(expression, outputs).replace(/\s+/g, ' ')}`)

const labels = JSON.stringify({ Car: 0.91, car: 0.42 })
look('toJSON(fromJSON(steps.train.outputs.f1))', { f1: labels })
look('fromJSON(steps.train.outputs.f1).car', { f1: labels })

const low = { f1: '0.7999999999999999' }
look('fromJSON(steps.train.outputs.f1)', low)
look('toJSON(fromJSON(steps.train.outputs.f1))', low)
look('fromJSON(steps.train.outputs.f1) >= 0.8', low)
look('steps.train.outputs.f1 >= 0.8', { f1: text('fromJSON(steps.train.outputs.f1)', low) })

for (const comparison of ['>=', '<']) look(`steps.train.outputs.f1 ${comparison} 0.8`, { f1: '80%' })
look("contains(fromJSON('[0.8]'), steps.train.outputs.f1)", { f1: '0.80' })
look("contains(fromJSON('[\"0.8\"]'), steps.train.outputs.f1)", { f1: '0.80' })
JS
node look.mjs >seen
cat seen
diff - seen <<'SEEN'
toJSON(fromJSON(steps.train.outputs.f1)) of {"f1":"{\"Car\":0.91,\"car\":0.42}"}: { "Car": 0.91 }
fromJSON(steps.train.outputs.f1).car of {"f1":"{\"Car\":0.91,\"car\":0.42}"}: 0.91
fromJSON(steps.train.outputs.f1) of {"f1":"0.7999999999999999"}: 0.8
toJSON(fromJSON(steps.train.outputs.f1)) of {"f1":"0.7999999999999999"}: 0.7999999999999999
fromJSON(steps.train.outputs.f1) >= 0.8 of {"f1":"0.7999999999999999"}: false
steps.train.outputs.f1 >= 0.8 of {"f1":"0.8"}: true
steps.train.outputs.f1 >= 0.8 of {"f1":"80%"}: false
steps.train.outputs.f1 < 0.8 of {"f1":"80%"}: false
contains(fromJSON('[0.8]'), steps.train.outputs.f1) of {"f1":"0.80"}: true
contains(fromJSON('["0.8"]'), steps.train.outputs.f1) of {"f1":"0.80"}: false
SEEN
