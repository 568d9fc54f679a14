/** A COCO file as large as the data sets that people have, the same on every machine. */
import { closeSync, openSync, writeSync } from 'node:fs'

const LABELS = 80
const WIDTH = 640
const HEIGHT = 480

/** Bytes that are written at once. */
const PART = 1 << 20

/**
 * Writes instances as COCO itself does: images, then annotations with a polygon each, then categories; one line.
 * @param {string} path
 * @param {{ images: number, boxes: number }} counts
 */
export function writeCocoFile(path, { images, boxes }) {
  const file = openSync(path, 'w')
  let part = ''
  const write = (text) => {
    part += text
    if (part.length < PART) return
    writeSync(file, part)
    part = ''
  }
  write('{"info": {"description": "made up", "date_created": "2026/03/02"}, "licenses": [], "images": [')
  for (let image = 0; image < images; image += 1) write(`${image === 0 ? '' : ', '}${imageText(image)}`)
  write('], "annotations": [')
  const random = createRandom()
  for (let box = 0; box < boxes; box += 1) write(`${box === 0 ? '' : ', '}${boxText(box, images, random)}`)
  write('], "categories": [')
  for (let label = 1; label <= LABELS; label += 1)
    write(`${label === 1 ? '' : ', '}{"supercategory": "thing", "id": ${label}, "name": "label ${label}"}`)
  write(']}')
  writeSync(file, part)
  closeSync(file)
}

function imageText(image) {
  const name = String(idOf(image)).padStart(12, '0')
  return `{"license": 3, "file_name": "${name}.jpg", "coco_url": "http://images.example/train/${name}.jpg", "height": ${HEIGHT}, "width": ${WIDTH}, "date_captured": "2026-03-02 17:02:52", "id": ${idOf(image)}}`
}

/** Annotations of an image are far apart in the file, as in COCO. */
function boxText(box, images, random) {
  const image = (box * 7919) % images
  const width = 8 + random() * 200
  const height = 8 + random() * 200
  const left = random() * (WIDTH - width)
  const top = random() * (HEIGHT - height)
  const corners = [left, top, left + width, top, left + width, top + height, left, top + height]
  const polygon = corners.map((value) => value.toFixed(2)).join(', ')
  const bbox = [left, top, width, height].map((value) => value.toFixed(2)).join(', ')
  return `{"segmentation": [[${polygon}]], "area": ${(width * height).toFixed(4)}, "iscrowd": 0, "image_id": ${idOf(image)}, "bbox": [${bbox}], "category_id": ${(box % LABELS) + 1}, "id": ${box + 1}}`
}

function idOf(image) {
  return 9 + image * 5
}

/** Numbers from 0 to 1 in no order, always the same. */
function createRandom() {
  let state = 12345
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return state / 2 ** 32
  }
}
