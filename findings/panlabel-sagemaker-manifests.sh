#!/usr/bin/env bash
# panlabel 0.7.0 (PyPI) reads the lines of a SageMaker Ground Truth manifest as one, not each for itself.
#
# Expected: every line has its own class-map and its own image, so a number may have another name in another line, a name
# may have two numbers, and two buckets may have an image of the same name; only a change of format loses anything.
# Seen: a number with two names, and an image name in two buckets, are refused as faults of the manifest. A name with two
# numbers becomes two categories of the same name in COCO. A whole class-map, with classes that have no box there, goes
# into each line. Even from this format to itself it asks for leave to lose something, and box sizes become 5.0.
#
# Needs Python 3.10 or newer with venv. Exits with 1 when the behaviour is another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check panlabel==0.7.0
cat >line.py <<'PY'
import json
import sys

for argument in sys.argv[1:]:
    image, number, name = argument.split(",")
    print(json.dumps({
        "source-ref": f"s3://{image}",
        "box": {
            "annotations": [{"class_id": int(number), "top": 1, "left": 2, "width": 5, "height": 6}],
            "image_size": [{"width": 100, "height": 80, "depth": 3}],
        },
        "box-metadata": {
            "objects": [{"confidence": 1}],
            "class-map": {number: name},
            "type": "groundtruth/object-detection",
            "human-annotated": "yes",
            "creation-date": "2026-01-01T00:00:00",
            "job-name": "boxes",
        },
    }))
PY
convert() { python/bin/panlabel convert --from sagemaker --input manifest --to "$1" --output out "${@:2}" 2>&1 || true; }
look() {
  echo "$1"
  python3 line.py "${@:2}" >manifest
}
{
  look 'a number with two names' one/a.jpg,0,car one/b.jpg,0,dog
  convert coco --allow-lossy | grep '^Error'
  look 'an image name in two buckets' one/a.jpg,0,car two/a.jpg,0,car
  convert coco --allow-lossy | grep '^Error'
  look 'a name with two numbers, to COCO' one/a.jpg,0,car one/b.jpg,1,car
  convert coco --allow-lossy >report
  python3 -c 'import json; print([[c["id"], c["name"]] for c in json.load(open("out"))["categories"]])'
  look 'from SageMaker to SageMaker' one/a.jpg,0,car one/b.jpg,1,dog
  convert sagemaker | grep '^Error'
  convert sagemaker --allow-lossy >report
  grep -o '"width":5[^}]*}\|"class-map":[^}]*}' out
} >seen
cat seen
diff - seen <<'SEEN'
a number with two names
Error: Invalid SageMaker Ground Truth manifest at manifest: conflicting class-map names for class_id 0: 'car' vs 'dog'
an image name in two buckets
Error: Invalid SageMaker Ground Truth manifest at manifest: duplicate derived image file_name 'a.jpg'
a name with two numbers, to COCO
[[1, 'car'], [2, 'car']]
from SageMaker to SageMaker
Error: Lossy conversion from sagemaker to sagemaker is blocked — 2 warning(s) found (use --allow-lossy to proceed; see report above)
"width":5.0}
"class-map":{"0":"car","1":"dog"}
"width":5.0}
"class-map":{"0":"car","1":"dog"}
SEEN
