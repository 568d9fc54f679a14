#!/usr/bin/env bash
# jimp 1.6.1 (npm) has one perceptual hash for all pictures of single small objects on a light ground.
#
# Expected: pictures of different things differ in about half of the bits of a hash by a cosine transform, and the bits are
# compared with a mean that leaves out the first value, the brightness of all (so a comment in jimp's source). Distance 0 is
# documented as: taken for the same picture.
# Seen: the mean has the first value in it. The brighter a picture, the fewer of the others are above the mean. All of these
# pictures of parts on a light ground have the hash 80000000000: a disc, a square, a rod, a ring, and none at all. On a
# dark ground, with the same contrast, each part has its own. sharp-phash 2.2.0 (npm) and imagehash 4.3.2 (PyPI) tell
# them apart on both.
# It matters to a search for copies in training and test images: parts and goods are photographed on white.
#
# Needs Node 20 with npm, and Python 3.11 or newer with venv. Exits with 1 when the behaviour is another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check imagehash==4.3.2 pillow==13.0.0 numpy==2.4.6
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact jimp@1.6.1 sharp@0.35.5 sharp-phash@2.2.0
cat >make.py <<'PY'
import imagehash
from PIL import Image, ImageDraw

PARTS = {
    "nothing": lambda draw, colour: None,
    "disc": lambda draw, colour: draw.ellipse((60, 50, 110, 100), fill=colour),
    "square": lambda draw, colour: draw.rectangle((190, 150, 240, 200), fill=colour),
    "rod": lambda draw, colour: draw.line((40, 200, 160, 180), fill=colour, width=10),
    "ring": lambda draw, colour: draw.ellipse((170, 60, 240, 130), outline=colour, width=9),
}
for ground, (light, dark) in {"light": (235, 120), "dark": (25, 140)}.items():
    hashes = {}
    for name, draw in PARTS.items():
        image = Image.new("RGB", (320, 256), (light, light, light))
        draw(ImageDraw.Draw(image), (dark, dark, dark))
        image.save(f"{name} on {ground}.png")
        hashes[name] = imagehash.phash(image)
    apart = [int(hashes[one] - hashes[other]) for one in hashes for other in hashes if one < other]
    print(f"imagehash on {ground}: {min(apart)} to {max(apart)} bits of 64 between two of them")
PY
cat >look.mjs <<'JS'
import { Jimp } from 'jimp'
import phash from 'sharp-phash'

const parts = ['nothing', 'disc', 'square', 'rod', 'ring']
const apart = (one, other) => [...one].filter((bit, at) => bit !== other[at]).length
function between(hashes) {
  const all = hashes.flatMap((one, at) => hashes.slice(at + 1).map((other) => apart(one, other)))
  return `${Math.min(...all)} to ${Math.max(...all)} bits of 64 between two of them`
}
for (const ground of ['light', 'dark']) {
  const images = await Promise.all(parts.map((part) => Jimp.read(`${part} on ${ground}.png`)))
  const sharpHashes = await Promise.all(parts.map((part) => phash(`${part} on ${ground}.png`)))
  console.log(`sharp-phash on ${ground}: ${between(sharpHashes)}`)
  console.log(`jimp on ${ground}: ${between(images.map((image) => image.pHash()))}`)
  images.forEach((image, at) => console.log(`  ${parts[at]}: ${image.hash()}`))
}
JS
{
  python/bin/python make.py
  node look.mjs
} >seen
cat seen
diff - seen <<'SEEN'
imagehash on light: 24 to 38 bits of 64 between two of them
imagehash on dark: 22 to 36 bits of 64 between two of them
sharp-phash on light: 25 to 37 bits of 64 between two of them
jimp on light: 0 to 0 bits of 64 between two of them
  nothing: 80000000000
  disc: 80000000000
  square: 80000000000
  rod: 80000000000
  ring: 80000000000
sharp-phash on dark: 24 to 36 bits of 64 between two of them
jimp on dark: 15 to 36 bits of 64 between two of them
  nothing: 80000000000
  disc: cf363wUecf3
  square: 99Jrp9Jqp9F
  rod: 9ikikBa0w08
  ring: cgMccg0cI40
SEEN
