#!/usr/bin/env bash
# pybboxes 0.1.6 and labelformat 0.1.17 (PyPI) lose parts of boxes and keys of annotations on the way from COCO.
#
# Expected: pybboxes turns the numbers of one format into those of another, and COCO to COCO leaves a box as it is.
# labelformat numbers the classes of YOLO from 0 without gaps, and its COCO file has what other readers of COCO need.
# Seen: pybboxes first rounds each corner to a whole pixel, halves to the even one, even to YOLO and from COCO to COCO, so
# a box of half a pixel is refused or grows to a whole one; 0.2.0 does the same. labelformat keeps the ids of COCO in YOLO:
# with ids 1 and 3, data.yaml says nc: 2 next to the classes 1 and 3. Its COCO file has no id, area or iscrowd, though the
# input has them, and pycocotools 2.0.11 (PyPI) cannot read it; in YOLO, a crowd becomes a box like the others.
# It matters on the way to a manifest: boxes move before it is written, and a class-map made by counting to nc has no 3.
#
# Needs Python 3.10 or newer with venv. Exits with 1 when the behaviour is another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check pybboxes==0.1.6 labelformat==0.1.17 pycocotools==2.0.11
cat >look.py <<'PY'
import json
from pybboxes import convert_bbox
from pycocotools.coco import COCO

size = (100, 80)
for box in ((10, 20, 5, 4), (10.6, 20.5, 5.25, 4.75), (99.2, 10, 0.6, 5), (0.4, 0.4, 0.5, 0.5)):
    for target in ("coco", "voc", "yolo"):
        try:
            print(f"pybboxes, {box} to {target}: {convert_bbox(box, from_type='coco', to_type=target, image_size=size)}")
        except ValueError as error:
            print(f"pybboxes, {box} to {target}: {error}")

annotations = json.load(open("coco.json"))["annotations"]
print(f"labelformat, COCO to COCO: {sorted(annotations[0])}")
try:
    COCO("coco.json")
except Exception as error:
    print(f"pycocotools, its COCO file: {error!r}")
PY
cat >in.json <<'JSON'
{
  "images": [{ "id": 7, "file_name": "a.jpg", "width": 100, "height": 80 }],
  "categories": [{ "id": 1, "name": "car" }, { "id": 3, "name": "truck" }],
  "annotations": [
    { "id": 1, "image_id": 7, "category_id": 1, "bbox": [10.6, 20.5, 5.25, 4.75], "area": 24.9375, "iscrowd": 0 },
    { "id": 2, "image_id": 7, "category_id": 3, "bbox": [0, 0, 100, 80], "area": 8000, "iscrowd": 1 }
  ]
}
JSON
convert() { python/bin/labelformat convert --task object-detection --input-format coco --input-file in.json "$@" >report 2>&1; }
convert --output-format coco --output-file coco.json
convert --output-format yolov8 --output-file yolo/data.yaml --output-split train
{
  python/bin/python look.py 2>&1 | grep '^py\|^labelformat'
  echo 'labelformat, COCO to YOLO:'
  cat yolo/data.yaml yolo/labels/a.txt
} >seen
cat seen
diff - seen <<'SEEN'
pybboxes, (10, 20, 5, 4) to coco: (10, 20, 5, 4)
pybboxes, (10, 20, 5, 4) to voc: (10, 20, 15, 24)
pybboxes, (10, 20, 5, 4) to yolo: (0.125, 0.275, 0.05, 0.05)
pybboxes, (10.6, 20.5, 5.25, 4.75) to coco: (11, 20, 5, 5)
pybboxes, (10.6, 20.5, 5.25, 4.75) to voc: (11, 20, 16, 25)
pybboxes, (10.6, 20.5, 5.25, 4.75) to yolo: (0.135, 0.28125, 0.05, 0.0625)
pybboxes, (99.2, 10, 0.6, 5) to coco: (99, 10, 1, 5)
pybboxes, (99.2, 10, 0.6, 5) to voc: (99, 10, 100, 15)
pybboxes, (99.2, 10, 0.6, 5) to yolo: (0.995, 0.15625, 0.01, 0.0625)
pybboxes, (0.4, 0.4, 0.5, 0.5) to coco: Given width and height must be greater than 0.
pybboxes, (0.4, 0.4, 0.5, 0.5) to voc: Given width and height must be greater than 0.
pybboxes, (0.4, 0.4, 0.5, 0.5) to yolo: Given width and height must be greater than 0.
labelformat, COCO to COCO: ['bbox', 'category_id', 'image_id']
pycocotools, its COCO file: KeyError('id')
labelformat, COCO to YOLO:
names:
  1: car
  3: truck
nc: 2
path: .
train: images
1 0.13225 0.2859375 0.0525 0.059375
3 0.5 0.5 1.0 1.0
SEEN
