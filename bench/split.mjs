/** `custom-labels split` of the largest manifest that the service takes, side by side with reading it by other means. */
import { execFileSync } from 'node:child_process'
import { createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { median, printHead, printNote, printResult } from './numbers.mjs'

const LINES = 250_000
const ROUNDS = 7

/** It may take at most as long as a program that only reads the lines and parses them. */
const GOAL = 1

const CLI = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url))
const LABELS = ['bolt', 'nut', 'washer', 'screw', 'pin', 'rivet', 'spring', 'gear']

/** The whole program: what most scripts do with JSON Lines. */
const READLINE = `
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
let images = 0
for await (const line of createInterface({ input: createReadStream(process.argv[1]), crlfDelay: Infinity })) {
  if (JSON.parse(line)['source-ref'] !== undefined) images += 1
}
console.log(images)
`

export async function benchSplit() {
  printHead(`Split of ${LINES.toLocaleString('en-US')} lines with boxes, whole processes in turns`)
  if (!existsSync(CLI)) {
    printNote('left out: dist/ is not there; run `npm run build` first')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const manifest = join(folder, 'all.manifest')
    await writeManifest(manifest)
    const outs = [
      '--out-training',
      join(folder, 'training.manifest'),
      '--out-testing',
      join(folder, 'testing.manifest'),
    ]
    const programs = {
      split: [CLI, 'split', manifest, '--testing', '20%', ...outs, '--format', 'json', '--fail-on', 'never'],
      readline: ['--input-type=module', '--eval', READLINE, manifest],
    }
    const times = { split: [], readline: [] }
    // One round more warms the file cache.
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const [name, args] of Object.entries(programs)) {
        const ms = time(args)
        if (round > 0) times[name].push(ms)
      }
    }
    printResult('custom-labels split', median(times.split), 'ms', { values: times.split })
    printResult('readline and JSON.parse of the same file', median(times.readline), 'ms', { values: times.readline })
    const ratios = times.split.map((ms, index) => ms / times.readline[index])
    printResult('ratio', median(ratios), '', { digits: 2, values: ratios, goal: GOAL })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function time(args) {
  const startedAt = performance.now()
  execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  return performance.now() - startedAt
}

/** One to three boxes on each line; 120 MB. */
async function writeManifest(path) {
  const out = createWriteStream(path)
  for (let index = 0; index < LINES; index += 1) {
    if (!out.write(`${JSON.stringify(lineOf(index))}\n`)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'close')
}

function lineOf(index) {
  const annotations = Array.from({ length: 1 + ((index * 7919) % 3) }, (_, box) => ({
    class_id: (index * 31 + box * 3) % LABELS.length,
    left: (index * 13) % 300,
    top: (index * 17) % 200,
    width: 50 + (index % 100),
    height: 60 + (index % 80),
  }))
  return {
    'source-ref': `s3://example-parts/line-${index % 40}/frame-${String(index).padStart(6, '0')}.jpg`,
    boxes: { image_size: [{ width: 640, height: 480, depth: 3 }], annotations },
    'boxes-metadata': {
      objects: annotations.map(() => ({ confidence: 1 })),
      'class-map': Object.fromEntries(annotations.map(({ class_id: id }) => [id, LABELS[id]])),
      type: 'groundtruth/object-detection',
      'human-annotated': 'yes',
      'creation-date': '2026-03-02T09:15:00.000000',
      'job-name': 'labeling-job/boxes',
    },
  }
}
