#!/usr/bin/env bash
# @aws-sdk/client-rekognition 3.1142.0 (npm) waits on where boto3 1.44.8 (PyPI) stops: the same waiters, the same answers.
#
# Expected: both come from one description of the service, so both end at once when a call is refused for good
# (no permission, no such project, a bad parameter), and ProjectVersionRunning ends at a version whose training failed.
# Seen: Python ends with the first refusal. JavaScript asks again until its time is up, and then its error says TIMEOUT,
# with the status and the text of the refusals but without their code. Neither notices that a version with TRAINING_FAILED or
# STOPPED can no longer start: both ask until the end. A waiter of JavaScript refuses a
# maxWaitTime below its own first delay, 120 s here, and never asks.
#
# Needs Node 20 or newer, npm, and Python 3.10 or newer with venv. Exits with 1 when the behaviour is another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @aws-sdk/client-rekognition@3.1142.0
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check boto3==1.44.8 botocore==1.44.8
cat >look.py <<'PY'
import sys
import boto3

port, waiter = sys.argv[1:]
client = boto3.client(
    "rekognition", region_name="eu-west-1", endpoint_url=f"http://127.0.0.1:{port}", aws_access_key_id="a", aws_secret_access_key="b"
)
try:
    client.get_waiter(waiter).wait(
        ProjectArn="arn:aws:rekognition:eu-west-1:123456789012:project/p/1", WaiterConfig={"Delay": 1, "MaxAttempts": 3}
    )
    print("done", end="")
except Exception as error:
    print(str(error).split(" failed: ")[-1], end="")
PY
cat >look.mjs <<'JS'
import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import { promisify } from 'node:util'
import {
  RekognitionClient,
  waitUntilProjectVersionRunning,
  waitUntilProjectVersionTrainingCompleted,
} from '@aws-sdk/client-rekognition'

let answer
let asked = 0
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    asked += 1
    response.writeHead(answer.__type ? 400 : 200, { 'content-type': 'application/x-amz-json-1.1' })
    response.end(JSON.stringify(answer))
  })
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const { port } = server.address()
const client = new RekognitionClient({
  region: 'eu-west-1',
  endpoint: `http://127.0.0.1:${port}`,
  credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
})
const arn = { ProjectArn: 'arn:aws:rekognition:eu-west-1:123456789012:project/p/1' }
const times = () => (asked > 1 ? 'more than once' : asked === 1 ? 'once' : 'never')

async function javascript(wait, options) {
  asked = 0
  const text = await wait({ client, ...options }, arn).then(
    () => 'done',
    ({ message }) => {
      if (!message.startsWith('{')) return message
      const { state, observedResponses } = JSON.parse(message)
      return `${state} after "${Object.keys(observedResponses)}"`
    }
  )
  console.log(`  JavaScript asks ${times()}: ${text}`)
}
async function look(title, body, wait, waiter) {
  console.log(title)
  answer = body
  await javascript(wait, { maxWaitTime: 4, minDelay: 1, maxDelay: 1 })
  asked = 0
  const { stdout } = await promisify(execFile)('python/bin/python', ['look.py', port, waiter])
  console.log(`  Python asks ${times()}: ${stdout}`)
}

const training = [waitUntilProjectVersionTrainingCompleted, 'project_version_training_completed']
const running = [waitUntilProjectVersionRunning, 'project_version_running']
for (const __type of ['AccessDeniedException', 'ResourceNotFoundException', 'InvalidParameterException'])
  await look(`training: ${__type}`, { __type, message: 'no' }, ...training)
for (const Status of ['RUNNING', 'TRAINING_COMPLETED'])
  await look(`training: ${Status}`, { ProjectVersionDescriptions: [{ Status }] }, ...training)
for (const Status of ['TRAINING_FAILED', 'STOPPED', 'FAILED'])
  await look(`running: ${Status}`, { ProjectVersionDescriptions: [{ Status }] }, ...running)
console.log('training: maxWaitTime 100')
await javascript(waitUntilProjectVersionTrainingCompleted, { maxWaitTime: 100 })
server.close()
client.destroy()
JS
unset "${!AWS_@}" 2>/dev/null || true
export AWS_EC2_METADATA_DISABLED=true AWS_CONFIG_FILE="$work/none" AWS_SHARED_CREDENTIALS_FILE="$work/none" NO_PROXY=127.0.0.1
node --no-warnings look.mjs >seen
cat seen
diff - seen <<'SEEN'
training: AccessDeniedException
  JavaScript asks more than once: TIMEOUT after "400: no"
  Python asks once: An error occurred (AccessDeniedException): no
training: ResourceNotFoundException
  JavaScript asks more than once: TIMEOUT after "400: no"
  Python asks once: An error occurred (ResourceNotFoundException): no
training: InvalidParameterException
  JavaScript asks more than once: TIMEOUT after "400: no"
  Python asks once: An error occurred (InvalidParameterException): no
training: RUNNING
  JavaScript asks more than once: TIMEOUT after "200: OK"
  Python asks more than once: Max attempts exceeded
training: TRAINING_COMPLETED
  JavaScript asks once: done
  Python asks once: done
running: TRAINING_FAILED
  JavaScript asks more than once: TIMEOUT after "200: OK"
  Python asks more than once: Max attempts exceeded
running: STOPPED
  JavaScript asks more than once: TIMEOUT after "200: OK"
  Python asks more than once: Max attempts exceeded
running: FAILED
  JavaScript asks once: FAILURE after "200: OK"
  Python asks once: Waiter encountered a terminal failure state: For expression "ProjectVersionDescriptions[].Status" we matched expected path: "FAILED" at least once
training: maxWaitTime 100
  JavaScript asks never: WaiterConfiguration.maxWaitTime [100] must be greater than WaiterConfiguration.minDelay [120] for this waiter
SEEN
