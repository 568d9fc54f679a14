#!/usr/bin/env bash
# @aws-sdk/client-rekognition 3.1142.0 (npm) and boto3 1.44.8 with botocore 1.44.8 (PyPI) read one ~/.aws/config differently.
#
# Expected: a comment behind a value counts as part of it for Python alone; upper case in names and blanks within a
# section's name do no harm to either.
# Seen: JavaScript knows names in lower case alone. With `[services local]` and `Rekognition =` below it, Python asks the
# local endpoint, and JavaScript asks AWS itself, without a warning. Two blanks after `profile` hide the profile from
# JavaScript, one tab does not. Python stops with an AttributeError at a comment behind `rekognition =`, and takes an
# indented line below a value for more of this value; JavaScript takes it for the next setting.
#
# Needs Node 20 or newer, npm, and Python 3.10 or newer with venv. No request is sent. Exits with 1 when the behaviour is another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @aws-sdk/client-rekognition@3.1142.0
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check boto3==1.44.8 botocore==1.44.8
cat >look.mjs <<'JS'
import { DescribeProjectsCommand, RekognitionClient } from '@aws-sdk/client-rekognition'

const client = new RekognitionClient({ credentials: { accessKeyId: 'a', secretAccessKey: 'b' } })
let address
// Stands where the request would be sent: nothing leaves this machine.
client.middlewareStack.add(
  () => async ({ request: { protocol, hostname, port } }) => {
    address = `${protocol}//${hostname}${port ? `:${port}` : ''}`
    return { response: {}, output: { $metadata: {} } }
  },
  { step: 'finalizeRequest', priority: 'low' }
)
try {
  await client.send(new DescribeProjectsCommand({}))
  console.log(`  JavaScript: ${address}, ${await client.config.maxAttempts()} attempts`)
} catch (error) {
  console.log(`  JavaScript: ${error.message}`)
}
JS
cat >look.py <<'PY'
import boto3

try:
    client = boto3.client("rekognition", aws_access_key_id="a", aws_secret_access_key="b")
    print(f"  Python: {client.meta.endpoint_url}, {client.meta.config.retries.get('total_max_attempts', 'the default')} attempts")
except Exception as error:
    print(f"  Python: {type(error).__name__}")
PY
unset "${!AWS_@}" 2>/dev/null || true
export AWS_CONFIG_FILE="$work/config" AWS_SHARED_CREDENTIALS_FILE="$work/none" AWS_PROFILE=dev AWS_EC2_METADATA_DISABLED=true
look() {
  cat >config
  echo "$1"
  node --no-warnings look.mjs
  python/bin/python look.py
}
{
  look 'a local endpoint' <<'INI'
[profile dev]
region = eu-west-1
services = local
[services local]
rekognition =
  endpoint_url = http://127.0.0.1:9
INI
  look 'a local endpoint, Rekognition in upper case' <<'INI'
[profile dev]
region = eu-west-1
services = local
[services local]
Rekognition =
  endpoint_url = http://127.0.0.1:9
INI
  look 'a local endpoint, a comment behind the name of the service' <<'INI'
[profile dev]
region = eu-west-1
services = local
[services local]
rekognition = # on this machine
  endpoint_url = http://127.0.0.1:9
INI
  look 'Region in upper case' <<'INI'
[profile dev]
Region = eu-west-1
INI
  look 'two blanks after profile' <<'INI'
[profile  dev]
region = eu-west-1
INI
  look 'a tab after profile' <<INI
[profile	dev]
region = eu-west-1
INI
  look 'an indented line below a value' <<'INI'
[profile dev]
region = eu-west-1
  max_attempts = 7
INI
  look 'all lines indented' <<'INI'
[profile dev]
  region = eu-west-1
  max_attempts = 7
INI
} >seen
cat seen
diff - seen <<'SEEN'
a local endpoint
  JavaScript: http://127.0.0.1:9, 3 attempts
  Python: http://127.0.0.1:9, the default attempts
a local endpoint, Rekognition in upper case
  JavaScript: https://rekognition.eu-west-1.amazonaws.com, 3 attempts
  Python: http://127.0.0.1:9, the default attempts
a local endpoint, a comment behind the name of the service
  JavaScript: http://127.0.0.1:9, 3 attempts
  Python: AttributeError
Region in upper case
  JavaScript: Region is missing
  Python: https://rekognition.eu-west-1.amazonaws.com, the default attempts
two blanks after profile
  JavaScript: Region is missing
  Python: https://rekognition.eu-west-1.amazonaws.com, the default attempts
a tab after profile
  JavaScript: https://rekognition.eu-west-1.amazonaws.com, 3 attempts
  Python: https://rekognition.eu-west-1.amazonaws.com, the default attempts
an indented line below a value
  JavaScript: https://rekognition.eu-west-1.amazonaws.com, 7 attempts
  Python: InvalidRegionError
all lines indented
  JavaScript: https://rekognition.eu-west-1.amazonaws.com, 7 attempts
  Python: https://rekognition.eu-west-1.amazonaws.com, 7 attempts
SEEN
