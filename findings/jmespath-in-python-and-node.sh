#!/usr/bin/env bash
# jmespath 0.16.0 and @jmespath-community/jmespath 1.3.0 (npm) sort numbers as texts; jmespath 1.1.0 (PyPI) takes true for 1.
#
# Expected: one expression, one answer. sort puts numbers in the order of their values. < and > compare numbers alone, and give
# null for all else. A number is never the same as true or false (specification of JMESPath).
# Seen: in both packages of npm, sort of the counts 9, 10 and 100 gives 10, 100, 9, so that its last one is not the max; sort_by,
# max and min are right. jmespath of npm finds null below 0.8, "0.9" above, and no text that starts with ''. In Python, a list
# with 1 is the same as one with true, and contains finds true in it, though 1 == true is false; "0.9" > 0.8 is a TypeError.
# Times as texts, as --query of the AWS CLI has them, compare in both of the name jmespath; @jmespath-community finds none.
# It matters to expressions that are tried with the AWS CLI and then run on Node: a version without a score is one below 0.8.
#
# Needs Node 20 with npm, and Python 3.10 or newer with venv. Exits with 1 when the behaviour is another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check jmespath==1.1.0
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact jmespath@0.16.0 @jmespath-community/jmespath@1.3.0
cat >versions.json <<'JSON'
{
  "versions": [
    { "name": "v1", "f1": 0.5, "images": 9, "created": "2026-01-01" },
    { "name": "v2", "f1": 0.9, "images": 10, "created": "2026-02-01" },
    { "name": "v3", "f1": null, "images": 100, "created": "2026-03-01" }
  ]
}
JSON
cat >expressions <<'EXPRESSIONS'
sort(versions[].images)
sort(versions[].images)[-1]
max(versions[].images)
sort_by(versions, &images)[].images
sort(`[1.5, 10, 9]`)
sort(`[-1, -2]`)
versions[?f1 > `0.8`].name
versions[?f1 < `0.8`].name
versions[?created > '2026-01-15'].name
versions[?starts_with(name, '')].name
contains(`[1]`, `true`)
contains(`[0, "x"]`, `false`)
`1` == `true`
`[1]` == `[true]`
`{"a": 0}` == `{"a": false}`
`"0.9"` > `0.8`
EXPRESSIONS
cat >look.js <<'JS'
const { readFileSync } = require('node:fs')
const { search } = require(process.argv[2])

const versions = JSON.parse(readFileSync('versions.json', 'utf8'))
for (const expression of readFileSync('expressions', 'utf8').trimEnd().split('\n')) {
  console.log(`${expression}: ${JSON.stringify(search(versions, expression))}`)
}
JS
cat >look.py <<'PY'
import json

import jmespath

versions = json.load(open("versions.json"))
for expression in open("expressions").read().splitlines():
    try:
        print(f"{expression}: {json.dumps(jmespath.search(expression, versions), separators=(',', ':'))}")
    except TypeError:
        print(f"{expression}: TypeError")
PY
python/bin/python look.py >python.seen
node look.js jmespath >jmespath.seen
node look.js @jmespath-community/jmespath >community.seen
{
  echo 'Python'
  cat python.seen
  for one in jmespath community; do
    echo "otherwise in $one of npm"
    grep --invert-match --line-regexp --fixed-strings --file=python.seen "$one.seen"
  done
} >seen
cat seen
diff - seen <<'SEEN'
Python
sort(versions[].images): [9,10,100]
sort(versions[].images)[-1]: 100
max(versions[].images): 100
sort_by(versions, &images)[].images: [9,10,100]
sort(`[1.5, 10, 9]`): [1.5,9,10]
sort(`[-1, -2]`): [-2,-1]
versions[?f1 > `0.8`].name: ["v2"]
versions[?f1 < `0.8`].name: ["v1"]
versions[?created > '2026-01-15'].name: ["v2","v3"]
versions[?starts_with(name, '')].name: ["v1","v2","v3"]
contains(`[1]`, `true`): true
contains(`[0, "x"]`, `false`): true
`1` == `true`: false
`[1]` == `[true]`: true
`{"a": 0}` == `{"a": false}`: true
`"0.9"` > `0.8`: TypeError
otherwise in jmespath of npm
sort(versions[].images): [10,100,9]
sort(versions[].images)[-1]: 9
sort(`[1.5, 10, 9]`): [1.5,10,9]
sort(`[-1, -2]`): [-1,-2]
versions[?f1 < `0.8`].name: ["v1","v3"]
versions[?starts_with(name, '')].name: []
contains(`[1]`, `true`): false
contains(`[0, "x"]`, `false`): false
`[1]` == `[true]`: false
`{"a": 0}` == `{"a": false}`: false
`"0.9"` > `0.8`: true
otherwise in community of npm
sort(versions[].images): [10,100,9]
sort(versions[].images)[-1]: 9
sort(`[1.5, 10, 9]`): [1.5,10,9]
sort(`[-1, -2]`): [-1,-2]
versions[?created > '2026-01-15'].name: []
contains(`[1]`, `true`): false
contains(`[0, "x"]`, `false`): false
`[1]` == `[true]`: false
`{"a": 0}` == `{"a": false}`: false
`"0.9"` > `0.8`: null
SEEN
