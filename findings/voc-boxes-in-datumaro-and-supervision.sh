#!/usr/bin/env bash
# One box as Pascal VOC, by datumaro 1.13.12 and by supervision 0.31.2 (PyPI): each shifts what the other writes.
#
# Expected: in the development kit of VOC, pixels are counted from 1 and both edges belong to the box, so that the box from
# 100, 50 to 300, 200 is 101, 51, 300, 200; every file has the size of its image.
# Seen: supervision writes that. datumaro writes the positions (100.0, 50.0, 300.0, 200.0), without a size for an image
# that it was given by its path. Each reads its own files right; what the other wrote is off by a pixel on the left and at
# the top, in opposite directions, so that going there and back does not help either.
#
# Needs Python 3.11 with venv. Exits with 1 when the behaviour is another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check datumaro==1.13.12 supervision==0.31.2 pillow==12.3.0
cat >boxes.py <<'PY'
import re
import shutil
from pathlib import Path

import datumaro as dm
import numpy as np
import supervision as sv
from PIL import Image

BOX = (100, 50, 300, 200)
Image.new("RGB", (640, 480)).save("a.jpg")
form = {"images_directory_path": "sv/JPEGImages", "annotations_directory_path": "sv/Annotations"}
box = sv.Detections(xyxy=np.array([BOX], dtype=float), class_id=np.array([0]))
sv.DetectionDataset(classes=["pear"], images=["a.jpg"], annotations={"a.jpg": box}).as_pascal_voc(**form)
item = dm.DatasetItem(
    id="a",
    subset="train",
    media=dm.Image.from_file(path="a.jpg"),
    annotations=[dm.Bbox(BOX[0], BOX[1], BOX[2] - BOX[0], BOX[3] - BOX[1], label=0, id=1, group=1)],
)
dm.Dataset.from_iterable([item], categories=["pear"]).export("dm", "voc_detection", save_media=True)
for name in ("supervision", "datumaro"):
    text = Path("sv" if name == "supervision" else "dm", "Annotations", "a.xml").read_text()
    size = "with a size" if "<size>" in text else "without a size"
    print(f"{name} writes {' '.join(re.findall(r'<[xy]m[a-z]+>([^<]+)', text))}, {size}")
# datumaro asks for lists of images and labels, which supervision does not write.
shutil.copytree("dm/ImageSets", "sv/ImageSets")
shutil.copy("dm/labelmap.txt", "sv/labelmap.txt")
for name, folder in (("supervision", "sv"), ("datumaro", "dm")):
    found = sv.DetectionDataset.from_pascal_voc(f"{folder}/JPEGImages", f"{folder}/Annotations")
    print(f"supervision reads of {name}: {[one.xyxy.tolist() for _, _, one in found]}")
    read = dm.Dataset.import_from(folder, "voc_detection")
    print(f"datumaro reads of {name}: {[[one.points for one in item.annotations] for item in read]}")
PY
python/bin/python boxes.py 2>errors | grep -E '^(supervision|datumaro) ' >seen || { cat errors; exit 1; }
cat seen
diff - seen <<'SEEN'
supervision writes 101 51 300 200, with a size
datumaro writes 100.0 50.0 300.0 200.0, without a size
supervision reads of supervision: [[[100.0, 50.0, 300.0, 200.0]]]
datumaro reads of supervision: [[[101.0, 51.0, 300.0, 200.0]]]
supervision reads of datumaro: [[[99.0, 49.0, 300.0, 200.0]]]
datumaro reads of datumaro: [[[100.0, 50.0, 300.0, 200.0]]]
SEEN
