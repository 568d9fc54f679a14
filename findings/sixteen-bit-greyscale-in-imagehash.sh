#!/usr/bin/env bash
# imagehash 4.3.2 with Pillow 13.0.0 (PyPI) sees a white sheet in a 16-bit greyscale PNG or TIFF without black areas.
#
# Expected: a picture has about the same hash in 8 and in 16 bits, and two pictures have different ones.
# Seen: Image.convert("L"), with which imagehash starts, does not scale 16 bits to 8 but turns all above 255 into 255, of
# 65535. So these pictures share one hash: two different ones are at distance 0, like copies, and a copy in 8 bits is 31
# bits of 64 away, like another picture. No error, no warning. Colour with 16 bits is scaled. sharp-phash 2.2.0 (npm, on
# libvips) and opencv-python-headless 5.0.0.93 scale both.
# It matters to a search for copies in training and test images: cameras of industry and medicine write such files.
#
# Needs Node 20 with npm, and Python 3.11 or newer with venv. Exits with 1 when the behaviour is another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check imagehash==4.3.2 pillow==13.0.0 opencv-python-headless==5.0.0.93 numpy==2.4.6
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact sharp@0.35.5 sharp-phash@2.2.0
cat >look.py <<'PY'
import cv2
import imagehash
import numpy
from PIL import Image

y, x = numpy.mgrid[0:256, 0:256]
# From 0 for black to 1 for white.
pictures = {
    "waves": (numpy.sin(x / 23) + numpy.cos(y / 31) + numpy.sin((x + 2 * y) / 47)) / 7 + 0.5,
    "rings": numpy.cos(numpy.hypot(x - 90, y - 150) / 17) * 0.4 + 0.5,
}
for name, picture in pictures.items():
    grey8 = numpy.round(picture * 255).astype(numpy.uint8)
    grey16 = grey8.astype(numpy.uint16) * 257
    Image.fromarray(grey8).save(f"{name}-8.png")
    Image.fromarray(grey16).save(f"{name}-16.png")
    Image.fromarray(grey16).save(f"{name}-16.tif")
    cv2.imwrite(f"{name}-colour-16.png", numpy.dstack([grey16] * 3))

files = [f"{name}-{kind}" for name in pictures for kind in ("8.png", "16.png", "16.tif", "colour-16.png")]
for file in files:
    image = Image.open(file)
    darkest, brightest = image.convert("L").getextrema()
    hashes = [str(method(image)) for method in (imagehash.phash, imagehash.dhash, imagehash.average_hash)]
    read = cv2.imread(file, cv2.IMREAD_GRAYSCALE)
    print(f"{file}: Pillow {image.mode} to L {darkest}-{brightest}, OpenCV {read.min()}-{read.max()}, hashes {' '.join(hashes)}")


def distance(one, other):
    return imagehash.phash(Image.open(one)) - imagehash.phash(Image.open(other))


print("imagehash: waves in 8 and 16 bits", distance("waves-8.png", "waves-16.png"))
print("imagehash: waves and rings in 16 bits", distance("waves-16.png", "rings-16.png"))
print("imagehash: waves and rings in 8 bits", distance("waves-8.png", "rings-8.png"))
PY
cat >look.mjs <<'JS'
import phash from 'sharp-phash'

async function distance(one, other) {
  const [first, second] = [await phash(one), await phash(other)]
  return [...first].filter((bit, at) => bit !== second[at]).length
}
console.log('sharp-phash: waves in 8 and 16 bits', await distance('waves-8.png', 'waves-16.png'))
console.log('sharp-phash: waves and rings in 16 bits', await distance('waves-16.png', 'rings-16.png'))
JS
{
  python/bin/python look.py
  node look.mjs
} >seen
cat seen
diff - seen <<'SEEN'
waves-8.png: Pillow L to L 31-233, OpenCV 31-233, hashes f06abfea4095409f 8c1c1c9c888c1c9c eec60604e4e6cf0e
waves-16.png: Pillow I;16 to L 255-255, OpenCV 31-233, hashes 8000000000000000 0000000000000000 0000000000000000
waves-16.tif: Pillow I;16 to L 255-255, OpenCV 31-233, hashes 8000000000000000 0000000000000000 0000000000000000
waves-colour-16.png: Pillow RGB to L 31-233, OpenCV 31-233, hashes f06abfea4095409f 8c1c1c9c888c1c9c eec60604e4e6cf0e
rings-8.png: Pillow L to L 26-230, OpenCV 26-230, hashes d628c827253735b7 e3d1186c646c1c99 21fccc8636068efc
rings-16.png: Pillow I;16 to L 255-255, OpenCV 26-230, hashes 8000000000000000 0000000000000000 0000000000000000
rings-16.tif: Pillow I;16 to L 255-255, OpenCV 26-230, hashes 8000000000000000 0000000000000000 0000000000000000
rings-colour-16.png: Pillow RGB to L 26-230, OpenCV 26-230, hashes d628c827253735b7 e3d1186c646c1c99 21fccc8636068efc
imagehash: waves in 8 and 16 bits 31
imagehash: waves and rings in 16 bits 0
imagehash: waves and rings in 8 bits 30
sharp-phash: waves in 8 and 16 bits 0
sharp-phash: waves and rings in 16 bits 45
SEEN
