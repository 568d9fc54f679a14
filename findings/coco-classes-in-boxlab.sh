#!/usr/bin/env bash
# boxlab 0.1.4 (PyPI) changes the classes of boxes on the way from COCO to YOLO, and when it merges two files of COCO.
#
# Expected: the ids of categories in COCO are any whole numbers, and one category may have another id in each file. On the way
# to YOLO, or through a merge, a box keeps the name of its category.
# Seen: for YOLO, convert writes the id less 1 for a box (0 for the id 0), but numbers the names from 0 without gaps: with the
# ids 1, 3 and 5 the truck becomes a bus, and the bus has no name; with 0 and 1 the truck becomes a car. merge finds the truck
# of both files by its name, and then gives its id to the name that has this id in the second file: all trucks are buses, and
# no truck is left. None of them warns. A single file with ids from 1 without gaps is right.
# It matters to who brings labels together before a manifest is made: each box is valid, and only its name is another one.
#
# Needs Python 3.10 or newer with venv. Exits with 1 when the behaviour is another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check boxlab==0.1.4
cat >make.py <<'PY'
import json
import pathlib

from PIL import Image


def coco(folder, categories):
    """Writes a COCO file with an image of each category, named after it, with one box."""
    pathlib.Path(folder).mkdir()
    images, annotations = [], []
    for number, (category, name) in enumerate(categories.items(), start=1):
        Image.new("RGB", (100, 80)).save(f"{folder}/{name}-of-{folder}.jpg")
        images.append({"id": number, "file_name": f"{name}-of-{folder}.jpg", "width": 100, "height": 80})
        box = {"bbox": [10, 20, 30, 40], "area": 1200, "iscrowd": 0, "segmentation": []}
        annotations.append({"id": number, "image_id": number, "category_id": category, **box})
    names = [{"id": category, "name": name} for category, name in categories.items()]
    with open(f"{folder}/labels.json", "w") as file:
        json.dump({"images": images, "annotations": annotations, "categories": names}, file)


coco("plain", {1: "car", 2: "truck"})
coco("gaps", {1: "car", 3: "truck", 5: "bus"})
coco("zero", {0: "car", 1: "truck"})
coco("other", {1: "truck", 2: "bus"})
PY
cat >look.py <<'PY'
import json
import pathlib
import sys

import yaml

kind, folder = sys.argv[1:]
if kind == "yolo":
    names = yaml.safe_load(open(f"{folder}/data.yaml"))["names"]
    for file in sorted(pathlib.Path(folder).rglob("labels/**/*.txt")):
        number = int(file.read_text().split()[0])
        print(f"  {file.stem}: class {number}, {names.get(number, 'without a name')}")
else:
    (file,) = pathlib.Path(folder).rglob("*.json")
    labels = json.load(open(file))
    names = {one["id"]: one["name"] for one in labels["categories"]}
    images = {one["id"]: one["file_name"] for one in labels["images"]}
    for one in labels["annotations"]:
        print(f"  {images[one['image_id']]}: category {one['category_id']}, {names[one['category_id']]}")
PY
python/bin/python make.py
{
  for source in plain gaps zero; do
    echo "COCO to YOLO, $source"
    python/bin/boxlab dataset convert "$source/labels.json" "yolo-$source" -if coco -of yolo --no-split >told 2>&1
    python/bin/python look.py yolo "yolo-$source"
  done
  echo 'plain and other, merged'
  echo y | python/bin/boxlab dataset merge -i plain/labels.json coco -i other/labels.json coco -o merged --no-split >told 2>&1
  python/bin/python look.py coco merged
} >seen
cat seen
diff - seen <<'SEEN'
COCO to YOLO, plain
  car-of-plain: class 0, car
  truck-of-plain: class 1, truck
COCO to YOLO, gaps
  bus-of-gaps: class 4, without a name
  car-of-gaps: class 0, car
  truck-of-gaps: class 2, bus
COCO to YOLO, zero
  car-of-zero: class 0, car
  truck-of-zero: class 0, car
plain and other, merged
  car-of-plain.jpg: category 1, car
  truck-of-plain.jpg: category 2, bus
  truck-of-other.jpg: category 2, bus
  bus-of-other.jpg: category 2, bus
SEEN
