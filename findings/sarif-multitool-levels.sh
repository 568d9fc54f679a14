#!/usr/bin/env bash
# SARIF Multitool 5.7.0 (npm, @microsoft/sarif-multitool) loses the level of warnings, and does not find errors.
#
# Expected: a result without a level has that of its rule's defaultConfiguration, and its own level wins (SARIF 2.1.0,
# 3.27.10). Tools that rewrite or merge logs keep the level of each result.
# Seen: rewrite and merge leave out "level": "warning", as the default of the schema. With it a warning of a rule whose
# default is error becomes an error, and of one whose default is note a note; sarif-tools 3.0.5 (PyPI) then counts so. error
# and note stay. query takes every result without a level for a warning: where the level is that of the rule,
# "Level == 'Error'" finds nothing, and as a gate lets everything pass.
# It matters to code scanning: files of several lints are merged before they are uploaded.
#
# Needs Node 20 with npm, Linux on x64, and Python 3.11 or newer with venv. Exits with 1 when the behaviour is another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check sarif-tools==3.0.5 2>install || { cat install; exit 1; }
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @microsoft/sarif-multitool@5.7.0
# Without it, the program asks for ICU on the machine.
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
multitool=node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool
chmod +x "$multitool"
cat >log.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs'

const rules = ['error', 'warning', 'note'].map((level) => ({ id: `by default ${level}`, defaultConfiguration: { level } }))
const results = rules.flatMap(({ id }, ruleIndex) =>
  [undefined, 'error', 'warning', 'note'].map((level, at) => ({
    ruleId: id,
    ruleIndex,
    level,
    message: { text: level ?? 'none' },
    locations: [{ physicalLocation: { artifactLocation: { uri: 'train.manifest' }, region: { startLine: ruleIndex * 4 + at + 1 } } }],
  })),
)
const [action, path, ...kept] = process.argv.slice(2)
if (action === 'write') {
  const chosen = kept.length === 0 ? results : results.filter(({ level }) => level === undefined)
  const runs = [{ tool: { driver: { name: 'lint', rules } }, results: chosen }]
  writeFileSync(path, JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs }))
} else {
  for (const { ruleId, level, message } of JSON.parse(readFileSync(path, 'utf8')).runs[0].results) {
    if (message.text !== (level ?? 'none')) console.log(`  ${ruleId}: ${message.text} became ${level ?? 'none'}`)
  }
}
JS
counts() { python/bin/sarif summary "$1" | sed -n 's/^\(error\|warning\|note\): \(.*\)/  sarif-tools: \2 of level \1/p'; }
{
  node log.mjs write log.sarif
  echo 'as it is'
  counts log.sarif
  "$multitool" rewrite log.sarif --output rewritten.sarif >told
  "$multitool" merge log.sarif --output-file merged.sarif >told
  for file in rewritten.sarif merged.sarif; do
    echo "$file"
    node log.mjs compare "$file"
    counts "$file"
  done
  echo 'levels by rule alone'
  node log.mjs write by-rule.sarif alone
  counts by-rule.sarif
  for level in Error Warning Note; do
    echo "  query for $level: $("$multitool" query by-rule.sarif --expression "Level == '$level'" | sed 's/ in .*//')"
  done
} >seen
cat seen
diff - seen <<'SEEN'
as it is
  sarif-tools: 4 of level error
  sarif-tools: 4 of level warning
  sarif-tools: 4 of level note
rewritten.sarif
  by default error: warning became none
  by default warning: warning became none
  by default note: warning became none
  sarif-tools: 5 of level error
  sarif-tools: 2 of level warning
  sarif-tools: 5 of level note
merged.sarif
  by default error: warning became none
  by default warning: warning became none
  by default note: warning became none
  sarif-tools: 5 of level error
  sarif-tools: 2 of level warning
  sarif-tools: 5 of level note
levels by rule alone
  sarif-tools: 1 of level error
  sarif-tools: 1 of level warning
  sarif-tools: 1 of level note
  query for Error: Found 0 of 3 results matched
  query for Warning: Found 3 of 3 results matched
  query for Note: Found 0 of 3 results matched
SEEN
