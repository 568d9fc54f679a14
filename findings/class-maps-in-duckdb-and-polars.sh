#!/usr/bin/env bash
# duckdb 2.0.1 and polars 2.1.0 (PyPI) drop and rewrite names of classes when they read a manifest of SageMaker Ground Truth.
#
# Expected: a class that first appears late in the file stops the reader with an error, or widens the type; the name of a
# class stays the text it is.
# Seen: a class-map becomes a struct of the keys in the first lines (DuckDB: 20,480 lines, Polars: 100), and a later class
# is dropped from its own line without an error: its boxes are there, its name is not. Lines read before get a null for
# each class they do not have. In DuckDB a class named by a UUID is written in lower case afterwards, one named 7:05:00
# becomes 07:05:00; and when a line has a tenth of the classes or less, the column is a MAP, which drops none.
#
# Needs Python 3.10 or newer with venv. Exits with 1 when the behaviour is another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check duckdb==2.0.1 polars==2.1.0
cat >look.py <<'PY'
import json
import duckdb
import polars


def line(names):
    return json.dumps({
        "source-ref": "s3://bucket/image.jpg",
        "box": {
            "annotations": [{"class_id": int(key), "top": 1, "left": 1, "width": 5, "height": 5} for key in names],
            "image_size": [{"width": 10, "height": 10, "depth": 3}],
        },
        "box-metadata": {
            "objects": [{"confidence": 1} for _ in names],
            "class-map": names,
            "type": "groundtruth/object-detection",
            "human-annotated": "yes",
            "creation-date": "2026-01-01T00:00:00",
            "job-name": "boxes",
        },
    })


def look(title, maps):
    """Prints the class-map and the boxes' classes of the last line, as each reader gives them."""
    with open("manifest", "w") as file:
        file.writelines(line(names) + "\n" for names in maps)
    print(title)
    rows = duckdb.sql("from read_json('manifest', format = 'newline_delimited')")
    kind, names, boxes = rows.query("m", """
        select regexp_extract(typeof("box-metadata"['class-map']), '^[A-Z]+'), to_json("box-metadata"['class-map']),
        [a.class_id for a in "box"['annotations']] from m""").fetchall()[-1]
    print(f"  DuckDB: {kind} {names if len(names) < 80 else 'of many'}, boxes of class {boxes}")
    last = polars.read_ndjson("manifest").row(-1, named=True)
    names = json.dumps(last["box-metadata"]["class-map"], separators=(",", ":"))
    boxes = [box["class_id"] for box in last["box"]["annotations"]]
    print(f"  Polars: {names if len(names) < 80 else 'of many'}, boxes of class {boxes}")


car = {"0": "car"}
look("a new class in line 100", [car] * 99 + [{"1": "dog"}])
look("a new class in line 101", [car] * 100 + [{"1": "dog"}])
look("a new class in line 20480", [car] * 20479 + [{"0": "car", "1": "dog"}])
look("a new class in line 20481", [car] * 20480 + [{"0": "car", "1": "dog"}])
look("a UUID as name", [{"0": "550E8400-E29B-41D4-A716-446655440000"}])
look("a time as name", [{"0": "7:05:00"}])
for count in (9, 10):
    look(f"{count} classes, one a line", [{str(key): f"class {key}"} for key in range(count)])
PY
python/bin/python look.py >seen
cat seen
diff - seen <<'SEEN'
a new class in line 100
  DuckDB: STRUCT {"0":null,"1":"dog"}, boxes of class [1]
  Polars: {"0":null,"1":"dog"}, boxes of class [1]
a new class in line 101
  DuckDB: STRUCT {"0":null,"1":"dog"}, boxes of class [1]
  Polars: {"0":null}, boxes of class [1]
a new class in line 20480
  DuckDB: STRUCT {"0":"car","1":"dog"}, boxes of class [0, 1]
  Polars: {"0":"car"}, boxes of class [0, 1]
a new class in line 20481
  DuckDB: STRUCT {"0":"car"}, boxes of class [0, 1]
  Polars: {"0":"car"}, boxes of class [0, 1]
a UUID as name
  DuckDB: STRUCT {"0":"550e8400-e29b-41d4-a716-446655440000"}, boxes of class [0]
  Polars: {"0":"550E8400-E29B-41D4-A716-446655440000"}, boxes of class [0]
a time as name
  DuckDB: STRUCT {"0":"07:05:00"}, boxes of class [0]
  Polars: {"0":"7:05:00"}, boxes of class [0]
9 classes, one a line
  DuckDB: STRUCT of many, boxes of class [8]
  Polars: of many, boxes of class [8]
10 classes, one a line
  DuckDB: MAP {"9":"class 9"}, boxes of class [9]
  Polars: of many, boxes of class [9]
SEEN
