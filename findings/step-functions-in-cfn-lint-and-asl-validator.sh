#!/usr/bin/env bash
# cfn-lint 1.58.0 (PyPI) and asl-validator 4.0.0 (npm) judge the same state machines differently: cfn-lint passes what
# CreateStateMachine refuses, and each refuses what Step Functions takes.
#
# Expected: the state that StartAt, Next or Default names has to exist (if not, AWS says MISSING_TRANSITION_TARGET), and so
# does an intrinsic function. In JSONata the fields below take an expression, also when only the state chooses JSONata, and
# ResultWriter may have WriterConfig alone (Step Functions Developer Guide: Task, Wait, Map, ResultWriter).
# Seen: of the targets cfn-lint checks StartAt's alone, and it passes the unknown function; asl-validator reports them all.
# cfn-lint refuses TimeoutSeconds, HeartbeatSeconds, MaxConcurrency and ToleratedFailurePercentage by expression. Seconds and
# Arguments it takes where the machine chooses JSONata, not where the state does. asl-validator refuses WriterConfig alone.
# It matters to state machines that start a training or wait for one: the lint passes, and the deployment fails.
#
# Needs Node 20 with npm, and Python 3.10 or newer with venv. Exits with 1 when the behaviour is another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check cfn-lint==1.58.0
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact asl-validator@4.0.0
cat >look.mjs <<'JS'
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import validate from 'asl-validator'

