#!/usr/bin/env bash
# image-size 2.1.0 (npm) finds no size of JPEG files that are valid, and that Pillow 13.0.0 (PyPI) opens.
#
# Expected: any number of fill bytes (0xFF) may be before a marker (ISO/IEC 10918-1, B.1.1.2), and a frame may be lossless
# or arithmetic (SOF3, SOF9). The EXIF of an image names the place of its first directory (TIFF 6.0, section 2).
# Seen: with one fill byte, SOF3 or SOF9 it throws "Corrupt JPG, exceeded buffer limits"; an orientation whose directory
# is elsewhere than right after the header is not reported, without a warning. image-dimensions 2.6.0 and probe-image-size
# 7.5.0 find each size, and the latter each orientation.
#
# Needs Node 20 with npm, and Python 3.10 or newer with venv. Exits with 1 when the behaviour is another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check pillow==13.0.0
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts image-size@2.1.0 image-dimensions@2.6.0 probe-image-size@7.5.0
cat >make.py <<'PY'
import io
import struct

from PIL import Image

stream = io.BytesIO()
Image.new("RGB", (96, 64)).save(stream, "JPEG")
plain = stream.getvalue()
frame = plain.index(b"\xff\xc0")
entry = b"\0\x01" + struct.pack(">HHIHH", 0x0112, 3, 1, 6, 0) + b"\0\0\0\0"


def with_exif(tiff):
    content = b"Exif\0\0" + tiff
    return plain[:2] + b"\xff\xe1" + struct.pack(">H", len(content) + 2) + content + plain[2:]


files = {
    "plain": plain,
    "fill byte": plain[:frame] + b"\xff" + plain[frame:],
    "SOF3": plain[: frame + 1] + b"\xc3" + plain[frame + 2 :],
    "SOF9": plain[: frame + 1] + b"\xc9" + plain[frame + 2 :],
    "turned": with_exif(b"MM\0*\0\0\0\x08" + entry),
    "turned, directory at 16": with_exif(b"MM\0*\0\0\0\x10" + bytes(8) + entry),
}
for name, content in files.items():
    with open(f"{name}.jpg", "wb") as file:
        file.write(content)
    image = Image.open(io.BytesIO(content))
    print(f"{name}: {image.width}x{image.height} {image.getexif().get(0x0112, '')}".rstrip())
PY
cat >look.mjs <<'JS'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { imageDimensionsFromData } from 'image-dimensions'
import { imageSize } from 'image-size'

const probe = createRequire(import.meta.url)('probe-image-size')
const names = ['plain', 'fill byte', 'SOF3', 'SOF9', 'turned', 'turned, directory at 16']
const readers = { 'image-size': imageSize, 'image-dimensions': imageDimensionsFromData, 'probe-image-size': probe.sync }
for (const [reader, read] of Object.entries(readers)) {
  console.log(reader)
  for (const name of names) {
    try {
      const { width, height, orientation = '' } = read(new Uint8Array(readFileSync(`${name}.jpg`)))
      console.log(`${name}: ${width}x${height} ${orientation}`.trimEnd())
    } catch (error) {
      console.log(`${name}: ${error.message}`)
    }
  }
}
JS
{
  echo Pillow
  python/bin/python make.py
  node look.mjs
} >seen
cat seen
diff - seen <<'SEEN'
Pillow
plain: 96x64
fill byte: 96x64
SOF3: 96x64
SOF9: 96x64
turned: 96x64 6
turned, directory at 16: 96x64 6
image-size
plain: 96x64
fill byte: Corrupt JPG, exceeded buffer limits
SOF3: Corrupt JPG, exceeded buffer limits
SOF9: Corrupt JPG, exceeded buffer limits
turned: 96x64 6
turned, directory at 16: 96x64
image-dimensions
plain: 96x64
fill byte: 96x64
SOF3: 96x64
SOF9: 96x64
turned: 96x64
turned, directory at 16: 96x64
probe-image-size
plain: 96x64
fill byte: 96x64
SOF3: 96x64
SOF9: 96x64
turned: 96x64 6
turned, directory at 16: 96x64 6
SEEN
