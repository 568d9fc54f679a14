#!/usr/bin/env bash
# moto 5.2.5 (PyPI) and aws-local-stepfunctions 3.0.0 (npm) run state machines, and take other branches than the language says.
#
# Expected: the path of one value gives that value. Choice compares numbers with numbers alone, and timestamps of RFC 3339 in
# all their forms. In StringMatches no character but * is special, and \\* is a star. States.StringSplit splits at each character
# of its second argument (Amazon States Language; the guide of Step Functions).
# Seen: in moto, $.versions[0].f1 is a list with one score, for which each comparison is false; $.versions[0] and $.scores[0] are
# no lists. A timestamp with a fraction of a second or an offset is neither before another, nor the same. StringMatches takes
# [1] as a shell does, and \\* for a backslash and more. In aws-local-stepfunctions null, "" and false are less than 0.8, "0.9"
# and true are greater, and StringSplit splits where all its characters are in a row. In both, ? is any character.
# It matters to who tries a gate on DescribeProjectVersions on a machine: times there have fractions, a score may be missing.
#
# Needs Node 20 with npm, and Python 3.10 or newer with venv. Exits with 1 when the behaviour is another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check 'moto[stepfunctions]==5.2.5' boto3==1.44.8 jsonpath-ng==1.16.0
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact aws-local-stepfunctions@3.0.0
cat >cases.mjs <<'JS'
import { writeFileSync } from 'node:fs'

const F1 = '$.versions[0].f1'
const NEW_YEAR = '2026-01-01T00:00:00Z'
const score = (f1) => ({ versions: [{ f1 }] })
const choices = [
  [{ Variable: F1, NumericGreaterThan: 0.8 }, score(0.9)],
  [{ Variable: F1, NumericLessThan: 0.8 }, score(0.5)],
  ...[0.9, 0.5, '0.9', true, false, null, ''].flatMap((value) => [
    [{ Variable: '$.value', NumericGreaterThan: 0.8 }, { value }],
    [{ Variable: '$.value', NumericLessThan: 0.8 }, { value }],
  ]),
  ...['2025-07-01T00:00:00Z', '2025-07-01T00:00:00.123Z', '2025-07-01T00:00:00+02:00'].map((value) => [
    { Variable: '$.value', TimestampLessThan: NEW_YEAR },
    { value },
  ]),
  ...['2026-01-01T00:00:00.000Z', '2026-01-01T01:00:00+01:00'].map((value) => [
    { Variable: '$.value', TimestampEquals: NEW_YEAR },
    { value },
  ]),
  [{ Variable: '$.value', StringMatches: 'pear*.jpg' }, { value: 'pear 1.jpg' }],
  [{ Variable: '$.value', StringMatches: 'pear[1]*' }, { value: 'pear[1].jpg' }],
  [{ Variable: '$.value', StringMatches: 'pear?.*' }, { value: 'pear1.jpg' }],
  [{ Variable: '$.value', StringMatches: 'pear\\*.jpg' }, { value: 'pear*.jpg' }],
]
const values = ['$.versions[0].f1', '$.versions[0]', '$.scores[0]', "States.StringSplit($.text, '.+,')"]
const input = { versions: [{ f1: 0.5 }], scores: [0.5], text: 'pear.tree+fig,root' }
const pass = (value) => ({ Type: 'Pass', Result: { value }, End: true })
const cases = [
  ...choices.map(([rule, input]) => ({
    name: `${JSON.stringify(rule)} of ${JSON.stringify(input)}`,
    input,
    states: { Look: { Type: 'Choice', Choices: [{ ...rule, Next: 'Yes' }], Default: 'No' }, Yes: pass('yes'), No: pass('no') },
  })),
  ...values.map((path) => ({ name: path, input, states: { Look: { Type: 'Pass', Parameters: { 'value.$': path }, End: true } } })),
]
writeFileSync('cases.json', JSON.stringify(cases))
JS
cat >look.mjs <<'JS'
import { readFileSync } from 'node:fs'
import { StateMachine } from 'aws-local-stepfunctions'

for (const { name, input, states } of JSON.parse(readFileSync('cases.json', 'utf8'))) {
  const { value } = await new StateMachine({ StartAt: 'Look', States: states }).run(input).result
  console.log(`${name}: ${JSON.stringify(value)}`)
}
JS
cat >look.py <<'PY'
import json
import os
import time

os.environ.update(AWS_ACCESS_KEY_ID="none", AWS_SECRET_ACCESS_KEY="none", AWS_DEFAULT_REGION="eu-west-1")
import boto3
from moto import mock_aws

with mock_aws(config={"stepfunctions": {"execute_state_machine": True}}):
    client = boto3.client("stepfunctions")
    for at, case in enumerate(json.load(open("cases.json"))):
        machine = client.create_state_machine(
            name=f"look-{at}",
            definition=json.dumps({"StartAt": "Look", "States": case["states"]}),
            roleArn="arn:aws:iam::123456789012:role/look",
        )
        run = client.start_execution(stateMachineArn=machine["stateMachineArn"], input=json.dumps(case["input"]))
        while (execution := client.describe_execution(executionArn=run["executionArn"]))["status"] == "RUNNING":
            time.sleep(0.01)
        value = json.loads(execution["output"])["value"]
        print(f"{case['name']}: {json.dumps(value, separators=(',', ':'))}")
