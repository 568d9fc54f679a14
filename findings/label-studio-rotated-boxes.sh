#!/usr/bin/env bash
# label-studio-sdk 2.1.2 (PyPI) puts one rotated box of Label Studio in three places, depending on the format of the export.
#
# Expected: x and y are the upper left corner of the box, around which it is turned, in percent of the image; width and
# height are percents, too. COCO and Pascal VOC have upright boxes alone: the one around the turned box, or none.
# Seen: the export to COCO turns the percents, as if each image were a square. In a picture of 200 x 100 pixels the box of
# a bar that is turned to 20 x 40 pixels becomes one of 40 x 20 next to it. Only a square image gets the right box. Pascal
# VOC and YOLO keep width and height, and leave the rotation out: that box is next to the object, and may be outside of the
# image. YOLO with rotated boxes (YOLO_OBB) has the four right corners. No export warns.
# It matters to who takes such an export to train a detector: its boxes are valid, and show something else.
#
# Needs Python 3.11 or newer with venv. Exits with 1 when the behaviour is another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check label-studio-sdk==2.1.2 2>install || { cat install; exit 1; }
cat >look.py <<'PY'
import json
from math import cos, radians, sin
from pathlib import Path
from xml.etree import ElementTree

from label_studio_sdk.converter import Converter
from label_studio_sdk.converter.converter import Format

LABELS = """<View>
  <Image name="image" value="$image"/>
  <RectangleLabels name="label" toName="image"><Label value="bar"/></RectangleLabels>
</View>"""
# Width and height of the image; x, y, width and height of the box in pixels; its rotation.
CASES = {
    "upright": (200, 100, 100, 20, 40, 20, 0),
    "turned by 90 degrees": (200, 100, 100, 20, 40, 20, 90),
    "turned by 90 degrees, square image": (200, 200, 100, 20, 40, 20, 90),
    "turned by 45 degrees": (200, 100, 100, 20, 40, 20, 45),
    "a bar at the right edge": (400, 100, 400, 10, 80, 10, 90),
}


def task(number, width, height, x, y, box_width, box_height, rotation):
    value = {
        "x": x / width * 100,
        "y": y / height * 100,
        "width": box_width / width * 100,
        "height": box_height / height * 100,
        "rotation": rotation,
        "rectanglelabels": ["bar"],
    }
    region = {
        "id": f"box{number}",
        "type": "rectanglelabels",
        "from_name": "label",
        "to_name": "image",
        "original_width": width,
        "original_height": height,
        "image_rotation": 0,
        "value": value,
    }
    annotation = {"id": number, "completed_by": 1, "was_cancelled": False, "result": [region]}
    return {"id": number, "data": {"image": f"https://example.org/{number}.jpg"}, "annotations": [annotation]}


def around(width, height, x, y, box_width, box_height, rotation):
    """The upright box around the turned one."""
    turn = radians(rotation)
    corners = [
        (x + right * cos(turn) - down * sin(turn), y + right * sin(turn) + down * cos(turn))
        for right in (0, box_width)
        for down in (0, box_height)
    ]
    return [least(corner[side] for corner in corners) for least in (min, max) for side in (0, 1)]


def named(folder, number, suffix):
    (found,) = Path(folder, "Annotations" if suffix == "xml" else "labels").glob(f"*__{number}.{suffix}")
    return found


def shown(edges):
    return " ".join(f"{edge:.0f}" for edge in edges)


Path("tasks.json").write_text(json.dumps([task(number, *case) for number, case in enumerate(CASES.values())]))
converter = Converter(LABELS, project_dir=".", download_resources=False)
for format in (Format.COCO, Format.VOC, Format.YOLO, Format.YOLO_OBB):
    converter.convert("tasks.json", format.name, format, is_dir=False)
coco = json.loads(Path("COCO/result.json").read_text())
for number, (name, case) in enumerate(CASES.items()):
    print(f"{name}: left, top, right and bottom should be {shown(around(*case))}")
    (annotation,) = [one for one in coco["annotations"] if one["image_id"] == number]
    left, top, width, height = annotation["bbox"]
    print(f"  COCO: {shown((left, top, left + width, top + height))}")
    box = ElementTree.parse(named("VOC", number, "xml")).find("object/bndbox")
    print(f"  VOC: {shown(float(box.findtext(edge)) for edge in ('xmin', 'ymin', 'xmax', 'ymax'))}")
    _, x, y, width, height = map(float, named("YOLO", number, "txt").read_text().split())
    edges = ((x - width / 2) * case[0], (y - height / 2) * case[1], (x + width / 2) * case[0], (y + height / 2) * case[1])
    print(f"  YOLO: {shown(edges)}")
    _, *corners = map(float, named("YOLO_OBB", number, "txt").read_text().split())
    edges = [least(corners[side::2]) * case[side] for least in (min, max) for side in (0, 1)]
    print(f"  around the corners of YOLO_OBB: {shown(edges)}")
PY
python/bin/python look.py >seen 2>errors || { cat errors; exit 1; }
cat seen
diff - seen <<'SEEN'
upright: left, top, right and bottom should be 100 20 140 40
  COCO: 100 20 140 40
  VOC: 100 20 140 40
  YOLO: 100 20 140 40
  around the corners of YOLO_OBB: 100 20 140 40
turned by 90 degrees: left, top, right and bottom should be 80 20 100 60
  COCO: 60 20 100 40
  VOC: 100 20 140 40
  YOLO: 100 20 140 40
  around the corners of YOLO_OBB: 80 20 100 60
turned by 90 degrees, square image: left, top, right and bottom should be 80 20 100 60
  COCO: 80 20 100 60
  VOC: 100 20 140 40
  YOLO: 100 20 140 40
  around the corners of YOLO_OBB: 80 20 100 60
turned by 45 degrees: left, top, right and bottom should be 86 20 128 62
  COCO: 72 20 128 48
  VOC: 100 20 140 40
  YOLO: 100 20 140 40
  around the corners of YOLO_OBB: 86 20 128 62
a bar at the right edge: left, top, right and bottom should be 390 10 400 90
  COCO: 360 10 400 30
  VOC: 400 10 480 20
  YOLO: 400 10 480 20
  around the corners of YOLO_OBB: 390 10 400 90
SEEN