/** Starts a training, and waits for it. */
const trains = () => ({
  StartAt: 'Train',
  States: {
    Train: {
      Type: 'Task',
      Resource: 'arn:aws:states:::aws-sdk:rekognition:createProjectVersion',
      Parameters: {
        'ProjectArn.$': '$.ProjectArn',
        'VersionName.$': "States.Format('release-{}', $.Commit)",
        OutputConfig: { S3Bucket: 'results', S3KeyPrefix: 'evaluation' },
      },
      Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Failed' }],
      Next: 'Look',
    },
    Look: {
      Type: 'Task',
      Resource: 'arn:aws:states:::aws-sdk:rekognition:describeProjectVersions',
      Parameters: { 'ProjectArn.$': '$.ProjectArn' },
      Next: 'Trained?',
    },
    'Trained?': {
      Type: 'Choice',
      Choices: [{ Variable: '$.ProjectVersionDescriptions[0].Status', StringEquals: 'TRAINING_IN_PROGRESS', Next: 'Wait' }],
      Default: 'Done',
    },
    Wait: { Type: 'Wait', Seconds: 3600, Next: 'Look' },
    Done: { Type: 'Succeed' },
    Failed: { Type: 'Fail' },
  },
})
function changed(change) {
  const machine = trains()
  change(machine, machine.States)
  return machine
}
const alone = (state, ofMachine) => ({ ...ofMachine, StartAt: 'A', States: { A: { ...state, End: true } } })
const jsonata = { QueryLanguage: 'JSONata' }
const wait = { Type: 'Wait', Seconds: '{% $states.input.pause %}' }
const task = { Type: 'Task', Resource: 'arn:aws:states:::aws-sdk:rekognition:describeProjectVersions' }
const token = { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken' }
const map = {
  Type: 'Map',
  ItemProcessor: {
    ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
    StartAt: 'Each',
    States: { Each: { Type: 'Pass', End: true } },
  },
}
const wrong = {
  'StartAt names no state': changed((machine) => (machine.StartAt = 'Begin')),
  'Next names no state': changed((_, states) => (states.Wait.Next = 'Looks')),
  'Next of a Catch names no state': changed((_, states) => (states.Train.Catch[0].Next = 'Fail')),
  'Next of a Choice names no state': changed((_, states) => (states['Trained?'].Choices[0].Next = 'Pause')),
  'Default names no state': changed((_, states) => (states['Trained?'].Default = 'Finished')),
  'States.Concat is no function': changed((_, states) => (states.Train.Parameters['VersionName.$'] = "States.Concat('release-', $.Commit)")),
}
const right = {
  'as it should be': trains(),
  'Seconds, machine in JSONata': alone(wait, jsonata),
  'Seconds, state in JSONata': alone({ ...wait, ...jsonata }),
  'Arguments, machine in JSONata': alone({ ...task, Arguments: '{% $states.input %}' }, jsonata),
  'Arguments, state in JSONata': alone({ ...task, Arguments: '{% $states.input %}', ...jsonata }),
  TimeoutSeconds: alone({ ...task, Arguments: {}, TimeoutSeconds: '{% $states.input.limit %}' }, jsonata),
  HeartbeatSeconds: alone({ ...token, Arguments: {}, HeartbeatSeconds: '{% $states.input.limit %}' }, jsonata),
  MaxConcurrency: alone({ ...map, MaxConcurrency: '{% $states.input.workers %}' }, jsonata),
  ToleratedFailurePercentage: alone({ ...map, ToleratedFailurePercentage: '{% $states.input.share %}' }, jsonata),
  'WriterConfig alone': alone({ ...map, ResultWriter: { WriterConfig: { Transformation: 'FLATTEN', OutputType: 'JSON' } } }),
}
function cfnLint(machine) {
  const Properties = { RoleArn: 'arn:aws:iam::111122223333:role/trains', Definition: machine }
  const template = { Resources: { Machine: { Type: 'AWS::StepFunctions::StateMachine', Properties } } }
  writeFileSync('template.json', JSON.stringify(template))
  const { stdout, stderr } = spawnSync('python/bin/cfn-lint', ['--format', 'json', 'template.json'], { encoding: 'utf8' })
  if (stderr !== '') throw new Error(stderr)
  const [finding] = JSON.parse(stdout)
  return finding === undefined ? 'passes' : `${finding.Rule.Id} ${finding.Message}`
}
function aslValidator(machine) {
  const codes = validate(machine).errors.map((error) => error['Error code'])
  return codes.length === 0 ? 'passes' : [...new Set(codes)].join(' ')
}
for (const [title, machines] of Object.entries({ wrong, right })) {
  console.log(title)
  for (const [name, machine] of Object.entries(machines)) {
    console.log(`  ${name}`)
    console.log(`    cfn-lint: ${cfnLint(machine)}`)
    console.log(`    asl-validator: ${aslValidator(machine)}`)
  }
}
JS
node look.mjs >seen
cat seen
diff - seen <<'SEEN'
wrong
  StartAt names no state
    cfn-lint: E3601 Missing 'Next' target 'Begin' at /StartAt
    asl-validator: MISSING_TRANSITION_TARGET
  Next names no state
    cfn-lint: passes
    asl-validator: MISSING_TRANSITION_TARGET
  Next of a Catch names no state
    cfn-lint: passes
    asl-validator: MISSING_TRANSITION_TARGET
  Next of a Choice names no state
    cfn-lint: passes
    asl-validator: MISSING_TRANSITION_TARGET
  Default names no state
    cfn-lint: passes
    asl-validator: MISSING_TRANSITION_TARGET
  States.Concat is no function
    cfn-lint: passes
    asl-validator: SCHEMA_VALIDATION_FAILED
right
  as it should be
    cfn-lint: passes
    asl-validator: passes
  Seconds, machine in JSONata
    cfn-lint: passes
    asl-validator: passes
  Seconds, state in JSONata
    cfn-lint: E3601 '{% $states.input.pause %}' is not of type 'number'
    asl-validator: passes
  Arguments, machine in JSONata
    cfn-lint: passes
    asl-validator: passes
  Arguments, state in JSONata
    cfn-lint: E3601 '{% $states.input %}' is not of type 'object'
    asl-validator: passes
  TimeoutSeconds
    cfn-lint: E3601 '{% $states.input.limit %}' is not of type 'number'
    asl-validator: passes
  HeartbeatSeconds
    cfn-lint: E3601 '{% $states.input.limit %}' is not of type 'number'
    asl-validator: passes
  MaxConcurrency
    cfn-lint: E3601 '{% $states.input.workers %}' is not of type 'number'
    asl-validator: passes
  ToleratedFailurePercentage
    cfn-lint: E3601 '{% $states.input.share %}' is not of type 'integer'
    asl-validator: passes
  WriterConfig alone
    cfn-lint: passes
    asl-validator: SCHEMA_VALIDATION_FAILED
SEEN
