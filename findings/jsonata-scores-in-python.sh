#!/usr/bin/env bash
# jsonata-python 0.7.1 (PyPI) gives other remainders, distinct values and rounded scores than jsonata 2.2.2 (npm).
#
# Expected: one expression, one answer. JSONata has the numbers of JavaScript, keeps true apart from 1 and false from 0, and
# $formatNumber rounds to the digits of its picture.
# Seen: in Python, % cuts its remainder to a whole number: 5.5 % 2 is 1, 0.85 % 1 is 0. $distinct and "in" take true for 1 and
# false for 0, though = keeps them apart, so that $distinct drops one of each pair. $formatNumber rounds 0.855 and 0.835 down,
# where npm rounds up, and 0.125 to 13 percent, where npm rounds to 12. $string writes 15 digits and a power of ten from 1E15 on,
# so that a time in microseconds loses its last digit. $number reads '1_000' and ' 1'. jlens 0.25.0 (PyPI) answers as npm does.
# It matters to state machines of Step Functions in JSONata, when their expressions are tried in Python: on scores, on classes.
#
# Needs Node 20 with npm, and Python 3.10 or newer with venv. Exits with 1 when the behaviour is another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check jsonata-python==0.7.1 jlens==0.25.0
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact jsonata@2.2.2
cat >expressions <<'EXPRESSIONS'
5.5 % 2
0.85 % 1
0.855 % 0.1
$distinct(labels)
1 in [true, "yes"]
1 = true
$formatNumber(0.845, '0.00')
$formatNumber(0.855, '0.00')
$formatNumber(0.835, '0.00')
$formatNumber(0.125, '0%')
$round(0.855, 2)
$string(1767225600000)
$string(1767225600000123)
$number('1_000')
$number(' 1')
EXPRESSIONS
cat >look.mjs <<'JS'
import { readFileSync } from 'node:fs'
import jsonata from 'jsonata'

for (const expression of readFileSync('expressions', 'utf8').trimEnd().split('\n')) {
  try {
    console.log(`${expression}: ${JSON.stringify(await jsonata(expression).evaluate({ labels: [1, true, 0, false, 'yes'] }))}`)
  } catch {
    console.log(`${expression}: an error`)
  }
}
JS
cat >look.py <<'PY'
import json
import sys

import jlens
import jsonata

labels = {"labels": [1, True, 0, False, "yes"]}
engines = {
    "jsonata-python": lambda text: jsonata.Jsonata(text).evaluate(labels),
    "jlens": lambda text: jlens.Expression(text).evaluate(labels),
}
for text in open("expressions").read().splitlines():
    try:
        print(f"{text}: {json.dumps(engines[sys.argv[1]](text), separators=(',', ':'))}")
    except (jsonata.JException, jlens.JlensError):
        print(f"{text}: an error")
PY
node look.mjs >npm
python/bin/python look.py jlens >jlens
diff npm jlens
{
  cat npm
  echo 'otherwise in jsonata-python'
  python/bin/python look.py jsonata-python | grep --invert-match --line-regexp --fixed-strings --file=npm
} >seen
cat seen
diff - seen <<'SEEN'
5.5 % 2: 1.5
0.85 % 1: 0.85
0.855 % 0.1: 0.05499999999999994
$distinct(labels): [1,true,0,false,"yes"]
1 in [true, "yes"]: false
1 = true: false
$formatNumber(0.845, '0.00'): "0.84"
$formatNumber(0.855, '0.00'): "0.86"
$formatNumber(0.835, '0.00'): "0.84"
$formatNumber(0.125, '0%'): "12%"
$round(0.855, 2): 0.86
$string(1767225600000): "1767225600000"
$string(1767225600000123): "1767225600000123"
$number('1_000'): an error
$number(' 1'): an error
otherwise in jsonata-python
5.5 % 2: 1
0.85 % 1: 0
0.855 % 0.1: 0
$distinct(labels): [1,0,"yes"]
1 in [true, "yes"]: true
$formatNumber(0.855, '0.00'): "0.85"
$formatNumber(0.835, '0.00'): "0.83"
$formatNumber(0.125, '0%'): "13%"
$string(1767225600000123): "1.76722560000012e+15"
$number('1_000'): 1000
$number(' 1'): 1
SEEN
