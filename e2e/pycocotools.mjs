/**
 * pycocotools, COCO's own reader, reads what `custom-labels export` writes: the same images, labels and boxes as in the
 * manifest. Converted again it is the same manifest, and the emulator trains with it.
 *
 *   node e2e/pycocotools.mjs
 *
 * Needs `python3` on the PATH with pycocotools, as .ci/requirements.txt has it.
 */
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { clientEnvironment, ROOT, startEmulator } from './emulator.mjs'
import { run, scratchFolder } from './processes.mjs'
import { createTally } from './tally.mjs'
import { createTestBucket } from './test-bucket.mjs'
import { runTrain } from './train-bundle.mjs'

/** Prints each image and its boxes as pycocotools finds them, a JSON line for each. */
const READ = `
import contextlib, json, sys
from pycocotools.coco import COCO
with contextlib.redirect_stdout(sys.stderr):
    coco = COCO(sys.argv[1])
for image in coco.loadImgs(coco.getImgIds()):
    boxes = [
        [coco.loadCats(box["category_id"])[0]["name"], *box["bbox"], box["area"], box["iscrowd"]]
        for box in coco.loadAnns(coco.getAnnIds(imgIds=image["id"]))
    ]
    print(json.dumps([image["file_name"], image["width"], image["height"], boxes]))
`

const IMAGES = 40
const BUCKET = 'orchard-pycocotools'
const CLI = join(ROOT, 'dist', 'cli', 'index.js')

process.env['PYTHONDONTWRITEBYTECODE'] = '1'
const { check, finish } = createTally('pycocotools')
const scratch = scratchFolder('pycocotools-')
const path = (name) => join(scratch, name)

async function succeed(program, args) {
  const { code, stdout, stderr } = await run(program, args, { cwd: scratch })
  assert.equal(code, 0, `${program} ${args.join(' ')}\n${stdout}${stderr}`)
  return stdout
}

const cli = (...args) => succeed(process.execPath, [CLI, ...args])

/** COCO with fractions of pixels, ids with gaps, and names that need care. */
const source = {
  images: Array.from({ length: IMAGES }, (_, index) => ({
    id: 100 - index * 2,
    file_name: `row ${index % 3}/é "${index}".jpg`,
    width: 640,
    height: 480,
  })),
  annotations: Array.from({ length: IMAGES * 3 }, (_, index) => ({
    id: index + 1,
    image_id: 100 - (index % IMAGES) * 2,
    category_id: [3, 7, 90][index % 3],
    bbox: [index * 2.4, index * 1.5, 30.25 + index, 40.5 + index],
  })),
  categories: [
    { id: 3, name: 'pear' },
    { id: 7, name: 'Äpfel, rot' },
    { id: 90, name: 'leaf' },
  ],
}

function boxesOf(line) {
  const { 'bounding-box': value, 'bounding-box-metadata': metadata } = JSON.parse(line)
  return value.annotations.map(({ class_id: id, left, top, width, height }) => [
    metadata['class-map'][id],
    ...[left, top, width, height, width * height, 0],
  ])
}

await writeFile(path('instances.json'), JSON.stringify(source))
const images = ['--images', `s3://${BUCKET}/2026/`]
await cli('convert', '--from', 'coco', ...images, '--out', 'training.manifest', 'instances.json')
const manifest = await readFile(path('training.manifest'), 'utf8')
const lines = manifest.trim().split('\n')

await check('pycocotools finds the images, labels and boxes of the manifest in what export writes', async () => {
  await cli('export', '--to', 'coco', ...images, '--out', 'exported.json', 'training.manifest')
  const printed = await succeed('python3', ['-c', READ, 'exported.json'])
  const read = printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const expected = lines.map((line, index) => [source.images[index].file_name, 640, 480, boxesOf(line)])
  assert.equal(lines.length, IMAGES)
  assert.deepEqual(read, expected)
})

await check('pycocotools finds the boxes of the source within a pixel', async () => {
  const boxes = async (file) => {
    const printed = await succeed('python3', ['-c', READ, file])
    const all = printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    return new Map(all.map(([name, , , found]) => [name, found]))
  }
  const exported = await boxes('exported.json')
  // Its reader asks for an area and for the flag.
  const annotations = source.annotations.map((annotation) => ({ ...annotation, area: 1, iscrowd: 0 }))
  await writeFile(path('source.json'), JSON.stringify({ ...source, annotations }))
  for (const [name, wanted] of await boxes('source.json')) {
    const found = exported.get(name)
    assert.equal(found?.length, wanted.length, name)
    for (const [index, [label, ...numbers]] of wanted.entries()) {
      assert.equal(found[index][0], label)
      for (const [at, number] of numbers.slice(0, 4).entries()) assert.ok(Math.abs(found[index][at + 1] - number) <= 1)
    }
  }
})

await check('what was exported is the same manifest when it is converted again', async () => {
  await cli('convert', '--from', 'coco', ...images, '--out', 'again.manifest', 'exported.json')
  assert.equal(await readFile(path('again.manifest'), 'utf8'), manifest)
})

await check('the emulator trains with it', async () => {
  const emulator = await startEmulator(1_000_000)
  try {
    await createTestBucket(emulator.url, BUCKET)
    const inputs = {
      project: 'pycocotools',
      'create-project': 'true',
      'version-name': 'v1',
      'training-manifests': 'again.manifest',
      'auto-create-testing-data': 'true',
      'output-location': `s3://${BUCKET}/results`,
    }
    const again = await readFile(path('again.manifest'), 'utf8')
    const { outputs, log } = await runTrain(scratch, inputs, clientEnvironment(emulator.url), {
      'again.manifest': again,
    })
    assert.ok(['trained', 'passed'].includes(outputs.outcome), log)
  } finally {
    await emulator.stop()
  }
})

finish()
