#!/usr/bin/env bash
# sarif-tools 3.0.5 (PyPI) keeps one character of a message that starts with the id of its rule.
#
# Expected: the text of a result's message is shown as it is, or without the id of the rule in front.
# Seen: csv, html and codeclimate show the second character after the id and no more: "i" of "box is outside the image", "r"
# of "shellcheck reported issue in this script", and nothing of "box: left of the image", where it is a space. A message that
# starts with another word is whole.
# It matters to lints with words for ids, such as actionlint, whose rule shellcheck has such messages alone: a report in GitLab
# has letters in it, and different faults read the same.
#
# Needs Python 3.11 or newer with venv. Exits with 1 when the behaviour is another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check sarif-tools==3.0.5 2>install || { cat install; exit 1; }
cat >log.py <<'PY'
import json


def log(path, results):
    rules = sorted({rule for rule, _ in results})
    run = {
        "tool": {"driver": {"name": "lint", "rules": [{"id": rule} for rule in rules]}},
        "results": [
            {
                "ruleId": rule,
                "message": {"text": text},
                "locations": [{"physicalLocation": {"artifactLocation": {"uri": "train.manifest"}, "region": {"startLine": at + 1}}}],
            }
            for at, (rule, text) in enumerate(results)
        ],
    }
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    json.dump({"$schema": schema, "version": "2.1.0", "runs": [run]}, open(path, "w"))


log(
    "all.sarif",
    [
        ("box", "A box is outside the image"),
        ("box", "box is outside the image"),
        ("box", "box: left of the image"),
        ("box", "boxes overlap"),
        ("box", "box"),
        ("shellcheck", "shellcheck reported issue in this script: SC2086:info:1:6: Double quote to prevent globbing"),
        ("shellcheck", "shellcheck reported issue in this script: SC2154:warning:1:9: bucket is referenced but not assigned"),
    ],
)
PY
python/bin/python log.py
sarif=python/bin/sarif
{
  echo 'csv'
  "$sarif" csv all.sarif --output all.csv >told
  sort --field-separator=, --key=6 --numeric-sort all.csv | cut --delimiter=, --fields=3,4,6
  echo 'codeclimate'
  "$sarif" codeclimate all.sarif --output all.json >told
  python/bin/python -c "import json; print(*(json.dumps(one['description']) for one in json.load(open('all.json'))))"
} >seen
cat seen
diff - seen <<'SEEN'
csv
Code,Description,Line
box,A box is outside the image,1
box,i,2
box,,3
box,s,4
box,box,5
shellcheck,r,6
shellcheck,r,7
codeclimate
"A box is outside the image" "i" "" "s" "box" "r" "r"
SEEN
