/**
 * Public tools write one made-up data set in the formats that `custom-labels convert` reads; it gives the same images,
 * labels and boxes, and the emulator trains with each manifest.
 *
 *   node e2e/convert.mjs [PYTHON]
 *
 * Needs `python3` with venv and PyPI; or PYTHON, one that has the packages of .ci/requirements-convert.txt. Ultralytics
 * itself needs PyTorch, which is too large: its layout is written by datumaro. No public tool writes the export of
 * Labelbox: it comes from their servers.
 */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { clientEnvironment, ROOT, startEmulator } from './emulator.mjs'
import { run, scratchFolder } from './processes.mjs'
import { createTally } from './tally.mjs'
import { createTestBucket } from './test-bucket.mjs'
import { runTrain } from './train-bundle.mjs'

const CLI = join(ROOT, 'dist', 'cli', 'index.js')
const BUCKET = 'convert-orchard'
/** Pixels that a side of a box may be off: tools round, and count pixels from 0 or from 1. */
const OFF_MAX = 1.01

const { check, finish } = createTally('convert')
const scratch = scratchFolder('convert-')
const data = join(scratch, 'data')

/** Of each format: its sources, more arguments, and where its names are below. */
const BOXES = {
  'datumaro, COCO': [
    'coco',
    [
      'datumaro-coco_instances/annotations/instances_train.json',
      'datumaro-coco_instances/annotations/instances_val.json',
    ],
  ],
  'datumaro, CVAT for images': ['cvat', ['datumaro-cvat/train.xml', 'datumaro-cvat/val.xml']],
  'datumaro, Pascal VOC': ['voc', ['datumaro-voc_detection'], ['--files', 'pictures']],
  'datumaro, YOLO of Darknet': ['yolo', ['datumaro-yolo']],
  'datumaro, YOLO of Ultralytics': ['yolo', ['datumaro-yolo_ultralytics/data.yaml']],
  'Label Studio, from COCO': ['label-studio', ['label-studio.json']],
  'pandas, CSV with corners': ['csv', ['pandas-corners.csv']],
  'pandas, CSV with fractions': ['csv', ['pandas-fractions.csv'], ['--files', 'pictures']],
  'pandas, CSV of Vertex AI': ['csv', ['pandas-vertex.csv'], ['--files', 'pictures']],
  'supervision, COCO': ['coco', ['supervision-coco/instances.json']],
  'supervision, Pascal VOC': ['voc', ['supervision-voc']],
  'supervision, YOLO': ['yolo', ['supervision-yolo/data.yaml']],
}
const LABELS = {
  'datumaro, folders of classes': ['folders', ['datumaro-imagenet']],
  'pandas, CSV with labels': ['csv', ['pandas-labels.csv']],
  'supervision, folders of classes': ['folders', ['supervision-folders']],
}

async function succeed(program, args, options) {
  const { code, stdout, stderr } = await run(program, args, options)
  assert.equal(code, 0, `${program} ${args.join(' ')}\n${stdout}${stderr}`)
  return stdout
}

/** The packages are in an environment of their own: those of the other scripts need other versions. */
async function pythonWithPackages() {
  const folder = join(scratch, 'python')
  await succeed('python3', ['-m', 'venv', folder])
  const python = join(folder, 'bin', 'python')
  const lock = join(ROOT, '.ci', 'requirements-convert.txt')
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--require-hashes', '--no-deps']
  await succeed(python, [...pip, '--requirement', lock])
  return python
}

/** Converts, and gives the lines by the names of the images, without their folders. */
async function convert([from, sources, more = []]) {
  const args = ['convert', '--from', from, '--images', `s3://${BUCKET}/orchard/`, ...more, ...sources]
  const lines = (await succeed(process.execPath, [CLI, ...args], { cwd: data })).trimEnd().split('\n')
  const parsed = lines.map((line) => JSON.parse(line))
  const byName = new Map(parsed.map((line) => [line['source-ref'].split('/').at(-1), line]))
  assert.equal(byName.size, lines.length, 'an image is there twice')
  return { text: `${lines.join('\n')}\n`, byName }
}

