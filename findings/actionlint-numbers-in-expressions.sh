#!/usr/bin/env bash
# actionlint 1.7.12 (Go module) and @actions/expressions 0.3.61 (npm), GitHub's evaluator of ${{ }} for editors and tools,
# do not take the same numbers. (The runner has an evaluator of its own, in C#, which this script does not run.)
#
# Expected: both take the same ones, those of JSON and 0x1F, so a threshold that one takes is one for the other too.
# Seen: GitHub's evaluator reads .8, 8., +0.8, 00.8, 8e+1, 0o7 and 0b1 as JavaScript does, and takes Infinity and NaN for
# numbers, not for names; actionlint refuses them all. Only actionlint takes -0x1F. With NaN, `>=` and `<` are both false.
# It matters to gates in `if:`: a threshold such as .8 works in one tool and stops the other.
#
# Needs Go 1.25 or newer, Node 20 or newer and npm. Exits with 1 when the behaviour is another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
GOPATH="$work/go" GOBIN="$work" GOFLAGS=-modcacherw go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12 2>install
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @actions/expressions@0.3.61
cat >look.mjs <<'JS'
import { spawnSync } from 'node:child_process'
import { data, Evaluator, Lexer, Parser } from '@actions/expressions'

/** What GitHub's evaluator makes of an expression: its text, or `refused`. */
function github(expression) {
  try {
    const tree = new Parser(new Lexer(expression).lex().tokens, [], []).parse()
    return new Evaluator(tree, new data.Dictionary()).evaluate().coerceString()
  } catch {
    return 'refused'
  }
}
function actionlint(expression) {
  const input = `on: push
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - run: echo \${{ ${expression} }}
`
  return spawnSync('./actionlint', ['-shellcheck=', '-pyflakes=', '-'], { input }).status === 0 ? 'taken' : 'refused'
}
for (const number of ['0.8', '0.80', '-0.8', '8e-1', '8E1', '0x1F', '.8', '-.8', '8.', '+0.8', '00.8', '8e+1', '0o7', '0b1', '-0x1F', '0.8f', '1_0'])
  console.log(`${number}: actionlint ${actionlint(number)}, GitHub ${github(number)}`)
for (const expression of ['Infinity', 'NaN', '0.9 >= NaN', '0.9 < NaN'])
  console.log(`${expression}: actionlint ${actionlint(expression)}, GitHub ${github(expression)}`)
JS
node look.mjs >seen
cat seen
diff - seen <<'SEEN'
0.8: actionlint taken, GitHub 0.8
0.80: actionlint taken, GitHub 0.8
-0.8: actionlint taken, GitHub -0.8
8e-1: actionlint taken, GitHub 0.8
8E1: actionlint taken, GitHub 80
0x1F: actionlint taken, GitHub 31
.8: actionlint refused, GitHub 0.8
-.8: actionlint refused, GitHub -0.8
8.: actionlint refused, GitHub 8
+0.8: actionlint refused, GitHub 0.8
00.8: actionlint refused, GitHub 0.8
8e+1: actionlint refused, GitHub 80
0o7: actionlint refused, GitHub 7
0b1: actionlint refused, GitHub 1
-0x1F: actionlint taken, GitHub refused
0.8f: actionlint refused, GitHub refused
1_0: actionlint refused, GitHub refused
Infinity: actionlint refused, GitHub Infinity
NaN: actionlint refused, GitHub NaN
0.9 >= NaN: actionlint refused, GitHub false
0.9 < NaN: actionlint refused, GitHub false
SEEN
