#!/usr/bin/env bash
# Three Python packages read another image than the one that a source-ref names, without an error, where keys in S3 have a
# double slash, brackets or a leading slash.
#
# cloudpathlib 0.26.0, s3fs 2026.9.0 and obstore 0.12.1 (PyPI), against the S3 of moto 5.2.5.
#
# Expected: a key is a text. Each package reads the object of exactly this key, or refuses the key.
# Seen: cloudpathlib keeps what it has read in a local file, and the keys a//b.jpg and a/b.jpg share one: whichever is read
# second has the bytes of the first. s3fs opens g[1].jpg as it is, but cat takes brackets for a pattern: it returns a dict with
# the bytes of g1.jpg, and none of g[1].jpg. obstore refuses a//b.jpg, but reads lead.jpg for /lead.jpg.
# It matters to who opens the images of a manifest: the service and a HEAD take the key as it is written, so the image that a
# program looks at may not be the one that is trained.
#
# Needs Python 3.10 or newer with venv. Exits with 1 when the behaviour is another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check 'moto[server]==5.2.5' 'cloudpathlib[s3]==0.26.0' s3fs==2026.9.0 \
  obstore==0.12.1
cat >look.py <<'PY'
import logging
import os

import boto3
import s3fs
from cloudpathlib import S3Client, S3Path
from moto.server import ThreadedMotoServer
from obstore.store import S3Store

logging.getLogger("werkzeug").setLevel(logging.ERROR)
server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
url = "http://127.0.0.1:%d" % server.get_host_and_port()[1]
s3 = boto3.client("s3", endpoint_url=url)
s3.create_bucket(Bucket="images")
for key in ["a//b.jpg", "a/b.jpg", "g[1].jpg", "g1.jpg", "/lead.jpg", "lead.jpg"]:
    s3.put_object(Bucket="images", Key=key, Body=key.encode())


def show(package, key, read):
    try:
        seen = read()
    except ValueError:
        seen = "refused"
    print(f"{package} {key}: {seen.decode() if isinstance(seen, bytes) else seen}", flush=True)


client = S3Client(endpoint_url=url)
for key in ["a//b.jpg", "a/b.jpg"]:
    show("cloudpathlib", key, lambda: S3Path(f"s3://images/{key}", client=client).read_bytes())

files = s3fs.S3FileSystem(endpoint_url=url)
show("s3fs open", "g[1].jpg", lambda: files.open("s3://images/g[1].jpg", "rb").read())
show("s3fs cat", "g[1].jpg", lambda: files.cat("s3://images/g[1].jpg"))

store = S3Store("images", endpoint=url, region="us-east-1", client_options={"allow_http": True})
for key in ["a//b.jpg", "/lead.jpg"]:
    show("obstore", key, lambda: bytes(store.get(key).bytes()))

os._exit(0)
PY
AWS_ACCESS_KEY_ID=example AWS_SECRET_ACCESS_KEY=example AWS_DEFAULT_REGION=us-east-1 AWS_EC2_METADATA_DISABLED=true \
  python/bin/python look.py 2>errors >seen || { cat errors; exit 1; }
cat >expected <<'TXT'
cloudpathlib a//b.jpg: a//b.jpg
cloudpathlib a/b.jpg: a//b.jpg
s3fs open g[1].jpg: g[1].jpg
s3fs cat g[1].jpg: {'images/g1.jpg': b'g1.jpg'}
obstore a//b.jpg: refused
obstore /lead.jpg: lead.jpg
TXT
cat seen
diff expected seen