/** Attributes of a line: the value, and what its metadata says. */
function attributesOf(line) {
  return Object.keys(line)
    .filter((key) => `${key}-metadata` in line)
    .map((key) => ({ value: line[key], metadata: line[`${key}-metadata`] }))
}

/** Label, left, top, right and bottom of each box. */
function boxesOf(line) {
  return attributesOf(line)
    .filter(({ value }) => value.annotations !== undefined)
    .flatMap(({ value, metadata }) =>
      value.annotations.map(({ class_id, left, top, width, height }) => [
        metadata['class-map'][class_id],
        left,
        top,
        left + width,
        top + height,
      ]),
    )
}

function sizeOf(line) {
  const { width, height } = attributesOf(line).find(({ value }) => value.image_size !== undefined).value.image_size[0]
  return [width, height]
}

/** Whether the boxes are those, each within a pixel, in any order. */
function assertSameBoxes(found, wanted, name) {
  const sorted = (boxes) => boxes.toSorted((one, other) => one[0].localeCompare(other[0]) || one[1] - other[1])
  assert.equal(found.length, wanted.length, name)
  const pairs = sorted(found).map((box, at) => [box, sorted(wanted)[at]])
  for (const [box, other] of pairs) {
    assert.equal(box[0], other[0], name)
    const off = Math.max(...[1, 2, 3, 4].map((side) => Math.abs(box[side] - other[side])))
    assert.ok(off <= OFF_MAX, `${name}: ${box.join(' ')} is not ${other.join(' ')}`)
  }
}

async function readJson(name) {
  return JSON.parse(await readFile(join(data, name), 'utf8'))
}

/** Trains with the manifest alone, and waits for its end. */
async function train(emulator, name, text) {
  const inputs = {
    project: `convert-${name.replaceAll(/[^\w]+/g, '-')}`,
    'create-project': 'true',
    'version-name': 'v1',
    'training-manifests': 'training.manifest',
    'auto-create-testing-data': 'true',
    'output-location': `s3://${BUCKET}/results`,
  }
  const { outputs, log } = await runTrain(scratch, inputs, clientEnvironment(emulator.url), {
    'training.manifest': text,
  })
  assert.ok(['trained', 'passed'].includes(outputs.outcome), log)
  return outputs
}

const emulator = await startEmulator(1_000_000)
try {
  const python = process.argv[2] ?? (await pythonWithPackages())
  await check('the tools write the data set in their formats', async () => {
    await succeed(python, ['-B', join(ROOT, 'e2e', 'convert', 'write_formats.py'), data])
  })
  await createTestBucket(emulator.url, BUCKET)
  const truth = await readJson('truth.json')
  for (const [name, source] of Object.entries(BOXES)) {
    let text = ''
    await check(`${name}: the same images, labels and boxes`, async () => {
      const { byName, text: manifest } = await convert(source)
      text = manifest
      assert.deepEqual([...byName.keys()].sort(), Object.keys(truth).sort())
      for (const [image, { size, boxes }] of Object.entries(truth)) {
        assertSameBoxes(boxesOf(byName.get(image)), boxes, image)
        assert.deepEqual(sizeOf(byName.get(image)), size)
      }
    })
    await check(`${name}: trains`, async () => {
      await train(emulator, name, text)
    })
  }
  const labels = await readJson('truth-labels.json')
  for (const [name, source] of Object.entries(LABELS)) {
    let text = ''
    await check(`${name}: the same images and labels`, async () => {
      const { byName, text: manifest } = await convert(source)
      text = manifest
      const found = [...byName].map(([image, line]) => [
        image,
        ...attributesOf(line).map(({ metadata }) => metadata['class-name']),
      ])
      assert.deepEqual(found.sort(), Object.entries(labels).sort())
    })
    await check(`${name}: trains`, async () => {
      await train(emulator, name, text)
    })
  }
} finally {
  await emulator.stop()
}
finish()
