"""The same pictures with imagehash (PyPI): how many copies its phash and dhash find. Give the folder that measure.mjs wrote.

    pip install imagehash==4.3.2
    python bench/near-duplicates/compare_imagehash.py FOLDER
"""
import re
import sys
from collections import defaultdict
from pathlib import Path

import imagehash
from PIL import Image

DISTANCES = [2, 4, 6, 8, 10, 12, 14, 16]

pictures = defaultdict(dict)
for path in sorted(Path(sys.argv[1]).iterdir()):
    at, copy = re.match(r"(\d+)-(base|copy-\d+)\.", path.name).groups()
    with Image.open(path) as image:
        pictures[int(at)][copy] = (imagehash.phash(image), imagehash.dhash(image))

copies = sorted({copy for hashes in pictures.values() for copy in hashes if copy != "base"}, key=lambda name: int(name[5:]))
for number, name in enumerate(["phash", "dhash"]):
    print(f"\n| {name} | " + " | ".join(map(str, DISTANCES)) + " |")
    for copy in copies:
        apart = [hashes["base"][number] - hashes[copy][number] for hashes in pictures.values()]
        found = [f"{100 * sum(one <= most for one in apart) / len(apart):.1f} %" for most in DISTANCES]
        print(f"| {copy} | " + " | ".join(found) + " |")

bases = [hashes["base"] for _, hashes in sorted(pictures.items())]
for number, name in enumerate(["phash", "dhash"]):
    pairs = [one[number] - other[number] for at, one in enumerate(bases) for other in bases[:at]]
    print(f"{name}: of {len(pairs)} pairs of different pictures are near", [sum(one <= most for one in pairs) for most in DISTANCES])
