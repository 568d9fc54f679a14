#!/usr/bin/env bash
# cel-python 0.5.0 and common-expression-language 0.10.0 (PyPI) judge a score of 1 otherwise than CEL in JavaScript does.
#
# Expected: a number of JSON is a double in CEL, and ints and doubles can be compared (language definition of CEL, sections on
# JSON and on ordering). JSON.stringify writes a score of 1.0 as 1.
# Seen: in Python a number without a decimal point becomes an int. cel-python refuses an int on the left of a double, and
# with it `f1 >= 0.8` when f1 is 1: the rule works for each score but that of the perfect model. `0.8 <= f1` works for all.
# `passed / labels` divides ints there, 3 / 4 is 0: common-expression-language says false, without an error, where all three
# packages of npm say true. `passed * 100 / labels >= 75` is true in both of Python, and an error in two of npm, where it
# multiplies a double with an int. With double() around each field all agree, but cel-js 0.8.2 has none.
# It matters to gates in CEL over a report in JSON: the rule that was tried with 0.93 fails with 1.
#
# Needs Node 20 with npm, and Python 3.11 or newer with venv. Exits with 1 when the behaviour is another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check cel-python==0.5.0 common-expression-language==0.10.0 2>install || { cat install; exit 1; }
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @bufbuild/cel@0.6.1 @marcbachmann/cel-js@8.0.0 cel-js@0.8.2
cat >rules <<'CEL'
f1 >= 0.8
double(f1) >= 0.8
0.8 <= f1
1 >= f1
byLabel.all(label, byLabel[label] >= 0.8)
passed / labels >= 0.75
passed * 100 / labels >= 75
double(passed) / double(labels) >= 0.75
CEL
node -p 'JSON.stringify({ f1: 0.93, byLabel: { apple: 0.9, pear: 0.96 }, passed: 3, labels: 4 })' >good.json
node -p 'JSON.stringify({ f1: 1.0, byLabel: { apple: 1.0, pear: 1.0 }, passed: 3, labels: 4 })' >perfect.json
cat >look.py <<'PY'
import json
import sys

import cel
import celpy

report, rules = json.load(open(sys.argv[1])), open("rules").read().splitlines()
environment = celpy.Environment()
judges = {
    "cel-python": lambda rule: environment.program(environment.compile(rule)).evaluate(celpy.json_to_cel(report)),
    "common-expression-language": lambda rule: cel.evaluate(rule, report),
}
for name, judge in judges.items():
    for rule in rules:
        try:
            verdict = str(bool(judge(rule))).lower()
        except Exception:
            verdict = "an error"
        print(f"{rule} | {name} {verdict}")
PY
cat >look.mjs <<'JS'
import { readFileSync } from 'node:fs'
import { run } from '@bufbuild/cel'
import { evaluate as evaluateInMarcbachmann } from '@marcbachmann/cel-js'
import { evaluate } from 'cel-js'

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const judges = { '@bufbuild/cel': run, '@marcbachmann/cel-js': evaluateInMarcbachmann, 'cel-js': evaluate }
for (const [name, judge] of Object.entries(judges)) {
  for (const rule of readFileSync('rules', 'utf8').trim().split('\n')) {
    let verdict = 'an error'
    try {
      const result = judge(rule, report)
      if (typeof result === 'boolean') verdict = String(result)
    } catch {}
    console.log(`${rule} | ${name} ${verdict}`)
  }
}
JS
for report in good.json perfect.json; do
  cat "$report"
  { python/bin/python look.py "$report"; node look.mjs "$report"; } |
    awk -F ' [|] ' '{ found[$1] = found[$1] ", " $2 } END { while ((getline rule <"rules") > 0) print rule ":" substr(found[rule], 2) }' -
done >seen
cat seen
diff - seen <<'SEEN'
{"f1":0.93,"byLabel":{"apple":0.9,"pear":0.96},"passed":3,"labels":4}
f1 >= 0.8: cel-python true, common-expression-language true, @bufbuild/cel true, @marcbachmann/cel-js true, cel-js true
double(f1) >= 0.8: cel-python true, common-expression-language true, @bufbuild/cel true, @marcbachmann/cel-js true, cel-js an error
0.8 <= f1: cel-python true, common-expression-language true, @bufbuild/cel true, @marcbachmann/cel-js true, cel-js true
1 >= f1: cel-python an error, common-expression-language true, @bufbuild/cel true, @marcbachmann/cel-js true, cel-js true
byLabel.all(label, byLabel[label] >= 0.8): cel-python true, common-expression-language true, @bufbuild/cel true, @marcbachmann/cel-js true, cel-js true
passed / labels >= 0.75: cel-python an error, common-expression-language false, @bufbuild/cel true, @marcbachmann/cel-js true, cel-js true
passed * 100 / labels >= 75: cel-python true, common-expression-language true, @bufbuild/cel an error, @marcbachmann/cel-js an error, cel-js true
double(passed) / double(labels) >= 0.75: cel-python true, common-expression-language true, @bufbuild/cel true, @marcbachmann/cel-js true, cel-js an error
{"f1":1,"byLabel":{"apple":1,"pear":1},"passed":3,"labels":4}
f1 >= 0.8: cel-python an error, common-expression-language true, @bufbuild/cel true, @marcbachmann/cel-js true, cel-js true
double(f1) >= 0.8: cel-python true, common-expression-language true, @bufbuild/cel true, @marcbachmann/cel-js true, cel-js an error
0.8 <= f1: cel-python true, common-expression-language true, @bufbuild/cel true, @marcbachmann/cel-js true, cel-js true
1 >= f1: cel-python true, common-expression-language true, @bufbuild/cel true, @marcbachmann/cel-js true, cel-js true
byLabel.all(label, byLabel[label] >= 0.8): cel-python an error, common-expression-language true, @bufbuild/cel true, @marcbachmann/cel-js true, cel-js true
passed / labels >= 0.75: cel-python an error, common-expression-language false, @bufbuild/cel true, @marcbachmann/cel-js true, cel-js true
passed * 100 / labels >= 75: cel-python true, common-expression-language true, @bufbuild/cel an error, @marcbachmann/cel-js an error, cel-js true
double(passed) / double(labels) >= 0.75: cel-python true, common-expression-language true, @bufbuild/cel true, @marcbachmann/cel-js true, cel-js an error
SEEN
