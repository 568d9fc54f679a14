"""Writes one made-up data set in the formats of public tools: datumaro, supervision, Label Studio's converter, pandas.

    python write_formats.py FOLDER

Every format is in a folder of its own; truth.json has the boxes, truth-labels.json the labels of images.
"""

import json
import random
import sys
from pathlib import Path

import datumaro as dm
import numpy as np
import pandas as pd
import supervision as sv
from label_studio_sdk.converter.imports.coco import convert_coco_to_ls
from PIL import Image

LABELS = ["pear", "apple tree", "Birne & Blüte"]
# Width and height; the last image of each round has no boxes at an edge.
SIZES = [(640, 480), (333, 500), (1280, 960), (97, 64)]
IMAGES = 16
root = Path(sys.argv[1])
pictures = root / "pictures"


def boxes_of(index, width, height, chance):
    """One box from edge to edge, and some anywhere, with fractions of pixels. Left, top, right, bottom."""
    boxes = [(0, 0, width, height)] if index % 4 == 0 else []
    while len(boxes) < 1 + index % 3:
        left, top = chance.uniform(0, width * 0.5), chance.uniform(0, height * 0.5)
        boxes.append((left, top, chance.uniform(left + 20, width), chance.uniform(top + 20, height)))
    return boxes


def make():
    pictures.mkdir(parents=True)
    chance = random.Random(7)
    truth = {}
    for index in range(IMAGES):
        width, height = SIZES[index % len(SIZES)]
        name = f"image {index:02}.{'png' if index % 5 == 4 else 'jpg'}"
        Image.new("RGB", (width, height), (index * 9, 90, 120)).save(pictures / name)
        boxes = boxes_of(index, width, height, chance)
        truth[name] = {
            "size": [width, height],
            "boxes": [[LABELS[(index + at) % len(LABELS)], *box] for at, box in enumerate(boxes)],
        }
    labels = {name: LABELS[index % 2] for index, name in enumerate(truth)}
    (root / "truth.json").write_text(json.dumps(truth))
    (root / "truth-labels.json").write_text(json.dumps(labels))
    return truth, labels


def with_datumaro(truth, labels):
    def media(name):
        return dm.Image.from_file(path=str(pictures / name))

    items = [
        dm.DatasetItem(
            id=Path(name).stem,
            subset="train" if index < IMAGES * 3 // 4 else "val",
            media=media(name),
            annotations=[
                dm.Bbox(left, top, right - left, bottom - top, label=LABELS.index(label), id=at, group=at)
                for at, (label, left, top, right, bottom) in enumerate(found["boxes"], 1)
            ],
        )
        for index, (name, found) in enumerate(truth.items())
    ]
    boxes = dm.Dataset.from_iterable(items, categories=LABELS)
    for form in ("voc_detection", "yolo", "yolo_ultralytics", "cvat", "coco_instances"):
        boxes.export(str(root / f"datumaro-{form}"), form, save_media=True)
    classes = [
        dm.DatasetItem(
            id=f"{label}:{Path(name).stem}",
            media=media(name),
            annotations=[dm.Label(LABELS.index(label))],
        )
        for name, label in labels.items()
    ]
    dm.Dataset.from_iterable(classes, categories=LABELS).export(
        str(root / "datumaro-imagenet"), "imagenet", save_media=True
    )


def with_supervision(truth, labels):
    paths = {name: str(pictures / name) for name in truth}
    boxes = sv.DetectionDataset(
        classes=LABELS,
        images=list(paths.values()),
        annotations={
            paths[name]: sv.Detections(
                xyxy=np.array([box[1:] for box in found["boxes"]], dtype=float),
                class_id=np.array([LABELS.index(box[0]) for box in found["boxes"]]),
            )
            for name, found in truth.items()
        },
    )
    boxes.as_pascal_voc(annotations_directory_path=str(root / "supervision-voc"))
    yolo = root / "supervision-yolo"
    boxes.as_yolo(
        images_directory_path=str(yolo / "images"),
        annotations_directory_path=str(yolo / "labels"),
        data_yaml_path=str(yolo / "data.yaml"),
    )
    boxes.as_coco(annotations_path=str(root / "supervision-coco" / "instances.json"))
    classes = sv.ClassificationDataset(
        classes=LABELS,
        images=list(paths.values()),
        annotations={
            paths[name]: sv.Classifications(class_id=np.array([LABELS.index(label)]))
            for name, label in labels.items()
        },
    )
    classes.as_folder_structure(str(root / "supervision-folders"))


def with_label_studio():
    convert_coco_to_ls(
        str(root / "supervision-coco" / "instances.json"),
        str(root / "label-studio.json"),
        out_type="annotations",
        image_root_url="/data/local-files/?d=",
    )


def with_pandas(truth, labels):
    rows = [
        {"filename": name, "width": found["size"][0], "height": found["size"][1], "class": label}
        | dict(zip(["xmin", "ymin", "xmax", "ymax"], box))
        for name, found in truth.items()
        for label, *box in found["boxes"]
    ]
    frame = pd.DataFrame(rows)
    frame.to_csv(root / "pandas-corners.csv", index=False)
    # In another order, as fractions, with another separator, and with the index that pandas writes by default.
    parts = pd.DataFrame({
        "image": frame["filename"],
        "label": frame["class"],
        "x": frame["xmin"] / frame["width"],
        "y": frame["ymin"] / frame["height"],
        "w": (frame["xmax"] - frame["xmin"]) / frame["width"],
        "h": (frame["ymax"] - frame["ymin"]) / frame["height"],
    })
    parts.sample(frac=1, random_state=7).to_csv(root / "pandas-fractions.csv", sep=";")
    vertex = parts.assign(
        use="TRAINING",
        image="gs://bucket/" + parts["image"],
        right=parts["x"] + parts["w"],
        bottom=parts["y"] + parts["h"],
        none=None,
    )
    columns = ["use", "image", "label", "x", "y", "none", "none", "right", "bottom", "none", "none"]
    vertex[columns].to_csv(root / "pandas-vertex.csv", index=False, header=False)
    pd.Series(labels, name="label").rename_axis("image").to_csv(root / "pandas-labels.csv")


truth, labels = make()
with_datumaro(truth, labels)
with_supervision(truth, labels)
with_label_studio()
with_pandas(truth, labels)
