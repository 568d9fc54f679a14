/** Manifests of any size for measurements: the same call writes the same bytes. */
import { closeSync, openSync, writeSync } from 'node:fs'

const LABELS = [
  'valve',
  'gauge',
  'pipe',
  'flange',
  'pump',
  'meter',
  'bolt',
  'sensor',
  'hose',
  'clamp',
  'seal',
  'filter',
]
const WRITE_BYTES = 1_000_000

/**
 * Writes a manifest with two or three boxes a line, each of another label, as Ground Truth writes it.
 * @param {string} path
 * @param {number} lines  about 500 bytes each
 * @param {string} folder of the images; manifests of two folders have no image in common
 */
export function writeLargeManifest(path, lines, folder) {
  const file = openSync(path, 'w')
  let text = ''
  for (let line = 0; line < lines; line += 1) {
    text += `${JSON.stringify(recordOf(line, folder))}\n`
    if (text.length < WRITE_BYTES && line < lines - 1) continue
    writeSync(file, text)
    text = ''
  }
  closeSync(file)
}

function recordOf(line, folder) {
  const random = randomFrom(line)
  const count = 2 + random(2)
  const annotations = Array.from({ length: count }, (_, index) => ({
    class_id: (line * 5 + index * (1 + random(3))) % LABELS.length,
    left: index * 320 + random(120),
    top: random(400),
    width: 60 + random(120),
    height: 60 + random(200),
  }))
  const ids = [...new Set(annotations.map(({ class_id: id }) => id))].toSorted((a, b) => a - b)
  return {
    'source-ref': `s3://pipe-images/${folder}/${random(24)}/${String(line).padStart(7, '0')}.jpg`,
    boxes: { image_size: [{ width: 1280, height: 720, depth: 3 }], annotations },
    'boxes-metadata': {
      objects: annotations.map(() => ({ confidence: random(100) / 100 })),
      'class-map': Object.fromEntries(ids.map((id) => [String(id), LABELS[id]])),
      type: 'groundtruth/object-detection',
      'human-annotated': 'yes',
      'creation-date': new Date(Date.UTC(2026, 2, 2) + line * 1717).toISOString().replace('Z', '000'),
    },
  }
}

/** Numbers in no order, the same for the same seed. Numerical Recipes, the quick generator of 32 bits. */
function randomFrom(seed) {
  let state = (seed * 2_654_435_761) >>> 0
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}