PY
node cases.mjs
python/bin/python look.py >moto
node look.mjs >local
{
  echo 'the same in both'
  grep --line-regexp --fixed-strings --file=moto local
  echo 'moto'
  grep --invert-match --line-regexp --fixed-strings --file=local moto
  echo 'aws-local-stepfunctions'
  grep --invert-match --line-regexp --fixed-strings --file=moto local
} >seen
cat seen
diff - seen <<'SEEN'
the same in both
{"Variable":"$.value","NumericGreaterThan":0.8} of {"value":0.9}: "yes"
{"Variable":"$.value","NumericLessThan":0.8} of {"value":0.9}: "no"
{"Variable":"$.value","NumericGreaterThan":0.8} of {"value":0.5}: "no"
{"Variable":"$.value","NumericLessThan":0.8} of {"value":0.5}: "yes"
{"Variable":"$.value","NumericLessThan":0.8} of {"value":"0.9"}: "no"
{"Variable":"$.value","NumericLessThan":0.8} of {"value":true}: "no"
{"Variable":"$.value","NumericGreaterThan":0.8} of {"value":false}: "no"
{"Variable":"$.value","NumericGreaterThan":0.8} of {"value":null}: "no"
{"Variable":"$.value","NumericGreaterThan":0.8} of {"value":""}: "no"
{"Variable":"$.value","TimestampLessThan":"2026-01-01T00:00:00Z"} of {"value":"2025-07-01T00:00:00Z"}: "yes"
{"Variable":"$.value","StringMatches":"pear*.jpg"} of {"value":"pear 1.jpg"}: "yes"
{"Variable":"$.value","StringMatches":"pear?.*"} of {"value":"pear1.jpg"}: "yes"
$.versions[0]: {"f1":0.5}
$.scores[0]: 0.5
moto
{"Variable":"$.versions[0].f1","NumericGreaterThan":0.8} of {"versions":[{"f1":0.9}]}: "no"
{"Variable":"$.versions[0].f1","NumericLessThan":0.8} of {"versions":[{"f1":0.5}]}: "no"
{"Variable":"$.value","NumericGreaterThan":0.8} of {"value":"0.9"}: "no"
{"Variable":"$.value","NumericGreaterThan":0.8} of {"value":true}: "no"
{"Variable":"$.value","NumericLessThan":0.8} of {"value":false}: "no"
{"Variable":"$.value","NumericLessThan":0.8} of {"value":null}: "no"
{"Variable":"$.value","NumericLessThan":0.8} of {"value":""}: "no"
{"Variable":"$.value","TimestampLessThan":"2026-01-01T00:00:00Z"} of {"value":"2025-07-01T00:00:00.123Z"}: "no"
{"Variable":"$.value","TimestampLessThan":"2026-01-01T00:00:00Z"} of {"value":"2025-07-01T00:00:00+02:00"}: "no"
{"Variable":"$.value","TimestampEquals":"2026-01-01T00:00:00Z"} of {"value":"2026-01-01T00:00:00.000Z"}: "no"
{"Variable":"$.value","TimestampEquals":"2026-01-01T00:00:00Z"} of {"value":"2026-01-01T01:00:00+01:00"}: "no"
{"Variable":"$.value","StringMatches":"pear[1]*"} of {"value":"pear[1].jpg"}: "no"
{"Variable":"$.value","StringMatches":"pear\\*.jpg"} of {"value":"pear*.jpg"}: "no"
$.versions[0].f1: [0.5]
States.StringSplit($.text, '.+,'): ["pear","tree","fig","root"]
aws-local-stepfunctions
{"Variable":"$.versions[0].f1","NumericGreaterThan":0.8} of {"versions":[{"f1":0.9}]}: "yes"
{"Variable":"$.versions[0].f1","NumericLessThan":0.8} of {"versions":[{"f1":0.5}]}: "yes"
{"Variable":"$.value","NumericGreaterThan":0.8} of {"value":"0.9"}: "yes"
{"Variable":"$.value","NumericGreaterThan":0.8} of {"value":true}: "yes"
{"Variable":"$.value","NumericLessThan":0.8} of {"value":false}: "yes"
{"Variable":"$.value","NumericLessThan":0.8} of {"value":null}: "yes"
{"Variable":"$.value","NumericLessThan":0.8} of {"value":""}: "yes"
{"Variable":"$.value","TimestampLessThan":"2026-01-01T00:00:00Z"} of {"value":"2025-07-01T00:00:00.123Z"}: "yes"
{"Variable":"$.value","TimestampLessThan":"2026-01-01T00:00:00Z"} of {"value":"2025-07-01T00:00:00+02:00"}: "yes"
{"Variable":"$.value","TimestampEquals":"2026-01-01T00:00:00Z"} of {"value":"2026-01-01T00:00:00.000Z"}: "yes"
{"Variable":"$.value","TimestampEquals":"2026-01-01T00:00:00Z"} of {"value":"2026-01-01T01:00:00+01:00"}: "yes"
{"Variable":"$.value","StringMatches":"pear[1]*"} of {"value":"pear[1].jpg"}: "yes"
{"Variable":"$.value","StringMatches":"pear\\*.jpg"} of {"value":"pear*.jpg"}: "yes"
$.versions[0].f1: 0.5
States.StringSplit($.text, '.+,'): ["pear.tree+fig,root"]
SEEN
