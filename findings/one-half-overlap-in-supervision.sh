#!/usr/bin/env bash
# supervision 0.31.2 (PyPI) gives two answers to one question: whether a box that overlaps a labelled one by half has found it.
#
# Expected: a detector's precision, recall and F1 score at an overlap of 0.5 follow from its confusion matrix at 0.5, and a
# label that is found where none is costs precision.
# Seen: at an overlap (IoU) of exactly 0.5, ConfusionMatrix counts a box that was missed and a false one, while F1Score,
# Precision and MeanAveragePrecision of the same package count a hit, as pycocotools 2.0.11 and globox 2.9.0 do. A second
# box on one labelled box counts as false in both. A false box of a label that no image has is in the matrix, but leaves
# F1Score and Precision at 1.0: they weight each label by its labelled boxes. mean-average-precision 2024.1.5.0 halves its
# mAP for a class without boxes; the others leave the class out.
# It matters to who checks a release by images of their own: the numbers depend on which of two calls is made.
#
# Needs Python 3.11 or newer with venv. Exits with 1 when the behaviour is another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check supervision==0.31.2 pycocotools==2.0.11 globox==2.9.0 mean-average-precision==2024.1.5.0 2>install
cat >look.py <<'PY'
import contextlib
import io
import warnings

import numpy as np

warnings.filterwarnings("ignore")
import supervision as sv
from globox import Annotation, AnnotationSet, BoundingBox, COCOEvaluator
from mean_average_precision import MetricBuilder
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval
from supervision.metrics import F1Score, MeanAveragePrecision, Precision

LABELS = ["apple", "pear"]


def detections(boxes, confidence=None):
    return sv.Detections(
        xyxy=np.array([box for box, _ in boxes], float),
        class_id=np.array([LABELS.index(label) for _, label in boxes]),
        confidence=None if confidence is None else np.array(confidence),
    )


def supervision(truth, found):
    labelled = detections(truth)
    predicted = detections([(box, label) for box, label, _ in found], [score for *_, score in found])
    matrix = sv.ConfusionMatrix.from_detections(
        predictions=[predicted], targets=[labelled], classes=LABELS, conf_threshold=0.0, iou_threshold=0.5
    ).matrix
    hits, missed, false = int(np.trace(matrix[:2, :2])), int(matrix[:2, 2].sum()), int(matrix[2, :2].sum())
    scores = [
        round(float(value), 4)
        for value in (
            F1Score().update(predicted, labelled).compute().f1_50,
            Precision().update(predicted, labelled).compute().precision_at_50,
            MeanAveragePrecision().update(predicted, labelled).compute().map50,
        )
    ]
    return f"matrix {hits} hit, {missed} missed, {false} false; F1 {scores[0]}, precision {scores[1]}, mAP {scores[2]}"


def pycocotools(truth, found):
    sized = lambda box: [box[0], box[1], box[2] - box[0], box[3] - box[1]]
    with contextlib.redirect_stdout(io.StringIO()):
        coco = COCO()
        coco.dataset = {
            "info": {},
            "images": [{"id": 1, "width": 100, "height": 100}],
            "categories": [{"id": 1, "name": "apple"}, {"id": 2, "name": "pear"}],
            "annotations": [
                {"id": 1 + i, "image_id": 1, "category_id": 1 + LABELS.index(label), "bbox": sized(box),
                 "area": sized(box)[2] * sized(box)[3], "iscrowd": 0}
                for i, (box, label) in enumerate(truth)
            ],
        }
        coco.createIndex()
        results = coco.loadRes([
            {"image_id": 1, "category_id": 1 + LABELS.index(label), "bbox": sized(box), "score": score}
            for box, label, score in found
        ])
        judged = COCOeval(coco, results, "bbox")
        judged.evaluate()
        judged.accumulate()
        judged.summarize()
    return f"mAP {round(float(judged.stats[1]), 4)}"


def globox(truth, found):
    def annotations(boxes):
        image = Annotation("image", image_size=(100, 100))
        for (left, top, right, bottom), label, *score in boxes:
            image.add(BoundingBox(label=label, xmin=left, ymin=top, xmax=right, ymax=bottom, confidence=score[0] if score else None))
        images = AnnotationSet()
        images.add(image)
        return images

    return f"mAP {round(float(COCOEvaluator(ground_truths=annotations(truth), predictions=annotations(found)).ap_50()), 4)}"


def mean_average_precision(truth, found):
    metric = MetricBuilder.build_evaluation_metric("map_2d", async_mode=False, num_classes=2)
    metric.add(
        np.array([[*box, LABELS.index(label), score] for box, label, score in found], float),
        np.array([[*box, LABELS.index(label), 0, 0] for box, label in truth], float),
    )
    return f"mAP {round(float(metric.value(iou_thresholds=0.5)['mAP']), 4)}"


BOX = (0, 0, 10, 10)
CASES = {
    "overlap of 0.5": ([(BOX, "apple")], [((0, 0, 10, 5), "apple", 0.9)]),
    "found twice": ([(BOX, "apple")], [(BOX, "apple", 0.9), (BOX, "apple", 0.8)]),
    "a pear where none is": ([(BOX, "apple")], [(BOX, "apple", 0.9), ((50, 50, 60, 60), "pear", 0.8)]),
}
for case, (truth, found) in CASES.items():
    for judge in (supervision, pycocotools, globox, mean_average_precision):
        print(f"{case}, {judge.__name__}: {judge(truth, found)}")
PY
python/bin/python look.py >seen 2>errors || { cat errors; exit 1; }
cat seen
diff - seen <<'SEEN'
overlap of 0.5, supervision: matrix 0 hit, 1 missed, 1 false; F1 1.0, precision 1.0, mAP 1.0
overlap of 0.5, pycocotools: mAP 1.0
overlap of 0.5, globox: mAP 1.0
overlap of 0.5, mean_average_precision: mAP 0.5
found twice, supervision: matrix 1 hit, 0 missed, 1 false; F1 0.6667, precision 0.5, mAP 1.0
found twice, pycocotools: mAP 1.0
found twice, globox: mAP 1.0
found twice, mean_average_precision: mAP 0.5
a pear where none is, supervision: matrix 1 hit, 0 missed, 1 false; F1 1.0, precision 1.0, mAP 1.0
a pear where none is, pycocotools: mAP 1.0
a pear where none is, globox: mAP 1.0
a pear where none is, mean_average_precision: mAP 0.5
SEEN
