#!/usr/bin/env bash
# awscli 1.46.3 and boto3 1.44.5 (PyPI) take a file for the lines of UpdateDatasetEntries; neither sends what is in it.
#
# GroundTruth, the member for the lines, is a blob inside of a structure. Expected: the AWS CLI reads `fileb://` as it does
# for every blob, and boto3 reads a file object, which its own message lists among the valid types.
# Seen: the CLI sends the name of the file, in the shorthand and in JSON, and exits with 0; only `@=` reads the file. boto3
# lets a file object pass its check of parameters and ends with a TypeError that does not name the parameter. What its
# message does not list, a str, is what works. A text that is base64 already is encoded once more by both.
#
# Needs Python 3.10 or newer with venv. Exits with 1 when the behaviour is another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check awscli==1.46.3 boto3==1.44.5 botocore==1.44.5
printf '{"source-ref":"s3://pears/1.jpg"}\n' >new.manifest
cat >look.py <<'PY'
import base64
import io
import json
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import boto3

received = []


class Service(BaseHTTPRequestHandler):
    def do_POST(self):
        received.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(200)
        self.send_header("Content-Type", "application/x-amz-json-1.1")
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, *_):
        pass


server = HTTPServer(("127.0.0.1", 0), Service)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}"
arn = "arn:aws:rekognition:eu-west-1:123456789012:project/pears/dataset/train/1"
client = boto3.client("rekognition", endpoint_url=url)
with open("new.manifest", "rb") as file:
    lines = file.read()


def show(title, end):
    arrived = base64.b64decode(received.pop()["Changes"]["GroundTruth"]).decode().strip() if received else "nothing"
    print(f"{title}: {end}, {arrived} arrives")


def cli(changes):
    command = ["python/bin/aws", "rekognition", "update-dataset-entries", "--dataset-arn", arn, "--changes", changes]
    show(f"CLI {changes}", f"exit {subprocess.run([*command, '--endpoint-url', url]).returncode}")


def python(title, value):
    try:
        client.update_dataset_entries(DatasetArn=arn, Changes={"GroundTruth": value})
        show(f"boto3 {title}", "no error")
    except Exception as error:
        show(f"boto3 {title}", f"{type(error).__name__}: {str(error).splitlines()[-1]}")


cli("GroundTruth=fileb://new.manifest")
cli('{"GroundTruth":"fileb://new.manifest"}')
cli("GroundTruth@=fileb://new.manifest")
cli('{"GroundTruth":"%s"}' % base64.b64encode(lines).decode())
python("number", 1)
with open("new.manifest", "rb") as file:
    python("file", file)
python("BytesIO", io.BytesIO(lines))
python("bytes", lines)
python("str", lines.decode())
python("base64", base64.b64encode(lines).decode())
PY
unset "${!AWS_@}" 2>/dev/null || true
export AWS_EC2_METADATA_DISABLED=true AWS_CONFIG_FILE="$work/none" AWS_SHARED_CREDENTIALS_FILE="$work/none" NO_PROXY=127.0.0.1
export AWS_ACCESS_KEY_ID=a AWS_SECRET_ACCESS_KEY=b AWS_DEFAULT_REGION=eu-west-1
python/bin/python look.py >seen
cat seen
diff - seen <<'SEEN'
CLI GroundTruth=fileb://new.manifest: exit 0, fileb://new.manifest arrives
CLI {"GroundTruth":"fileb://new.manifest"}: exit 0, fileb://new.manifest arrives
CLI GroundTruth@=fileb://new.manifest: exit 0, {"source-ref":"s3://pears/1.jpg"} arrives
CLI {"GroundTruth":"eyJzb3VyY2UtcmVmIjoiczM6Ly9wZWFycy8xLmpwZyJ9Cg=="}: exit 0, eyJzb3VyY2UtcmVmIjoiczM6Ly9wZWFycy8xLmpwZyJ9Cg== arrives
boto3 number: ParamValidationError: Invalid type for parameter Changes.GroundTruth, value: 1, type: <class 'int'>, valid types: <class 'bytes'>, <class 'bytearray'>, file-like object, nothing arrives
boto3 file: TypeError: a bytes-like object is required, not '_io.BufferedReader', nothing arrives
boto3 BytesIO: TypeError: a bytes-like object is required, not '_io.BytesIO', nothing arrives
boto3 bytes: no error, {"source-ref":"s3://pears/1.jpg"} arrives
boto3 str: no error, {"source-ref":"s3://pears/1.jpg"} arrives
boto3 base64: no error, eyJzb3VyY2UtcmVmIjoiczM6Ly9wZWFycy8xLmpwZyJ9Cg== arrives
SEEN
